import Records
import Terminal
import VietText

extension IncidentPage {
  var offers: [Offer] {
    guard let incident = file?.incident else { return [] }
    if explanation != nil { return [Offer(.back)] }
    let hidden = isMasked ? RestrictedRecord.hiddenReason : nil
    let unlock = isLocked ? RuleError.sealedWhileLocked.why : nil
    let opening = isMasked ? [Offer(.openRestricted, disabledReason: unlock)] : []
    let masked = hidden ?? (incident.isWithdrawn ? Withdrawal.refusal : nil)
    let last =
      incident.state.successors.isEmpty
      ? Phrase("Trạng thái này không chuyển đi đâu nữa.", "No state follows this one.") : nil
    // The same key opens a restricted record first.
    let rules = isMasked ? [] : [Offer(.clockRules, isOnKeyBar: false)]
    return opening + [
      Offer(.toldThem, disabledReason: masked ?? openDutyReason),
      // Enter on the duty does the same.
      Offer(.settleDuty, disabledReason: masked ?? dutyReason, isOnKeyBar: panes.isWide),
      Offer(.writeLine, disabledReason: incident.isWithdrawn ? Withdrawal.refusal : nil),
      Offer(.moveState, disabledReason: masked ?? last),
      Offer(.escalate, disabledReason: masked),
      Offer(.papers, disabledReason: masked),
      Offer(.edit, disabledReason: masked, isOnKeyBar: panes.isWide),
      Offer(.addPart, disabledReason: masked, isOnKeyBar: panes.isWide),
      Offer(.explain, disabledReason: masked ?? dutyReason, isOnKeyBar: panes.isWide),
      Offer(.similarIncidents, disabledReason: hidden, isOnKeyBar: false),
      Offer(.withdraw, disabledReason: masked, isOnKeyBar: false),
      Offer(.history, disabledReason: hidden, isOnKeyBar: false),
      Offer(.erase, disabledReason: hidden ?? erasingReason, isOnKeyBar: false),
    ] + rules + movingOffers
  }

  /// Enter on a duty opens its form; the key bar has no room for what every page answers.
  private var movingOffers: [Offer] {
    panes.offers.map { offer in
      let isForDuty = offer.action == .open && isOnDuty && !isMasked
      return Offer(
        offer.action, disabledReason: isForDuty ? nil : offer.disabledReason, isOnKeyBar: false)
    }
  }

  private var isOnDuty: Bool {
    panes.isOnDuty(Set(file?.duties.map { IncidentLines.key($0) } ?? []))
  }

  private var dutyReason: Phrase? {
    selectedDuty == nil
      ? Phrase("Chọn một việc phải làm trước (Tab).", "Select a duty first (Tab).") : nil
  }

  private var openDutyReason: Phrase? {
    guard let duty = selectedDuty else { return dutyReason }
    return duty.isSettled
      ? Phrase("Việc này đã ghi rồi; r để sửa.", "This one is settled; r corrects it.") : nil
  }

  private var erasingReason: Phrase? {
    guard hasKeys else { return ErasingFields.noKeys }
    return file?.log.contains { $0.text != .erased } ?? false
      ? nil : ErasingFields.nothingLeft
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .toldThem: return tell(in: surroundings)
    case .open where isOnDuty: return selectedDuty.map { .open(settling($0)) } ?? .stay
    case .settleDuty: return selectedDuty.map { .open(settling($0)) } ?? .stay
    case .openRestricted: return .open(.incidents(.openRestricted(id)))
    case .writeLine: return .open(.incidents(.writeLine(id)))
    case .moveState: return .open(.incidents(.move(id)))
    case .edit: return .open(.incidents(.edit(id)))
    case .escalate: return .open(.escalations(.add(for: id)))
    case .papers: return .open(.incidents(.papers(id)))
    case .addPart: return .open(.incidents(.parts(id)))
    case .withdraw: return .open(.incidents(.withdraw(id)))
    case .history: return .open(.history(RecordReference(id), title: surroundings(title)))
    case .erase: return .open(.incidents(.erase(id)))
    case .similarIncidents: return .open(.incidents(.similar(id)))
    case .clockRules: return .open(.incidents(selectedDuty?.clock.map { .clock($0) } ?? .clocks))
    case .explain:
      explanation = selectedDuty.map { DutyExplanation($0, in: surroundings) }
      return .stay
    default: return panes.answer(action) ?? .stay
    }
  }

  /// Settles the selected duty; one that cannot be seen is shown first.
  private mutating func tell(in surroundings: Surroundings) -> Outcome {
    guard let duty = selectedDuty else { return .stay }
    guard panes.isDutyInSight else {
      panes.revealDuty()
      return .say(
        Phrase(
          "Việc đang chọn vừa nằm ngoài màn hình; bấm t lần nữa để ghi.",
          "The selected duty was out of sight; press t again to note it."))
    }
    return .write(told(duty, at: surroundings.now))
  }

  /// The duty done now, by telephone; a pupil is supported in person.
  private func told(_ duty: Duty, at now: Moment) -> Change {
    var completion = DutyCompletion(
      subject: duty.subject, rule: duty.rule, occurrence: duty.occurrence)
    completion.doneAt = now
    completion.channel = duty.outlastsClosing ? .inPerson : .phone
    return .duty(completion)
  }

  private func settling(_ duty: Duty) -> Route {
    .incidents(.settleDuty(id, rule: duty.rule, occurrence: duty.occurrence))
  }

  /// While the grounds of a duty lie over the page, they take the keys.
  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    guard var shown = explanation, case .key(let key) = event else { return nil }
    explanation = shown.answer(key) ? shown : nil
    return .stay
  }
}

extension Duty {
  /// The limit of time behind it; nil where no rule names one.
  fileprivate var clock: ClockRule.Code? {
    guard case .counted(let count) = reason else { return nil }
    return count.rule?.code
  }
}
