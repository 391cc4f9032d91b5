import Records
import Terminal

/// Actions that open a part of the library.
extension Action {
  var library: ActionDescription? {
    switch self {
    case .whoDecides:
      ActionDescription(
        Phrase("ai quyết", "who decides"), [.character("a")],
        Phrase("Ai quyết định việc gì.", "Who decides what."))
    case .answers:
      ActionDescription(
        Phrase("hỏi – đáp", "answers"), [.character("q")],
        Phrase(
          "Câu hỏi thường gặp, có căn cứ, và câu hỏi của xã.",
          "Questions answered with their grounds, and the commune's own."))
    case .practicalGuides:
      ActionDescription(
        Phrase("cẩm nang", "guides"), [.character("m")],
        Phrase(
          "Từng bước cho việc thường gặp: ai làm, khi nào.",
          "Step by step through usual work: who does what by when."))
    case .guidedQuestions:
      ActionDescription(
        Phrase("từng bước", "guided"), [.character("t")],
        Phrase(
          "Trả lời vài câu để biết ai quyết định.", "A few questions lead to who decides."))
    default: nil
    }
  }
}
