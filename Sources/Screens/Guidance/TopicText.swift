import Records

/// What is known of the thing that somebody is asked about.
struct TopicText {
  /// The question, the step, or what was chosen.
  let words: Phrase
  /// The row of the table of authority that decides it, where one does.
  let rule: AuthorityRule.Code?
  /// The grounds that hold; empty where none is certain.
  let holding: [Ground]
  /// The same as papers name them, in short.
  let citation: String
  /// All it stands on, whether it holds or not: what somebody finds unclear.
  let grounds: [Ground]
  /// Nil where it belongs to none.
  let area: GuidanceArea?

  /// Nil where there is no such thing any more.
  init?(
    _ topic: EscalationTopic, on day: Day, from register: some RegisterReader
  ) throws(StoreError) {
    var standings: [GroundStanding] = []
    var isCertain = true
    switch topic {
    case .answer(let code):
      guard let sheet = try register.answer(code, on: day) else { return nil }
      words = sheet.answer.question
      rule = sheet.answer.rules.first
      (grounds, area) = (sheet.answer.grounds, sheet.answer.area)
      (standings, isCertain) = (sheet.grounds, sheet.answer.confidence != .unsure)
    case .question(let id):
      guard let sheet = try register.question(id, on: day) else { return nil }
      words = Phrase(verbatim: sheet.question.question)
      rule = nil
      (grounds, area) = (sheet.question.grounds, sheet.question.area)
      standings = sheet.grounds
    case .step(let code, let number):
      guard let guide = try register.guide(code, on: day), number > 0,
        guide.steps.count >= number
      else { return nil }
      let step = guide.steps[number - 1]
      words = guide.guide.title.appending(step.step.what, separator: ": ")
      rule = step.step.rule
      (grounds, area) = (step.step.grounds, guide.guide.area)
      (standings, isCertain) = (step.grounds, step.step.confidence != .unsure)
    case .choice(let code, let question, let place):
      guard let tree = try register.tree(code), let question = tree.question(question),
        question.choices.indices.contains(place)
      else { return nil }
      words = tree.title.appending(question.choices[place].label, separator: ": ")
      rule = nil
      (grounds, area) = ([], tree.area)
    case .rule(let code):
      guard let row = try register.authorityRow(code, on: day) else { return nil }
      words = row.rule.task
      rule = code
      (standings, isCertain) = (row.standing?.grounds ?? [], !row.shipped.isDoubtful)
      (grounds, area) = (standings.map(\.ground), row.rule.area)
    case .document(let number):
      guard let sheet = try register.document(numbered: number, on: day) else { return nil }
      words = Phrase(verbatim: "\(sheet.document.type) \(number)")
      rule = nil
      (grounds, area) = ([Ground(document: number)], sheet.document.area)
      standings = [GroundStanding(Ground(document: number), sheet.status)]
      isCertain = !sheet.status.isUnsure
    }
    holding = isCertain ? standings.filter { $0.state == .holds }.map(\.ground) : []
    citation = try Self.citation(of: holding, on: day, register)
  }

  /// As many as the field takes.
  private static func citation(
    of grounds: [Ground], on day: Day, _ register: some RegisterReader
  ) throws(StoreError) -> String {
    var citation = ""
    for ground in grounds {
      let type = try register.document(numbered: ground.document, on: day)?.document.type
      let next = citation.isEmpty ? "" : citation + "; "
      guard (next + ground.cited(as: type)).count <= EscalationFields.groundLimit else { break }
      citation = next + ground.cited(as: type)
    }
    return citation
  }
}
