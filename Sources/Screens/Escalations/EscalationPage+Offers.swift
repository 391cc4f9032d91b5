import Records

/// What can be done with an escalation now, and why not.
extension EscalationPage {
  var offers: [Offer] {
    guard let escalation = file?.escalation else { return [] }
    if explanation != nil { return [Offer(.back)] }
    let withdrawn = escalation.isWithdrawn ? Withdrawal.refusal : nil
    let last =
      escalation.state.successors.isEmpty
      ? Phrase("Kiến nghị đã kết thúc.", "The escalation is closed.") : nil
    let noDuty =
      file?.duty == nil ? Phrase("Không còn chờ việc gì.", "Nothing is waited for.") : nil
    let notSent =
      escalation.sentAt == nil
      ? Phrase("Chưa gửi thì chưa chuyển tiếp được.", "It was not sent yet.") : nil
    let voters: [Offer] =
      escalation.group == .petition
      ? [Offer(.answerVoters, disabledReason: withdrawn ?? last)] : []
    let answers = withdrawn ?? notForAnswers
    let letter = withdrawn ?? last ?? notByLetter
    let isBeforeLetter = letter == nil && escalation.state.isBeforeSending
    return [Offer(.moveState, disabledReason: withdrawn ?? last)] + voters + [
      Offer(.writeLetter, disabledReason: letter, isOnKeyBar: isBeforeLetter),
      Offer(.offerToAnswers, disabledReason: answers, isOnKeyBar: answers == nil),
      Offer(.explain, disabledReason: noDuty), Offer(.edit, disabledReason: withdrawn ?? last),
      Offer(
        .remind, disabledReason: withdrawn ?? notAwaited,
        isOnKeyBar: withdrawn == nil && notAwaited == nil),
      Offer(.escalate, disabledReason: withdrawn ?? notSent, isOnKeyBar: notSent == nil),
      Offer(.withdraw, disabledReason: withdrawn, isOnKeyBar: false),
      Offer(.history, isOnKeyBar: false),
      Offer(.erase, disabledReason: erasingReason, isOnKeyBar: false),
    ] + viewOffers
  }

  /// The committee writes no letters to its own chair.
  private var notByLetter: Phrase? {
    file?.escalation.addresseeLevel == .communeChair
      ? Phrase(
        "Gửi Chủ tịch xã thì trình trực tiếp, không phải công văn.",
        "The chair is asked directly, not by letter.") : nil
  }

  private var notAwaited: Phrase? {
    file?.escalation.state.awaitsAnswer ?? false
      ? nil : RuleError.nothingAwaited.remedy
  }

  /// Why the answer cannot become one of the commune's questions and answers.
  private var notForAnswers: Phrase? {
    guard let file else { return nil }
    if file.escalation.issue.question != nil {
      return Phrase("Đã đưa vào hỏi – đáp.", "It was taken over already.")
    }
    if file.isLocked {
      return Phrase(
        "Mở khóa (Ctrl-L) để đọc câu trả lời trước.", "Unlock (Ctrl-L) to read the answer first.")
    }
    let isAnswered = file.escalation.reply?.isEmpty == false
    return isAnswered
      ? nil : Phrase("Chưa có câu trả lời nào.", "There is no answer yet.")
  }

  /// Why nothing can be erased; nil while there is sealed text that was not erased.
  private var erasingReason: Phrase? {
    guard hasKeys else { return ErasingFields.noKeys }
    guard let file, !file.isLocked else { return nil }
    let texts = [file.escalation.detail, file.escalation.reply]
    return texts.contains { $0 != nil } ? nil : ErasingFields.nothingLeft
  }
}
