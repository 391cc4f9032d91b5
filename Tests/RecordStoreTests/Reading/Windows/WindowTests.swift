import GRDB
import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct WindowTests {
  private static let all = Window(.first, count: 10_000)

  /// Incidents that often share their level and their time.
  private func incidents(
    _ count: Int, using random: inout RepeatableChance
  ) -> [Incident] {
    (0..<count).map { _ in
      .sample(
        ["Đuối nước", "Ngộ độc bữa ăn", "Đánh nhau"].randomElement(using: &random) ?? "",
        level: Level.allCases.randomElement(using: &random) ?? .notice,
        minutesAgo: .random(in: 0...6, using: &random), using: &random)
    }
  }

  private func pages(
    of register: SampleRegister, _ query: IncidentQuery, from start: Window.Anchor,
    next: (Rows<IncidentRow>) -> Window.Anchor?, using random: inout RepeatableChance
  ) throws -> [Rows<IncidentRow>] {
    var pages: [Rows<IncidentRow>] = []
    var anchor: Window.Anchor? = start
    while let here = anchor {
      let window = Window(here, count: .random(in: 1...7, using: &random))
      let rows = try register.reader.incidents(query, window)
      pages.append(rows)
      anchor = rows.rows.isEmpty ? nil : next(rows)
    }
    return pages
  }

  private static func query(_ random: inout RepeatableChance) -> IncidentQuery {
    var query = IncidentQuery()
    query.text = ["", "duoi", "n"].randomElement(using: &random) ?? ""
    query.level = Bool.random(using: &random) ? nil : .serious
    query.onlyOpen = Bool.random(using: &random)
    return query
  }

  @Test func pagesForwardAreTheWholeList() throws {
    try forAll(25) { seed, random in
      let register = try SampleRegister()
      try register.write(incidents(.random(in: 0...40, using: &random), using: &random))
      let query = Self.query(&random)
      let whole = try register.reader.incidents(query, Self.all).rows
      let pages = try pages(
        of: register, query, from: .first,
        next: { $0.hasLater ? $0.rows.last.map { .after($0.key) } : nil }, using: &random)
      #expect(pages.flatMap(\.rows) == whole, "seed \(seed)")
      #expect(pages.first?.hasEarlier == false && pages.last?.hasLater == false, "seed \(seed)")
      #expect(!pages.dropFirst().contains { !$0.hasEarlier }, "seed \(seed)")
    }
  }

  @Test func pagesBackwardAreTheWholeList() throws {
    try forAll(25) { seed, random in
      let register = try SampleRegister()
      try register.write(incidents(.random(in: 0...40, using: &random), using: &random))
      let query = Self.query(&random)
      let whole = try register.reader.incidents(query, Self.all).rows
      let pages = try pages(
        of: register, query, from: .last,
        next: { $0.hasEarlier ? $0.rows.first.map { .before($0.key) } : nil }, using: &random)
      #expect(pages.reversed().flatMap(\.rows) == whole, "seed \(seed)")
      #expect(pages.first?.hasLater == false && pages.last?.hasEarlier == false, "seed \(seed)")
      #expect(!pages.dropFirst().contains { !$0.hasLater }, "seed \(seed)")
    }
  }

  @Test func whatComesAndGoesBetweenPagesSkipsAndDoublesNoOtherRow() throws {
    try forAll(20) { seed, random in
      let register = try SampleRegister()
      let first = incidents(30, using: &random)
      try register.write(first)
      var query = IncidentQuery()
      query.onlyOpen = false
      var seen: [Identifier<Incident>] = []
      var gone: Set<Identifier<Incident>> = []
      var anchor: Window.Anchor? = .first
      while let here = anchor {
        let rows = try register.reader.incidents(
          query, Window(here, count: .random(in: 1...5, using: &random)))
        seen += rows.rows.map(\.id)
        anchor = rows.hasLater ? rows.rows.last.map { .after($0.key) } : nil
        try register.write(incidents(2, using: &random))
        if let id = first.randomElement(using: &random)?.id {
          try register.withdraw(id)
          gone.insert(id)
        }
      }
      #expect(Set(seen).count == seen.count, "seed \(seed)")
      let stayed = Set(first.map(\.id)).subtracting(gone)
      #expect(stayed.isSubset(of: seen), "seed \(seed)")
    }
  }

  @Test func aWindowFromARowBeginsWithItOrWithTheNextOne() throws {
    var random = RepeatableChance(seed: 7)
    let register = try SampleRegister()
    try register.write(incidents(12, using: &random))
    let whole = try register.reader.incidents(IncidentQuery(), Self.all).rows
    let from = try register.reader.incidents(
      IncidentQuery(), Window(.from(whole[5].key), count: 3))
    #expect(from.rows == Array(whole[5...7]) && from.hasEarlier && from.hasLater)
    try register.withdraw(whole[5].id)
    let next = try register.reader.incidents(
      IncidentQuery(), Window(.from(whole[5].key), count: 3))
    #expect(next.rows == Array(whole[6...8]) && next.hasEarlier)
  }

  @Test func aKeyOfAnotherListStartsAtTheBeginning() throws {
    var random = RepeatableChance(seed: 8)
    let register = try SampleRegister()
    try register.write(incidents(5, using: &random))
    let whole = try register.reader.incidents(IncidentQuery(), Self.all).rows
    for key in [RowKey([]), RowKey([.text("x")]), RowKey([.integer(.max), .null, .null])] {
      let rows = try register.reader.incidents(IncidentQuery(), Window(.after(key), count: 9))
      #expect(rows.rows == whole)
    }
  }

  @Test func everyPlanOfAFilterFindsTheSameRows() throws {
    try forAll(10) { seed, random in
      let register = try SampleRegister()
      try register.write(
        (0..<60).map { _ in
          Incident.sample(ArbitraryText.string(using: &random), using: &random)
        })
      for text in ["truong", "a", "hòa b", ArbitraryText.string(using: &random)] {
        let query = TypedQuery(text)
        guard !query.isEmpty else { continue }
        try register.read { db in
          let list = FilteredList(
            db: db, list: IncidentRows.list(IncidentQuery()), search: .incidents, query: query)
          let sorted = try list.sorted().later(than: nil, includesStart: true, count: 99)
          let walked = try list.walkAlong().later(than: nil, includesStart: true, count: 99)
          let members = try list.amongMembers().later(than: nil, includesStart: true, count: 99)
          #expect(sorted == walked && walked == members, "seed \(seed) \(text)")
        }
      }
    }
  }

  @Test func aWordFarDownTheListIsFoundWhenTheWalkWouldBeTooLong() throws {
    var random = RepeatableChance(seed: 9)
    let register = try SampleRegister()
    try register.write(
      (0..<40).map { index in
        Incident.sample("Mưa lũ", level: .serious, minutesAgo: index, using: &random)
      })
    try register.write(
      (0..<12).map { index in
        Incident.sample("Cháy nổ", minutesAgo: index, using: &random)
      })
    try register.read { (db) throws in
      var list = FilteredList(
        db: db, list: IncidentRows.list(IncidentQuery()), search: .incidents,
        query: TypedQuery("chay"))
      list.sortingLimit = 5
      list.walkingLimit = 20
      #expect(throws: ListWalk.BudgetSpent.self) {
        try list.walking().later(than: nil, includesStart: true, count: 3)
      }
      let whole = try list.sorted().later(than: nil, includesStart: true, count: 99)
      let first = try list.window(Window(.first, count: 3))
      #expect(first.places == Array(whole.prefix(3)) && first.hasLater && !first.hasEarlier)
      let next = try list.window(Window(.after(whole[2].key), count: 3))
      #expect(next.places == Array(whole[3...5]) && next.hasEarlier)
    }
  }
}
