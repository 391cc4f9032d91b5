import Records
import Screens
import TestSupport
import Testing

@Suite struct DocumentListTests {
  private let list = Route.guidance(.list)

  @Test func listsDocumentsWithWhatHoldsToday() throws {
    let register = try TestRegister()
    try expectSnapshot(ScreenRun(register, opening: list, keys: "jj").last, "guidance-list")
  }

  @Test func showsTheSelectedDocumentBesideAWideList() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: list, columns: 120, rows: 40, keys: "/142/2025<Enter>")
    try expectSnapshot(run.last, "guidance-list-wide")
  }

  @Test func keepsNumberAndStatusOnASmallScreen() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: list, columns: 40, rows: 12, keys: "j")
    try expectSnapshot(run.last, "guidance-list-narrow")
  }

  @Test func saysWhatToDoWhereNothingMatches() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: list, keys: "/khongcogi")
    try expectSnapshot(run.last, "guidance-list-empty")
  }

  @Test func showsWhatHeldOnAnotherDay() throws {
    let register = try TestRegister()
    let before = ScreenRun(
      register, opening: list, keys: "/84/2020<Enter>d1/1/2026<Enter>")
    #expect(before.last.contains("Hiệu lực ngày 01/01/2026"))
    #expect(before.last.contains("Còn hiệu lực"))
    let after = ScreenRun(register, opening: list, keys: "/84/2020<Enter>")
    #expect(after.last.contains("Hiệu lực ngày 21/11/2026 (hôm nay)"))
    #expect(after.last.contains("Bị thay thế"))
  }

  @Test func refusesADayThatIsNone() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: list, keys: "d<C-u>31/31<Enter>")
    try expectSnapshot(run.last, "guidance-list-wrong-day")
  }

  @Test func choosesAnAreaFromAList() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: list, keys: "f")
    try expectSnapshot(run.last, "guidance-list-areas")
    let chosen = ScreenRun(register, opening: list, keys: "fmam non<Enter>")
    #expect(chosen.last.contains("Lĩnh vực: Giáo dục mầm non"))
    #expect(chosen.last.contains("52/2020/TT-BGDĐT"))
    #expect(!chosen.last.contains("43/2019/QH14"))
  }

  @Test func copiesTheCitationOfTheSelectedDocument() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: list, keys: "/142/2025<Enter>y")
    let citation = try #require(run.terminal.copies.first)
    #expect(
      citation.hasPrefix(
        "Nghị định số 142/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định"))
  }

  @Test func saysWhyAnUnsureDocumentIsNotCopied() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: list, keys: "/360/2026<Enter>y")
    #expect(run.terminal.copies.isEmpty)
    #expect(run.last.contains("! "))
  }
}
