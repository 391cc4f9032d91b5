/// The đ of abbreviations such as QĐ, NĐ, HĐND and BGDĐT, which are no syllables: it is made from
/// the d just before it, as long as no vowel has come.
enum Abbreviation {
  /// `text` and one key more.
  static func adding(
    _ key: UInt8, to text: String, _ method: TypingMethod, spent: inout Set<UInt8>
  ) -> String {
    let plain = text + String(Unicode.Scalar(key))
    guard isStroke(key, method), !spent.contains(marking(method)), !hasVowel(text) else {
      return plain
    }
    let rest = text.dropLast()
    switch text.last {
    case "d": return rest + "đ"
    case "D": return rest + "Đ"
    // GD is an abbreviation of its own (giáo dục), so a third D in GDDDT begins ĐT.
    case "Đ" where method == .telex && rest.last == "G": return rest + "DĐ"
    case "đ", "Đ":
      spent.insert(marking(method))
      return rest + (text.last == "đ" ? "d" : "D") + String(Unicode.Scalar(key))
    default: return plain
    }
  }

  /// What `keys` give when only the stroke of đ is made of them.
  static func text(_ keys: String, _ method: TypingMethod) -> String {
    var spent: Set<UInt8> = []
    var text = ""
    for scalar in keys.unicodeScalars {
      if scalar.isASCII {
        text = adding(UInt8(scalar.value), to: text, method, spent: &spent)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  /// Whether `keys` are two capitals or more and nothing else but digits.
  static func isAllCapitals(_ keys: String) -> Bool {
    let letters = keys.filter(\.isLetter)
    return letters.count > 1 && letters.allSatisfy(\.isUppercase)
  }

  private static func marking(_ method: TypingMethod) -> UInt8 {
    UInt8(ascii: method == .vni ? "9" : "d")
  }

  private static func isStroke(_ key: UInt8, _ method: TypingMethod) -> Bool {
    switch method {
    case .off: false
    case .telex: key | 0x20 == UInt8(ascii: "d")
    case .vni: key == UInt8(ascii: "9")
    }
  }

  private static func hasVowel(_ text: String) -> Bool {
    text.unicodeScalars.contains { scalar in
      let base =
        scalar.isASCII ? UInt8(scalar.value) | 0x20 : LatinLetter.at(scalar.value)?.folded.0
      return base.map(SyllableRules.isVowel) ?? false
    }
  }
}
