import Records

/// Questions answered, practical guides, and the trees of questions.
struct LibraryTables {
  let answers: [ShippedAnswer]
  let guides: [PracticalGuide]
  let trees: [DecisionTree]
  let studySteps: [StudyStep]

  init(_ source: TableSource, _ guidance: GuidanceTables) throws(CatalogueError) {
    let answerTable = try source.table(.answers)
    _ = try KeyIndex(answerTable, "code")
    answers = try answerTable.rows.map { row throws(CatalogueError) in
      try guidance.authorityIndex.check(row, "authority")
      return try ShippedAnswer(row, guidance.documentIndex)
    }
    guides = try Self.guides(source, guidance)
    trees = try TreeTables(source, guidance.authorityIndex).trees
    let known = Set(
      answers.map(\.code.rawValue) + guides.map(\.code.rawValue) + trees.map(\.code.rawValue)
        + guidance.documents.map(\.number.rawValue))
    studySteps = try Self.studySteps(source, known)
  }

  private static func studySteps(
    _ source: TableSource, _ known: Set<String>
  ) throws(CatalogueError) -> [StudyStep] {
    let table = try source.table(.studySteps)
    _ = try KeyIndex(table, "code")
    return try table.rows.map { row throws(CatalogueError) in
      let target = try row.required("target")
      guard known.contains(target) else {
        throw row.error(
          "target", .unknownReference(text: target, table: StudyTarget(code: target).file))
      }
      return StudyStep(
        code: try row.code("code"), stage: try row.phrase("stage"),
        target: StudyTarget(code: target), why: try row.phrase("why"))
    }
  }

  private static func guides(
    _ source: TableSource, _ guidance: GuidanceTables
  ) throws(CatalogueError) -> [PracticalGuide] {
    let table = try source.table(.guides)
    let index = try KeyIndex(table, "code")
    var steps: [String: [PracticalGuide.Step]] = [:]
    for row in try source.table(.guideSteps).rows {
      try index.check(row, "guide")
      try guidance.authorityIndex.check(row, "authority")
      let guide = try row.required("guide")
      let number = (steps[guide]?.count ?? 0) + 1
      _ = try row.number("step", in: number...number)
      steps[guide, default: []].append(try PracticalGuide.Step(row, guidance.documentIndex))
    }
    return try table.rows.map { row throws(CatalogueError) in
      let code = try row.required("code")
      guard let steps = steps[code] else {
        throw row.error("code", .unknownReference(text: code, table: "guide_steps.tsv"))
      }
      return PracticalGuide(
        code: .init(code), title: try row.phrase("title"), area: try row.value("area"),
        when: try row.phrase("when"), steps: steps)
    }
  }
}

extension TableRow {
  /// Grounds with their parts; each document must be listed.
  fileprivate func grounds(_ documents: KeyIndex) throws(CatalogueError) -> [Ground] {
    let grounds = try list("grounds").map { Ground(written: $0) }
    for ground in grounds where !documents.contains(ground.document.rawValue) {
      throw error(
        "grounds", .unknownReference(text: ground.document.rawValue, table: documents.file))
    }
    return grounds
  }
}

extension ShippedAnswer {
  fileprivate init(_ row: TableRow, _ documents: KeyIndex) throws(CatalogueError) {
    let kind: Kind = try row.value("kind")
    let condition = try row.optionalPhrase("condition")
    guard (kind == .situation) == (condition != nil) else {
      throw row.error("condition_vi", .contradicts(column: "kind"))
    }
    let grounds = try row.grounds(documents)
    // An answer without a ground is an opinion.
    if grounds.isEmpty { throw row.error("grounds", .empty) }
    self.init(
      code: try row.code("code"), kind: kind, area: try row.value("area"),
      question: try row.phrase("question"), condition: condition,
      answer: try row.phrase("answer"), next: try row.optionalPhrase("next"),
      rules: try row.codes("authority"), grounds: grounds,
      confidence: try row.value("confidence"))
  }
}

extension PracticalGuide.Step {
  fileprivate init(_ row: TableRow, _ documents: KeyIndex) throws(CatalogueError) {
    let confidence: Confidence = try row.value("confidence")
    let grounds = try row.grounds(documents)
    if grounds.isEmpty, confidence != .proposal {
      throw row.error("grounds", .contradicts(column: "confidence"))
    }
    self.init(
      what: try row.phrase("what"), who: try row.phrase("who"),
      limit: try row.optionalPhrase("limit"), rule: try row.optionalCode("authority"),
      grounds: grounds, confidence: confidence)
  }
}

extension StudyTarget {
  /// The table in which it must stand.
  fileprivate var file: String {
    let file: CatalogueFile =
      switch self {
      case .guide: .guides
      case .answer: .answers
      case .tree: .trees
      case .document: .documents
      }
    return file.rawValue
  }
}
