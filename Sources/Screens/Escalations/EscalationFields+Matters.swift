import Ledger
import Records
import Terminal

extension FieldSpec {
  /// The same field under another label.
  func called(_ label: Phrase) -> FieldSpec {
    FieldSpec(code, name, type, label, isSealed: isSealed, owner: owner)
  }
}

/// What a difficulty and a petition ask for beside the request.
extension EscalationFields {
  func difficulty(_ surroundings: Surroundings) -> [FormField] {
    [
      .text(
        Fields.request.called(Phrase("Khó khăn", "Difficulty")), limit: Escalation.requestLimit,
        isRequired: true,
        hint: Phrase(
          "Vướng điều gì, một dòng, không nêu tên người.",
          "What stands in the way, in one line, without names."),
        notice: details.warning, in: surroundings),
      choice(Fields.matter, EscalationMatter.difficulties, isRequired: true, surroundings),
      .choice(
        Fields.area, of: GuidanceArea.self,
        hint: Phrase(
          "Phân loại: lĩnh vực và ai quyết định; đề xuất trong 2 ngày làm việc.",
          "Classifying: area and who decides; proposed within 2 working days."),
        in: surroundings),
      decider(surroundings),
      choice(Fields.source, MatterSource.ofDifficulties, surroundings), raiser(surroundings),
      .day(Fields.raisedOn, leaning: .past, in: surroundings),
    ] + detail(surroundings) + [
      .area(
        Fields.unclear, rows: 2,
        hint: Phrase(
          "Mỗi dòng một căn cứ: khoản 1 Điều 8 Nghị định 142/2025/NĐ-CP.",
          "One a line: khoản 1 Điều 8 Nghị định 142/2025/NĐ-CP."), in: surroundings),
      proposal(surroundings), .flag(Fields.isUrgent, in: surroundings),
    ] + addressing(surroundings) + [
      ground(surroundings), due(surroundings), .flag(Fields.mayBeShared, in: surroundings),
    ]
  }

  func petition(_ surroundings: Surroundings) -> [FormField] {
    let content = Fields.request.called(Phrase("Kiến nghị điều gì", "What is asked"))
    return [
      .text(
        content, limit: Escalation.requestLimit, isRequired: true,
        hint: Phrase(
          "Một dòng, không nêu tên riêng của cử tri.", "One line, without the names of voters."),
        notice: details.warning, in: surroundings),
      choice(Fields.source, MatterSource.ofPetitions, isRequired: true, surroundings),
      raiser(surroundings), .text(Fields.session, limit: 120, in: surroundings),
      .day(Fields.sessionOn, leaning: .past, in: surroundings),
      .day(Fields.raisedOn, leaning: .past, isRequired: true, in: surroundings),
    ] + detail(surroundings) + [
      .day(
        Fields.limitOn, leaning: .future,
        hint: Phrase(
          "Theo văn bản giao; không có thì để trống: đề xuất 10 ngày làm việc.",
          "By the paper; empty without one: 10 working days are proposed."), in: surroundings),
      .text(
        Fields.limitSource, limit: 120,
        hint: Phrase("Số văn bản giao trả lời: 112/HĐND-VP.", "Number of the paper: 112/HĐND-VP."),
        in: surroundings),
      .text(
        Fields.owner, limit: 120,
        hint: Phrase("Chức danh hoặc bộ phận.", "A post or an office."), in: surroundings),
      .choice(Fields.area, of: GuidanceArea.self, in: surroundings), decider(surroundings),
      proposal(surroundings), level(isRequired: false, surroundings),
      .text(
        Fields.addressee, limit: 120,
        hint: Phrase(
          "Chỉ khi phải hỏi cấp trên; xã tự trả lời thì để trống.",
          "Only if somebody above is asked; empty when the commune answers."), in: surroundings),
    ]
  }

  private func decider(_ surroundings: Surroundings) -> FormField {
    .choice(
      Fields.decider, of: DecidingBody.self,
      hint: Phrase(
        "Điền sẵn khi bảng thẩm quyền có việc này; sửa được.",
        "Filled in where the table of authority has the task; editable."), in: surroundings)
  }

  private func raiser(_ surroundings: Surroundings) -> FormField {
    .text(
      Fields.raiser, limit: 120,
      hint: Phrase(
        "Tên trường, tổ đại biểu, thôn; không ghi tên riêng.",
        "School, delegation or hamlet; no private names."), in: surroundings)
  }

  private func proposal(_ surroundings: Surroundings) -> FormField {
    .area(
      Fields.proposal, rows: 2, limit: Escalation.noteLimit,
      hint: Phrase("Xã đề xuất giải quyết thế nào.", "How the commune proposes to settle it."),
      in: surroundings)
  }

  private func choice<Code: Labelled>(
    _ field: FieldSpec, _ codes: [Code], isRequired: Bool = false, _ surroundings: Surroundings
  ) -> FormField {
    let choices = codes.map { Choice(key: $0.rawValue, label: surroundings($0.label)) }
    return .lookup(
      field, .among(choices, in: surroundings), isRequired: isRequired, in: surroundings)
  }
}

extension EscalationFields {
  /// Those that are read as they stand; days of the past and grounds have their own ways.
  private static let plain = [
    Fields.matter, Fields.area, Fields.source, Fields.raiser, Fields.decider, Fields.proposal,
    Fields.isUrgent, Fields.mayBeShared, Fields.session, Fields.limitSource, Fields.owner,
  ]

  func contentsOfMatter(_ escalation: Escalation) -> [String: String] {
    var contents = FieldEditing(fields: Self.plain, values: escalation.values).contents
    contents[Fields.raisedOn.name] = escalation.issue.raisedOn?.formatted ?? ""
    contents[Fields.unclear.name] = Self.typed(escalation.issue.unclear)
    contents[Fields.sessionOn.name] = escalation.petition.sessionOn?.formatted ?? ""
    contents[Fields.limitOn.name] = escalation.petition.limitOn?.formatted ?? ""
    return contents
  }

  private static func typed(_ grounds: [Ground]) -> String {
    grounds.map(\.words).joined(separator: "\n")
  }

  func fillMatter(
    _ escalation: inout Escalation, from contents: [String: String], _ surroundings: Surroundings
  ) throws(FormProblem) {
    let typed = TypedContents(contents, in: surroundings)
    let editing = FieldEditing(fields: Self.plain, values: escalation.values)
    let old = escalation
    escalation = Escalation(
      id: old.id, values: try editing.values(from: contents, in: surroundings))
    escalation.issue.raisedOn = try typed.day(Fields.raisedOn, leaning: .past)
    if group == .difficulty, typed.text(Fields.unclear) != Self.typed(old.issue.unclear) {
      escalation.issue.unclear = grounds.grounds(typed.lines(Fields.unclear))
    }
    let task = advice(contents)
    let isByTable = escalation.issue.decider != nil && escalation.issue.decider == task.decider
    escalation.issue.task = isByTable ? task.task?.rule.code : nil
    guard group == .petition else { return }
    escalation.petition.sessionOn = try typed.day(Fields.sessionOn, leaning: .past)
    escalation.petition.limitOn = try typed.day(Fields.limitOn, leaning: .future)
  }
}
