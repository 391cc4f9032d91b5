import Records

/// A tree of questions as text with lines, each path down to who decides or whom to ask.
struct DrawnTree {
  private let tree: DecisionTree
  private var rows: [AuthorityRule.Code: AuthorityRow] = [:]

  /// - Parameter row: the row of the table of authority, as it stands on the day asked for.
  init(
    _ tree: DecisionTree,
    row: (AuthorityRule.Code) throws(StoreError) -> AuthorityRow?
  ) throws(StoreError) {
    self.tree = tree
    for question in tree.questions {
      for choice in question.choices {
        guard case .rules(let codes) = choice.leads else { continue }
        for code in codes { rows[code] = try row(code) }
      }
    }
  }

  var lines: [String] {
    ["\(tree.code)  \(tree.title[.ofProcess])"] + lines(of: DecisionTree.root, under: "")
  }

  private func lines(of code: String, under indent: String) -> [String] {
    guard let question = tree.question(code) else { return [] }
    let last = question.choices.count - 1
    return [indent + question.text[.ofProcess]]
      + question.choices.enumerated().flatMap { place, choice in
        [indent + (place == last ? "└─ " : "├─ ") + "\(place + 1) \(choice.label[.ofProcess])"]
          + lines(of: choice.leads, under: indent + (place == last ? "   " : "│  "))
      }
  }

  private func lines(of step: DecisionTree.Step, under indent: String) -> [String] {
    switch step {
    case .question(let code): lines(of: code, under: indent)
    case .rules(let codes): codes.map { indent + "→ " + words(of: $0) }
    case .ask(let words): [indent + "? " + words[.ofProcess]]
    }
  }

  private func words(of code: AuthorityRule.Code) -> String {
    guard let row = rows[code] else { return code.rawValue }
    let decider = row.deciderWords[.ofProcess]
    let label = row.shortStanding[.ofProcess]
    return "\(code) \(row.rule.task[.ofProcess]): \(decider) [\(label)]"
  }

  var output: TreeOutput { TreeOutput(tree) }
}

/// A tree of questions as JSON.
struct TreeOutput: Encodable {
  struct Name: Encodable {
    let code: String
    let title: String
    let area: String

    init(_ tree: DecisionTree) {
      code = tree.code.rawValue
      title = tree.title[.ofProcess]
      area = tree.area.rawValue
    }
  }

  struct Question: Encodable {
    let text: String
    let choices: [Choice]
  }

  /// It leads to exactly one of a question, rules, or whom to ask.
  struct Choice: Encodable {
    let label: String
    var question: Question?
    var authority: [String]?
    var ask: String?
  }

  let code: String
  let title: String
  let area: String
  let question: Question?

  init(_ tree: DecisionTree) {
    let name = Name(tree)
    (code, title, area) = (name.code, name.title, name.area)
    question = Self.question(DecisionTree.root, in: tree)
  }

  private static func question(_ code: String, in tree: DecisionTree) -> Question? {
    tree.question(code).map { question in
      Question(
        text: question.text[.ofProcess], choices: question.choices.map { choice($0, in: tree) })
    }
  }

  private static func choice(_ choice: DecisionTree.Choice, in tree: DecisionTree) -> Choice {
    var output = Choice(label: choice.label[.ofProcess])
    switch choice.leads {
    case .question(let code): output.question = question(code, in: tree)
    case .rules(let codes): output.authority = codes.map(\.rawValue)
    case .ask(let words): output.ask = words[.ofProcess]
    }
    return output
  }
}
