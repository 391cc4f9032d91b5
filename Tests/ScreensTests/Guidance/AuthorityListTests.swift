import Records
import Screens
import TestSupport
import Testing

@Suite struct AuthorityListTests {
  private let list = Route.guidance(.authority(""))

  @Test func findsTasksByWordsWithoutMarks() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: list, keys: "chuyen truong")
    try expectSnapshot(run.last, "authority-found")
  }

  @Test func keepsTaskAndDeciderOnASmallScreen() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: list, columns: 40, rows: 12, keys: "chuyen den")
    try expectSnapshot(run.last, "authority-narrow")
  }

  @Test func showsTheGroundBesideAWideList() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: list, columns: 120, rows: 40, keys: "chuyen truong")
    try expectSnapshot(run.last, "authority-wide")
  }

  @Test func saysThatNothingMatches() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: list, keys: "zzzz")
    #expect(run.last.contains("Không có dòng nào khớp “zzzz”."))
  }

  @Test func startsFromGivenWords() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: .guidance(.authority("giao viên")), keys: "<Tab>")
    #expect(run.last.contains("Lọc: giao viên"))
    #expect(run.last.contains("giáo viên"))
  }

  @Test func neverShowsAnUnsureRowAsLaw() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: list, keys: "chuyen den cung tinh")
    #expect(run.last.contains("chưa chắc chắn"))
    let page = ScreenRun(register, opening: list, keys: "chuyen den cung tinh<Enter>")
    #expect(page.last.contains("[chưa chắc chắn]"))
    #expect(!page.last.contains("[pháp luật"))
  }

  @Test func opensTheRowFromTheWords() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: list, keys: "thanh lap truong mam non<Enter>")
    #expect(run.last.contains("Thành lập hoặc cho phép thành lập trường mầm non"))
    #expect(run.last.contains("Ai quyết định:"))
  }

  @Test func filtersByAreaOnceTheWordsAreLeft() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: list, keys: "<Tab>ftai chinh<Enter>")
    #expect(run.last.contains("Lĩnh vực: Tài chính"))
    #expect(!run.last.contains("trường mầm non, trường mẫu giáo"))
  }

  @Test func putsTasksOfALevelFirst() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: list, keys: "<Tab>chọc tap cong dong<Enter>")
    #expect(run.last.contains("Xếp trước: Trung tâm học tập cộng đồng"))
    let opened = ScreenRun(
      register, opening: list, keys: "<Tab>chọc tap cong dong<Enter><Enter>")
    #expect(opened.last.contains("trung tâm học tập cộng đồng"))
  }
}
