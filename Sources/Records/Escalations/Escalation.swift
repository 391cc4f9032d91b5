import Ledger

/// Something asked of somebody who can decide or help (kiến nghị, gửi lên); difficulties and petitions
/// of voters have the same life.
public struct Escalation: Recorded {
  public static let kind = Kind.escalation
  public static let title = Phrase("Kiến nghị", "Escalation")
  /// Longest request line, in characters.
  public static let requestLimit = 120

  public let id: Identifier<Escalation>
  public var incident: Identifier<Incident>?
  /// What is asked, in one line without any name of a child: 1 to ``requestLimit`` characters.
  public var request: String
  /// The facts behind it; sealed, absent while locked or after erasing.
  public var detail: String?
  public var addresseeLevel: ContactLevel
  /// Name of the body or person asked.
  public var addressee: String
  /// Who gets a copy, for example the cluster leader.
  public var copyTo = ""
  /// Legal ground, as cited.
  public var ground = ""
  /// The last day for an answer.
  public var dueOn: Day?
  /// Code of the clock rule that gave ``dueOn``; empty when the officer chose the day.
  public var dueRule = ""
  public var state: EscalationState = .draft
  public var channel: Channel = .paper
  public var letterNumber = ""
  public var letterDate: Day?
  public var sentAt: Moment?
  /// The answer; sealed, absent while locked or after erasing.
  public var reply: String?
  public var answeredOn: Day?
  public var refusalReason = ""
  /// Why the leader did not sign; stands only while the state is `returned`.
  public var returnReason = ""
  /// The escalation that this one carries onward, when the first addressee let it lie.
  public var onwardOf: Identifier<Escalation>?
  public var matter: EscalationMatter = .request
  public var issue = Issue()
  public var signing = Signing()
  public var answer = Answer()
  public var ending = Ending()
  public var petition = Petition()
  public var isWithdrawn = false

  public init(
    id: Identifier<Escalation>, request: String, addresseeLevel: ContactLevel, addressee: String
  ) {
    self.id = id
    self.request = request
    self.addresseeLevel = addresseeLevel
    self.addressee = addressee
  }
}

extension Escalation {
  /// Only a letter with a number makes a request official; before that the addressee is informed.
  public var isOfficial: Bool { !letterNumber.isEmpty }

  /// The task of the table of authority whose time limit the answer follows; nil where the day was
  /// chosen, or follows the program's proposal.
  public var dueTask: AuthorityRule.Code? {
    dueRule.isEmpty || dueRule == EscalationDuties.answerRule ? nil : AuthorityRule.Code(dueRule)
  }

  /// What stands against withdrawing: what has gone out is revoked or brought to its end first.
  public var againstWithdrawing: [Phrase] {
    guard sentAt != nil, state.isOpen else { return [] }
    return [
      Phrase(
        "đã gửi \(addressee), phải thu hồi hoặc kết thúc trước",
        "it went out to \(addressee) and must be revoked or closed first")
    ]
  }
}
