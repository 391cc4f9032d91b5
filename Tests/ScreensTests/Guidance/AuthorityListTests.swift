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
    #expect(run.last.contains("theo dự thảo"))
    let page = ScreenRun(register, opening: list, keys: "chuyen den cung tinh<Enter>")
    #expect(page.last.contains("[chưa chắc chắn: mới theo dự thảo]"))
    #expect(!page.last.contains("[pháp luật"))
  }

  /// Before 1 July 2025 the commune decided nothing of it.
  @Test func namesNobodyBeforeTheGroundIsInForce() throws {
    let register = try TestRegister()
    let keys = "thanh lap truong mam non<Tab>d<C-u>1/5/2025<Enter>"
    let run = ScreenRun(register, opening: list, keys: keys)
    try expectSnapshot(run.last, "authority-before")
    #expect(!run.last.contains("Chủ tịch UBND cấp xã"))
    let page = ScreenRun(register, opening: list, rows: 34, keys: keys + "<Enter>")
    try expectSnapshot(page.last, "rule-before")
  }

  @Test func showsADeciderWhoseGroundCeasedAsAFormerOne() throws {
    let register = try TestRegister()
    let words = "chuyen doi truong tu thuc trong nuoc<Tab>d<C-u>"
    let before = ScreenRun(register, opening: list, keys: words + "14/3/2026<Enter>")
    #expect(before.last.contains("→ Chủ tịch UBND cấp xã [có nguồn]"))
    let after = ScreenRun(register, opening: list, keys: words + "15/3/2026<Enter>")
    #expect(after.last.contains("→ trước đây: Chủ tịch UBND cấp xã [hết hiệu lực]"))
    #expect(after.last.contains("từ 15/03/2026 theo 66/2026/NĐ-CP"))
    let low = ScreenRun(
      register, opening: list, columns: 40, rows: 12, keys: words + "15/3/2026<Enter>")
    try expectSnapshot(low.last, "authority-narrow-lapsed")
  }

  @Test func takesTheDayFromTheListOfDocuments() throws {
    let run = ScreenRun(
      try TestRegister(), opening: .guidance(.list),
      keys: "d<C-u>1/5/2025<Enter>athanh lap truong mam non<Enter>")
    #expect(run.last.contains("Ai quyết định, ngày 01/05/2025"))
    #expect(run.last.contains("Bảng thẩm quyền chưa có câu trả lời cho ngày 01/05/2025"))
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
