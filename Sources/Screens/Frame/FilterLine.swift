import Records
import Terminal
import VietText

/// The line above a list into which a filter is typed.
public struct FilterLine: Sendable {
  private var field: FieldText
  /// What Enter and Esc do while it takes what is typed.
  private let hint: Phrase
  /// Whether it takes what is typed.
  public private(set) var isOpen: Bool

  /// - Parameter isOpen: whether it takes what is typed from the start.
  public init(_ text: String = "", isOpen: Bool = false, hint: Phrase = FilterLine.usualHint) {
    field = FieldText(text, limit: 80)
    self.isOpen = isOpen
    self.hint = hint
  }

  public static let usualHint = Phrase("Enter giữ  Esc bỏ", "Enter keeps  Esc clears")

  /// What the list is filtered by; empty for nothing.
  public var text: String { field.text }
  /// Whether it takes a row above the list.
  public var isShown: Bool { isOpen || !text.isEmpty }

  mutating func open() { isOpen = true }

  mutating func clear() { self = FilterLine(hint: hint) }
}

extension FilterLine {
  enum Answer {
    /// The event is not for the filter.
    case ignored
    case stay
    /// Other rows are wanted.
    case changed
    /// Nothing more can be typed, for this reason.
    case full(Phrase)
  }

  /// Answers an event while the line is open: Enter keeps the filter, Esc clears it.
  mutating func answer(_ event: Event, composer: inout Composer) -> Answer {
    guard isOpen else { return .ignored }
    switch event {
    case .key(.escape):
      let wasEmpty = text.isEmpty
      clear()
      return wasEmpty ? .stay : .changed
    case .key(.enter):
      let before = text
      field.finishWord(composer: &composer)
      isOpen = false
      return text == before ? .stay : .changed
    default:
      let before = text
      let answer = field.answer(event, composer: &composer)
      guard text == before else { return .changed }
      switch answer {
      case .ignored: return .ignored
      case .taken: return .stay
      case .full(let taken, let limit): return .full(.fullField(taken: taken, limit: limit))
      }
    }
  }

  func draw(into page: inout Buffer, in line: Rect, _ surroundings: Surroundings) {
    let used = page.write(surroundings(Phrase(" Lọc: ", " Filter: ")), in: line, .heading)
    let hint =
      isOpen
      ? self.hint
      : Phrase("/ sửa  Esc bỏ", "/ edits  Esc clears")
    let words = surroundings(hint)
    let rest = line.inset(left: used)
    let room = rest.columns - TextWidth.columns(words) - 2
    let field = rest.split(left: room >= 12 ? room : rest.columns).left
    self.field.draw(into: &page, in: field, isFocused: isOpen)
    if room >= 12 { page.write(words, in: rest.inset(left: room + 1), .faint) }
  }
}
