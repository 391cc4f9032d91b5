import Records
import Terminal

/// The numbers of a period, line by line.
struct NumbersLines {
  let numbers: IncidentNumbers
  let surroundings: Surroundings
  /// Of a line.
  let columns: Int

  private var bars: NumberBars { NumberBars(columns: columns) }

  var all: [RecordLine] {
    head + categories + months + sources + calls + shares
  }

  private var head: [RecordLine] {
    let total = Phrase(
      "Tổng số: \(numbers.total) vụ việc", "Total: \(numbers.total) incidents")
    var lines: [RecordLine] = [.text(surroundings(total), .title)]
    if numbers.total > 0 {
      lines.append(
        .text(surroundings(numbers.pressWords), numbers.fromPress > 0 ? .warning : .plain))
    }
    if let words = numbers.falseReportWords { lines.append(.text(surroundings(words), .faint)) }
    if case .schoolYear = numbers.period {
      let words = Phrase(
        "Năm học tính từ tháng 9 đến tháng 8 [đề xuất]",
        "A school year is September to August [proposal]")
      lines.append(.text(surroundings(words), .faint))
    }
    return lines
  }

  private func part(_ title: Phrase, _ counts: [(String, Int)]) -> [RecordLine] {
    guard !counts.isEmpty else { return [] }
    return [.blank, .heading(title)]
      + bars.lines(counts.map { (name: $0.0, count: $0.1) }).map { .text($0) }
  }

  private var categories: [RecordLine] {
    part(
      Phrase("Theo loại", "By category"),
      numbers.categories.sorted { $0.total > $1.total }
        .map { ("\($0.code) \(surroundings($0.name))", $0.total) })
      + part(
        Phrase("Theo mức độ", "By level"),
        numbers.total == 0
          ? []
          : Level.allCases.reversed().map {
            (surroundings($0.numbered), numbers.levels[$0.rawValue - 1])
          })
  }

  private var months: [RecordLine] {
    guard numbers.period.months.count > 1, numbers.total > 0 else { return [] }
    let named = zip(numbers.period.months, numbers.perMonth).map { ($0.formatted, $1) }
    return part(Phrase("Theo tháng", "By month"), named) + table
  }

  /// Categories by month, as many months beside each other as there is room for.
  private var table: [RecordLine] {
    let width = max(3, 1 + "\(numbers.perMonth.max() ?? 0)".count)
    let names = 5
    let most = max(1, (columns - names) / width)
    let title = Phrase("Loại và tháng", "Category by month")
    return [.blank, .heading(title)]
      + stride(from: 0, to: numbers.period.months.count, by: most).flatMap { first in
        rows(first..<min(first + most, numbers.period.months.count), names: names, width: width)
      }
  }

  private func rows(_ months: Range<Int>, names: Int, width: Int) -> [RecordLine] {
    func line(_ name: String, _ cells: [String]) -> String {
      Self.padded(name, names, isRight: false)
        + cells.map { Self.padded($0, width, isRight: true) }.joined()
    }
    let head = line("", months.map { "\(numbers.period.months[$0].month)" })
    return [.text(head, .faint)]
      + numbers.categories.map { category in
        .text(line(category.code, months.map { Self.cell(category.months[$0]) }))
      }
  }

  private static func cell(_ count: Int) -> String { count == 0 ? "·" : "\(count)" }

  private static func padded(_ text: String, _ columns: Int, isRight: Bool) -> String {
    let blank = String(repeating: " ", count: max(0, columns - TextWidth.columns(text)))
    return isRight ? blank + text : text + blank
  }

  private var sources: [RecordLine] {
    part(
      Phrase("Biết tin từ đâu", "Source of the news"),
      numbers.sources.map { (surroundings($0.source.label), $0.count) })
  }

  private var calls: [RecordLine] {
    guard numbers.total > 0 else { return [] }
    return [
      .blank,
      .heading(Phrase("Từ khi biết đến cuộc báo đầu tiên", "From the news to the first call")),
      .text(surroundings(numbers.firstCall.words)),
    ]
  }

  private var shares: [RecordLine] {
    let present = DutyGround.allCases.filter { !numbers.share($0).isEmpty }
    guard !present.isEmpty else { return [] }
    return [.blank, .heading(Phrase("Đúng hạn", "In time"))]
      + present.flatMap { ground -> [RecordLine] in
        let words = surroundings(numbers.share(ground).words)
        return [.text(surroundings(ground.label) + ": " + words)]
      }
  }
}
