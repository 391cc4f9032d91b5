import Records
import Screens
import TestSupport
import Testing

@Suite struct InstitutionPageTests {
  private let sheet = Route.institutions(.sheet(.sample(2)))

  private func register() throws -> TestRegister {
    let register = try TestRegister()
    try register.addSchools()
    return register
  }

  @Test func showsEveryFieldOfTheSheet() throws {
    let run = ScreenRun(try register(), opening: sheet, rows: 60, keys: "k")
    try expectSnapshot(run.last, "institution")
  }

  @Test func speaksEnglish() throws {
    let run = ScreenRun(
      try register(), opening: sheet, rows: 40, keys: "k",
      options: ProgramOptions(language: .english, idleMinutes: nil))
    try expectSnapshot(run.last, "institution-english")
  }

  @Test func fitsASmallScreen() throws {
    let run = ScreenRun(try register(), opening: sheet, columns: 40, rows: 12, keys: "j")
    try expectSnapshot(run.last, "institution-narrow")
  }

  @Test func saysWhereASchoolOutsideOfClustersTurns() throws {
    let register = try TestRegister(communeCode: "16681")
    try register.write(.institution(.add(.sample(communeCode: "16681"))))
    let run = ScreenRun(register, opening: .institutions(.sheet(.sample(1))), rows: 40, keys: "k")
    #expect(run.last.contains("không thuộc cụm; liên hệ trực tiếp Sở"))
  }

  @Test func doesNotSayWhatIsNotKnownOfClusters() throws {
    let register = try TestRegister(communeCode: "00070")
    try register.write(.institution(.add(.sample(communeCode: "00070"))))
    let run = ScreenRun(register, opening: .institutions(.sheet(.sample(1))), rows: 40, keys: "k")
    #expect(!run.last.contains("không thuộc cụm"))
    #expect(run.last.contains("chưa có danh sách cụm của tỉnh này"))
  }

  @Test func opensTheClusterAndTheIncident() throws {
    let cluster = ScreenRun(try register(), opening: sheet, rows: 60, keys: "<Enter>")
    #expect(cluster.last.contains("Các xã thuộc cụm"))
    let incident = ScreenRun(try register(), opening: sheet, rows: 60, keys: "<Tab><Enter>")
    #expect(incident.last.contains("VV-2026-0001"))
    #expect(incident.last.contains("Học sinh xô xát sau giờ học"))
    #expect(!incident.last.contains("Phiếu cơ sở giáo dục"))
  }

  @Test func notesThatTheSheetWasConfirmedToday() throws {
    let register = try register()
    let run = ScreenRun(register, opening: sheet, rows: 60, keys: "v<Wake>")
    let line = run.last.split(separator: "\n").first { $0.contains("Xác nhận gần nhất") }
    #expect(line?.hasSuffix(" 21/11/2026") ?? false)
    let confirmed = try register.reader.institution(.sample(2))?.institution.lastConfirmedOn
    #expect(confirmed == .sample(2026, 11, 21))
  }

  @Test func editsOnlyWhatWasTyped() throws {
    let register = try register()
    let keys = "e<Tab><Tab><Tab>40413501<F2><Wake>"
    let run = ScreenRun(register, opening: sheet, rows: 60, keys: keys)
    #expect(run.last.contains("40413501"))
    let history = try register.reader.history(of: Identifier<Institution>.sample(2).record)
    #expect(history.first?.field == Institution.Fields.code.label)
    #expect(history.filter { $0.entry == history.first?.entry }.count == 1)
  }

  @Test func showsTheFormWithAllFields() throws {
    let run = ScreenRun(try register(), opening: sheet, rows: 40, keys: "e")
    try expectSnapshot(run.last, "institution-form")
  }

  @Test func closesTheFormWhereNothingWasTyped() throws {
    let register = try register()
    let run = ScreenRun(register, opening: sheet, keys: "e<F2>")
    #expect(run.last.contains("Phiếu cơ sở giáo dục"))
    #expect(try register.reader.revision(of: Identifier<Institution>.sample(2).record) == 1)
  }

  @Test func aDayOfClosingWithoutAYearHasBeen() throws {
    let register = try register()
    ScreenRun(register, opening: sheet, rows: 60, keys: "D30/12<Tab>12/QĐ-UBND<F2><Wake>")
    let closed = try register.reader.institution(.sample(2))?.institution
    #expect(closed?.closedOn == .sample(2025, 12, 30))
  }

  @Test func closesAndOpensAgain() throws {
    let register = try register()
    let closed = ScreenRun(
      register, opening: sheet, rows: 60, keys: "D1/8/2026<Tab>12/QĐ-UBND<F2><Wake>")
    #expect(closed.last.contains("! Đã thôi hoạt động từ"))
    #expect(closed.last.contains("12/QĐ-UBND"))
    let again = ScreenRun(register, opening: sheet, keys: "D")
    #expect(again.last.contains("! Cơ sở này đã thôi hoạt động."))
    // From the first field back over note and closing decision to the day of closing.
    ScreenRun(register, opening: sheet, keys: "e<S-Tab><S-Tab><S-Tab><C-u><F2><Wake>")
    #expect(try register.reader.institution(.sample(2))?.institution.closedOn == nil)
  }

  /// A list may bring in longer texts than the form has room for.
  @Test func anEditLeavesWhatTheFormCannotShow() throws {
    let register = try TestRegister()
    var school = Institution.sample()
    school.phone = String(repeating: "0912 345 678; ", count: 5) + "0912 345 678"
    try register.write(.institution(.add(school)))
    let sheet = Route.institutions(.sheet(school.id))
    ScreenRun(register, opening: sheet, keys: "e<S-Tab>xa trung tâm<F2><Wake>")
    let edited = try #require(try register.reader.institution(school.id)).institution
    #expect(edited.note == "xa trung tâm")
    #expect(edited.phone == school.phone)
  }

  @Test func withdrawsWithAReason() throws {
    let register = try register()
    let run = ScreenRun(
      register, opening: .institutions(.list), keys: "jj<Enter>WGhi trùng<F2><Wake>")
    #expect(run.last.contains("Lương Văn Bốn") && !run.last.contains("Vi Thị Na"))
    #expect(try register.reader.institution(.sample(1)) == nil)
    let history = try register.reader.history(of: Identifier<Institution>.sample(1).record)
    #expect(history.first?.reason == "Ghi trùng")
  }

  @Test func keepsASchoolThatAnOpenIncidentNames() throws {
    let register = try CaseSamples.board()
    let run = ScreenRun(
      register, opening: .institutions(.withdraw(.sample(1))), keys: "Ghi trùng<F2>")
    #expect(
      run.last.contains("[!] còn vụ việc đang mở ghi cơ sở này (VV-2026-0002, VV-2026-0001)"))
    #expect(run.last.contains("Ghi trùng"))
    #expect(try register.reader.institution(.sample(1)) != nil)
    #expect(
      try register.reader.drafts().map(\.form).first?.hasPrefix("institution.withdraw") == true)
  }

  @Test func addsASchool() throws {
    let register = try TestRegister()
    let empty = ScreenRun(register, opening: .institutions(.list), keys: "n<F2>")
    try expectSnapshot(empty.last, "institution-form-error")
    let keys = "nTrường Tiểu học Hữu Kiệm 1<Tab>tieu hoc<Enter><F2><Wake>"
    let run = ScreenRun(register, opening: .institutions(.list), rows: 40, keys: keys)
    #expect(run.last.contains("Trường Tiểu học Hữu Kiệm 1"))
    #expect(run.last.contains("Xã Mường Xén"))
    #expect(run.last.contains("Phiếu cơ sở giáo dục"))
  }

  @Test func refusesANameThatStandsAlready() throws {
    let keys = "nTrường Tiểu học Mường Xén<Tab>tieu hoc<Enter><F2><Wake>"
    let run = ScreenRun(try register(), opening: .institutions(.list), keys: keys)
    #expect(run.last.contains("Đã có “Trường Tiểu học Mường Xén” trong xã này."))
  }
}
