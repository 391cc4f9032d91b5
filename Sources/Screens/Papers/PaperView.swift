import Papers
import Records
import Terminal

/// A paper in sight, or why it is not shown, with the keys that move in it and write it into files.
struct PaperView {
  private var paper: Paper?
  private var keys = PaperKeys()
  private var text = PaperText()

  /// Shows a paper, what is wrong with it above.
  mutating func show(_ paper: Paper, notes: [Phrase], in surroundings: Surroundings) {
    if paper != self.paper { keys.forget() }
    self.paper = paper
    text.show(paper, notes: notes, in: surroundings)
  }

  /// Takes the paper out of sight; it can be written into no file either.
  mutating func hide(because words: Phrase, in surroundings: Surroundings) {
    paper = nil
    keys.forget()
    text.show(words, in: surroundings)
  }

  /// - Parameter own: what the page itself offers, between files and moving.
  func offers(_ own: [Offer] = []) -> [Offer] {
    let hidden = Phrase("Không có văn bản nào đang hiện.", "No paper is in sight.")
    return PaperKeys.offers(disabledReason: paper == nil ? hidden : nil) + own + PaperText.offers
  }

  /// - Parameter mark: what the name of a file begins with.
  /// - Returns: nil for an action of neither files nor moving. A file is replaced only when its key
  ///   comes again at once.
  mutating func answer(_ action: Action, mark: String) -> Outcome? {
    if let paper, let outcome = keys.answer(action, paper, mark: mark) { return outcome }
    keys.forget()
    return text.answer(action) ? .stay : nil
  }

  mutating func receive(_ result: JobResult) -> Outcome { keys.receive(result) }

  func draw(into page: inout Buffer, in area: Rect) { text.draw(into: &page, in: area) }
}
