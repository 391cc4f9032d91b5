import Records
import Terminal

extension ClockForm {
  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    let isOff = contents[Fields.isOff.name]?.isEmpty == false
    let isLaw = shipped?.isCertainLaw ?? false
    var fields = isOwn ? ownFields(surroundings) : []
    if !isOwn, !isLaw { fields.append(.flag(Fields.isOff, in: surroundings)) }
    if !isOff { fields += limitFields(contents, isLaw: isLaw, surroundings) }
    return fields + groundFields(surroundings)
  }

  private func limitFields(
    _ contents: [String: String], isLaw: Bool, _ surroundings: Surroundings
  ) -> [FormField] {
    let unit: LimitUnit? = contents[Fields.unit.name].flatMap(LimitUnit.init(rawValue:))
    let count: [FormField] =
      unit?.isCounted ?? true
      ? [
        .number(
          Fields.count, limit: 3, isRequired: true,
          hint: Phrase("Con số, theo đơn vị ở trên.", "The number, in the unit above."),
          in: surroundings)
      ] : []
    return [.choice(Fields.unit, of: LimitUnit.self, isRequired: true, in: surroundings)] + count
      + (isLaw ? [] : [startField(surroundings)])
  }

  private func startField(_ surroundings: Surroundings) -> FormField {
    var starts = LocalClockRule.starts
    if let own = shipped?.countedFrom, !starts.contains(own) { starts.append(own) }
    let choices = starts.map { Choice(key: $0.rawValue, label: surroundings($0.label)) }
    return .lookup(
      Fields.countedFrom, .among(choices, in: surroundings), isRequired: true,
      hint: Phrase("Mốc bắt đầu tính.", "From what it counts."), in: surroundings)
  }

  private func groundFields(_ surroundings: Surroundings) -> [FormField] {
    let whose = ClockRule.BasisKind.allCases.map {
      Choice(key: $0.rawValue, label: surroundings($0.settingLabel))
    }
    return [
      .lookup(
        Fields.basis, .among(whose, in: surroundings), isRequired: true,
        hint: Phrase(
          "Chưa có văn bản thì chọn “cách làm ở đây”.",
          "Choose “practice here” where there is no paper."),
        in: surroundings),
      .text(
        Fields.document, limit: 60,
        hint: Phrase("Như trên văn bản: 1234/SGDĐT-VP.", "As on the paper: 1234/SGDĐT-VP."),
        in: surroundings),
      .day(Fields.issuedOn, leaning: .past, in: surroundings),
      .day(Fields.from, isRequired: true, in: surroundings),
      .day(
        Fields.until, hint: Phrase("Để trống: không có ngày cuối.", "Empty: no last day."),
        in: surroundings),
      .area(Fields.note, rows: 2, limit: LocalClockRule.textLimit, in: surroundings),
    ]
  }

  private func ownFields(_ surroundings: Surroundings) -> [FormField] {
    let told = recipients.map { Choice(key: $0.code.rawValue, label: surroundings($0.name)) }
    return [
      .text(
        Fields.what, limit: LocalClockRule.whatLimit, isRequired: true,
        hint: Phrase("Ví dụ: Báo Sở GD&ĐT qua điện thoại.", "For example: call the Department."),
        in: surroundings),
      .text(Fields.actor, limit: LocalClockRule.whatLimit, in: surroundings),
      .lookup(
        Fields.recipients, .among(told, in: surroundings),
        hint: Phrase("Để trống khi không phải báo ai.", "Empty where nobody is told."),
        in: surroundings),
      .text(
        Fields.categories, limit: 80,
        hint: Phrase("Mã loại: BL, NĐ; để trống là mọi loại.", "Codes: BL, NĐ; empty for all."),
        in: surroundings),
      .number(Fields.lowestLevel, limit: 1, in: surroundings),
      .number(Fields.highestLevel, limit: 1, in: surroundings),
      .text(
        Fields.condition, limit: LocalClockRule.whatLimit,
        hint: Phrase("Điều kiện do người xem xét.", "A condition that a person judges."),
        in: surroundings),
      .flag(Fields.recurs, in: surroundings),
    ]
  }
}
