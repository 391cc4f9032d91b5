import Ledger

/// By when a request has to be answered and acted on, by the tables; nothing is made up where they
/// have no row in force.
public struct PrivacyLimits: Equatable, Sendable {
  /// One limit of time.
  public struct Limit: Equatable, Sendable {
    public let what: Phrase
    /// Nil where no row in force was found: somebody has to say what the limit is.
    public let clock: ClockRule?
    /// When it was met; nil while it runs.
    public let metOn: Day?
  }

  private let request: PrivacyRequest
  private let facts: DutyFacts

  public init(_ request: PrivacyRequest, facts: DutyFacts) {
    self.request = request
    self.facts = facts
  }

  /// Codes of the rows: given once and kept for ever.
  private enum Code {
    static let answer: ClockRule.Code = "L-DL-1"
    static let act: ClockRule.Code = "L-DL-2"
    static let actWithThirdParty: ClockRule.Code = "L-DL-3"
    static let actExtended: ClockRule.Code = "L-DL-4"
  }

  public static func == (left: Self, right: Self) -> Bool { left.all == right.all }
}

extension PrivacyLimits {
  public var all: [Limit] {
    [answer] + (request.ask == .access ? [] : [act])
  }

  private var answer: Limit {
    Limit(
      what: Phrase("Trả lời người yêu cầu", "Answer the asker"), clock: row(Code.answer),
      metOn: request.answeredOn)
  }

  private var act: Limit {
    Limit(
      what: Phrase("Thực hiện yêu cầu", "Carry the request out"),
      clock: actingCode.flatMap { row($0) }, metOn: request.closedOn)
  }

  /// Nil where the tables name no time for acting on what is asked.
  private var actingCode: ClockRule.Code? {
    switch request.ask {
    case .withdraw, .restrict, .object: break
    case .access, .correct, .erase, .other: return nil
    }
    switch (request.hasThirdParty, request.extendedOn != nil) {
    case (false, false): return Code.act
    case (true, false): return Code.actWithThirdParty
    case (false, true): return Code.actExtended
    case (true, true): return nil
    }
  }

  /// The row of a code as it was set here, if its document was in force when the request came.
  private func row(_ code: ClockRule.Code) -> ClockRule? {
    guard let shipped = facts.clocks.first(where: { $0.code == code && $0.matter == .dataRequest }),
      let document = shipped.document, let effective = facts.effectiveOn[document],
      effective <= request.receivedOn
    else { return nil }
    return facts.clock(code.rawValue, on: request.receivedOn)
  }
}

extension PrivacyLimits {
  /// What waits to be done, with its ground; a limit that nobody named is no duty.
  public var duties: [Duty] {
    guard request.isOpen else { return [] }
    return all.compactMap { limit in
      guard let clock = limit.clock, limit.metOn == nil else { return nil }
      return duty(limit, clock)
    }
  }

  /// The day by which a limit ends, with its count.
  public func due(of limit: Limit) -> DueCount? {
    limit.clock.map { count($0) }
  }

  private func count(_ clock: ClockRule) -> DueCount {
    let start = request.receivedOn.start
    let due = clock.due(from: start, calendar: facts.calendar)
    return DueCount(
      from: clock.countedFrom.label, start: start, limit: clock.limit, due: due?.moment,
      count: due?.count, rule: clock)
  }

  private func duty(_ limit: Limit, _ clock: ClockRule) -> Duty {
    let count = count(clock)
    return Duty(
      subject: request.id.record, subjectKind: PrivacyRequest.kind, rule: clock.code.rawValue,
      what: clock.what, strength: .must, limit: clock.limit.label, start: count.start,
      due: count.due, reason: .counted(count), basisKind: clock.basisKind,
      document: clock.document, confidence: clock.confidence, condition: clock.condition,
      actor: clock.actor)
  }
}
