import Catalogue
import GRDB
import Records

extension CatalogueLoader {
  /// Answers, guides and trees, with an index of what they stand on.
  static func loadLibrary(_ catalogue: CatalogueTables, _ db: Database) throws {
    try insert(catalogue.answers, db)
    let grounds = try GroundRows(db)
    for answer in catalogue.answers {
      try grounds.insert(answer.grounds, holder: "answer", code: answer.code.rawValue)
    }
    try loadGuides(catalogue.guides, grounds, db)
    for tree in catalogue.trees { try load(tree, db) }
    try insert(catalogue.studySteps, db)
  }

  private static func loadGuides(
    _ guides: [PracticalGuide], _ grounds: GroundRows, _ db: Database
  ) throws {
    let rows = try CatalogueInserter(
      db, table: PracticalGuide.table, columns: PracticalGuide.columns + ["stepWords"])
    let steps = try CatalogueInserter(
      db, table: PracticalGuide.Step.table, columns: PracticalGuide.Step.columns + ["guide"])
    for guide in guides {
      try rows.insert { columns in
        guide.write(to: &columns)
        columns.append(guide.stepWords)
      }
      for step in guide.steps {
        try steps.insert { columns in
          step.write(to: &columns)
          columns.append(guide.code)
        }
      }
      let all = guide.steps.flatMap(\.grounds)
      try grounds.insert(all, holder: "guide", code: guide.code.rawValue)
    }
  }

  private static func load(_ tree: DecisionTree, _ db: Database) throws {
    try CatalogueInserter(db, table: DecisionTree.table, columns: DecisionTree.columns)
      .insert { tree.write(to: &$0) }
    let questions = try CatalogueInserter(
      db, table: "treeQuestion", columns: ["tree", "code", "textVietnamese", "textEnglish"])
    let choices = try CatalogueInserter(
      db, table: DecisionTree.Choice.table,
      columns: DecisionTree.Choice.columns + ["tree", "question"])
    for question in tree.questions {
      try questions.insert { columns in
        columns.append(tree.code)
        columns.append(question.code)
        columns.append(question.text)
      }
      for choice in question.choices {
        try choices.insert { columns in
          choice.write(to: &columns)
          columns.append(tree.code)
          columns.append(question.code)
        }
      }
    }
  }
}

/// Inserts what shipped texts stand on, each ground of a holder once.
private struct GroundRows {
  private let rows: CatalogueInserter

  init(_ db: Database) throws {
    rows = try CatalogueInserter(
      db, table: "shippedGround", columns: ["document", "part", "holder", "code"])
  }

  func insert(_ grounds: [Ground], holder: String, code: String) throws {
    var seen: Set<Ground> = []
    for ground in grounds where seen.insert(ground).inserted {
      try rows.insert { columns in
        columns.append(ground.document)
        columns.append(ground.part)
        columns.append(holder)
        columns.append(code)
      }
    }
  }
}
