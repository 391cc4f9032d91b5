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
        + part("Việc quá hạn", Self.dutyColumns, late.map(cells)) + impossible
        + part("Việc đến hạn trong 7 ngày", Self.dutyColumns, coming.map(cells))
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
    _ title: String, _ columns: [(String, Int)], _ rows: [[String]]
  ) -> [Paper.Block] {
    guard !rows.isEmpty else { return [.part(title), .paragraph("Không có.")] }
    let rest = rows.count - Self.lines
    let least = rows.count < OverviewFacts.most ? "" : "ít nhất "
    let more = "Còn \(least)\(rest.padded) dòng nữa trong sổ."
    return [.part(title), Self.table(columns, Array(rows.prefix(Self.lines)))]
      + (rest > 0 ? [.paragraph(more)] : [])
  }

  private var late: [DutyRow] {
    facts.duties.filter { $0.section == .overdue && !$0.duty.isImpossible }
  }

  /// What nobody could have done in time is no arrears of the office; there is no part without any.
  private var impossible: [Paper.Block] {
    let rows = facts.duties.filter(\.duty.isImpossible)
    return rows.isEmpty
      ? [] : part("Việc không thể kịp ngay từ đầu", Self.dutyColumns, rows.map(cells))
  }

  private var coming: [DutyRow] {
    let end = facts.now.day.adding(days: Self.days)
    return facts.duties.filter { $0.section != .overdue && $0.duty.lateFrom.day <= end }
  }

  /// A measure stands in the officer's own words, which may name a person: it is only counted.
  private func cells(_ row: DutyRow) -> [String] {
    let isMeasure = IncidentDuties.measure(ofRule: row.duty.rule) != nil
    let what = isMeasure ? "Biện pháp đã đặt hạn trong hồ sơ" : row.duty.what.vietnamese
    let due = row.duty.due?.formatted ?? row.duty.limit.vietnamese
    return [what, row.number ?? "", due]
  }

  private func cells(_ row: EscalationRow) -> [String] {
    [
      row.addressee, row.state.officeLabel, row.sentAt?.day.formatted ?? "chưa gửi",
      row.dueOn?.formatted ?? "",
    ]
  }
}

extension EscalationState {
  fileprivate var officeLabel: String { label.vietnamese }
}
