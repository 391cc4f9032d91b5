import Ledger

/// What the reader must know of a text before it reads any of it.
public struct TextHead: Equatable, Sendable {
  /// SHA-256 of the text, hexadecimal: another one is another text.
  public var digest: String
  /// How many pieces there are.
  public var pieces: Int

  public init(digest: String, pieces: Int) {
    self.digest = digest
    self.pieces = pieces
  }
}

/// Which pieces of a text are wanted: neighbours, as many as some pages of the screen take.
public enum TextStretch: Hashable, Sendable {
  /// From a piece on, ascending.
  case from(Int)
  /// Before a piece, the nearest first.
  case before(Int)
}

/// Which headings of a text are wanted.
public struct OutlineQuery: Equatable, Sendable {
  public var document: GuidanceDocument.Number
  /// "8" for the unit of that number, or words of headings; empty for all.
  public var text: String

  public init(document: GuidanceDocument.Number, text: String = "") {
    self.document = document
    self.text = text
  }
}

/// One heading of a text.
public struct OutlineRow: KeyedRow {
  /// The key of the heading with this number in the text.
  public static func key(_ ordinal: Int) -> RowKey {
    RowKey([.integer(0), .integer(Int64(ordinal))])
  }

  public var key: RowKey { Self.key(ordinal) }
  public var ordinal: Int
  public var unit: UnitName
  public var heading: String

  public init(ordinal: Int, unit: UnitName, heading: String) {
    self.ordinal = ordinal
    self.unit = unit
    self.heading = heading
  }
}

/// Where words stand in a text.
public struct TextHit: Hashable, Sendable {
  public var place: TextPlace
  /// Bytes of UTF-8 that were found, from ``TextPlace/offset`` on.
  public var length: Int

  public init(place: TextPlace, length: Int) {
    self.place = place
    self.length = length
  }
}

/// The places where words stand, as far as they were looked for.
public struct TextHits: Equatable, Sendable {
  /// Ascending.
  public var hits: [TextHit]
  /// What was not looked through yet; nil: the hits are all there are.
  public var rest: WordSearch?
  /// Whether the words stand there with the tone marks as typed.
  public var isExact: Bool

  public init(hits: [TextHit], rest: WordSearch? = nil, isExact: Bool) {
    self.hits = hits
    self.rest = rest
    self.isExact = isExact
  }

  /// Whether all of the text was looked through.
  public var isComplete: Bool { rest == nil }
}

/// A note with what a list shows of it.
public struct NoteRow: KeyedRow {
  public var key: RowKey
  public var note: ReadingNote
  public var officer: String
  public var writtenOn: Day

  public init(key: RowKey, note: ReadingNote, officer: String, writtenOn: Day) {
    self.key = key
    self.note = note
    self.officer = officer
    self.writtenOn = writtenOn
  }
}

/// Where a ground leads.
public enum GroundPlace: Equatable, Sendable {
  /// The text is here.
  case text(GuidanceDocument.Number)
  /// The list has the document, but its text is not here.
  case document(GuidanceDocument.Number)
  case unknown
}

/// Questions about the full texts of documents.
public protocol ReadingQuestions {
  /// Nil where the text of the document is not here.
  func textHead(of number: GuidanceDocument.Number) throws(StoreError) -> TextHead?
  /// Some neighbouring pieces; costs the same in every text.
  func pieces(
    of number: GuidanceDocument.Number, _ stretch: TextStretch
  ) throws(StoreError) -> [TextPiece]
  /// Headings in their order.
  func outline(_ query: OutlineQuery, _ window: Window) throws(StoreError) -> Rows<OutlineRow>
  /// The nearest heading of a chapter, article or annex behind or before a piece.
  func heading(
    of number: GuidanceDocument.Number, _ stretch: TextStretch
  ) throws(StoreError) -> TextPlace?
  /// Where a unit begins; where a clause is not found, the article that it must be in.
  func place(
    of unit: UnitName, in number: GuidanceDocument.Number
  ) throws(StoreError) -> TextPlace?
  /// Where words stand one behind the other, as far as one answer goes.
  func hits(
    _ search: WordSearch, in number: GuidanceDocument.Number
  ) throws(StoreError) -> TextHits
  /// Where the officer who writes now has stopped reading.
  func readingPlace(of number: GuidanceDocument.Number) throws(StoreError) -> ReadingPlace?
  /// Bookmarks and notes on a document, of all officers, at most some hundred.
  func notes(on number: GuidanceDocument.Number) throws(StoreError) -> [NoteRow]
  /// One note, however many there are; nil where it is not there.
  func note(_ id: Identifier<ReadingNote>) throws(StoreError) -> ReadingNote?
  /// All bookmarks and notes, latest first.
  func notes(_ window: Window) throws(StoreError) -> Rows<NoteRow>
  /// Who has understood a document or a unit of it; as many as above.
  func understandings(
    of number: GuidanceDocument.Number
  ) throws(StoreError) -> [(understanding: Understanding, officer: String)]
  /// A number may be cut short, "10/2025", and a law named by its title, "Luật Giáo dục".
  func place(of ground: Ground) throws(StoreError) -> GroundPlace
}
