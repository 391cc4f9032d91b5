import VietText

/// A piece of a text around the words that were found, with their places.
struct Snippet: Equatable {
  /// In one line.
  let text: String
  /// Ranges of the text's Characters, ascending: the letters that were typed.
  let matches: [Range<Int>]

  /// Bytes of a text that are searched for the best place.
  static let searched = 262_144
  /// Characters of a snippet, the dots at its ends apart.
  static let width = 96
  /// A text is shown from its beginning when the first word found stands within so many Characters.
  static let reach = 48
  /// Otherwise so many Characters stand before it.
  static let lead = 24
  /// Bytes of the longest letter.
  private static let longest = 4

  init(of text: String, _ query: TypedQuery) {
    let words = query.words.map { Array($0.folded.utf8) }
    let bytes = Array(text.utf8.prefix(Self.searched))
    let places = Self.places(of: words, in: bytes)
    self.text = Self.cut(bytes, around: Self.densest(places))
    matches = Self.matches(of: words, in: self.text)
  }

  private struct FoundWord {
    let word: Int
    let offset: Int
  }

  /// Enough places to choose from.
  private static let placeLimit = 400

  private static func places(of words: [[UInt8]], in bytes: [UInt8]) -> [FoundWord] {
    var places: [FoundWord] = []
    bytes.withUnsafeBufferPointer { text in
      _ = WordScanner.scan(text) { found in
        for (index, word) in words.enumerated() where found.folded.starts(with: word) {
          places.append(FoundWord(word: index, offset: found.range.lowerBound))
        }
        return places.count < placeLimit
      }
    }
    return places
  }

  /// The offset behind which the most different words stand together.
  private static func densest(_ places: [FoundWord]) -> Int {
    var best = (count: 0, offset: 0)
    for (index, place) in places.enumerated() {
      var seen: Set<Int> = []
      for other in places[index...] {
        if other.offset > place.offset + width { break }
        seen.insert(other.word)
      }
      if seen.count > best.count { best = (seen.count, place.offset) }
    }
    return best.offset
  }

  /// The text around `offset`, in one line, cut between words where that is near.
  private static func cut(_ bytes: [UInt8], around offset: Int) -> String {
    let before = oneLine(bytes[max(0, offset - longest * reach)..<offset])
    let behind = oneLine(bytes[offset..<min(bytes.count, offset + longest * width)])
    let startsAtBeginning = offset <= longest * reach && before.count <= reach
    // A word cut in two, or a letter that lost its first bytes, goes.
    let start = startsAtBeginning ? before[...] : before.suffix(lead).drop { $0 != " " }
    let room = width - start.count
    let isCut = behind.count > room || offset + longest * width < bytes.count
    var end = behind.prefix(room)
    if isCut, let space = end.lastIndex(of: " "), end.distance(from: space, to: end.endIndex) < lead
    {
      end = end[..<space]
    }
    return (startsAtBeginning ? "" : "…") + String(start) + String(end) + (isCut ? "…" : "")
  }

  /// Runs of blanks and line breaks become one space.
  private static func oneLine(_ bytes: ArraySlice<UInt8>) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(bytes.count)
    for byte in bytes {
      let byte = byte < 0x20 ? UInt8(ascii: " ") : byte
      if byte == UInt8(ascii: " "), line.last == byte { continue }
      line.append(byte)
    }
    return String(decoding: line, as: UTF8.self)
  }
}

extension Snippet {
  private static func matches(of words: [[UInt8]], in text: String) -> [Range<Int>] {
    let starts = characterStarts(text)
    var matches: [Range<Int>] = []
    var text = text
    text.withUTF8 { bytes in
      _ = WordScanner.scan(bytes) { found in
        let longest = words.filter { found.folded.starts(with: $0) }.map(\.count).max()
        if let longest, let first = starts.firstIndex(of: found.range.lowerBound) {
          let inside = starts[first...].prefix { $0 < found.range.upperBound }
          let letters = Self.letters(inside, bytes, found.range.upperBound, folding: longest)
          matches.append(first..<first + letters)
        }
        return true
      }
    }
    return matches
  }

  /// The byte offsets at which Characters begin.
  private static func characterStarts(_ text: String) -> [Int] {
    text.indices.map { text.utf8.distance(from: text.startIndex, to: $0) }
  }

  /// How many Characters, at least one, fold to `count` bytes.
  private static func letters(
    _ starts: ArraySlice<Int>, _ bytes: UnsafeBufferPointer<UInt8>, _ end: Int,
    folding count: Int
  ) -> Int {
    var folded = 0
    var letters = 0
    for (place, start) in zip(starts.indices, starts) where folded < count {
      let next = place + 1 < starts.endIndex ? starts[place + 1] : end
      let letter = String(decoding: bytes[start..<next], as: UTF8.self)
      folded += Fold.key(letter).utf8.count
      letters += 1
    }
    return max(1, letters)
  }
}
