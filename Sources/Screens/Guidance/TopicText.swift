import Records

/// What is known of the thing that somebody is asked about.
struct TopicText {
  /// The question, the step, or what was chosen.
  let words: Phrase
  /// The row of the table of authority that decides it, where one does.
  let rule: AuthorityRule.Code?
  /// The grounds that hold, as papers name them; empty where none is certain.
  let citation: String
  /// All it stands on, whether it holds or not: what somebody finds unclear.
  let grounds: [Ground]
  /// Nil where it belongs to none.
  let area: GuidanceArea?

  /// Nil where there is no such thing any more.
  init?(
    _ topic: EscalationTopic, on day: Day, from register: some RegisterReader
  ) throws(StoreError) {
    switch topic {
    case .answer(let code):
      guard let sheet = try register.answer(code, on: day) else { return nil }
      words = sheet.answer.question
      rule = sheet.answer.rules.first
      (grounds, area) = (sheet.answer.grounds, sheet.answer.area)
      citation = try Self.citation(
        of: sheet.grounds, isCertain: sheet.answer.confidence != .unsure, on: day, register)
    case .question(let id):
      guard let sheet = try register.question(id, on: day) else { return nil }
      words = Phrase(verbatim: sheet.question.question)
      rule = nil
      (grounds, area) = (sheet.question.grounds, sheet.question.area)
      citation = try Self.citation(of: sheet.grounds, isCertain: true, on: day, register)
    case .step(let code, let number):
      guard let guide = try register.guide(code, on: day), number > 0,
        guide.steps.count >= number
      else { return nil }
      let step = guide.steps[number - 1]
      words = guide.guide.title.appending(step.step.what, separator: ": ")
      rule = step.step.rule
      (grounds, area) = (step.step.grounds, guide.guide.area)
      citation = try Self.citation(
        of: step.grounds, isCertain: step.step.confidence != .unsure, on: day, register)
    case .choice(let code, let question, let place):
      guard let tree = try register.tree(code), let question = tree.question(question),
        question.choices.indices.contains(place)
      else { return nil }
      words = tree.title.appending(question.choices[place].label, separator: ": ")
      rule = nil
      (grounds, area) = ([], tree.area)
      citation = ""
    case .rule(let code):
      guard let row = try register.authorityRow(code, on: day) else { return nil }
      words = row.rule.task
      rule = code
      (grounds, area) = (row.standing?.grounds.map(\.ground) ?? [], row.rule.area)
      citation = try Self.citation(
        of: row.standing?.grounds ?? [], isCertain: !row.shipped.isDoubtful, on: day, register)
    case .document(let number):
      guard let sheet = try register.document(numbered: number, on: day) else { return nil }
      words = Phrase(verbatim: "\(sheet.document.type) \(number)")
      rule = nil
      (grounds, area) = ([Ground(document: number)], sheet.document.area)
      let standing = GroundStanding(Ground(document: number), sheet.status)
      citation = try Self.citation(
        of: [standing], isCertain: !sheet.status.isUnsure, on: day, register)
    }
  }

  /// Grounds that hold, as many as the field takes.
  private static func citation(
    of grounds: [GroundStanding], isCertain: Bool, on day: Day, _ register: some RegisterReader
  ) throws(StoreError) -> String {
    guard isCertain else { return "" }
    var citation = ""
    for standing in grounds where standing.state == .holds {
      let type = try register.document(numbered: standing.ground.document, on: day)?.document.type
      let next = citation.isEmpty ? "" : citation + "; "
      guard (next + standing.ground.cited(as: type)).count <= EscalationFields.groundLimit else {
        break
      }
      citation = next + standing.ground.cited(as: type)
    }
    return citation
  }
}
