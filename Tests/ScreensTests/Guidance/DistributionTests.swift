import Records
import Screens
import TestSupport
import Testing

/// Documents handed to schools: sent, received, read, asked about.
@Suite struct DistributionPageTests {
  private static let document = Route.guidance(.document("80/2017/NĐ-CP"))
  private static let list = Route.guidance(.distributions)

  private func schools() throws -> TestRegister {
    let register = try TestRegister()
    try register.addSchools()
    return register
  }

  /// Sent today to all schools, to be read in four days.
  private func sent() throws -> TestRegister {
    let register = try schools()
    ScreenRun(register, opening: Self.document, keys: "s<Tab><Tab>25/11/2026<F2><Wake>")
    return register
  }

  @Test func showsTheForm() throws {
    let run = ScreenRun(
      try schools(), opening: Self.document, keys: "s")
    try expectSnapshot(run.last, "distribution-form")
  }

  @Test func tellsWhoHasReceivedAndReadIt() throws {
    let run = ScreenRun(
      try sent(), opening: Self.list, keys: "<Enter>n<Wake><Down>d<Wake>")
    try expectSnapshot(run.last, "distribution")
  }

  @Test func fitsASmallScreen() throws {
    let run = ScreenRun(
      try sent(), opening: Self.list, columns: 40, rows: 12, keys: "<Enter>d<Wake>")
    try expectSnapshot(run.last, "distribution-narrow")
  }

  @Test func severalSchoolsAreNotedAtOnce() throws {
    let register = try sent()
    ScreenRun(register, opening: Self.list, keys: "<Enter><Space><Down><Space>d<Wake>")
    let row = try #require(
      try register.reader.distributions(Window(.first, count: 1)).rows.first)
    #expect(row.count.read == 2 && row.count.received == 2)
  }

  @Test func aSchoolsQuestionStandsBesideIt() throws {
    let register = try sent()
    let run = ScreenRun(
      register, opening: Self.list,
      keys: "<Enter><Enter><Tab>hôm nay<Tab>Hiệu trưởng<Tab>Khi nào áp dụng?<F2><Wake>")
    try expectSnapshot(run.last, "distribution-question")
  }

  @Test func theListIsEmptyAtFirst() throws {
    let run = ScreenRun(try TestRegister(), opening: Self.list, keys: "")
    try expectSnapshot(run.last, "distributions-empty")
  }

  @Test func theListTellsHowManyHaveRead() throws {
    let run = ScreenRun(try sent(), opening: Self.list, keys: "")
    try expectSnapshot(run.last, "distributions")
  }

  @Test func standsOnThePageOfItsDocument() throws {
    let run = ScreenRun(try sent(), opening: Self.document, rows: 60, keys: "")
    #expect(run.last.contains("Đã gửi trường"))
    #expect(run.last.contains("trường đã đọc, hạn 25/11/2026"))
  }

  @Test func aDayBeforeTheSendingIsRefusedAtItsField() throws {
    let run = ScreenRun(
      try sent(), opening: Self.list, keys: "<Enter><Enter>1/11/2026<F2>")
    #expect(run.last.contains("Ngày gửi phải trước Ngày nhận"))
  }
}
