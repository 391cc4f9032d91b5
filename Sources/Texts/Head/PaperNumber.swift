/// Number and symbol of a paper, "142/2025/NĐ-CP", "123/UBND-VHXH" or "29-NQ/TW".
public struct PaperNumber: Equatable, Sendable {
  /// Without blanks, with plain hyphens and the Vietnamese Đ.
  public let text: String

  /// Nil where the text is no number.
  public init?(_ typed: String) {
    let text = Self.tidied(typed)
    guard Self.isOfState(text) || Self.isOfParty(text) else { return nil }
    self.text = text
  }

  /// The groups behind the number: `["NĐ", "CP"]`, `["UBND", "VHXH"]`, `["NQ", "TW"]`.
  public var symbol: [String] {
    let groups = text.split(whereSeparator: { $0 == "/" || $0 == "-" })
    return groups.filter { !$0.allSatisfy(\.isNumber) }.map(String.init)
  }

  /// The year in the number of a normative act.
  public var year: Int? {
    let groups = text.split(separator: "/")
    guard groups.count == 3, groups[1].count == 4 else { return nil }
    return Int(groups[1])
  }

  /// Blanks out, dashes to hyphens, the letters that look like Đ to Đ.
  static func tidied(_ typed: String) -> String {
    var text = ""
    for scalar in typed.unicodeScalars {
      switch scalar {
      case "\u{D0}", "\u{189}": text.append("Đ")
      case "–", "—", "‐", "‑", "−": text.append("-")
      case let scalar where scalar.isBlank: break
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// `15/BC-UBND`, `142/2025/NĐ-CP`, `72/2025/QH15`.
  private static func isOfState(_ text: String) -> Bool {
    var groups = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let number = groups.first, isNumber(number, 1...5) else { return false }
    groups.removeFirst()
    if groups.count == 2, let year = groups.first, isNumber(year, 4...4) { groups.removeFirst() }
    guard groups.count == 1 else { return false }
    return groups[0].split(separator: "-", omittingEmptySubsequences: false).enumerated()
      .allSatisfy { isCode($0.element, mayEndInDigits: $0.offset == 0) }
  }

  /// `29-NQ/TW`.
  private static func isOfParty(_ text: String) -> Bool {
    let groups = text.split(separator: "/", omittingEmptySubsequences: false)
    guard groups.count == 2, isCode(groups[1], mayEndInDigits: false) else { return false }
    let parts = groups[0].split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && isNumber(parts[0], 1...4)
      && ["NQ", "CT", "KL", "QĐ", "HD", "TB", "BC"].contains(parts[1])
  }

  private static func isNumber(_ text: Substring, _ length: ClosedRange<Int>) -> Bool {
    length.contains(text.count) && text.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// A capital, then letters and `&`; of the first group two digits at the end: `QH15`.
  private static func isCode(_ text: Substring, mayEndInDigits: Bool) -> Bool {
    guard let first = text.first, first.isUppercase, text.count <= 16 else { return false }
    let digits = text.reversed().prefix { $0.isASCII && $0.isNumber }.count
    guard digits <= (mayEndInDigits ? 2 : 0) else { return false }
    return text.dropLast(digits).allSatisfy { $0.isLetter || $0 == "&" }
  }
}

extension PaperNumber {
  /// What stands behind "số" in a line.
  enum Found: Equatable {
    case number(PaperNumber)
    /// "Số:      /2025/TT-BGDĐT": a draft without its number.
    case blank(symbol: String)
  }

  /// - Returns: what the first "số" of the line is followed by.
  static func found(in line: String) -> Found? {
    var rest = line[...]
    while let place = rest.firstIndex(where: { $0 == "s" || $0 == "S" }) {
      rest = rest[line.index(after: place)...]
      guard let vowel = rest.first, vowel == "ố" || vowel == "Ố" else { continue }
      rest = rest.dropFirst()
      let token = tidied(token(rest.drop { $0 == ":" || $0 == " " || $0 == "." || $0 == "\u{A0}" }))
      if let number = PaperNumber(token) { return .number(number) }
      if token.first == "/", let drafted = PaperNumber("1" + token) {
        return .blank(symbol: drafted.symbol.joined(separator: "-"))
      }
    }
    return nil
  }

  /// Up to the first blank that does not stand beside a slash or a hyphen.
  private static func token(_ text: Substring) -> String {
    var token = ""
    var rest = text
    while let next = rest.first {
      if next.isWhitespace {
        rest = rest.drop(while: \.isWhitespace)
        let joins = "/-–"
        guard rest.first.map(joins.contains) == true || token.last.map(joins.contains) == true
        else { break }
      } else {
        guard next.isLetter || next.isNumber || "/-–—‐‑&".contains(next) else { break }
        token.append(next)
        rest.removeFirst()
      }
    }
    while token.last == "-" || token.last == "/" { token.removeLast() }
    return token
  }
}
