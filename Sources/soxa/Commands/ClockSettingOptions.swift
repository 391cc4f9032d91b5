import ArgumentParser
import Records

/// What is set for a limit of time: how long, from when, on what ground, for which days.
struct ClockSettingOptions: ParsableArguments {
  private static let day = say("ngày", "day")

  @Option(
    name: .long,
    help: ArgumentHelp(say("Con số của thời hạn.", "The number."), valueName: say("số", "number")))
  var limit: Int?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Đơn vị: ", "Unit: ") + LimitUnit.choices, valueName: say("đơn-vị", "unit")))
  var unit: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Tính từ: ", "Counted from: ")
        + LocalClockRule.starts.map { "\($0.rawValue) (\($0.label[.ofProcess]))" }
        .joined(separator: "; "), valueName: say("mốc", "start")))
  var counted: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Quy định của ai: ", "Whose rule: ") + ClockRule.BasisKind.choices,
      valueName: say("ai", "whose")))
  var basis: String?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Số văn bản.", "Number of the paper."), valueName: say("số", "number")))
  var document: String?
  @Option(
    name: .long,
    help: ArgumentHelp(say("Ngày văn bản.", "Day of the paper."), valueName: Self.day))
  var issued: String?
  @Option(
    name: .long,
    help: ArgumentHelp(
      say("Áp dụng từ ngày; hôm nay nếu bỏ trống.", "Applies from; today when left out."),
      valueName: Self.day))
  var from: String?
  @Option(
    name: .long, help: ArgumentHelp(say("Đến hết ngày.", "Until."), valueName: Self.day))
  var until: String?
  @Option(
    name: .long, help: ArgumentHelp(say("Ghi chú.", "Note."), valueName: say("chữ", "words")))
  var note: String?

  /// Changes what is named.
  func apply(to rule: inout LocalClockRule, today: Day) throws {
    rule.limit = try limit(else: rule.limit)
    if let start = try ClockRule.Start.option(
      counted, named: LocalClockRule.Fields.countedFrom.label)
    {
      rule.countedFrom = start
    }
    if let basis = try ClockRule.BasisKind.option(basis, named: LocalClockRule.Fields.basis.label) {
      rule.basis = basis
    }
    if let document { rule.document = document }
    if let issued { rule.issuedOn = try Day.option(issued, today: today, leaning: .past) }
    if let until { rule.until = try Day.option(until, today: today) }
    if let note { rule.note = note }
  }

  private func limit(else known: ClockRule.Limit) throws -> ClockRule.Limit {
    guard limit != nil || unit != nil else { return known }
    let unit = try LimitUnit.option(unit, named: LocalClockRule.Fields.unit.label) ?? known.unit
    guard let chosen = unit.limit(limit) else {
      throw RuleError.missing(LocalClockRule.Fields.count.label)
    }
    return chosen
  }
}
