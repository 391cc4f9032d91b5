import Records
import Screens
import TestSupport
import Testing

@Suite struct ContactPointTests {
  private let list = Route.institutions(.contactPoints)

  private func register() throws -> TestRegister {
    let register = try TestRegister()
    var police = ContactPoint(id: .sample(1), level: .police, unit: "Công an xã Mường Xén")
    police.phone = "0238 311 113"
    police.hours = "trực 24/24"
    try register.write(.contactPoint(.save(police)))
    var division = ContactPoint(
      id: .sample(2), level: .departmentDivision, unit: "Phòng Giáo dục Mầm non, Sở GD&ĐT")
    division.area = "mầm non"
    division.personName = "Trần Thị Hoa"
    division.substitute = "Lê Văn Tám, 0912 222 333"
    try register.write(.contactPoint(.save(division)))
    return register
  }

  @Test func listsContactsWithTheDetailsOfTheSelectedOne() throws {
    try expectSnapshot(ScreenRun(register(), opening: list, keys: "k").last, "contacts")
  }

  @Test func saysHowToBegin() throws {
    let run = ScreenRun(try TestRegister(), opening: list, keys: "k")
    try expectSnapshot(run.last, "contacts-empty")
  }

  @Test func fitsASmallScreen() throws {
    let run = ScreenRun(try register(), opening: list, columns: 40, rows: 12, keys: "k")
    try expectSnapshot(run.last, "contacts-narrow")
  }

  @Test func goesThroughALongList() throws {
    let register = try TestRegister()
    for number in 1...70 {
      let name = "Trường số \(number < 10 ? "0" : "")\(number)"
      try register.write(
        .contactPoint(.save(ContactPoint(id: .sample(UInt64(number)), level: .school, unit: name))))
    }
    let end = ScreenRun(register, opening: list, keys: "<End>").last
    #expect(end.contains("> Trường số 70"))
    let back = ScreenRun(register, opening: list, keys: "<End><PgUp><PgUp>").last
    #expect(back.contains("> Trường số 4"))
    var down = ""
    for _ in 0..<41 { down += "j" }
    #expect(ScreenRun(register, opening: list, keys: down).last.contains("> Trường số 42"))
  }

  @Test func addsAContact() throws {
    let register = try TestRegister()
    let keys = "ntram y te<Enter>Trạm y tế xã Mường Xén<Tab><Tab><Tab>0238 311 115<F2><Wake>"
    let run = ScreenRun(register, opening: list, keys: keys)
    #expect(run.last.contains("Trạm y tế xã Mường Xén"))
    #expect(try register.reader.contactPoints().map(\.level) == [.health])
  }

  @Test func editsAContact() throws {
    let register = try register()
    let run = ScreenRun(
      register, opening: list, keys: "/cong an<Enter><Enter><Tab><Tab><Tab>Vi Văn Long<F2><Wake>")
    #expect(run.last.contains("Vi Văn Long"))
    #expect(try register.reader.contactPoints().count == 2)
  }

  @Test func withdrawsTheSelectedContactWithAReason() throws {
    let register = try register()
    let asked = ScreenRun(register, opening: list, keys: "/cong an<Enter>W<F2>")
    #expect(asked.last.contains("Công an xã Mường Xén"))
    #expect(asked.last.contains("Lý do rút còn trống."))
    let run = ScreenRun(register, opening: list, keys: "/cong an<Enter>WĐổi số<F2><Wake>")
    #expect(run.last.contains("Không có dòng nào khớp"))
    #expect(try register.reader.contactPoints().map(\.level) == [.departmentDivision])
  }
}
