/// What of the answers, guides or trees is wanted.
public struct LibraryQuery: Equatable, Sendable {
  /// Typed words; empty for all.
  public var text = ""
  /// Nil for all.
  public var area: GuidanceArea?

  public init(text: String = "", area: GuidanceArea? = nil) {
    self.text = text
    self.area = area
  }
}

/// An answer with what became of its grounds.
public struct AnswerSheet: Equatable, Sendable {
  public var answer: ShippedAnswer
  public var grounds: [GroundStanding]
  public var rules: [AuthorityRow]

  public init(answer: ShippedAnswer, grounds: [GroundStanding], rules: [AuthorityRow]) {
    self.answer = answer
    self.grounds = grounds
    self.rules = rules
  }

  /// Amber: a ground has lapsed or may have.
  public var needsLook: Bool { grounds.contains(where: \.needsLook) }
}

/// A question of the commune with what became of the grounds of its answer.
public struct QuestionSheet: Equatable, Sendable {
  public var question: OwnQuestion
  public var grounds: [GroundStanding]

  public init(question: OwnQuestion, grounds: [GroundStanding]) {
    self.question = question
    self.grounds = grounds
  }

  /// Amber: a ground has lapsed or may have.
  public var needsLook: Bool { grounds.contains(where: \.needsLook) }

  /// Whether the answer stands on nothing that can be looked up: never shown as known.
  public var isUnsure: Bool {
    question.isAnswered
      && (question.isUnsure || grounds.contains { $0.state == .unknown })
  }
}

/// An answer in the list of all: the commune's own stand among the shipped ones.
public enum LibraryAnswer: Equatable, Sendable {
  case shipped(AnswerSheet)
  case own(QuestionSheet)
}

/// A guide with what became of the grounds of its steps.
public struct GuideSheet: Equatable, Sendable {
  public struct Step: Equatable, Sendable {
    public var step: PracticalGuide.Step
    public var grounds: [GroundStanding]
    public var rule: AuthorityRow?

    public init(
      step: PracticalGuide.Step, grounds: [GroundStanding], rule: AuthorityRow?
    ) {
      self.step = step
      self.grounds = grounds
      self.rule = rule
    }
  }

  public var guide: PracticalGuide
  public var steps: [Step]

  public init(guide: PracticalGuide, steps: [Step]) {
    self.guide = guide
    self.steps = steps
  }

  public var needsLook: Bool { steps.contains { $0.grounds.contains(where: \.needsLook) } }
}

/// What rests on one document.
public struct CitingTexts: Equatable, Sendable {
  public var questions: [OwnQuestion]
  public var answers: [ShippedAnswer]
  public var guides: [PracticalGuide]

  public init(
    questions: [OwnQuestion], answers: [ShippedAnswer], guides: [PracticalGuide]
  ) {
    self.questions = questions
    self.answers = answers
    self.guides = guides
  }
}

/// Questions about answers, guides and trees: some hundred shipped texts, each list whole.
public protocol LibraryQuestions {
  /// Best match first; without words the commune's own, open ones before answered ones and then
  /// the latest first, before the shipped ones in the order of their table. Rules are left out.
  func answers(_ query: LibraryQuery, on day: Day) throws(StoreError) -> [LibraryAnswer]
  func answer(_ code: ShippedAnswer.Code, on day: Day) throws(StoreError) -> AnswerSheet?
  /// Nil for one that was never asked or was withdrawn.
  func question(_ id: Identifier<OwnQuestion>, on day: Day) throws(StoreError) -> QuestionSheet?
  /// Best match first; without words in the order of the table. Rules are left out.
  func guides(_ query: LibraryQuery, on day: Day) throws(StoreError) -> [GuideSheet]
  func guide(_ code: PracticalGuide.Code, on day: Day) throws(StoreError) -> GuideSheet?
  func trees(_ query: LibraryQuery) throws(StoreError) -> [DecisionTree]
  func tree(_ code: DecisionTree.Code) throws(StoreError) -> DecisionTree?
  /// What rests on a document.
  func texts(citing number: GuidanceDocument.Number) throws(StoreError) -> CitingTexts
}
