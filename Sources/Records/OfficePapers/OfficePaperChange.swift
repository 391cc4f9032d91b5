import Ledger

/// What can be written about papers that go out and come in.
public enum OfficePaperChange: Equatable, Sendable {
  /// A new one, other facts or the next state of an old one; another number needs a reason.
  case saveOutgoing(OutgoingPaper, reason: String?)
  case saveIncoming(IncomingPaper)
  case saveOffice(OfficeSettings)
  case withdrawOutgoing(Identifier<OutgoingPaper>, reason: String)
  case withdrawIncoming(Identifier<IncomingPaper>, reason: String)
  /// The clerk's registers, each whole or not at all.
  case takeOutgoing(PaperImport<OutgoingPaper>)
  case takeIncoming(PaperImport<IncomingPaper>)

  func writes(
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .saveOutgoing(let paper, let reason):
      if let problem = paper.problems(today: now.day).first { throw .rule(problem) }
      guard let values = try source.values(of: OutgoingPaper.kind, paper.id.record) else {
        guard paper.state == .draft else {
          throw .rule(
            .noTransition(from: OutgoingPaperState.draft.label, to: paper.state.label))
        }
        return [RecordWrite(paper)]
      }
      let old = OutgoingPaper(id: paper.id, values: values)
      return try Self.writes(from: old, to: paper, reason: reason, now, source)
    case .saveIncoming(let paper):
      if let problem = paper.problems(today: now.day).first { throw .rule(problem) }
      let old = try source.values(of: IncomingPaper.kind, paper.id.record)
      guard !(old?.flag(.isWithdrawn) ?? false) else {
        throw .rule(.withdrawn(IncomingPaper.title))
      }
      return [try .saving(paper, from: source)]
    case .saveOffice(let settings):
      if let problem = settings.problems.first { throw .rule(problem) }
      return [try .saving(settings, from: source)]
    case .withdrawOutgoing(let id, let reason):
      return [try .withdrawing(id, reason: reason, from: source)]
    case .withdrawIncoming(let id, let reason):
      return [try .withdrawing(id, reason: reason, from: source)]
    case .takeOutgoing(let taken): return try taken.writes(from: source, at: now)
    case .takeIncoming(let taken): return try taken.writes(from: source, at: now)
    }
  }

  static func writes(
    from old: OutgoingPaper, to typed: OutgoingPaper, reason: String?, _ now: Moment,
    _ source: some RecordSource
  ) throws(StoreError) -> [RecordWrite] {
    var new = typed
    // Whoever could not read the text has not taken it away.
    if new.letter.content == nil { new.letter.content = old.letter.content }
    guard !old.isWithdrawn else { throw .rule(.withdrawn(OutgoingPaper.title)) }
    guard new.state == old.state || old.state.successors.contains(new.state) else {
      throw .rule(.noTransition(from: old.state.label, to: new.state.label))
    }
    if new.needsReason(since: old), reason?.isEmpty ?? true { throw .rule(.needsReason) }
    let isNew = new.isRenumbered(since: old) || !old.state.isNumbered
    return [RecordWrite(from: old, to: new, reason: reason)]
      + (try closing(new, isNew: isNew, source))
      + (try asking(new, wasNumber: old.numberAndSymbol, now, source))
  }

  /// The request that goes out with a letter gets its number, and is sent when the letter is.
  private static func asking(
    _ paper: OutgoingPaper, wasNumber: String?, _ now: Moment, _ source: some RecordSource
  ) throws(StoreError) -> [RecordWrite] {
    guard paper.state.isNumbered, let id = paper.letter.escalation,
      let number = paper.numberAndSymbol
    else { return [] }
    let old: Escalation = try source.record(id)
    guard !old.isWithdrawn else { return [] }
    var new = old
    // A second letter, such as a reminder, leaves the number under which the request went out.
    if old.letterNumber.isEmpty || old.letterNumber == wasNumber {
      (new.letterNumber, new.letterDate) = (number, paper.issuedOn)
    }
    if paper.state == .sent, old.state.isBeforeSending {
      new.state = .sent
      new.channel = .paper
      new.returnReason = ""
      // Noted on the day itself it was now; later only the day is known.
      new.sentAt = paper.sentOn == now.day ? now : paper.sentOn?.start
    }
    if let problem = new.problems.first { throw .rule(problem) }
    return new == old ? [] : [RecordWrite(from: old, to: new)]
  }

  /// The number of a closing report goes into its incident at once.
  private static func closing(
    _ paper: OutgoingPaper, isNew: Bool, _ source: some RecordSource
  ) throws(StoreError) -> [RecordWrite] {
    guard isNew, paper.state.isNumbered, paper.paperKind == OutgoingPaper.closingReport,
      let id = paper.incident, let number = paper.numberAndSymbol
    else { return [] }
    let old: Incident = try source.record(id)
    var incident = old
    incident.closingReportNumber = number
    return incident == old ? [] : [RecordWrite(from: old, to: incident)]
  }
}
