import Records

/// Trees of questions, put together from their three files.
struct TreeTables {
  let trees: [DecisionTree]

  init(_ source: TableSource, _ authority: KeyIndex) throws(CatalogueError) {
    let table = try source.table(.trees)
    let index = try KeyIndex(table, "code")
    let questionTable = try source.table(.treeQuestions)
    var nodes = KeyIndex(file: questionTable.file)
    for row in questionTable.rows {
      try index.check(row, "tree")
      try nodes.insert(try row.node("node"), row, "node")
    }
    let choices = try Self.choices(source.table(.treeAnswers), nodes, authority)
    var questions: [String: [DecisionTree.Question]] = [:]
    for row in questionTable.rows {
      let question = DecisionTree.Question(
        code: try row.required("node"), text: try row.phrase("question"),
        choices: choices[try row.node("node")] ?? [])
      questions[try row.required("tree"), default: []].append(question)
    }
    trees = try table.rows.map { row throws(CatalogueError) in
      let code = try row.required("code")
      let tree = DecisionTree(
        code: .init(code), title: try row.phrase("title"), area: try row.value("area"),
        words: try row.required("words_vi"), questions: questions[code] ?? [])
      if let defect = tree.defect { throw row.error("code", .brokenTree(defect)) }
      return tree
    }
  }

  /// The answers of each question, by tree and node.
  private static func choices(
    _ table: Table, _ nodes: KeyIndex, _ authority: KeyIndex
  ) throws(CatalogueError) -> [String: [DecisionTree.Choice]] {
    var choices: [String: [DecisionTree.Choice]] = [:]
    for row in table.rows {
      let node = try row.node("node")
      guard nodes.contains(node) else {
        throw row.error("node", .unknownReference(text: node, table: nodes.file))
      }
      try authority.check(row, "authority")
      let order = (choices[node]?.count ?? 0) + 1
      _ = try row.number("order", in: order...order)
      choices[node, default: []].append(
        DecisionTree.Choice(label: try row.phrase("answer"), leads: try row.leads()))
    }
    return choices
  }
}

extension TableRow {
  /// A node's name, unique among all trees: "T01 N1".
  fileprivate func node(_ column: String) throws(CatalogueError) -> String {
    "\(try required("tree")) \(try required(column))"
  }

  /// The one of three columns that is filled.
  fileprivate func leads() throws(CatalogueError) -> DecisionTree.Step {
    let (next, rules, ask) = (
      try optional("next_node"), try list("authority"), try optionalPhrase("ask")
    )
    switch (next, rules.isEmpty, ask) {
    case (let next?, true, nil): return .question(next)
    case (nil, false, nil): return .rules(rules.map { .init($0) })
    case (nil, true, let ask?): return .ask(ask)
    default: throw error("next_node", .contradicts(column: "authority"))
    }
  }
}
