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
    default: distribution
    }
  }

  /// Handing documents to schools.
  private var distribution: ActionDescription? {
    switch self {
    case .distribute:
      ActionDescription(
        Phrase("gửi trường", "send to schools"), [.character("s")],
        Phrase(
          "Ghi là văn bản này được gửi tới các trường, đọc xong đến ngày nào.",
          "Notes that this document goes to schools and by when they shall read it."))
    case .distributions:
      ActionDescription(
        Phrase("đã gửi trường", "sent to schools"), [.character("s")],
        Phrase(
          "Các văn bản đã gửi trường, bao nhiêu trường đã đọc.",
          "Documents sent to schools and how many have read them."))
    case .markReceived:
      ActionDescription(
        Phrase("đã nhận", "received"), [.character("n")],
        Phrase(
          "Ghi là trường nhận hôm nay; đánh dấu (Space) để ghi nhiều trường.",
          "Notes that the school received it today; marks (Space) note several."))
    case .markRead:
      ActionDescription(
        Phrase("đã đọc", "read"), [.character("d")],
        Phrase(
          "Ghi là trường đọc xong hôm nay; đánh dấu (Space) để ghi nhiều trường.",
          "Notes that the school has read it today; marks (Space) note several."))
    default: nil
    }
  }
}
