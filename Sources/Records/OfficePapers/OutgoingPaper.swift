import Ledger

/// A paper of the office on its way out, and its line in the register of outgoing papers. The number
/// and the day are the clerk's; what stands here is the officer's own copy.
public struct OutgoingPaper: Recorded {
  public static let kind = Kind.outgoingPaper
  public static let title = Phrase("Văn bản đi", "Outgoing paper")
  /// Longest text of a field, in characters.
  public static let textLimit = 300
  /// Kind of the closing report of an incident: its number goes into the incident.
  public static let closingReport = "closing"

  public let id: Identifier<OutgoingPaper>
  /// Type and abstract: "Báo cáo nhanh vụ việc …".
  public var abstract: String
  /// Code of the kind of paper; empty for one that was not written from an incident.
  public var paperKind = ""
  public var incident: Identifier<Incident>?
  public var state: OutgoingPaperState = .draft
  /// Why it was returned unsigned.
  public var returnReason = ""
  public var signer = ""
  public var recipients = ""
  public var number: Int?
  public var symbol = ""
  public var issuedOn: Day?
  /// Who keeps the original.
  public var keeper = ""
  public var copies: Int?
  public var sentOn: Day?
  public var receipt = ""
  public var note = ""
  public var letter = Letter()
  public var isWithdrawn = false

  public init(id: Identifier<OutgoingPaper>, abstract: String) {
    self.id = id
    self.abstract = abstract
  }
}

extension OutgoingPaper {
  /// `07/BC-UBND`; nil as long as there is no number.
  public var numberAndSymbol: String? {
    number.map { ($0 < 10 ? "0\($0)" : "\($0)") + (symbol.isEmpty ? "" : "/\(symbol)") }
  }

  /// Whether a change of `old` is one of what others hold already: the number or day that the clerk gave,
  /// or the words of a letter that was signed.
  public func needsReason(since old: OutgoingPaper) -> Bool {
    isRenumbered(since: old) || isRewritten(since: old)
  }

  func isRenumbered(since old: OutgoingPaper) -> Bool {
    old.state.isNumbered
      && (old.numberAndSymbol != numberAndSymbol || old.issuedOn != issuedOn)
  }

  private func isRewritten(since old: OutgoingPaper) -> Bool {
    guard old.isOwnLetter, !old.isTextOpen else { return false }
    var text = letter
    if text.content == nil { text.content = old.letter.content }
    return text != old.letter || abstract != old.abstract || signer != old.signer
      || recipients != old.recipients
  }

  /// What keeps it from being saved, first problem first.
  public func problems(today: Day) -> [RuleError] {
    var problems: [RuleError] = []
    if abstract.isEmpty { problems.append(.missing(Fields.abstract.label)) }
    for (field, text) in texts where text.count > Self.textLimit {
      problems.append(.tooLong(field.label, count: text.count, limit: Self.textLimit))
    }
    if state == .returned, returnReason.isEmpty {
      problems.append(.missing(Fields.returnReason.label))
    }
    return problems + letterProblems + numberProblems(today)
  }

  private var texts: [(FieldSpec, String)] {
    [
      (Fields.abstract, abstract), (Fields.returnReason, returnReason), (Fields.signer, signer),
      (Fields.recipients, recipients), (Fields.symbol, symbol), (Fields.keeper, keeper),
      (Fields.receipt, receipt), (Fields.note, note),
    ]
  }

  private func numberProblems(_ today: Day) -> [RuleError] {
    guard state.isNumbered else { return [] }
    var problems: [RuleError] = []
    if number ?? 0 < 1 { problems.append(.missing(Fields.number.label)) }
    if symbol.isEmpty { problems.append(.missing(Fields.symbol.label)) }
    if issuedOn == nil { problems.append(.missing(Fields.issuedOn.label)) }
    if state == .sent, sentOn == nil { problems.append(.missing(Fields.sentOn.label)) }
    for (field, day) in [(Fields.issuedOn, issuedOn), (Fields.sentOn, sentOn)] {
      if let day, day > today { problems.append(.inFuture(field.label)) }
    }
    if let issuedOn, let sentOn, sentOn < issuedOn {
      problems.append(.order(first: Fields.issuedOn.label, second: Fields.sentOn.label))
    }
    return problems
  }
}
