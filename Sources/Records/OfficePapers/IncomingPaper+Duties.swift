extension IncomingPaper {
  /// Whether nothing more is to be done about it.
  public var isHandled: Bool { handledOn != nil || !answer.isEmpty }

  /// What it asks for as long as it has a last day and nobody has handled it. A day that had passed when
  /// it came could not be kept.
  public var duties: [Duty] {
    guard !isWithdrawn, !isHandled, let dueOn else { return [] }
    let day = dueOn.formatted
    var duty = Duty(
      subject: id.record, subjectKind: Self.kind, rule: Self.rule,
      what: Phrase("Giải quyết văn bản đến", "Handle an incoming paper"),
      strength: .should, limit: Phrase("đến \(day)", "until \(day)"), start: arrivedOn.start,
      due: dueOn.end,
      reason: .set(Phrase("Thời hạn ghi ở văn bản đến: \(day)", "Set with the paper: \(day)")),
      basisKind: .commune, confidence: .known,
      actor: unit.isEmpty ? nil : Phrase(verbatim: unit))
    duty.known = .init(
      at: arrivedOn.start, words: Phrase("khi văn bản đến", "when the paper came"))
    return [duty]
  }

  /// Stands in tables: never renamed.
  private static let rule = "I-due"
}
