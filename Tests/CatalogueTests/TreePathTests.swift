import Catalogue
import Records
import Testing

/// Every way through every tree of questions.
@Suite struct TreePathTests {
  private struct Path {
    let questions: [String]
    let end: DecisionTree.Step
  }

  private static func paths(
    _ tree: DecisionTree, from code: String = DecisionTree.root, behind: [String] = []
  ) -> [Path] {
    guard let question = tree.question(code) else { return [] }
    let asked = behind + [code]
    return question.choices.flatMap { choice in
      if case .question(let next) = choice.leads {
        paths(tree, from: next, behind: asked)
      } else {
        [Path(questions: asked, end: choice.leads)]
      }
    }
  }

  @Test func everyPathEndsAfterAFewQuestions() throws {
    var count = 0
    for tree in try Shipped.tables().trees {
      let paths = Self.paths(tree)
      count += paths.count
      #expect(tree.defect == nil, "\(tree.code)")
      #expect(paths.allSatisfy { (1...5).contains($0.questions.count) }, "\(tree.code)")
      #expect(Set(paths.flatMap(\.questions)) == Set(tree.questions.map(\.code)), "\(tree.code)")
    }
    #expect(count > 150)
  }

  @Test func everyPathEndsInRulesThatExistOrInAText() throws {
    let tables = try Shipped.tables()
    let rules = Set(tables.authority.map(\.code))
    for tree in tables.trees {
      for path in Self.paths(tree) {
        switch path.end {
        case .question: Issue.record("\(tree.code) \(path.questions) does not end")
        case .rules(let codes):
          #expect(!codes.isEmpty && rules.isSuperset(of: codes), "\(tree.code) \(path.questions)")
        case .ask(let words):
          #expect(!words.vietnamese.isEmpty && !words.english.isEmpty, "\(tree.code)")
        }
      }
    }
  }

  /// Choices are numbered by one key each.
  @Test func noQuestionHasMoreChoicesThanThereAreDigits() throws {
    for question in try Shipped.tables().trees.flatMap(\.questions) {
      #expect((2...9).contains(question.choices.count), "\(question.text.english)")
    }
  }

  @Test func findsWhatIsWrongWithATree() {
    func question(_ code: String, _ next: DecisionTree.Step...) -> DecisionTree.Question {
      .init(
        code: code, text: Phrase("?", "?"),
        choices: next.map { .init(label: Phrase("a", "a"), leads: $0) })
    }
    func defect(_ questions: DecisionTree.Question...) -> DecisionTree.Defect? {
      DecisionTree(
        code: "T1", title: Phrase("t", "t"), area: .other, words: "", questions: questions
      ).defect
    }
    let end = DecisionTree.Step.rules(["A001"])
    #expect(defect(question("N1", end, end)) == nil)
    #expect(defect(question("N2", end, end)) == .noRoot)
    #expect(defect(question("N1", end)) == .tooFewChoices(question: "N1"))
    #expect(defect(question("N1", end, .question("N2"))) == .missing(question: "N2"))
    #expect(
      defect(question("N1", end, end), question("N2", end, end)) == .unreachable(question: "N2"))
    // A circle never ends.
    #expect(defect(question("N1", end, .question("N1"))) == .tooDeep(question: "N1"))
  }
}
