/// Words that name places.
struct Chain {
  var places: [Clause]
  /// Whether it says "Điều này" or "khoản này".
  var namesOwnUnit: Bool
  /// The first word behind it.
  var end: Int
}

/// Reads one chain of places from a word on. It reads so many words at most, whatever the line is,
/// because it begins anew at every word that may begin a chain.
struct ChainReader {
  /// Words of one chain; a proposal.
  static let longest = 300
  /// Words behind the last number: longer than "và các điểm, khoản của các điều".
  static let longestGap = 12

  private let words: [CitedWord]
  private let unit: UnitName?
  private let start: Int
  /// The word that is read next.
  private(set) var place: Int
  private var end: Int
  private var text = ""
  private var part: String?
  private var isWide = false

  init(words: [CitedWord], unit: UnitName?, start: Int) {
    (self.words, self.unit, self.start) = (words, unit, start)
    (place, end) = (start, start)
  }

  private static let parts: Set<String> = ["diem", "khoan", "dieu", "chuong", "luc"]
  private static let joints: Set<String> = ["va", "hoac", "den", "tu", "cac", "phu", "nhung"]

  mutating func chain() -> Chain? {
    guard let first = word(start),
      Self.parts.contains(first.key) || ["cac", "phu", "tu"].contains(first.key)
    else { return nil }
    while let word = word(place), place - start < Self.longest, place - end < Self.longestGap {
      if word.key == "nay", let own = part.flatMap(ownNumber) {
        // What is named behind it belongs to another chain: "… Điều này và Điều 5 Nghị định này".
        guard place > start + 1 else { return nil }
        return Chain(
          places: Clause.named(in: text + own), namesOwnUnit: true, end: place + 1)
      }
      guard take(word) else { break }
      place += 1
      if word.endsSentence { break }
    }
    guard end > start, isWide else { return nil }
    return Chain(places: Clause.named(in: text), namesOwnUnit: false, end: end)
  }

  /// Whether a word belongs to the chain.
  private mutating func take(_ word: CitedWord) -> Bool {
    if Self.parts.contains(word.key), begins(place) {
      part = word.key
      if ["dieu", "chuong", "luc"].contains(word.key) { isWide = true }
      if word.key == "luc" { end = place + 1 }
    } else if isValue(word, of: part) {
      text += word.text + (word.isEnded ? ", " : " ")
      end = place + 1
      return true
    } else if !Self.joints.contains(word.key) || part == nil && place > start && word.key != "phu" {
      return false
    }
    text += word.text + " "
    return true
  }

  private func word(_ place: Int) -> CitedWord? {
    words.indices.contains(place) ? words[place] : nil
  }

  /// Whether a word of a part has its number behind it: "điều kiện" has none.
  private func begins(_ place: Int) -> Bool {
    let part = words[place].key
    guard part != "luc" else { return place > 0 && words[place - 1].key == "phu" }
    guard !words[place].isEnded, let next = word(place + 1) else { return false }
    return next.key == "nay" ? ownNumber(of: part) != nil : isValue(next, of: part)
  }

  private func isValue(_ word: CitedWord, of part: String?) -> Bool {
    switch part {
    case "diem": word.isPointLetter
    case "khoan", "dieu": word.isUnitNumber
    case "chuong", "luc": word.isRoman || part == "luc" && word.isUnitNumber
    default: false
    }
  }

  /// What "Điều này" and "khoản này" mean where the line stands.
  private func ownNumber(of part: String) -> String? {
    guard let unit, unit.kind == .article else { return nil }
    switch part {
    case "dieu": return unit.number
    case "khoan": return unit.clause.map { "\($0) Điều \(unit.number)" }
    default: return nil
    }
  }
}
