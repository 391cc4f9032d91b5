import Records
import Screens
import TestSupport
import Testing

/// Taking over what the former district office left, by keys.
@Suite struct FormerImportTests {
  private let page = Route.institutions(.importFormer)
  private let table = """
    Loại việc;Nội dung;Trường;Hạn
    Nhiệm vụ;Kiểm tra nhóm trẻ độc lập;;30/12/2026
    Khó khăn;Thiếu phòng học bộ môn;THCS Na Loi;
    """

  private func run(
    _ text: String, _ keys: String, _ register: TestRegister? = nil, columns: Int = 80,
    rows: Int = 24
  ) throws -> ScreenRun {
    ScreenRun(
      try register ?? TestRegister(), opening: page, columns: columns, rows: rows,
      keys: "/t.csv<Enter>" + keys, files: TestFiles(["/t.csv": Array(text.utf8)]))
  }

  @Test func asksGuessesAndShows() throws {
    let ask = ScreenRun(try TestRegister(), opening: page, keys: "")
    try expectSnapshot(ask.last, "former-path")
    try expectSnapshot(run(table, "").last, "former-columns")
    try expectSnapshot(run(table, "<Tab>").last, "former-preview")
    try expectSnapshot(
      run(table, "<Tab>", columns: 40, rows: 12).last, "former-preview-narrow")
    #expect(try run(table, "c").last.contains("Danh sách đầu mối"))
  }

  @Test func oneChangeTakesTheFile() throws {
    let register = try TestRegister()
    _ = try run(table, "<Tab><F2><Wake>", register)
    let tasks = try register.reader.tasks(onlyOpen: true, Window(.first, count: 5)).rows
    #expect(tasks.map(\.task.content) == ["Kiểm tra nhóm trẻ độc lập"])
    let matters = try register.reader.escalations(
      EscalationQuery(), Window(.first, count: 5)
    ).rows
    #expect(matters.map(\.request) == ["Thiếu phòng học bộ môn"])
    try register.write(.undo)
    #expect(try register.reader.tasks(onlyOpen: true, Window(.first, count: 5)).rows.isEmpty)
  }

  @Test func aWrongRowIsNamedAndNothingIsSaved() throws {
    let register = try TestRegister()
    let wrong = table + "\nNhiệm vụ;;;\n"
    let run = try run(wrong, "<Tab><F2><Wake>", register)
    #expect(run.last.contains("Dòng 4"))
    #expect(try register.reader.tasks(onlyOpen: true, Window(.first, count: 5)).rows.isEmpty)
  }
}
