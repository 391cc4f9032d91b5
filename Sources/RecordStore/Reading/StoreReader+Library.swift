import GRDB
import Records

extension StoreReader: LibraryQuestions {
  public func answers(
    _ query: LibraryQuery, on day: Day
  ) throws(StoreError) -> [LibraryAnswer] {
    try read { db in
      var grounds = GroundReading(db: db, day: day)
      let own = try QuestionShelf(db: db).questions(query).map { rated in
        try rated.map { LibraryAnswer.own(try grounds.sheet($0)) }
      }
      let shipped = try LibraryShelf(db: db).answers(query).map { rated in
        try rated.map { answer in
          LibraryAnswer.shipped(
            AnswerSheet(answer: answer, grounds: try grounds.standing(answer.grounds), rules: []))
        }
      }
      let all = own + shipped
      return (TypedQuery(query.text).isEmpty ? all : all.bestFirst()).map(\.fact)
    }
  }

  public func question(
    _ id: Identifier<OwnQuestion>, on day: Day
  ) throws(StoreError) -> QuestionSheet? {
    try read { db in
      guard let question = try RecordRows(db: db).record(id) else { return nil }
      var grounds = GroundReading(db: db, day: day)
      return try grounds.sheet(question)
    }
  }

  public func answer(
    _ code: ShippedAnswer.Code, on day: Day
  ) throws(StoreError) -> AnswerSheet? {
    try read { db in
      guard let answer = try LibraryShelf(db: db).answer(code) else { return nil }
      var grounds = GroundReading(db: db, day: day)
      let rules = AuthorityTable(db: db)
      return AnswerSheet(
        answer: answer, grounds: try grounds.standing(answer.grounds),
        rules: try answer.rules.compactMap { try rules.row($0).map { try grounds.dated($0) } })
    }
  }

  public func guides(
    _ query: LibraryQuery, on day: Day
  ) throws(StoreError) -> [GuideSheet] {
    try read { db in
      var grounds = GroundReading(db: db, day: day)
      return try LibraryShelf(db: db).guides(query).map { guide in
        GuideSheet(
          guide: guide,
          steps: try guide.steps.map { step in
            GuideSheet.Step(step: step, grounds: try grounds.standing(step.grounds), rule: nil)
          })
      }
    }
  }

  public func guide(
    _ code: PracticalGuide.Code, on day: Day
  ) throws(StoreError) -> GuideSheet? {
    try read { db in
      guard let guide = try LibraryShelf(db: db).guide(code) else { return nil }
      var grounds = GroundReading(db: db, day: day)
      let rules = AuthorityTable(db: db)
      let steps = try guide.steps.map { step in
        GuideSheet.Step(
          step: step, grounds: try grounds.standing(step.grounds),
          rule: try step.rule.flatMap { try rules.row($0) }.map { try grounds.dated($0) })
      }
      return GuideSheet(guide: guide, steps: steps)
    }
  }

  public func trees(_ query: LibraryQuery) throws(StoreError) -> [DecisionTree] {
    try read { try LibraryShelf(db: $0).trees(query) }
  }

  public func tree(_ code: DecisionTree.Code) throws(StoreError) -> DecisionTree? {
    try read { try LibraryShelf(db: $0).tree(code) }
  }

  public func texts(
    citing number: GuidanceDocument.Number
  ) throws(StoreError) -> CitingTexts {
    try read { try CitingReading(db: $0).texts(citing: number) }
  }
}

/// What became of grounds on a day, each document looked up once.
struct GroundReading {
  let db: Database
  let day: Day
  private var known: [GuidanceDocument.Number: DocumentStatus?] = [:]

  init(db: Database, day: Day) {
    self.db = db
    self.day = day
  }

  mutating func standing(_ grounds: [Ground]) throws -> [GroundStanding] {
    try grounds.map { GroundStanding($0, try status($0.document)) }
  }

  mutating func sheet(_ question: OwnQuestion) throws -> QuestionSheet {
    QuestionSheet(question: question, grounds: try standing(question.grounds))
  }

  /// A row of the table of authority as it is on the day.
  mutating func dated(_ row: AuthorityRow) throws -> AuthorityRow {
    row.with(try RuleStanding(of: row.rule, on: day) { try status($0) })
  }

  private mutating func status(
    _ number: GuidanceDocument.Number
  ) throws -> DocumentStatus? {
    if let known = known[number] { return known }
    let library = DocumentLibrary(db: db, day: day)
    let status = try library.document(number).map { try library.status(of: $0) }
    known.updateValue(status, forKey: number)
    return status
  }
}
