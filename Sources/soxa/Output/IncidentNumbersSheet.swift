import Records

/// The numbers of a period for the eye.
struct IncidentNumbersSheet {
  private let numbers: IncidentNumbers

  init(_ numbers: IncidentNumbers) { self.numbers = numbers }

  var lines: [String] {
    let head = say("Vụ việc ", "Incidents, ") + numbers.period.label[.ofProcess]
    return ["\(head): \(numbers.total)"] + (numbers.total > 0 ? body : [])
      + (numbers.falseReportWords.map { [$0[.ofProcess]] } ?? [])
  }

  private var body: [String] {
    [numbers.pressWords[.ofProcess]] + table
      + part(
        say("Biết tin từ đâu:", "Source of the news:"),
        numbers.sources.map { ["\($0.count)", $0.source.label[.ofProcess]] })
      + [
        say("Từ khi biết đến cuộc báo đầu tiên: ", "From the news to the first call: ")
          + numbers.firstCall.words[.ofProcess]
      ] + shares
  }

  private var table: [String] {
    let months = numbers.period.months
    var table = TextTable()
    let named = months.count > 1
    if named {
      table.add([""] + months.map { "\($0.month)" } + [say("cộng", "all"), ""])
    }
    for category in numbers.categories {
      table.add(
        [category.code] + (named ? category.months.map(String.init) : [])
          + ["\(category.total)", category.name[.ofProcess]])
    }
    return [say("Theo loại:", "By category:")] + table.lines.map { "  " + $0 }
  }

  private func part(_ head: String, _ rows: [[String]]) -> [String] {
    var table = TextTable()
    for row in rows { table.add(row) }
    return [head] + table.lines.map { "  " + $0 }
  }

  private var shares: [String] {
    DutyGround.allCases.filter { !numbers.share($0).isEmpty }.map { ground in
      "\(ground.label[.ofProcess]): \(numbers.share(ground).words[.ofProcess])"
    }
  }
}

/// The numbers of a period as JSON.
struct IncidentNumbersOutput: Encodable {
  struct Category: Encodable {
    let code: String
    let name: String
    let months: [Int]
    let total: Int
  }

  struct Call: Encodable {
    let incidents: Int
    let medianMinutes: Int?
    let longestMinutes: Int?
    let withoutCall: Int
  }

  struct Share: Encodable {
    let inTime: Int
    let late: Int
    let percentInTime: Int?
    let impossible: Int
    let waiting: Int
    let excused: Int
    let doneWithoutLimit: Int
    let openWithoutLimit: Int

    init(_ share: DutyShare) {
      inTime = share.inTime
      late = share.late
      percentInTime = share.percentInTime
      impossible = share.impossible
      waiting = share.waiting
      excused = share.excused
      doneWithoutLimit = share.doneWithoutLimit
      openWithoutLimit = share.openWithoutLimit
    }
  }

  let period: String
  let from: String
  let to: String
  let total: Int
  let falseReports: Int
  let duplicates: Int
  let months: [String]
  let perMonth: [Int]
  let categories: [Category]
  let levels: [Int]
  let sources: [String: Int]
  let fromPressBeforeSchool: Int
  let percentFromPress: Int?
  let firstCall: Call
  let law: Share
  let local: Share
  let proposal: Share

  init(_ numbers: IncidentNumbers) {
    period = numbers.period.code
    from = numbers.period.first.iso
    to = numbers.period.last.iso
    total = numbers.total
    falseReports = numbers.falseReports
    duplicates = numbers.duplicates
    months = numbers.period.months.map(\.iso)
    perMonth = numbers.perMonth
    categories = numbers.categories.map {
      Category(code: $0.code, name: $0.name[.ofProcess], months: $0.months, total: $0.total)
    }
    levels = numbers.levels
    sources = Dictionary(
      numbers.sources.map { ($0.source.rawValue, $0.count) },
      uniquingKeysWith: { first, _ in first })
    fromPressBeforeSchool = numbers.fromPress
    percentFromPress = numbers.percentFromPress
    firstCall = Call(
      incidents: numbers.firstCall.count, medianMinutes: numbers.firstCall.median,
      longestMinutes: numbers.firstCall.longest, withoutCall: numbers.firstCall.withoutCall)
    law = Share(numbers.share(.law))
    local = Share(numbers.share(.local))
    proposal = Share(numbers.share(.proposal))
  }
}
