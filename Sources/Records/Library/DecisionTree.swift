/// Questions that lead to who decides a task where that depends on type, level or ownership.
public struct DecisionTree: Hashable, Sendable {
  public typealias Code = CatalogueCode<DecisionTree>

  /// Where an answer leads.
  public enum Step: Hashable, Sendable {
    case question(String)
    case rules([AuthorityRule.Code])
    /// No row of the table decides it: whom to ask.
    case ask(Phrase)
  }

  public struct Choice: Hashable, Sendable {
    public let label: Phrase
    public let leads: Step

    public init(label: Phrase, leads: Step) {
      self.label = label
      self.leads = leads
    }
  }

  public struct Question: Hashable, Sendable {
    /// Unique within the tree: `N1`.
    public let code: String
    public let text: Phrase
    /// At least two.
    public let choices: [Choice]

    public init(code: String, text: Phrase, choices: [Choice]) {
      self.code = code
      self.text = text
      self.choices = choices
    }
  }

  /// The question that is asked first.
  public static let root = "N1"
  /// No path asks more.
  public static let deepest = 5

  /// Given once and kept for ever: `T01`.
  public let code: Code
  public let title: Phrase
  public let area: GuidanceArea
  /// What people type who look for it, in Vietnamese.
  public let words: String
  public let questions: [Question]

  public init(
    code: Code, title: Phrase, area: GuidanceArea, words: String, questions: [Question]
  ) {
    self.code = code
    self.title = title
    self.area = area
    self.words = words
    self.questions = questions
  }

  public func question(_ code: String) -> Question? { questions.first { $0.code == code } }
}

extension DecisionTree {
  /// What is wrong with the shape of a tree.
  public enum Defect: Hashable, Sendable {
    case noRoot
    case missing(question: String)
    case unreachable(question: String)
    case tooFewChoices(question: String)
    case tooDeep(question: String)
  }

  /// Nil: from the root every question is reached, and every path ends within ``deepest``.
  public var defect: Defect? {
    guard question(Self.root) != nil else { return .noRoot }
    if let few = questions.first(where: { $0.choices.count < 2 }) {
      return .tooFewChoices(question: few.code)
    }
    var reached: Set<String> = []
    if let defect = walk(Self.root, depth: 1, &reached) { return defect }
    return questions.first { !reached.contains($0.code) }.map { .unreachable(question: $0.code) }
  }

  private func walk(_ code: String, depth: Int, _ reached: inout Set<String>) -> Defect? {
    guard let question = question(code) else { return .missing(question: code) }
    guard depth <= Self.deepest else { return .tooDeep(question: code) }
    reached.insert(code)
    for choice in question.choices {
      guard case .question(let next) = choice.leads else { continue }
      if let defect = walk(next, depth: depth + 1, &reached) { return defect }
    }
    return nil
  }
}
