import Papers
import Records

/// The numbers of a month, a quarter or a school year, as a report: by category and month, how the
/// news came, what was in time. Numbers only: no name, no title, no school.
extension OverviewPapers {
  public func numbers(_ numbers: IncidentNumbers) -> Paper {
    paper(
      type: "Báo cáo", abstract: "Số liệu vụ việc bất thường \(numbers.period.label.vietnamese)",
      body: body(of: numbers)
        + [
          .paragraph(
            "Số liệu theo sổ lúc \(numbers.countedAt.inPapers); không nêu tên người, tên trường")
        ])
  }

  private func body(of numbers: IncidentNumbers) -> [Paper.Block] {
    guard numbers.total > 0 else {
      return [.paragraph("Trong kỳ không ghi nhận vụ việc nào.")] + beside(numbers)
    }
    let press = numbers.pressWords.vietnamese
    return [
      .paragraph("Trong kỳ ghi nhận \(numbers.total.padded) vụ việc, trong đó \(press)."),
      .table(table(numbers)),
      .part("Nguồn tin"), .table(Self.sources(numbers)),
      .part("Thời gian và hạn"),
      .paragraph("Từ khi biết đến cuộc báo đầu tiên: \(numbers.firstCall.words.vietnamese)."),
    ] + shares(numbers) + beside(numbers)
  }

  private func beside(_ numbers: IncidentNumbers) -> [Paper.Block] {
    numbers.falseReportWords.map { [.paragraph("\($0.vietnamese).")] } ?? []
  }

  private func table(_ numbers: IncidentNumbers) -> Paper.Table {
    let months = numbers.period.months
    let isLong = months.count > 1
    let columns =
      [Paper.Column("Loại vụ việc", share: isLong ? 5 : 8)]
      + (isLong ? months.map { Paper.Column("\($0.month)", .addedFigures) } : [])
      + [Paper.Column("Cộng", .addedFigures, share: isLong ? 2 : 3)]
    let title = isLong ? "Theo loại và theo tháng" : "Theo loại"
    return Paper.Table(
      title: title, columns: columns,
      rows: numbers.categories.map { category in
        [.words("\(category.code) - \(category.name.vietnamese)")]
          + (isLong ? category.months.map { .number($0) } : []) + [.number(category.total)]
      })
  }

  private static func sources(_ numbers: IncidentNumbers) -> Paper.Table {
    Paper.Table(
      columns: [
        Paper.Column("Biết tin từ", share: 8), Paper.Column("Số vụ việc", .addedFigures, share: 3),
      ],
      rows: numbers.sources.map { [.words($0.source.label.vietnamese), .number($0.count)] })
  }

  /// Law, rules of this place and proposals stand apart: what is only proposed makes nobody late by law.
  private func shares(_ numbers: IncidentNumbers) -> [Paper.Block] {
    let lines = DutyGround.allCases.filter { !numbers.share($0).isEmpty }.map { ground in
      "\(ground.label.vietnamese): \(numbers.share(ground).words.vietnamese)"
    }
    return lines.isEmpty ? [] : [.paragraph("Việc phải làm:"), .dashes(lines)]
  }
}
