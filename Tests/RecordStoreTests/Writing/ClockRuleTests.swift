import Ledger
import Records
import Testing

@testable import RecordStore

/// Limits of time as they are kept: what is owed follows them, also after undo and withdrawal.
@Suite struct ClockRuleTests {
  private let register: ScratchRegister
  private let incident = Identifier<Incident>(RecordID(high: 1, low: 7))

  init() throws {
    register = try ScratchRegister()
    let logged = Incident(
      id: incident, category: "TT", level: .serious, title: "Ngã cầu thang",
      learnedAt: ScratchClock.start)
    try register.write(.incident(.log(logged, nil)))
  }

  private func rule(
    _ limit: ClockRule.Limit, from day: String = "2026-11-10",
    _ set: (inout LocalClockRule) -> Void = { _ in }
  ) -> LocalClockRule {
    var rule = LocalClockRule(code: "P-3-1", from: Day(iso: day) ?? .first, limit: limit)
    set(&rule)
    return rule
  }

  /// Minutes from the news to the limit of the call; nil where none is owed.
  private func minutes() throws -> Int? {
    let duty = try register.store.reader.incident(incident)?.duties.first { $0.rule == "P-3-1" }
    return duty?.due.map { ScratchClock.start.minutes(to: $0) }
  }

  private func inTable() throws -> Int64? {
    try register.read { db in
      let select = try SQLStatement(
        "SELECT due - startAt FROM duty WHERE rule = 'P-3-1' AND subject = ?", in: db)
      select.bind(1, incident.record)
      defer { select.stop() }
      return try select.next() ? select.integer(0) / 60_000 : nil
    }
  }

  @Test func whatIsOwedFollowsTheRuleItsUndoAndItsWithdrawal() throws {
    #expect(try minutes() == 60)
    try register.write(.clock(.save(rule(.minutes(90)), reason: nil)))
    #expect(try minutes() == 90)
    #expect(try inTable() == 90)
    try register.write(.undo)
    #expect(try minutes() == 60)
    #expect(try inTable() == 60)
    try register.write(.clock(.save(rule(.minutes(90)), reason: nil)))
    try register.write(.clock(.save(rule(.hours(1)) { $0.isOff = true }, reason: nil)))
    #expect(try inTable() == nil)
    try register.write(.clock(.withdraw(rule(.hours(1)).id, reason: "nhầm")))
    #expect(try inTable() == 60)
    #expect(try register.store.check().findings == [])
  }

  @Test func aRuleFromTomorrowLeavesTodayAlone() throws {
    try register.write(.clock(.save(rule(.minutes(90), from: "2026-11-22"), reason: nil)))
    #expect(try inTable() == 60)
    #expect(try register.store.check().findings == [])
  }

  @Test func theListHasTheShippedOnesAndThoseMadeHere() throws {
    let shipped = try register.store.reader.clockSheets().count
    var own = LocalClockRule(
      code: LocalClockRule.newCode(RecordID(high: 9, low: 9)),
      from: Day(iso: "2026-11-01") ?? .first, limit: .hours(1))
    own.own.what = "Nhắn nhóm cụm"
    try register.write(.clock(.save(own, reason: nil)))
    let sheets = try register.store.reader.clockSheets()
    #expect(sheets.count == shipped + 1)
    #expect(sheets.last?.code.rawValue == own.code)
    #expect(try register.store.reader.clockRule(own.id)?.own.what == "Nhắn nhóm cụm")
    #expect(
      try register.store.reader.incident(incident)?.duties.contains { $0.rule == own.code }
        == true)
    #expect(try register.store.check().findings == [])
  }

  @Test func lawIsNotWeakenedByAnyWrite() throws {
    let weaker = LocalClockRule(
      code: "L-ND-1", from: Day(iso: "2026-11-01") ?? .first, limit: .hours(1))
    #expect(throws: StoreError.self) { try register.write(.clock(.save(weaker, reason: nil))) }
  }

  @Test func historyTellsInWords() throws {
    try register.write(.clock(.save(rule(.minutes(90)), reason: nil)))
    let lines = try register.store.reader.history(of: rule(.minutes(90)).id.record)
    let words = lines.map { "\($0.field.vietnamese): \($0.new?.vietnamese ?? "")" }
    #expect(words.contains("Đơn vị: phút"))
    #expect(words.contains("Quy định của ai: đề xuất của phần mềm"))
  }

  /// What nobody could have kept is not counted as late.
  @Test func whatIsImpossibleIsCountedApart() throws {
    let now = register.clock.now
    let before = try register.store.reader.counters(at: now)
    var own = LocalClockRule(
      code: "X-0000cccc", from: Day(iso: "2026-11-01") ?? .first, limit: .minutes(5),
      countedFrom: .happened)
    own.own.what = "Nhắn nhóm cụm"
    var late = Incident(
      id: Identifier(RecordID(high: 1, low: 8)), category: "DT", level: .notice,
      title: "Lớp học thêm", learnedAt: ScratchClock.start)
    late.occurredFrom = ScratchClock.start.adding(minutes: -600)
    try register.write(.incident(.log(late, nil)))
    let logged = try register.store.reader.counters(at: now)
    try register.write(.clock(.save(own, reason: nil)))
    let after = try register.store.reader.counters(at: now)
    #expect(before.impossible.value == 0)
    #expect(after.impossible.value == 1)
    #expect(after.overdue == logged.overdue)
  }
}
