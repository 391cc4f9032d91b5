import VietText

/// Text that is being typed, with a cursor between its letters.
///
/// A letter is what a reader calls one: its marks belong to it, one Backspace deletes it whole.
/// Letters and marks that arrive apart are composed (NFC); what no page may show is not taken.
public struct EditedText: Equatable, Sendable {
  /// How much of the text before the cursor a composer gets to see, in letters: any word.
  static let composerContext = 32

  /// The most letters.
  public let limit: Int
  public private(set) var letters: [Character] {
    didSet { text = String(letters) }
  }
  /// The letters together: put together when they change, because every page drawn wants them.
  public private(set) var text: String
  /// How many letters stand before the cursor.
  public private(set) var cursor: Int

  /// A text with the cursor at its end; what is beyond the limit is cut off.
  public init(_ text: String = "", limit: Int) {
    self.limit = max(0, limit)
    letters = Array(EditedText.accepted(text).prefix(max(0, limit)))
    self.text = String(letters)
    cursor = letters.count
  }

  /// Some of the letters together.
  func text(_ range: Range<Int>) -> String {
    range == letters.indices ? text : String(letters[range])
  }
}

extension EditedText {
  /// Types one character, as Telex or VNI mean it. What does not fit whole changes nothing; what
  /// cannot be shown is not taken.
  public mutating func type(_ character: Character, composer: inout Composer) -> FieldAnswer {
    apply(composer.press(character, before: before), onlyWhole: true)
  }

  /// Ends the word before the cursor, because the cursor is about to leave it.
  public mutating func finishWord(composer: inout Composer) {
    if let edit = composer.finish(before: before) { _ = apply(edit) }
  }

  /// Inserts text at the cursor, as much of it as fits.
  public mutating func insert(_ text: String) -> FieldAnswer {
    apply(Edit(insert: text))
  }

  private var before: String {
    text(max(0, cursor - EditedText.composerContext)..<cursor)
  }

  /// - Parameter onlyWhole: whether an edit that does not fit whole changes nothing.
  private mutating func apply(_ edit: Edit, onlyWhole: Bool = false) -> FieldAnswer {
    var start = cursor - min(max(0, edit.delete), cursor)
    var text = edit.insert
    if start > 0, let first = text.unicodeScalars.first, TextWidth.kind(of: first) == .mark {
      // A mark that comes alone joins the letter before it.
      start -= 1
      text = String(letters[start]) + text
    }
    let offered = EditedText.accepted(text)
    let room = limit - (letters.count - (cursor - start))
    if onlyWhole, offered.count > max(0, room) { return .full(taken: 0, limit: limit) }
    let taken = offered.prefix(max(0, room))
    letters.replaceSubrange(start..<cursor, with: taken)
    cursor = start + taken.count
    if offered.isEmpty { return .ignored }
    return taken.count == offered.count ? .taken : .full(taken: taken.count, limit: limit)
  }

  /// The letters of a text that may stand in a field, composed.
  private static func accepted(_ text: String) -> [Character] {
    let shown = text.unicodeScalars.filter { scalar in
      switch TextWidth.kind(of: scalar) {
      case .letter, .mark, .blank: true
      case .control, .hidden: false
      }
    }
    // A mark at the start of a text has no letter to stand on.
    return Array(Nfc.compose(String(shown.drop { TextWidth.kind(of: $0) == .mark })))
  }
}

extension EditedText {
  /// Moves the cursor to a place between letters, or to the nearest there is.
  public mutating func moveCursor(to place: Int) { cursor = min(max(0, place), letters.count) }

  /// Deletes the letter before the cursor, with its marks.
  public mutating func deleteBackward() { delete(from: cursor - 1) }

  /// Deletes the letter after the cursor.
  public mutating func deleteForward() {
    if cursor < letters.count { letters.remove(at: cursor) }
  }

  /// Deletes the word before the cursor and the spaces after it.
  public mutating func deleteWord() {
    var start = cursor
    while start > 0, letters[start - 1].isWhitespace { start -= 1 }
    while start > 0, !letters[start - 1].isWhitespace { start -= 1 }
    delete(from: start)
  }

  /// Deletes what stands between a place and the cursor.
  public mutating func delete(from place: Int) {
    let start = min(max(0, place), cursor)
    letters.removeSubrange(start..<cursor)
    cursor = start
  }

  /// Deletes what stands between the cursor and a place after it.
  public mutating func delete(upTo place: Int) {
    letters.removeSubrange(cursor..<min(max(cursor, place), letters.count))
  }
}
