import Ledger

/// What a data subject, or somebody for them, asks about personal data (class 3): who asks, about
/// whom and what was answered stand sealed.
public struct PrivacyRequest: Recorded {
  public static let kind = Kind.privacyRequest
  public static let title = Phrase("Yêu cầu về dữ liệu cá nhân", "Personal-data request")
  /// Longest short text, in characters.
  public static let lineLimit = 200
  /// Longest long text, in characters.
  public static let textLimit = 2000

  public let id: Identifier<PrivacyRequest>
  /// Who asks.
  public var requester = ""
  public var standing: PrivacyStanding = .subject
  /// About whom.
  public var subject = ""
  public var ask: PrivacyAsk
  public var detail = ""
  public var receivedOn: Day
  /// Others hold the data too, or got it from here: another limit runs then.
  public var hasThirdParty = false
  /// When the asker was told of the one extension.
  public var extendedOn: Day?
  public var answeredOn: Day?
  public var answer = ""
  public var letterNumber = ""
  public var outcome: PrivacyOutcome?
  /// On what ground it was refused, wholly or in part.
  public var refusalGround = ""
  /// When it was carried out, or refused: the request is closed then.
  public var closedOn: Day?
  public var isWithdrawn = false

  public init(id: Identifier<PrivacyRequest>, ask: PrivacyAsk, receivedOn: Day) {
    self.id = id
    self.ask = ask
    self.receivedOn = receivedOn
  }
}

extension PrivacyRequest {
  public var isOpen: Bool { closedOn == nil && !isWithdrawn }

  /// What it is called where its sealed words must not stand.
  public var plainTitle: Phrase {
    let day = receivedOn.formatted
    return Phrase(
      "\(ask.label.vietnamese), nhận \(day)", "\(ask.label.english), received \(day)")
  }

  public var stateLabel: Phrase {
    if let outcome, closedOn != nil { return outcome.label }
    return answeredOn == nil
      ? Phrase("Chưa trả lời", "Not answered") : Phrase("Đã trả lời", "Answered")
  }

  /// What keeps it from being saved, first problem first.
  public func problems(today: Day) -> [RuleError] {
    lengthProblems + dayProblems(today: today) + endProblems
  }

  private var lengthProblems: [RuleError] {
    var problems: [RuleError] = []
    if requester.isEmpty { problems.append(.missing(Fields.requester.label)) }
    let limited = [
      (Fields.requester, requester, Self.lineLimit), (Fields.subject, subject, Self.lineLimit),
      (Fields.letterNumber, letterNumber, Self.lineLimit),
      (Fields.refusalGround, refusalGround, Self.lineLimit),
      (Fields.detail, detail, Self.textLimit), (Fields.answer, answer, Self.textLimit),
    ]
    for (field, text, limit) in limited where text.count > limit {
      problems.append(.tooLong(field.label, count: text.count, limit: limit))
    }
    return problems
  }

  private func dayProblems(today: Day) -> [RuleError] {
    let later = [
      (Fields.extendedOn, extendedOn), (Fields.answeredOn, answeredOn),
      (Fields.closedOn, closedOn),
    ]
    var problems: [RuleError] = []
    if receivedOn > today { problems.append(.inFuture(Fields.receivedOn.label)) }
    for (field, day) in later {
      guard let day else { continue }
      if day > today { problems.append(.inFuture(field.label)) }
      if day < receivedOn {
        problems.append(.order(first: Fields.receivedOn.label, second: field.label))
      }
    }
    return problems
  }

  /// What is asked of a request that was answered or came to its end.
  private var endProblems: [RuleError] {
    var problems: [RuleError] = []
    if closedOn != nil {
      if answeredOn == nil { problems.append(.missing(Fields.answeredOn.label)) }
      if outcome == nil { problems.append(.missing(Fields.outcome.label)) }
    }
    if let outcome, outcome != .done, refusalGround.isEmpty {
      problems.append(.missing(Fields.refusalGround.label))
    }
    return problems
  }
}
