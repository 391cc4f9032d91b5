import Ledger
import Records
import Testing

@testable import RecordStore

/// What changed since a moment: from the list, from imports, from officers.
@Suite struct NewsReadingTests {
  private static func day(_ iso: String) -> Day { Day(iso: iso) ?? .first }

  private func news(
    _ register: ScratchRegister, since: String, on day: String
  ) throws -> GuidanceNews {
    try register.store.reader.news(since: Self.day(since).end, on: Self.day(day))
  }

  private func words(_ news: GuidanceNews, _ section: GuidanceNews.Section) -> [String] {
    (news.items[section] ?? []).map(\.words.vietnamese)
  }

  @Test func aPartThatCeasedIsToldWithTheTasksOnIt() throws {
    let register = try ScratchRegister()
    let news = try news(register, since: "2026-03-14", on: "2026-03-15")
    #expect(
      words(news, .ended).contains {
        $0.hasPrefix("142/2025/NĐ-CP bị bãi bỏ một phần bởi 66/2026/NĐ-CP")
      })
    #expect(words(news, .rules).contains { $0.hasPrefix("A011: ") })
    #expect(try self.news(register, since: "2026-03-15", on: "2026-03-15").items[.ended] == [])
    let before = try self.news(register, since: "2026-03-01", on: "2026-03-14")
    #expect(words(before, .coming).contains { $0.hasPrefix("142/2025/NĐ-CP bị bãi bỏ") })
  }

  @Test func beginningsFollowTheCorrectedDay() throws {
    let register = try ScratchRegister()
    var correction = DocumentCorrection(of: "118/2025/NĐ-CP", ground: "Công báo số 245")
    correction.effectiveOn = Self.day("2026-11-25")
    try register.write(.correction(.save(correction)))
    let news = try news(register, since: "2026-11-20", on: "2026-11-25")
    #expect(words(news, .inForce).contains { $0.hasPrefix("118/2025/NĐ-CP: có hiệu lực") })
    #expect(words(news, .own) == ["118/2025/NĐ-CP: đính chính theo Công báo số 245"])
    let shipped = try self.news(register, since: "2025-06-30", on: "2025-07-01")
    #expect(!words(shipped, .inForce).contains { $0.hasPrefix("118/2025/NĐ-CP") })
  }

  @Test func theFirstLookCountsFromTheDayOfTheRegister() throws {
    let register = try ScratchRegister()
    register.store.setAuthor(register.officer)
    let first = try register.store.reader.news(since: nil, on: Self.day("2026-11-21"))
    #expect(first.isFirstLook && first.since.day == Self.day("2026-11-21"))
    register.clock.pass(days: 3)
    try register.store.markNewsSeen(upTo: register.environment.now(), by: register.officer)
    let second = try register.store.reader.news(since: nil, on: Self.day("2026-11-24"))
    #expect(!second.isFirstLook && second.since.day == Self.day("2026-11-24"))
  }

  @Test func eachOfficerHasLookedForHimself() throws {
    let register = try ScratchRegister()
    try register.store.markNewsSeen(upTo: register.environment.now(), by: register.officer)
    register.store.setAuthor(register.newID())
    #expect(try register.store.reader.news(since: nil, on: Self.day("2026-11-24")).isFirstLook)
  }

  @Test func whatALaterCatalogueBringsIsToldOnce() throws {
    let register = try ScratchRegister()
    try register.tamper { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF")
      try db.execute(sql: "DELETE FROM documentRelation WHERE fromNumber = '66/2026/NĐ-CP'")
    }
    register.clock.pass(days: 1)
    _ = try register.store.take(
      try SmallShipped.make(version: "2026-11-30"), by: register.officer)
    let news = try news(register, since: "2026-11-21", on: "2026-11-22")
    #expect(words(news, .arrived).contains { $0.hasPrefix("66/2026/NĐ-CP bãi bỏ một phần") })
    #expect(try self.news(register, since: "2026-11-22", on: "2026-11-23").items[.arrived] == [])
  }

  @Test func theCountFollowsEveryWrite() throws {
    let register = try ScratchRegister()
    register.store.setAuthor(register.officer)
    let today = Self.day("2026-11-25")
    let before = try register.store.reader.newsCount(on: today)
    var correction = DocumentCorrection(of: "118/2025/NĐ-CP", ground: "Công báo số 245")
    correction.endsOn = Self.day("2026-11-24")
    try register.write(.correction(.save(correction)))
    #expect(try register.store.reader.newsCount(on: today) == before + 1)
    try register.write(.undo)
    #expect(try register.store.reader.newsCount(on: today) == before)
  }

  @Test func theCountIsKeptWhileNoEntryIsAdded() throws {
    let register = try ScratchRegister()
    register.store.setAuthor(register.officer)
    let today = Self.day("2026-11-25")
    _ = try register.store.reader.newsCount(on: today)
    try register.store.markNewsSeen(upTo: register.environment.now(), by: register.newID())
    _ = try register.store.reader.newsCount(on: today)
    #expect(register.store.reader.newsCounts.countings == 1)
    register.clock.pass(days: 1)
    try register.store.markNewsSeen(upTo: register.environment.now(), by: register.officer)
    _ = try register.store.reader.newsCount(on: today)
    #expect(register.store.reader.newsCounts.countings == 2)
  }

  @Test func aLookCountsUpToTheMomentThatWasShown() throws {
    let register = try ScratchRegister()
    register.store.setAuthor(register.officer)
    let shown = register.environment.now()
    register.clock.pass(days: 1)
    try register.store.markNewsSeen(upTo: shown, by: register.officer)
    #expect(try register.store.reader.news(since: nil, on: Self.day("2026-11-24")).since == shown)
  }

  /// A register whose list had other days than the catalogue that it then takes on 22 November.
  private func afterANewerCatalogue(_ older: String) throws -> ScratchRegister {
    let register = try ScratchRegister()
    try register.tamper { try $0.execute(sql: older) }
    register.clock.pass(days: 1)
    _ = try register.store.take(
      try SmallShipped.make(version: "2026-11-30"), by: register.officer)
    return register
  }

  @Test func aDayInThePastThatCameLaterIsTold() throws {
    let register = try afterANewerCatalogue(
      "UPDATE guidanceDocument SET effectiveOn = NULL WHERE number = '118/2025/NĐ-CP'")
    let arrived = words(try news(register, since: "2026-11-21", on: "2026-11-22"), .arrived)
    #expect(arrived.count == 1)
    #expect(
      arrived.first?.hasPrefix("118/2025/NĐ-CP: danh mục nay ghi hiệu lực từ 01/07/2025") == true)
  }

  @Test func tasksWhoseGroundHadEndedBeforeTheListSaidSoAreTold() throws {
    let register = try afterANewerCatalogue(
      "UPDATE documentRelation SET effectiveOn = NULL WHERE toNumber = '142/2025/NĐ-CP'")
    let news = try news(register, since: "2026-11-21", on: "2026-11-22")
    #expect(words(news, .arrived).contains { $0.hasPrefix("66/2026/NĐ-CP bãi bỏ một phần") })
    #expect(words(news, .rules).contains { $0.hasPrefix("A011: ") })
  }

  @Test func anArrivedRelationThatWasSetAsideIsNotTold() throws {
    let register = try afterANewerCatalogue(
      "UPDATE documentRelation SET effectiveOn = NULL WHERE toNumber = '142/2025/NĐ-CP'")
    let sheet = try register.store.reader.document(numbered: "142/2025/NĐ-CP", on: .last)
    var correction = DocumentCorrection(of: "142/2025/NĐ-CP", ground: "Công báo số 245")
    correction.setAside = (sheet?.relationsIn ?? []).map(\.mark)
    try register.write(.correction(.save(correction)))
    let news = try news(register, since: "2026-11-21", on: "2026-11-22")
    #expect(words(news, .arrived) == [] && words(news, .rules) == [])
  }

  @Test func whatIsUnsureIsToldSoWithItsTasks() throws {
    let register = try ScratchRegister()
    try register.tamper {
      try $0.execute(
        sql: "UPDATE documentRelation SET confidence = 'unsure' WHERE toNumber = '142/2025/NĐ-CP'")
    }
    let rules = try news(register, since: "2026-03-14", on: "2026-03-15").items[.rules] ?? []
    let rule = try #require(rules.first { $0.words.vietnamese.hasPrefix("A011: ") })
    #expect(rule.isUnsure && rule.markedWords.vietnamese.hasSuffix("(chưa chắc chắn)"))
  }

  /// A stated end outweighs the day that the list has.
  @Test func whatTheListEndsElsewhereIsNotToldAgainstAStatedEnd() throws {
    let register = try ScratchRegister()
    var correction = DocumentCorrection(of: "84/2020/NĐ-CP", ground: "Công báo số 245")
    correction.endsOn = Self.day("2026-07-01")
    try register.write(.correction(.save(correction)))
    let listed = try news(register, since: "2026-03-14", on: "2026-03-15")
    #expect(!words(listed, .ended).contains { $0.hasPrefix("84/2020/NĐ-CP") })
    let stated = try news(register, since: "2026-06-30", on: "2026-07-01")
    #expect(words(stated, .ended).contains { $0.hasPrefix("84/2020/NĐ-CP hết hiệu lực") })
  }
}
