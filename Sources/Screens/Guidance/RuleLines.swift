import Records
import Terminal

/// What is known of who decides a task, line by line.
struct RuleLines {
  let row: AuthorityRow
  let surroundings: Surroundings

  init(row: AuthorityRow, _ surroundings: Surroundings) {
    self.row = row
    self.surroundings = surroundings
  }

  private var rule: AuthorityRule { row.rule }

  /// Who decides: first the local decision where there is one, then always the shipped row.
  func decider(localLimit: [RecordLine]) -> [RecordLine] {
    localDecision(localLimit) + coming + shipped
  }

  /// The limit of the local decision, not counted.
  var localLimit: [RecordLine] {
    row.override?.limitWords.map { [.fact(AuthorityOverride.limitLabel, surroundings($0))] } ?? []
  }

  /// That a decision is recorded which does not decide yet.
  private var coming: [RecordLine] {
    guard let local = row.coming, let day = local.appliesFrom?.formatted else { return [] }
    let limit = local.limitWords.map { ", " + surroundings($0) } ?? ""
    let from = surroundings(Phrase("Từ \(day): ", "From \(day): "))
    let decision = " (\(surroundings(citation(local)))\(limit))"
    return [.text(from + local.decider + bracketed(Self.localStanding) + decision, .warning)]
  }

  private func citation(_ local: AuthorityOverride) -> Phrase {
    let number = Phrase(verbatim: local.decisionNumber)
    return local.decidedOn.map {
      number.appending(Phrase("ngày \($0.formatted)", "of \($0.formatted)"))
    } ?? number
  }

  private static let localStanding = Phrase("quyết định của địa phương", "local decision")

  private func localDecision(_ limit: [RecordLine]) -> [RecordLine] {
    guard let local = row.override else { return [] }
    var lines: [RecordLine] = [
      .heading(Phrase("Quyết định của địa phương", "Local decision")),
      .fact(
        AuthorityOverride.Fields.decider.label,
        local.decider + bracketed(Self.localStanding)),
      .fact(
        AuthorityOverride.Fields.decisionNumber.label, surroundings(citation(local))),
    ]
    if let day = local.effectiveOn {
      lines.append(.fact(AuthorityOverride.Fields.effectiveOn.label, day.formatted))
    }
    if !local.note.isEmpty {
      lines.append(.fact(AuthorityOverride.Fields.note.label, local.note))
    }
    return lines + limit + [
      .blank, .heading(Phrase("Theo danh mục của phần mềm", "By the program's own list")),
    ]
  }

  private var shipped: [RecordLine] {
    shippedDecider + [
      .fact(Phrase("Lĩnh vực", "Area"), surroundings(rule.area.label)),
      .fact(Phrase("Căn cứ", "Ground"), rule.basis, style),
    ]
  }

  /// Before the ground is in force the row answers for a later day, not for the one asked for.
  private var shippedDecider: [RecordLine] {
    let sentence =
      row.standing?.sentence.map { [RecordLine.text(surroundings($0), .warning)] } ?? []
    guard row.standing?.state == .notYet else {
      let words = surroundings(row.listedDeciderWords) + bracketed(standing)
      return [.fact(AuthorityOverride.Fields.decider.label, words, style)] + sentence
    }
    let label =
      row.standing?.since.map { Phrase("Từ \($0.formatted)", "From \($0.formatted)") }
      ?? Phrase("Sau đó", "Later")
    let words = surroundings(rule.decider.label) + bracketed(rule.confidence.standing)
    return sentence + [.fact(label, words, .faint)]
  }

  /// What does not rest on anything on the day is no law, however well its source was read.
  private var standing: Phrase { row.standing?.standing ?? rule.confidence.standing }
  private var style: Style { row.shipped.isDoubtful ? .warning : .plain }

  private func bracketed(_ words: Phrase) -> String { " [\(surroundings(words))]" }

  /// The shipped time limit alone.
  var limit: [RecordLine] {
    [
      .fact(
        Phrase("Thời hạn", "Time limit"),
        surroundings(rule.limit?.words ?? AuthorityRule.Limit.notFound),
        rule.limit == nil ? .warning : .plain)
    ]
  }

  var note: [RecordLine] {
    rule.note.map { [.fact(Phrase("Ghi chú", "Note"), surroundings($0))] } ?? []
  }

  var source: [RecordLine] {
    let confidence = RecordLine.fact(
      Phrase("Độ tin cậy", "Confidence"), surroundings(rule.confidence.label),
      rule.confidence.style)
    let source = rule.source.map { surroundings($0) }
    return [confidence] + (source.map { [.fact(Phrase("Nguồn", "Source"), $0, .faint)] } ?? [])
  }

  /// What is left to the commune.
  var communeRole: [RecordLine] {
    [
      .fact(
        Phrase("Phần của xã", "Commune's part"),
        surroundings(row.communeRole) + bracketed(Confidence.proposal.label))
    ]
  }
}

extension AuthorityRule.Limit {
  /// "20 ngày làm việc".
  var words: Phrase { Phrase(verbatim: "\(days)").appending(unit.label) }

  /// What is said where the table has no limit: never that there is none.
  static let notFound = Phrase(
    "chưa tìm thấy thời hạn (không có nghĩa là không có thời hạn)",
    "time limit not found (which does not mean that there is none)")
}
