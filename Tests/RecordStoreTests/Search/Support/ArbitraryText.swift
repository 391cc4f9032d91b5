/// Texts that try the search: Vietnamese letters in every form, signs of query languages, control
/// characters, other scripts.
enum ArbitraryText {
  private static let pieces: [String] =
    [
      "đường", "Hoà", "hòa", "ĐẶC KHU", "trường TH&THCS", "7192/BGDĐT-VP", "142/2025/NĐ-CP", "a",
      "e\u{302}\u{301}",
    ]
    + [
      "o\u{31B}\u{300}", "\u{301}", "\"", "*", "NEAR(", ")", "AND", "OR NOT", "^", "-", "+", ":",
      "{a b}", "'",
    ]
    + [
      "\u{0}", "\u{1}", "\u{1F}", "\n", "\t", "\u{200B}", "\u{202E}", "日本", "🙂", "Ð", "\\", "%",
      "_", ";",
    ]

  static func string(using random: inout some RandomNumberGenerator) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      text += pieces.randomElement(using: &random) ?? ""
      if Bool.random(using: &random) { text += " " }
    }
    return text
  }
}
