import Records

/// One escalation for the eye, in the words of the screens.
struct EscalationSheet {
  private let file: EscalationFile
  private let facts: [KnownFact]
  private let returns: [EscalationReturn]

  init(_ file: EscalationFile, _ facts: [KnownFact], _ returns: [EscalationReturn]) {
    self.file = file
    self.facts = facts
    self.returns = returns
  }

  var lines: [String] {
    facts.map(\.line) + hidden + part(duties) + part(reminders) + part(returned) + part(chain)
  }

  private func part(_ lines: [String]) -> [String] { lines.isEmpty ? [] : [""] + lines }

  private var duties: [String] { file.duties.map(\.line) }

  private var reminders: [String] {
    file.reminders.map { reminder in
      let words = [
        reminder.at.formatted, reminder.channel.label[.ofProcess], reminder.whom, reminder.note,
      ].filter { !$0.isEmpty }
      return say("Đôn đốc: ", "Reminded: ") + words.joined(separator: " · ")
    }
  }

  private var returned: [String] {
    returns.map { say("Trả lại: ", "Returned: ") + "\($0.at.formatted) · \($0.reason)" }
  }

  private var chain: [String] {
    file.chain.enumerated().map { place, link in
      let words = [
        link.id.record.shortKey, link.addressee, link.letterNumber, link.state.label[.ofProcess],
      ].filter { !$0.isEmpty }
      let mark = link.id == file.escalation.id ? ">" : " "
      return "\(mark) \(place + 1). \(words.joined(separator: " · "))"
    }
  }

  /// The sealed texts that cannot be shown now.
  private var hidden: [String] {
    guard file.isErased || file.isLocked else { return [] }
    let words = file.isErased ? SealedWords.erased : SealedWords.locked
    let texts = [
      (Escalation.Fields.detail, file.escalation.detail),
      (Escalation.Fields.reply, file.escalation.reply),
    ]
    return texts.filter { $0.1 == nil }.map { KnownFact(field: $0.0.label, value: words).line }
  }
}
