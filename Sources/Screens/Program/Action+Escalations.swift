import Records
import Terminal

/// Actions on escalations, difficulties and petitions.
extension Action {
  /// Nil for an action of something else.
  var escalating: ActionDescription? {
    switch self {
    case .raiseDifficulty:
      ActionDescription(
        Phrase("khó khăn", "difficulty"), [.character("K")],
        Phrase("Ghi một khó khăn, vướng mắc.", "Notes a difficulty."))
    case .raisePetition:
      ActionDescription(
        Phrase("cử tri", "petition"), [.character("P")],
        Phrase(
          "Ghi một kiến nghị của cử tri, đại biểu.", "Notes a petition of voters or deputies."))
    case .remind:
      ActionDescription(
        Phrase("đôn đốc", "remind"), [.character("r")],
        Phrase("Ghi là đã đôn đốc trả lời.", "Notes that an answer was urged."))
    case .answerVoters:
      ActionDescription(
        Phrase("trả lời cử tri", "answer voters"), [.character("v")],
        Phrase(
          "Ghi văn bản và kết quả trả lời cử tri.", "Notes the letter and what voters were told."))
    case .offerToAnswers:
      ActionDescription(
        Phrase("đưa vào hỏi – đáp", "to answers"), [.character("q")],
        Phrase(
          "Đưa câu trả lời vào hỏi – đáp của xã.",
          "Takes the answer over into the commune's questions and answers."))
    default: narrowing
    }
  }

  private var narrowing: ActionDescription? {
    switch self {
    case .monthSummary:
      ActionDescription(
        Phrase("tháng", "month"), [.character("m")],
        Phrase(
          "Tổng hợp khó khăn, kiến nghị của một tháng.",
          "Sums up the difficulties and petitions of a month."))
    case .chooseMonth:
      ActionDescription(
        Phrase("chọn tháng", "choose month"), [.character("d"), .function(12)],
        Phrase("Gõ tháng khác: 11/2026.", "Types another month: 11/2026."))
    case .chooseMatter:
      ActionDescription(
        Phrase("loại", "kind"), [.character("c")],
        Phrase(
          "Chỉ xem một loại: đề nghị, khó khăn, cử tri.",
          "Shows one kind only: requests, difficulties, petitions."))
    case .chooseState:
      ActionDescription(
        Phrase("trạng thái", "state"), [.character("s")],
        Phrase("Chỉ xem một trạng thái.", "Shows one state only."))
    case .chooseDecider:
      ActionDescription(
        Phrase("ai quyết", "decider"), [.character("d")],
        Phrase("Chỉ xem việc của một nơi quyết định.", "Shows what one body decides."))
    default: nil
    }
  }
}
