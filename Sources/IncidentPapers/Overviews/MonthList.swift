import Papers
import Records

/// The incidents that became known in a month, for the annex of the periodic report.
extension OverviewPapers {
  static let incidentColumns = [
    ("Số", 3), ("Loại", 4), ("Mức độ", 3), ("Biết tin", 2), ("Trạng thái", 3),
  ]

  /// - Parameter rows: all incidents of the month, worst first.
  public func month(of day: Day, _ rows: [IncidentRow]) -> Paper {
    let noted = rows.filter { !$0.isWithdrawn && Self.month($0.learnedAt.day) == Self.month(day) }
    let listed = noted.filter(\.state.isCounted)
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
      body: body + Self.others(noted) + [
        .paragraph("Danh sách không nêu tên người, tên trường theo quy định")
      ])
  }

  /// What was noted and is no incident of its own.
  private static func others(_ noted: [IncidentRow]) -> [Paper.Block] {
    let parts = [(IncidentState.falseReport, "tin sai"), (.duplicate, "ghi trùng")]
      .compactMap { state, words in
        let count = noted.filter { $0.state == state }.count
        return count == 0 ? nil : "\(count.padded) \(words)"
      }
    return parts.isEmpty
      ? [] : [.paragraph("Không tính vào số vụ việc: \(parts.joined(separator: ", "))")]
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
