import Records
import Screens
import TestSupport
import Testing

/// Taking in the clerk's registers, by keys.
@Suite struct PaperImportTests {
  private let table = """
    UBND XÃ MƯỜNG XÉN, VĂN THƯ
    SỔ ĐĂNG KÝ VĂN BẢN ĐI;;;;
    Số, ký hiệu;Ngày VB;Trích yếu;Nơi nhận;Ngày chuyển
    (1);(2);(3);(4);(5)
    07/BC-UBND;05/11/2026;Báo cáo tháng 10, lĩnh vực giáo dục;Sở GD&ĐT;06/11/2026
    08/UBND-VHXH;6/11/26;Công văn về em Lò Thị Hoa, lớp 7A;Các trường;
    09/BC-UBND;07/11/2026;Báo cáo nhanh;UBND tỉnh;
    """

  private func run(
    _ bytes: [UInt8], _ keys: String, _ direction: PaperDirection = .outgoing,
    _ register: TestRegister? = nil, columns: Int = 80, rows: Int = 24
  ) throws -> ScreenRun {
    ScreenRun(
      try register ?? TestRegister(), opening: .papers(.importRegister(direction)),
      columns: columns, rows: rows, keys: "/so.csv<Enter>" + keys,
      files: TestFiles(["/so.csv": bytes]))
  }

  private func run(
    _ text: String, _ keys: String, _ direction: PaperDirection = .outgoing,
    _ register: TestRegister? = nil, columns: Int = 80, rows: Int = 24
  ) throws -> ScreenRun {
    try run(Array(text.utf8), keys, direction, register, columns: columns, rows: rows)
  }

  private func papers(_ register: TestRegister) throws -> [OutgoingPaper] {
    try register.reader.outgoingPapers(Window(.first, count: 9)).rows.map(\.paper)
  }

  /// One paper of the file stands here as in the file, one with another recipient.
  private func known() throws -> TestRegister {
    let register = try TestRegister()
    let first = """
      Số ký hiệu,Ngày VB,Trích yếu,Nơi nhận
      7/BC-UBND,05/11/2026,"Báo cáo tháng 10, lĩnh vực giáo dục",Sở GD&ĐT
      9/BC-UBND,07/11/2026,Báo cáo nhanh,Chủ tịch
      """
    // Each preview takes identities, which begin anew in the next run.
    let previews = String(repeating: "<Tab><S-Tab>", count: 3)
    _ = try run(first, previews + "<Tab><F2><Wake>", .outgoing, register)
    return register
  }

  @Test func theListsLeadHereAndTheFileIsAskedFor() throws {
    let register = try TestRegister()
    let out = ScreenRun(register, opening: .papers(.outgoingList), keys: "I")
    try expectSnapshot(out.last, "paper-import-path")
    let incoming = ScreenRun(register, opening: .papers(.incomingList), keys: "I")
    #expect(incoming.last.contains("Nhập sổ văn bản đến từ CSV"))
  }

  @Test func linesAboveTheTitlesArePassedOver() throws {
    try expectSnapshot(run(table, "").last, "paper-import-columns")
  }

  @Test func thePreviewTellsWhatIsNewHereAndDifferent() throws {
    let register = try known()
    try expectSnapshot(
      run(table, "<Tab>", .outgoing, register, rows: 30).last, "paper-import-preview")
    try expectSnapshot(
      run(table, "<Tab>", .outgoing, register).last, "paper-import-preview-80")
    try expectSnapshot(
      run(table, "<Tab>", .outgoing, register, columns: 40, rows: 12).last,
      "paper-import-preview-narrow")
  }

  @Test func oneChangeTakesTheFileAndOneUndoGivesItBack() throws {
    let register = try known()
    let saved = try run(table, "<Tab><F2><Wake>", .outgoing, register)
    #expect(!saved.last.contains("Bước 3/3"))
    #expect(
      try papers(register).map(\.numberAndSymbol) == ["09/BC-UBND", "08/UBND-VHXH", "07/BC-UBND"])
    #expect(try papers(register).map(\.recipients) == ["Chủ tịch", "Các trường", "Sở GD&ĐT"])
    #expect(try papers(register).last?.sentOn == .sample(2026, 11, 6))
    let again = try run(table, "<Tab><F2><Wake>", .outgoing, register)
    #expect(again.last.contains("Không có dòng nào mới để ghi."))
    try register.write(.undo)
    #expect(try papers(register).map(\.numberAndSymbol) == ["09/BC-UBND", "07/BC-UBND"])
    #expect(try papers(register).last?.sentOn == nil)
  }

  @Test func aWrongRowIsNamedAndNothingIsSaved() throws {
    let register = try TestRegister()
    let wrong = table + "\n07/BC-UBND;05/11/2026;Báo cáo lần nữa;;\n10/BC;=A1;Báo cáo;;\n"
    let run = try run(wrong, "<Tab><F2><Wake>", .outgoing, register)
    try expectSnapshot(run.last, "paper-import-refused")
    #expect(try papers(register).isEmpty)
  }

  @Test func theOtherRegisterIsNotTaken() throws {
    let incoming = "Ngày đến,Số đến,Tác giả,Trích yếu\n20/11/2026,1,Sở,Công văn\n"
    #expect(try run(incoming, "").last.contains("đây là sổ văn bản đến"))
    #expect(try run(table, "", .incoming).last.contains("không có cột đến: đây là"))
    #expect(try run(incoming, "<Tab>", .incoming).last.contains("số đến 1 · 20/11/2026 · Sở"))
  }

  @Test func columnsWithoutKnownTitlesAreGivenTheirMeaning() throws {
    let text = "A,B,C\n7/BC-UBND,05/11/2026,Báo cáo\n"
    #expect(try run(text, "<Tab>").last.contains("Số, ký hiệu còn trống"))
    let mapped = try run(
      text, "<Enter>so, ky<Enter>j<Enter>ngay van<Enter>j<Enter>ten loai, trich<Enter><Tab>")
    #expect(mapped.last.contains("Sẽ ghi:    1"))
  }

  @Test(
    arguments: [
      ([], "Tệp rỗng."), (Array("Số, ký hiệu;Ngày VB;Trích yếu\n".utf8), "chỉ có dòng tiêu đề"),
      (Array("Số ký hiệu;Trích yếu\n7/B\u{0};x\n".utf8), "byte rỗng"),
      (Array("Số ký hiệu;Trích yếu\n7/B;".utf8) + [0xEA, 0x0A], "CP1258"),
      (Array("Số ký hiệu;Trích yếu\n7/B;\"x\n".utf8), "thiếu dấu ngoặc kép đóng"),
      (
        Array(("Số ký hiệu;Trích yếu\n" + String(repeating: "7/B;x\n", count: 100_000)).utf8),
        "Tệp có hơn 5000 dòng."
      ),
    ] as [([UInt8], String)])
  func saysWhyAFileIsNotRead(_ bytes: [UInt8], _ words: String) throws {
    let run = try run(bytes, "")
    #expect(run.last.contains(words) && run.last.contains("Bước 1/3"))
  }
}
