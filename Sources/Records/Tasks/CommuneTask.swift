import Ledger

/// Where a task stands.
public enum TaskState: String, Labelled {
  case open = "dang_lam"
  case done = "xong"
  case dropped = "thoi"

  public var label: Phrase {
    switch self {
    case .open: Phrase("Đang làm", "Open")
    case .done: Phrase("Đã xong", "Done")
    case .dropped: Phrase("Thôi không làm", "Dropped")
    }
  }
}

/// Something that somebody in the commune has to do (nhiệm vụ), with the paper or rule it rests on.
public struct CommuneTask: Recorded {
  public static let kind = Kind.task
  public static let title = Phrase("Nhiệm vụ", "Task")
  /// Longest content, in characters.
  public static let contentLimit = 200
  /// Longest other text, in characters.
  public static let textLimit = 400

  public let id: Identifier<CommuneTask>
  public var content: String
  /// The paper or rule, as cited.
  public var ground = ""
  /// A post, an office or a school.
  public var owner = ""
  /// The last day; each later one stands in the history with its reason.
  public var dueOn: Day?
  public var state: TaskState = .open
  /// What came of it: a paper's number, a list, a visit.
  public var product = ""
  public var doneOn: Day?
  /// Why it was dropped.
  public var dropReason = ""
  public var isWithdrawn = false

  public init(id: Identifier<CommuneTask>, content: String) {
    self.id = id
    self.content = content
  }
}

extension CommuneTask {
  /// What keeps it from being saved, first problem first.
  public func problems(today: Day) -> [RuleError] {
    var problems: [RuleError] = []
    if content.isEmpty { problems.append(.missing(Fields.content.label)) }
    let limited = [
      (Fields.content, content, Self.contentLimit), (Fields.ground, ground, Self.textLimit),
      (Fields.owner, owner, Self.textLimit), (Fields.product, product, Self.textLimit),
      (Fields.dropReason, dropReason, Self.textLimit),
    ]
    for (field, text, limit) in limited where text.count > limit {
      problems.append(.tooLong(field.label, count: text.count, limit: limit))
    }
    if let doneOn, doneOn > today { problems.append(.inFuture(Fields.doneOn.label)) }
    switch state {
    case .done where doneOn == nil: problems.append(.missing(Fields.doneOn.label))
    case .dropped where dropReason.isEmpty: problems.append(.missing(Fields.dropReason.label))
    default: break
    }
    return problems
  }

  /// What became of it, with only what the state asks for.
  public mutating func settle(
    as state: TaskState, on day: Day?, product: String, because reason: String
  ) {
    self.state = state
    doneOn = state == .done ? day : nil
    if state == .done { self.product = product }
    dropReason = state == .dropped ? reason : ""
  }

  /// Whether a later last day than `old` had is set: that needs a reason.
  public func extends(_ old: CommuneTask) -> Bool {
    guard let was = old.dueOn else { return false }
    return dueOn.map { $0 > was } ?? true
  }

  /// What it waits for; nothing without a day, or once it is over.
  ///
  /// - Parameter recordedAt: when it was first written; a day that had passed by then could not be kept.
  public func duties(recordedAt: Moment) -> [Duty] {
    guard state == .open, !isWithdrawn, let dueOn else { return [] }
    var duty = Duty(
      subject: id.record, subjectKind: Self.kind, rule: Self.rule,
      what: Phrase("Nhiệm vụ: \(content)", "Task: \(content)"), strength: .should,
      limit: Phrase("đến \(dueOn.formatted)", "until \(dueOn.formatted)"), start: dueOn.start,
      due: dueOn.end,
      reason: .set(
        Phrase("Hạn do cán bộ đặt: \(dueOn.formatted)", "Set by the officer: \(dueOn.formatted)")),
      basisKind: .commune, confidence: .known,
      actor: owner.isEmpty ? nil : Phrase(verbatim: owner))
    duty.known = .init(
      at: recordedAt, words: Phrase("khi ghi vào sổ", "when it was entered"))
    return [duty]
  }

  /// Stands in tables: never renamed.
  private static let rule = "T-due"
}
