extension TextSlip {
  /// The slips of a text, each with the words around it, in their order.
  ///
  /// - SeeAlso: Decree 30/2020/NĐ-CP, annex I, part I, section II, items 3 and 4, for zeros; the rest is
  ///   the custom of papers.
  static func found(in text: String) -> [(slip: TextSlip, words: String)] {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    return words.indices.flatMap { place in
      slips(words, place).map { slip in
        (slip, words[max(0, place - 1)..<min(words.count, place + 3)].joined(separator: " "))
      }
    }
  }

  private static func slips(_ words: [String], _ place: Int) -> [TextSlip] {
    let next = place + 1 < words.count ? words[place + 1] : ""
    switch words[place].lowercased() {
    case "ngày" where place + 2 < words.count && words[place + 2].lowercased() == "tháng":
      return next.count == 1 && isNumber(next) ? [.dayWithoutZero] : []
    case "tháng": return month(bare(next))
    case "số", "số:": return isShortNumber(next) ? [.numberWithoutZero] : []
    case "%": return place > 0 && isNumber(words[place - 1].suffix(1)) ? [.blankBeforePercent] : []
    case let word: return figures(bare(word))
    }
  }

  private static func month(_ word: String) -> [TextSlip] {
    guard isNumber(word) else { return [] }
    if word == "1" || word == "2" { return [.monthWithoutZero] }
    return word.count == 2 && word.first == "0" && word > "02" ? [.monthWithZero] : []
  }

  /// "7/BC-UBND".
  private static func isShortNumber(_ word: String) -> Bool {
    let parts = word.split(separator: "/")
    return parts.count > 1 && parts[0].count == 1 && isNumber(parts[0])
      && parts[1].first?.isUppercase == true
  }

  private static func figures(_ word: String) -> [TextSlip] {
    let figure = word.hasSuffix("%") ? word.dropLast() : word[...]
    guard figure.first.map({ isNumber(String($0)) }) == true,
      figure.allSatisfy({ $0 == "." || $0 == "," || isNumber(String($0)) })
    else { return [] }
    if figure.filter({ $0 == "," }).count > 1 { return [.commasBetweenThousands] }
    let behindDot = figure.split(separator: ".").dropFirst()
    let isPoint =
      word.hasSuffix("%") && !figure.contains(",") && behindDot.contains { $0.count != 3 }
    return isPoint ? [.decimalPoint] : []
  }

  private static func isNumber(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// A word without the signs behind it.
  private static func bare(_ word: String) -> String {
    var word = word
    while let last = word.last, ".,;:)”\"".contains(last) { word.removeLast() }
    return word
  }
}
