import VietText

/// The words of a text that names places, sorted by what they do.
enum ClauseWord: Equatable {
  enum Part: Equatable {
    case point, number, article, chapter, annex
  }

  case part(Part)
  /// "đến", or a dash between two numbers.
  case upTo
  /// A comma, "và": what follows is another place.
  case apart
  /// A number, a letter, or any other word.
  case value(String)
}

extension ClauseWord {
  static func all(in text: String) -> [ClauseWord] {
    text.split(whereSeparator: \.isWhitespace).flatMap { words(of: $0) }
  }

  private static let signs: Set<Character> = [",", ";", ":", ".", "(", ")"]
  private static let dashes: Set<Character> = ["-", "–", "—"]

  private static func words(of chunk: Substring) -> [ClauseWord] {
    let start = chunk.prefix { signs.contains($0) }
    let core = chunk.dropFirst(start.count)
    let end = core.reversed().prefix { signs.contains($0) }.count
    let pieces = core.dropLast(end).split { signs.contains($0) && $0 != "." }
    var words: [ClauseWord] = start.isEmpty ? [] : [.apart]
    words += pieces.map { range(in: $0) }.joined(separator: [.apart])
    return end == 0 ? words : words + [.apart]
  }

  /// "4-6" is three words; "BGDĐT-NGCBQLGD" is one.
  private static func range(in word: Substring) -> [ClauseWord] {
    let ends = word.split(omittingEmptySubsequences: false) { dashes.contains($0) }
    guard ends.count == 2, ends.allSatisfy({ $0.isEmpty || $0.allSatisfy(\.isNumber) }) else {
      return one(word)
    }
    let values: [[ClauseWord]] = ends.map { $0.isEmpty ? [] : [.value(String($0))] }
    return Array(values.joined(separator: [.upTo]))
  }

  private static func one(_ word: Substring) -> [ClauseWord] {
    switch Fold.key(String(word)) {
    case "diem": [.part(.point)]
    case "khoan": [.part(.number)]
    case "dieu": [.part(.article)]
    case "chuong": [.part(.chapter)]
    case "luc": [.part(.annex)]
    case "den": [.upTo]
    case "va", "hoac": [.apart]
    case "phu", "cac", "tu", "nhung": []
    default: [.value(String(word))]
    }
  }
}
