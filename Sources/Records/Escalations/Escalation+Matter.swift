import Ledger

extension Escalation {
  /// What a difficulty or a petition says beside the request itself.
  public struct Issue: Equatable, Sendable {
    public var area: GuidanceArea?
    public var source: MatterSource?
    /// The school, office or occasion by name; no private names.
    public var raiser = ""
    /// Absent: the day on which it was first written down.
    public var raisedOn: Day?
    /// The rules that are unclear, as they are listed.
    public var unclear: [Ground] = []
    /// Who can decide, by the table of authority or the officer's own judgement.
    public var decider: DecidingBody?
    /// The task of the table of authority that names ``decider``.
    public var task: AuthorityRule.Code?
    /// What the commune proposes; nothing that names a person.
    public var proposal = ""
    public var isUrgent = false
    /// Whether the officer lets other communes read question and answer.
    public var mayBeShared = false
    /// The question of the commune that was made of it.
    public var question: Identifier<OwnQuestion>?

    public init() {}
  }

  /// How the leader's signature was got.
  public struct Signing: Equatable, Sendable {
    public var signer = ""
    public var signedOn: Day?

    public init() {}
  }

  /// The paper of an answer, beside its sealed words.
  public struct Answer: Equatable, Sendable {
    public var kind: ReplyKind?
    /// To whom it was passed on.
    public var passedOnTo = ""
    public var grounds: [Ground] = []
    public var number = ""
    public var date: Day?
    /// By what way it came.
    public var channel: Channel?

    public init() {}
  }

  /// How it came to its end here: settled by the commune, revoked, closed.
  public struct Ending: Equatable, Sendable {
    /// Number of the decision or letter by which the commune settled it.
    public var settledNumber = ""
    public var settledOn: Day?
    public var revokeReason = ""
    public var outcome = ""

    public init() {}
  }

  /// What only a petition has.
  public struct Petition: Equatable, Sendable {
    public var session = ""
    public var sessionOn: Day?
    /// The last day for the answer to voters: of the paper that passed it on, or the officer's.
    public var limitOn: Day?
    /// The paper that set ``limitOn``.
    public var limitSource = ""
    public var owner = ""
    public var letterNumber = ""
    public var letterDate: Day?
    public var result: PetitionResult?
    /// When voters were answered.
    public var toldOn: Day?

    public init() {}
  }
}

extension Escalation {
  public var group: EscalationGroup { matter.group }

  /// Whether area and decider are noted: then it is known who settles it.
  public var isClassified: Bool { issue.area != nil && issue.decider != nil }

  /// Whether the commune settled it by itself.
  public var isSettledHere: Bool {
    state == .settledHere || ending.settledOn != nil || !ending.settledNumber.isEmpty
  }

  /// Whether voters know what becomes of it for good.
  public var isAnsweredToVoters: Bool {
    petition.toldOn != nil && petition.result.map { $0 != .beingSettled } ?? false
  }
}
