import Papers
import Records

/// The incidents that became known in a month, for the annex of the periodic report.
extension OverviewPapers {
  static let incidentColumns = [
    ("Số", 3), ("Loại", 4), ("Mức độ", 3), ("Biết tin", 2), ("Trạng thái", 3),
  ]

  /// - Parameter rows: all incidents of the month, worst first.
  public func month(of day: Day, _ rows: [IncidentRow]) -> Paper {
    let listed = rows.filter { !$0.isWithdrawn && Self.month($0.learnedAt.day) == Self.month(day) }
    // "ngày 21 tháng 11 năm 2026" without its day.
    let words = day.inPapers.split(separator: " ").dropFirst(2).joined(separator: " ")
    let body: [Paper.Block] =
      listed.isEmpty
      ? [.paragraph("Trong tháng không ghi nhận vụ việc nào.")]
      : [
        .paragraph("Trong tháng ghi nhận \(listed.count.padded) vụ việc:"),
        Self.table(Self.incidentColumns, listed.map(cells)),
      ]
    return paper(
      type: "Danh sách", abstract: "Vụ việc bất thường \(words)",
      body: body + [.paragraph("Danh sách không nêu tên người, tên trường theo quy định")])
  }

  /// "2026-11".
  private static func month(_ day: Day) -> Substring { day.iso.prefix(7) }

  func cells(_ row: IncidentRow) -> [String] {
    [
      row.number?.text ?? "(tạm)", facts.categories[row.category] ?? row.category,
      "\(row.level.rawValue) - \(row.level.label.vietnamese)", row.learnedAt.day.formattedShort,
      row.state.label.vietnamese,
    ]
  }
}
