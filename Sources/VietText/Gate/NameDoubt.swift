/// What makes a name look like another one that is spelled differently.
public enum NameDoubt: Equatable, Sendable {
  /// A letter of another language stands for đ; `proposal` is the name with the right letter.
  case lookAlikeD(proposal: String)
  /// A word holds letters of several scripts, as when a Cyrillic а stands in a Vietnamese name.
  case mixedScript(word: String)

  /// The doubts about `name`, empty for an ordinary one; mixed words in their order.
  public static func all(in name: String) -> [NameDoubt] {
    var doubts: [NameDoubt] = []
    if let proposal = withVietnameseD(name) { doubts.append(.lookAlikeD(proposal: proposal)) }
    // Nearly every name is of Latin letters alone, and those need no second look.
    if name.unicodeScalars.allSatisfy(Script.isLatinOrCommon) { return doubts }
    for word in name.split(whereSeparator: { !$0.isLetter && !$0.isNumber })
    where Set(word.unicodeScalars.compactMap(Script.init)).count > 1 {
      doubts.append(.mixedScript(word: String(word)))
    }
    return doubts
  }

  /// Nil when the name holds none of the letters.
  private static func withVietnameseD(_ name: String) -> String? {
    guard name.unicodeScalars.contains(where: { vietnameseD(for: $0) != nil }) else { return nil }
    let corrected = name.unicodeScalars.map { vietnameseD(for: $0) ?? $0 }
    return Nfc.compose(String(String.UnicodeScalarView(corrected)))
  }

  private static func vietnameseD(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "\u{D0}", "\u{189}": "Đ"
    case "\u{F0}", "\u{256}": "đ"
    default: nil
    }
  }
}
