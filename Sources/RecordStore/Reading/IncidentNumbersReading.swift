import GRDB
import Ledger
import Records

/// Counts the incidents of a period and what was done about them.
struct IncidentNumbersReading {
  let db: Database
  let period: NumbersPeriod
  let now: Moment

  /// What is an incident by these numbers: neither withdrawn nor a false report nor a duplicate.
  private static let counted = """
    incident AS i INDEXED BY incidentByTime
    WHERE i.knownSince BETWEEN ?1 AND ?2 AND i.isWithdrawn = 0
    AND i.state NOT IN (\(uncounted))
    """

  private static let uncounted = IncidentState.allCases.filter { !$0.isCounted }
    .map { "'\($0.rawValue)'" }.joined(separator: ", ")

  func numbers(_ categories: [IncidentCategory]) throws -> IncidentNumbers {
    IncidentNumbers(
      period: period, countedAt: now, categories: try counts(categories),
      sources: try sources(), levels: try levels(),
      falseReports: try count(inState: .falseReport), duplicates: try count(inState: .duplicate),
      firstCall: try firstCall(), shares: try shares())
  }

  private func statement(_ sql: String) throws -> SQLStatement {
    let statement = try SQLStatement(sql, in: db)
    statement.bind(1, period.first.start.milliseconds)
    statement.bind(2, period.last.end.milliseconds)
    return statement
  }

  /// In the order of the list of categories; an unknown code last.
  private func counts(
    _ categories: [IncidentCategory]
  ) throws -> [IncidentNumbers.CategoryCount] {
    let months = period.months
    let select = try statement("SELECT i.category, i.knownSince FROM \(Self.counted)")
    var counts: [String: [Int]] = [:]
    while try select.next() {
      let month = YearMonth(of: Moment(milliseconds: select.integer(1)).day)
      guard let index = months.firstIndex(of: month) else { continue }
      counts[select.text(0), default: Array(repeating: 0, count: months.count)][index] += 1
    }
    let known = categories.map(\.code.rawValue)
    let others = counts.keys.filter { !known.contains($0) }.sorted()
    return (known + others).compactMap { code in
      counts[code].map { months in
        let name = categories.first { $0.code.rawValue == code }?.name
        return .init(code: code, name: name ?? Phrase(verbatim: code), months: months)
      }
    }
  }

  private func sources() throws -> [IncidentNumbers.SourceCount] {
    let select = try statement(
      "SELECT i.source, count(*) FROM \(Self.counted) GROUP BY i.source")
    var counts: [NewsSource: Int] = [:]
    while try select.next() {
      counts[NewsSource(rawValue: select.text(0)) ?? .other, default: 0] += Int(select.integer(1))
    }
    return NewsSource.allCases.compactMap { source in
      counts[source].map { .init(source: source, count: $0) }
    }.sorted { $0.count > $1.count }
  }

  private func levels() throws -> [Int] {
    let select = try statement("SELECT i.level, count(*) FROM \(Self.counted) GROUP BY i.level")
    var levels = Level.allCases.map { _ in 0 }
    while try select.next() {
      let index = Int(select.integer(0)) - 1
      if levels.indices.contains(index) { levels[index] = Int(select.integer(1)) }
    }
    return levels
  }

  private func count(inState state: IncidentState) throws -> Int {
    let select = try statement(
      """
      SELECT count(*) FROM incident INDEXED BY incidentByTime
      WHERE knownSince BETWEEN ?1 AND ?2 AND isWithdrawn = 0 AND state = ?3
      """)
    select.bind(3, state.rawValue)
    defer { select.stop() }
    return try select.next() ? Int(select.integer(0)) : 0
  }
}

extension IncidentNumbersReading {
  /// What was told before the commune knew took no time.
  private func firstCall() throws -> IncidentNumbers.CallTimes {
    let select = try statement(
      """
      SELECT i.knownSince, (
        SELECT min(doneAt) FROM duty WHERE subject = i.id AND subjectKind = ?3 AND isCall = 1
      ) FROM \(Self.counted)
      """)
    select.bind(3, Int64(Incident.kind.rawValue))
    var minutes: [Int] = []
    var withoutCall = 0
    while try select.next() {
      guard !select.isNull(1) else {
        withoutCall += 1
        continue
      }
      let known = Moment(milliseconds: select.integer(0))
      minutes.append(max(0, known.minutes(to: Moment(milliseconds: select.integer(1)))))
    }
    return .init(minutes: minutes, withoutCall: withoutCall)
  }

  private func shares() throws -> [DutyGround: DutyShare] {
    let select = try statement(
      """
      SELECT d.ground, d.isImpossible, d.isExcused, d.isOpen, d.limitAt IS NOT NULL,
      d.doneAt IS NOT NULL, ifnull(d.doneAt, ?4) <= ifnull(d.limitAt, d.doneAt), count(*)
      FROM duty AS d WHERE d.subjectKind = ?3 AND d.subject IN (SELECT i.id FROM \(Self.counted))
      GROUP BY 1, 2, 3, 4, 5, 6, 7
      """)
    select.bind(3, Int64(Incident.kind.rawValue))
    select.bind(4, now.milliseconds)
    var shares: [DutyGround: DutyShare] = [:]
    while try select.next() {
      guard let ground = DutyGround(rawValue: Int(select.integer(0))) else { continue }
      let flags = (1...6).map { select.integer($0) != 0 }
      shares[ground, default: DutyShare()].add(
        DutyShare.Outcome(
          isImpossible: flags[0], isExcused: flags[1], isOpen: flags[2], hasLimit: flags[3],
          isDone: flags[4], isWithin: flags[5]), Int(select.integer(7)))
    }
    return shares
  }
}

extension DutyShare {
  /// What became of a duty.
  fileprivate struct Outcome {
    let isImpossible: Bool
    let isExcused: Bool
    let isOpen: Bool
    let hasLimit: Bool
    let isDone: Bool
    /// Done, or now, within the limit.
    let isWithin: Bool
  }

  fileprivate mutating func add(_ outcome: Outcome, _ count: Int) {
    if outcome.isImpossible {
      impossible += count
    } else if outcome.isExcused {
      excused += count
    } else if !outcome.hasLimit {
      if outcome.isDone { doneWithoutLimit += count } else { openWithoutLimit += count }
    } else if outcome.isDone {
      if outcome.isWithin { inTime += count } else { late += count }
    } else if outcome.isWithin {
      // What ended with its incident before its limit waits for nothing.
      if outcome.isOpen { waiting += count }
    } else {
      late += count
    }
  }
}

extension StoreReader: IncidentNumberQuestions {
  public func incidentNumbers(
    in period: NumbersPeriod, at now: Moment
  ) throws(StoreError) -> IncidentNumbers {
    try read { db in
      try IncidentNumbersReading(db: db, period: period, now: now)
        .numbers(CatalogueReading.categories(db))
    }
  }
}
