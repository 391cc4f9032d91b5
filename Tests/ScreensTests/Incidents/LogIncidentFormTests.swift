import Ledger
import Records
import Screens
import TestSupport
import Testing

@Suite struct LogIncidentFormTests {
  @discardableResult
  private func run(
    _ register: TestRegister, _ keys: String, columns: Int = 80, rows: Int = 24
  ) -> ScreenRun {
    ScreenRun(register, opening: .incidents(.list), columns: columns, rows: rows, keys: keys)
  }

  /// A script of typed words and of keys that are not words.
  private enum Part {
    case words(String)
    case key(String)
  }

  /// The most keys from the list to the saved record, the typed words not counted.
  static let mostKeys = 14

  /// Title, category, institution, the first line and two numbers.
  private static let kitchen: [Part] = [
    .key("n"), .words("7 học sinh nôn sau bữa sáng"), .key("<Tab>"),
    .words("ngo doc"), .key("<Enter>"),  // takes the category, goes on to the level
    .key("<Tab>"), .key("<Tab>"), .key("<Tab>"),  // level, learned, source stay as proposed
    .words("sao mai"), .key("<Enter>"),  // takes the school, goes on to the log
    .words("Hiệu trưởng gọi, đã đưa 2 em đi viện"), .key("<Tab>"),
    .words("7"), .key("<Tab>"), .words("2"), .key("<F2>"),
  ]

  private static func script(_ parts: [Part]) -> String {
    parts.map {
      switch $0 {
      case .words(let text), .key(let text): text
      }
    }.joined()
  }

  private func school() throws -> TestRegister {
    let register = try TestRegister()
    try register.write(.institution(.add(.sample())))
    return register
  }

  private func incident(in register: TestRegister) throws -> Incident {
    let number = IncidentNumber(year: 2026, serial: 1)
    let id = try #require(try register.reader.incident(numbered: number))
    return try #require(try register.reader.incident(id)).incident
  }

  @Test func savesAWholeKitchenWithFewKeys() throws {
    let register = try school()
    let keys = Self.kitchen.count { if case .key = $0 { true } else { false } }
    #expect(keys <= Self.mostKeys)
    let run = run(register, Self.script(Self.kitchen) + "<Wake>")
    #expect(run.last.contains("Vụ việc VV-2026-0001"))
    let incident = try incident(in: register)
    #expect(incident.title == "7 học sinh nôn sau bữa sáng")
    #expect(incident.category == "NĐ")
    #expect(incident.level == .serious)
    #expect(incident.institution == .sample(1))
    #expect(incident.casualties.ill == 7)
    #expect(incident.casualties.hospitalised == 2)
    #expect(incident.source == .school)
    #expect(incident.learnedAt == TestClock.start)
    let log = try #require(try register.reader.incident(incident.id)).log
    #expect(log.map(\.text) == [.open("Hiệu trưởng gọi, đã đưa 2 em đi viện")])
  }

  @Test func asksForTheEssentialsFirst() throws {
    try expectSnapshot(run(try school(), "n").last, "incident-form")
  }

  @Test func findsACategoryByAnExampleWithoutMarks() throws {
    try expectSnapshot(run(try school(), "n<Tab>danh").last, "incident-form-category")
  }

  @Test func fitsTheSmallestScreen() throws {
    try expectSnapshot(
      run(try school(), "n", columns: 40, rows: 12).last, "incident-form-narrow")
  }

  private static let telling = "nNữ sinh lớp 7A bị bạn đánh"

  @Test func warnsOfAChildInTheTitle() throws {
    try expectSnapshot(run(try school(), Self.telling).last, "incident-form-child")
    try expectSnapshot(
      run(try school(), Self.telling, columns: 40, rows: 12).last, "incident-form-child-narrow")
    let left = run(try school(), Self.telling + "<Tab>bl<Enter>").last
    #expect(line("Tiêu đề", of: left).contains("? “lớp 7A” là lớp"))
  }

  @Test func savesATitleThatTellsOfAChild() throws {
    let register = try school()
    run(register, Self.telling + "<Tab>bl<Enter><F2><Wake>")
    #expect(try incident(in: register).title == "Nữ sinh lớp 7A bị bạn đánh")
  }

  /// A name within that of a school of the register is no child's.
  @Test func knowsTheSchoolsOfTheCommune() throws {
    func page(_ title: String) throws -> String {
      let register = try TestRegister()
      try register.write(.institution(.add(.sample("Trường TH Vi Văn Thắm"))))
      return run(register, "n" + title).last
    }
    #expect(try !page("Họp ở Vi Văn Thắm về bếp ăn").contains("tên của trẻ"))
    #expect(try page("Họp với Vi Văn Sáng về bếp ăn").contains("tên của trẻ"))
  }

  @Test func saysWhatIsMissingAndWhere() throws {
    let run = run(try school(), "n<F2>")
    try expectSnapshot(run.last, "incident-form-error")
  }

  /// A line of a form, where its label stands.
  private func line(_ label: String, of page: String) -> String {
    page.split(separator: "\n").map(String.init).first { $0.contains(label) } ?? ""
  }

  @Test func proposesTheLevelOfTheCategory() throws {
    let page = run(try school(), "n<Tab>xh<Enter>").last
    #expect(line("Mức độ (đề xuất)", of: page).contains("4 Đặc biệt nghiêm trọng"))
    let changed = run(try school(), "n<Tab>xh<Enter><S-Tab>dt<Enter>").last
    #expect(line("Mức độ (đề xuất)", of: changed).contains("1 Lưu ý"))
  }

  @Test func leavesALevelThatSomebodyChose() throws {
    let page = run(try school(), "n<Tab>dt<Enter>3<Enter><S-Tab><S-Tab>bl<Enter>").last
    #expect(line("Mức độ (đề xuất)", of: page).contains("3 Nghiêm trọng"))
  }

  @Test func takesTheLevelOfTheCategoryWhereNoneIsLeft() throws {
    let register = try school()
    run(register, "nĐánh nhau<Tab>bl<Enter><Del><F2><Wake>")
    #expect(try incident(in: register).level == .significant)
  }

  @Test func takesADayAloneForWhatHappened() throws {
    let register = try school()
    let toOccurred = String(repeating: "<Tab>", count: 15)
    run(register, "nĐánh nhau<Tab>bl<Enter>" + toOccurred + "20/11<F2><Wake>")
    let incident = try incident(in: register)
    #expect(incident.occurredFrom == Day.sample(2026, 11, 20).start)
    #expect(incident.precision == .day)
  }

  @Test func refusesNewsFromTheFuture() throws {
    let register = try school()
    let keys = "nĐánh nhau<Tab>bl<Enter><Tab><C-u>10:00 21/11<F2>"
    let page = run(register, keys).last
    #expect(page.contains("Biết tin lúc ở thời điểm chưa tới."))
    #expect(try register.reader.incident(numbered: IncidentNumber(year: 2026, serial: 1)) == nil)
  }

  @Test func keepsWhatWasTypedAsADraft() throws {
    let register = try school()
    run(register, "nĐánh nhau ở cổng<Tab><Esc>r<Wake>")
    let draft = try #require(try register.reader.drafts().first)
    #expect(draft.content["title"] == "Đánh nhau ở cổng")
  }
}
