import Ledger

/// One place where the words of a search were found.
public struct SearchHit: Equatable, Sendable {
  public enum Target: Hashable, Sendable {
    case document(GuidanceDocument.Number)
    case authority(AuthorityRule.Code)
    case institution(Identifier<Institution>)
    case incident(Identifier<Incident>)
    case escalation(Identifier<Escalation>)
    case commune(Commune.Code)
    case contactPoint(Identifier<ContactPoint>)
    case answer(ShippedAnswer.Code)
    case question(Identifier<OwnQuestion>)
    case guide(PracticalGuide.Code)
    case tree(DecisionTree.Code)
    /// A note or bookmark of an officer; search does not look at them.
    case note(Ground)
    /// A task or an outgoing paper; search does not look at them.
    case task(Identifier<CommuneTask>)
    case letter(Identifier<OutgoingPaper>)
    case privacyRequest(Identifier<PrivacyRequest>)
  }

  public var target: Target
  public var title: String
  /// The title in English; nil where it is the same.
  public var englishTitle: String?
  /// Whether the record was withdrawn and stays only to be read.
  public var isWithdrawn = false
  /// Where the words stand, with a little text around them.
  public var snippet: String
  /// The places in ``snippet`` that matched, as ranges of its Characters, ascending.
  public var matches: [Range<Int>]
  /// Whether the words were found with the tone marks as typed.
  public var isExact: Bool
  /// The piece of a full text in which the words stand; nil for every other hit.
  public var piece: Int?
  /// What became of it by the day of the search; nil where it holds or no day matters.
  public var standing: Phrase?

  public init(
    target: Target, title: String, snippet: String, matches: [Range<Int>], isExact: Bool
  ) {
    self.target = target
    self.title = title
    self.snippet = snippet
    self.matches = matches
    self.isExact = isExact
  }
}

extension SearchHit {
  public func title(in language: Language) -> String {
    let words = language == .english ? englishTitle ?? title : title
    return isWithdrawn ? "\(words) [\(FieldSpec.isWithdrawn.label[language].lowercased())]" : words
  }
}

/// The hits of one kind of thing.
public struct SearchGroup: Equatable, Sendable {
  public enum Kind: Int, CaseIterable, Sendable {
    case documents
    case authority
    case institutions
    case incidents
    case escalations
    case answers
    case guides
    case trees
    case texts
    case communes
    case contactPoints
    /// What stands sealed, found by ``SealedSearchQuestions`` alone.
    case sealed
  }

  public var kind: Kind
  /// Exact tones first, then the best match.
  public var hits: [SearchHit]
  public var found: BoundedCount

  public init(kind: Kind, hits: [SearchHit], found: BoundedCount) {
    self.kind = kind
    self.hits = hits
    self.found = found
  }
}

/// Search through everything that may be searched; a query is text, never syntax.
public protocol SearchQuestions {
  /// - Parameters:
  ///   - text: typed words; every word must be the beginning of a word of the hit.
  ///   - limit: hits a group.
  ///   - day: the day for which ``SearchHit/standing`` is told; nil leaves it out.
  /// - Returns: groups with hits only, in the order of ``SearchGroup/Kind``.
  func search(_ text: String, limit: Int, on day: Day?) throws(StoreError) -> [SearchGroup]
}

extension SearchQuestions {
  public func search(_ text: String, limit: Int) throws(StoreError) -> [SearchGroup] {
    try search(text, limit: limit, on: nil)
  }
}

/// All questions that may be asked of a register.
public typealias RegisterReader = RegisterQuestions & DutyQuestions & GuidanceQuestions
  & LibraryQuestions & DriftQuestions & InstitutionQuestions & IncidentQuestions
  & EscalationQuestions & SearchQuestions & DistributionQuestions & ReadingQuestions
  & StudyQuestions & NewsQuestions & PeopleQuestions & TaskQuestions
  & OfficePaperQuestions & LiaisonQuestions & HandoverQuestions & FormerQuestions
  & ClockQuestions & IncidentNumberQuestions & SealedSearchQuestions
  & PrivacyQuestions
