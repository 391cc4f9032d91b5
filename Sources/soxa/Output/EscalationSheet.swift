import Records

/// One escalation for the eye, in the words of the screens.
struct EscalationSheet {
  private let file: EscalationFile
  private let facts: [KnownFact]

  init(_ file: EscalationFile, _ facts: [KnownFact]) {
    self.file = file
    self.facts = facts
  }

  var lines: [String] {
    facts.map(\.line) + hidden + (file.duty.map { ["", $0.line] } ?? [])
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
