/// A place in a text, as deep as a letter.
public struct TextPlace: Hashable, Comparable, Sendable {
  /// The piece, see ``TextPiece/ordinal``.
  public var ordinal: Int
  /// The line of its body, from 0; -1 for its heading.
  public var line: Int
  /// Bytes of UTF-8 from the beginning of the line.
  public var offset: Int

  public init(ordinal: Int, line: Int = -1, offset: Int = 0) {
    self.ordinal = ordinal
    self.line = line
    self.offset = offset
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.ordinal, left.line, left.offset) < (right.ordinal, right.line, right.offset)
  }
}

/// How far an officer has read in a document; kept for this copy alone.
public struct ReadingPlace: Hashable, Sendable {
  public let document: GuidanceDocument.Number
  public let place: TextPlace
  /// The unit there, in words: a text that was imported anew is opened at the same unit.
  public let unit: String

  public init(document: GuidanceDocument.Number, place: TextPlace, unit: String) {
    self.document = document
    self.place = place
    self.unit = unit
  }
}
