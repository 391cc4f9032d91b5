import TestChance

/// Text of letters, marks, wide and invisible scalars and control codes.
func randomText(upTo length: Int, _ random: inout RepeatableChance) -> String {
  let letters: [Unicode.Scalar] = [
    "a", "b", " ", "ệ", "Đ", "\u{302}", "\u{323}", "\u{301}", "漢", "字", "😀", "\u{200D}",
    "\u{FE0F}", "\u{1B}", "\n", "\t", "\u{202E}", "\u{9B}", "\u{AD}", "─", "\u{E0041}", "한",
  ]
  var text = String.UnicodeScalarView()
  for _ in 0..<Int.random(in: 0...length, using: &random) {
    text.append(letters.randomElement(using: &random) ?? "a")
  }
  return String(text)
}
