import Records
import Terminal
import VietText

/// A line at the foot of a page that asks for a few words: a day, a reason.
///
/// While a page holds one it takes text, and all keys but those of the whole program.
public struct PromptLine {
  enum Answer {
    /// The event is for the program.
    case ignored
    case stay
    case cancelled
    case entered(String)
  }

  private let label: Phrase
  private var field: FieldText
  /// Why what was entered was not taken.
  private var problem: Phrase?

  public init(_ label: Phrase, text: String = "", limit: Int = 200) {
    self.label = label
    field = FieldText(text, limit: limit)
  }
}

extension PromptLine {
  mutating func answer(_ event: Event, composer: inout Composer) -> Answer {
    switch event {
    case .key(.escape): return .cancelled
    case .key(.enter):
      field.finishWord(composer: &composer)
      return .entered(field.text)
    default: break
    }
    switch field.answer(event, composer: &composer) {
    case .taken:
      problem = nil
      return .stay
    case .full(let taken, let limit):
      refuse(.fullField(taken: taken, limit: limit))
      return .stay
    case .ignored: break
    }
    // Moving the selection now would change what the answer is about.
    switch event {
    case .key(.function), .key(.control), .key(.alt): return .ignored
    case .key, .mouse: return .stay
    default: return .ignored
    }
  }

  /// Says why the answer was not taken; the text stays.
  mutating func refuse(_ reason: Phrase) { problem = reason }

  /// Draws into the last rows of an area.
  func draw(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let (above, line) = area.split(bottom: 1)
    if let problem { draw(problem, into: &page, in: above, surroundings) }
    page.fill(line)
    let used = page.write(" \(surroundings(label)) ", in: line, .heading)
    let hint = surroundings(Phrase("Enter nhận  Esc thôi", "Enter takes  Esc leaves"))
    let rest = line.inset(left: used)
    let room = rest.columns - TextWidth.columns(hint) - 2
    let place = rest.split(left: room >= 20 ? room : rest.columns).left
    if room >= 20 { page.write(hint, in: rest.inset(left: room + 1), .faint) }
    field.draw(into: &page, in: place, isFocused: true)
  }

  private func draw(
    _ problem: Phrase, into page: inout Buffer, in area: Rect, _ surroundings: Surroundings
  ) {
    let lines = TextWrap.lines(of: "! " + surroundings(problem), columns: area.columns - 2)
    let (_, place) = area.split(bottom: lines.count)
    page.fill(place)
    for (row, line) in lines.enumerated() {
      page.write(String(line), in: place.line(row).inset(left: 1), .error)
    }
  }
}
