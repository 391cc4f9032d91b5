import Papers
import Records

/// What the chair must know this week: open cases, what is late, what comes, who has not answered.
extension OverviewPapers {
  private static let days = 7

  public var week: Paper {
    let end = facts.now.day.adding(days: Self.days)
    return paper(
      type: "Phiếu công việc tuần",
      abstract: "Từ ngày \(facts.now.day.formatted) đến ngày \(end.formatted)",
      body: part("Vụ việc đang xử lý", Self.incidentColumns, facts.incidents.map(cells))
        + part(
          "Việc quá hạn", Self.dutyColumns, late.map(cells), goesOn: facts.late.hasLater)
        + impossible
        + part(
          "Việc đến hạn trong 7 ngày", Self.dutyColumns, coming.map(cells),
          goesOn: coming.count == facts.coming.rows.count && facts.coming.hasLater)
        + part("Kiến nghị đang chờ", Self.escalationColumns, facts.escalations.map(cells))
        + [.paragraph("Số liệu theo sổ lúc \(facts.now.inPapers)")])
  }

  private static let dutyColumns = [("Việc", 7), ("Hồ sơ", 3), ("Hạn", 3)]
  private static let escalationColumns = [
    ("Nơi nhận", 5), ("Trạng thái", 3), ("Gửi ngày", 2), ("Hạn", 2),
  ]

  /// Lines of one table, so that all four stand on one printed page.
  private static let lines = 8

  /// A table tells how many more there are than it shows.
  private func part(
    _ title: String, _ columns: [(String, Int)], _ rows: [[String]], goesOn: Bool = false
  ) -> [Paper.Block] {
    guard !rows.isEmpty else { return [.part(title), .paragraph("Không có.")] }
    let rest = rows.count - Self.lines
    let isCut = goesOn || rows.count == OverviewFacts.most
    let least = isCut ? "ít nhất " : ""
    let more = "Còn \(least)\(rest.padded) dòng nữa trong sổ."
    return [.part(title), Self.table(columns, Array(rows.prefix(Self.lines)))]
      + (rest > 0 ? [.paragraph(more)] : [])
  }

  private var late: [DutyRow] {
    facts.late.rows.filter { $0.section == .overdue && !$0.duty.isImpossible }
  }

  /// What nobody could have done in time is no arrears of the office; there is no part without any.
  private var impossible: [Paper.Block] {
    let rows = facts.late.rows.filter(\.duty.isImpossible)
    return rows.isEmpty
      ? []
      : part(
        "Việc không thể kịp ngay từ đầu", Self.dutyColumns, rows.map(cells),
        goesOn: facts.late.hasLater)
  }

  private var coming: [DutyRow] {
    let end = facts.now.day.adding(days: Self.days)
    return facts.coming.rows.filter { $0.duty.lateFrom.day <= end }
  }

  private func cells(_ row: DutyRow) -> [String] {
    let due = row.duty.due?.formatted ?? row.duty.limit.vietnamese
    return [words(row.duty), row.number ?? "", due]
  }

  /// The officer's own words may name a person: a measure and a request stand here by their kind, a task
  /// where nothing in it tells of a child.
  private func words(_ duty: Duty) -> String {
    switch duty.subjectKind {
    case Escalation.kind: return "Kiến nghị: việc đến hạn (xem trong sổ)"
    case CommuneTask.kind where !facts.details.details(in: duty.what.vietnamese).isEmpty:
      return "Nhiệm vụ (xem trong sổ)"
    default:
      return IncidentDuties.measure(ofRule: duty.rule) == nil
        ? duty.what.vietnamese : "Biện pháp đã đặt hạn trong hồ sơ"
    }
  }

  private func cells(_ row: EscalationRow) -> [String] {
    [
      row.addressee, row.stateLabel.vietnamese, row.sentAt?.day.formatted ?? "chưa gửi",
      row.dueOn?.formatted ?? "",
    ]
  }
}
