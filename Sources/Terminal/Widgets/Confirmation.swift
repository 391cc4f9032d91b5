/// A question that is answered with yes or no before something is done.
public struct Confirmation: Equatable, Sendable {
  /// What is asked, with the name of the thing and the number of things.
  public let question: String
  /// The letter that means yes.
  public let yes: Character
  /// The letter that means no, as Esc and Enter do.
  public let no: Character

  public init(_ question: String, yes: Character, no: Character) {
    self.question = question
    self.yes = yes
    self.no = no
  }

  /// The answer a key gives; nil for a key that answers nothing.
  public func answer(_ key: Key) -> Bool? {
    switch key {
    case .escape, .enter: false
    case .character(let letter) where letter.lowercased() == yes.lowercased(): true
    case .character(let letter) where letter.lowercased() == no.lowercased(): false
    default: nil
    }
  }

  /// Draws the question and its letters along the first row of a rectangle.
  public func draw(into page: inout Buffer, in area: Rect) {
    let line = area.line(0)
    page.fill(line, with: " ", .warning)
    let letters = " [\(yes)/\(no.uppercased())] "
    let room = max(0, line.columns - TextWidth.columns(letters))
    let used = page.write(question, in: line.inset(right: line.columns - room), .warning)
    let answered = page.write(letters, in: line.inset(left: used), .keyName)
    page.placeCursor(column: line.column + used + max(0, answered - 1), row: line.row)
  }
}
