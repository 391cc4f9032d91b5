import GRDB
import Records

/// Answers, guides and trees as they stand in the catalogue: short tables, read and rated whole.
struct LibraryShelf {
  let db: Database

  func answers(_ query: LibraryQuery) throws -> [Rated<ShippedAnswer>] {
    try found(.answers, query) { try ShippedAnswer.fetch(db, $0.sql, $0.arguments) }
  }

  func answer(_ code: ShippedAnswer.Code) throws -> ShippedAnswer? {
    try ShippedAnswer.fetchOne(db, "WHERE code = ?", [code.rawValue.databaseValue])
  }

  func guides(_ query: LibraryQuery) throws -> [PracticalGuide] {
    try found(.guides, query) { try guides($0) }.map(\.fact)
  }

  func guide(_ code: PracticalGuide.Code) throws -> PracticalGuide? {
    try guides(Condition(sql: "WHERE code = ?", arguments: [code.rawValue.databaseValue])).first
  }

  private func guides(_ condition: Condition) throws -> [PracticalGuide] {
    try rows(PracticalGuide.table, PracticalGuide.columns, condition).map { row in
      var columns = ColumnReader(row)
      return try PracticalGuide(from: &columns) { code in
        try PracticalGuide.Step.fetch(
          db, "WHERE guide = ? ORDER BY id", [code.rawValue.databaseValue])
      }
    }
  }

  func trees(_ query: LibraryQuery) throws -> [DecisionTree] {
    try found(.trees, query) { try trees($0) }.map(\.fact)
  }

  func tree(_ code: DecisionTree.Code) throws -> DecisionTree? {
    try trees(Condition(sql: "WHERE code = ?", arguments: [code.rawValue.databaseValue])).first
  }

  private func trees(_ condition: Condition) throws -> [DecisionTree] {
    try rows(DecisionTree.table, DecisionTree.columns, condition).map { row in
      var columns = ColumnReader(row)
      return try DecisionTree(from: &columns) { try questions($0) }
    }
  }

  private func questions(_ tree: DecisionTree.Code) throws -> [DecisionTree.Question] {
    let statement = try db.cachedStatement(
      sql: "SELECT code, textVietnamese, textEnglish FROM treeQuestion WHERE tree = ? ORDER BY id")
    return try Row.fetchAll(statement, arguments: [tree.rawValue]).map { row in
      var columns = ColumnReader(row)
      let code = try columns.text()
      return DecisionTree.Question(
        code: code, text: try columns.phrase(),
        choices: try DecisionTree.Choice.fetch(
          db, "WHERE tree = ? AND question = ? ORDER BY id",
          [tree.rawValue.databaseValue, code.databaseValue]))
    }
  }

  private func rows(
    _ table: String, _ columns: [String], _ condition: Condition
  ) throws -> [Row] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns.joined(separator: ", ")) FROM \(table) \(condition.sql)")
    return try Row.fetchAll(statement, arguments: StatementArguments(condition.arguments))
  }
}

extension LibraryShelf {
  /// The facts that the query finds: those that hold all words before those that hold some, best
  /// match first; without words in the order of the table.
  private func found<Fact>(
    _ table: SearchTable, _ query: LibraryQuery, _ fetch: (Condition) throws -> [Fact]
  ) throws -> [Rated<Fact>] {
    let words = TypedQuery(query.text)
    let area = query.area.map { Condition.equal("area", $0.rawValue) } ?? .always
    guard !words.isEmpty else {
      let filter = area.sql.isEmpty ? "" : "WHERE \(area.sql) "
      return try fetch(Condition(sql: "\(filter)ORDER BY id", arguments: area.arguments))
        .map { Rated(fact: $0, rating: TextRating()) }
    }
    let rows = try SearchRows(db: db, table: table).all(MatchExpression.any(words)).sorted()
    let found = try rows.flatMap { row -> [Rated<Fact>] in
      let rating = try rating(row, table, words)
      let condition = Condition(sql: "id = ?", arguments: [row.databaseValue]).and(area)
      return try fetch(Condition(sql: "WHERE \(condition.sql)", arguments: condition.arguments))
        .map { Rated(fact: $0, rating: rating) }
    }
    return found.bestFirst()
  }

  private func rating(
    _ row: Int64, _ table: SearchTable, _ words: TypedQuery
  ) throws -> TextRating {
    let statement = try db.cachedStatement(sql: table.selection)
    let fields = try Row.fetchOne(statement, arguments: [row]).map { found in
      (1...table.columns.count).map { found[$0] as String? ?? "" }
    }
    return TextRater(words).rate(fields ?? [])
  }
}

extension LibraryShelf {
  /// For the search through everything.
  func candidate(_ id: Int64, in table: SearchTable) throws -> SearchCandidate? {
    try SearchCandidate.read(
      id,
      "SELECT code, \(table.columns.joined(separator: ", ")) FROM \(table.content) WHERE id = ?",
      in: db
    ) { row in
      let code = row.text(0)
      let target: SearchHit.Target =
        switch table.name {
        case SearchTable.answers.name: .answer(.init(code))
        case SearchTable.guides.name: .guide(.init(code))
        default: .tree(.init(code))
        }
      return SearchCandidate(
        row: id, target: target, title: row.text(1), englishTitle: row.text(2),
        // Steps stand in one column, a line each; a snippet is of one of them.
        fields: (1...table.columns.count).flatMap {
          row.text($0).split(separator: "\n").map(String.init)
        })
    }
  }
}
