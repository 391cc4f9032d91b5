import GRDB
import Records

extension ShippedAnswer: CatalogueRow {
  static let table = "shippedAnswer"
  static let columns = [
    "code", "kind", "area", "questionVietnamese", "questionEnglish", "conditionVietnamese",
    "conditionEnglish", "answerVietnamese", "answerEnglish", "nextVietnamese", "nextEnglish",
    "rules", "grounds", "confidence",
  ]

  func write(to columns: inout ColumnWriter) {
    columns.append(code)
    columns.append(kind)
    columns.append(area)
    columns.append(question)
    columns.append(condition)
    columns.append(answer)
    columns.append(next)
    columns.append(lines: rules.map(\.rawValue))
    columns.append(lines: grounds.map(\.written))
    columns.append(confidence)
  }

  init(from columns: inout ColumnReader) throws(StoreError) {
    self.init(
      code: try columns.code(), kind: try columns.choice(), area: try columns.choice(),
      question: try columns.phrase(), condition: columns.optionalPhrase(),
      answer: try columns.phrase(), next: columns.optionalPhrase(), rules: try columns.codes(),
      grounds: try columns.lines().map { Ground(written: $0) },
      confidence: try columns.choice())
  }
}

extension PracticalGuide {
  static let table = "practicalGuide"
  /// Without the steps, which stand in `guideStep`.
  static let columns = [
    "code", "titleVietnamese", "titleEnglish", "area", "whenVietnamese", "whenEnglish",
  ]

  func write(to columns: inout ColumnWriter) {
    columns.append(code)
    columns.append(title)
    columns.append(area)
    columns.append(when)
  }

  init(from columns: inout ColumnReader, steps: (Code) throws -> [Step]) throws {
    let code: Code = try columns.code()
    self.init(
      code: code, title: try columns.phrase(), area: try columns.choice(),
      when: try columns.phrase(), steps: try steps(code))
  }

  /// All words of the steps in both languages, for the search.
  var stepWords: String {
    steps.flatMap { [$0.what.vietnamese, $0.what.english] }.joined(separator: "\n")
  }
}

extension PracticalGuide.Step: CatalogueRow {
  static let table = "guideStep"
  static let columns = [
    "whatVietnamese", "whatEnglish", "whoVietnamese", "whoEnglish", "limitVietnamese",
    "limitEnglish", "rule", "grounds", "confidence",
  ]

  func write(to columns: inout ColumnWriter) {
    columns.append(what)
    columns.append(who)
    columns.append(limit)
    columns.append(rule)
    columns.append(lines: grounds.map(\.written))
    columns.append(confidence)
  }

  init(from columns: inout ColumnReader) throws(StoreError) {
    self.init(
      what: try columns.phrase(), who: try columns.phrase(), limit: columns.optionalPhrase(),
      rule: columns.optionalCode(), grounds: try columns.lines().map { Ground(written: $0) },
      confidence: try columns.choice())
  }
}

extension DecisionTree {
  static let table = "decisionTree"
  /// Without the questions, which stand in `treeQuestion`.
  static let columns = ["code", "titleVietnamese", "titleEnglish", "area", "words"]

  func write(to columns: inout ColumnWriter) {
    columns.append(code)
    columns.append(title)
    columns.append(area)
    columns.append(words)
  }

  init(from columns: inout ColumnReader, questions: (Code) throws -> [Question]) throws {
    let code: Code = try columns.code()
    self.init(
      code: code, title: try columns.phrase(), area: try columns.choice(),
      words: try columns.text(), questions: try questions(code))
  }
}

extension DecisionTree.Choice: CatalogueRow {
  static let table = "treeChoice"
  static let columns = [
    "labelVietnamese", "labelEnglish", "next", "rules", "askVietnamese", "askEnglish",
  ]

  func write(to columns: inout ColumnWriter) {
    columns.append(label)
    switch leads {
    case .question(let next): write(next, [], nil, to: &columns)
    case .rules(let rules): write(nil, rules, nil, to: &columns)
    case .ask(let words): write(nil, [], words, to: &columns)
    }
  }

  private func write(
    _ next: String?, _ rules: [AuthorityRule.Code], _ ask: Phrase?, to columns: inout ColumnWriter
  ) {
    columns.append(next)
    columns.append(lines: rules.map(\.rawValue))
    columns.append(ask)
  }

  init(from columns: inout ColumnReader) throws(StoreError) {
    let label = try columns.phrase()
    let (next, rules) = (columns.optionalText(), try columns.codes() as [AuthorityRule.Code])
    let ask = columns.optionalPhrase()
    self.init(
      label: label,
      leads: next.map { .question($0) } ?? ask.map { .ask($0) } ?? .rules(rules))
  }
}

extension StudyStep: CatalogueRow {
  static let table = "studyStep"
  static let columns = [
    "code", "stageVietnamese", "stageEnglish", "target", "whyVietnamese", "whyEnglish",
  ]

  func write(to columns: inout ColumnWriter) {
    columns.append(code)
    columns.append(stage)
    columns.append(target.code)
    columns.append(why)
  }

  init(from columns: inout ColumnReader) throws(StoreError) {
    self.init(
      code: try columns.code(), stage: try columns.phrase(),
      target: StudyTarget(code: try columns.text()), why: try columns.phrase())
  }
}
