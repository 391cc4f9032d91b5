import Foundation
import Records
import Screens
import TestSupport
import Testing

@Suite struct ImportTests {
  private let page = Route.institutions(.importFile)
  private let table = """
    Tên trường,Loại hình,Hiệu trưởng,Điện thoại
    Trường Tiểu học Hữu Kiệm 1,TH,Vi Thị Na,0238 311 001
    "Trường THCS ""Dân tộc"" Tà Cạ",THCS,"Lô, Văn",0238 311 002
    """

  private func run(
    _ bytes: [UInt8], keys: String, register: TestRegister? = nil, columns: Int = 80,
    rows: Int = 24
  ) throws -> ScreenRun {
    ScreenRun(
      try register ?? TestRegister(), opening: page, columns: columns, rows: rows,
      keys: "/t.csv<Enter>" + keys, files: TestFiles(["/t.csv": bytes]))
  }

  @Test func asksForTheFile() throws {
    try expectSnapshot(ScreenRun(TestRegister(), opening: page, keys: "/home").last, "import-path")
  }

  @Test func saysThatThereIsNoSuchFile() throws {
    let run = ScreenRun(try TestRegister(), opening: page, keys: "/x.csv<Enter>")
    try expectSnapshot(run.last, "import-no-file")
  }

  @Test func guessesWhatTheColumnsMean() throws {
    try expectSnapshot(run(Array(table.utf8), keys: "j").last, "import-columns")
  }

  @Test func showsWhatTheFileWouldBring() throws {
    let rows = """
      Tên trường;Loại hình;Ngày thành lập
      Trường Tiểu học Hữu Kiệm 1;TH;05/09/1998
      ;THCS;
      Trường Tiểu học hữu kiệm 1;TH;
      Trường Mầm non Na;mầm non;năm ngoái
      Trường THCS Tà Cạ;=A1;
      Trường THCS Bắc Lý
      """
    try expectSnapshot(run(Array(rows.utf8), keys: "<Tab>", rows: 30).last, "import-preview")
    let narrow = try run(Array(rows.utf8), keys: "<Tab>", columns: 40, rows: 12)
    try expectSnapshot(narrow.last, "import-preview-narrow")
  }

  @Test func savesTheWholeFileAsOneChange() throws {
    let register = try TestRegister()
    let saved = try run(Array(table.utf8), keys: "<Tab><F2><Wake>", register: register)
    #expect(!saved.last.contains("Bước 3/3"))
    let rows = try register.reader.institutions(InstitutionQuery(), Window(.first, count: 10)).rows
    #expect(rows.map(\.name) == ["Trường THCS \"Dân tộc\" Tà Cạ", "Trường Tiểu học Hữu Kiệm 1"])
    #expect(rows.map(\.principalName) == ["Lô, Văn", "Vi Thị Na"])
    try register.write(.undo)
    let left = try register.reader.institutions(InstitutionQuery(), Window(.first, count: 10)).rows
    #expect(left.isEmpty)
  }

  @Test func savesNothingWhileARowIsRefused() throws {
    let register = try TestRegister()
    let bytes = Array((table + "\nTrường Hoa Sen,,,\n").utf8)
    let told = try run(bytes, keys: "<Tab><F2><F2><F2><Wake>", register: register)
    try expectSnapshot(told.last, "import-refused")
    #expect(
      try register.reader.institutions(InstitutionQuery(), Window(.first, count: 9)).rows.isEmpty)
  }

  @Test func refusesSchoolsThatStandInTheRegister() throws {
    let register = try TestRegister()
    try register.write(.institution(.add(.sample("Trường Tiểu học Hữu Kiệm 1"))))
    let run = try run(Array(table.utf8), keys: "<Tab>", register: register)
    #expect(run.last.contains("Đã có “Trường Tiểu học Hữu Kiệm 1” trong xã này."))
  }

  @Test func readsAByteOrderMarkAndWindowsLineEnds() throws {
    let text = table.split(separator: "\n").joined(separator: "\r\n") + "\r\n"
    let run = try run([0xEF, 0xBB, 0xBF] + Array(text.utf8), keys: "<Tab>")
    #expect(run.last.contains("Sẽ ghi: 2"))
  }

  @Test func readsSemicolonsAndTabs() throws {
    for separator in [";", "\t"] {
      let text = "Tên trường\(separator)Loại hình\nTrường Na, bản Na\(separator)TH\n"
      let run = try run(Array(text.utf8), keys: "<Tab>")
      #expect(run.last.contains("Trường Na, bản Na · TH"))
    }
  }

  @Test func findsCommunesByCodeAndByName() throws {
    let text = "Tên,Xã\nTrường TH Na,Xã Đô Lương\nTrường TH Nọi,17662\nTrường TH Lạ,Xã Không Có\n"
    let register = try TestRegister()
    let run = try run(Array(text.utf8), keys: "<Tab>", register: register)
    #expect(run.last.contains("không tìm thấy xã “Xã Không Có”"))
    let mended = text.replacingOccurrences(of: "Trường TH Lạ,Xã Không Có\n", with: "")
    _ = try self.run(Array(mended.utf8), keys: "<Tab><F2><Wake>", register: register)
    var query = InstitutionQuery()
    query.communeCode = "17662"
    #expect(try register.reader.institutions(query, Window(.first, count: 9)).rows.count == 2)
  }

  @Test func changesTheMeaningOfAColumn() throws {
    let bytes = Array("Cột 1,Cột 2\nTrường TH Na,ghi thêm\n".utf8)
    let stuck = try run(bytes, keys: "<Tab>")
    #expect(stuck.last.contains("! Tên còn trống."))
    let run = try run(bytes, keys: "<Enter>ten<Enter>j<Enter>ghi chu<Enter><Tab>")
    #expect(run.last.contains("Sẽ ghi: 1"))
  }

  @Test func goesBackToTheColumnsAndToThePath() throws {
    let back = try run(Array(table.utf8), keys: "<Tab><Esc>")
    #expect(back.last.contains("Bước 2/3"))
    let path = try run(Array(table.utf8), keys: "<Tab><Esc><Esc>")
    #expect(path.last.contains("Bước 1/3"))
    #expect(path.last.contains("/t.csv"))
  }

  /// One file that is another one each time it is read.
  private func files(_ versions: [[UInt8]]) -> TestFiles {
    TestFiles(versions: ["/t.csv": versions])
  }

  @Test func readsAMendedFileAgainWithOneKey() throws {
    let wrong = Array("Cột 1,Cột 2\nTrường TH Na,\nTrường Hoa Sen,\n".utf8)
    let right = Array("Cột 1,Cột 2\nTrường TH Na,\nTrường TH Hoa Sen,\n".utf8)
    let other = Array("Tên trường,Cột 2\nTrường TH Na,\n".utf8)
    let mapping = "/t.csv<Enter><Enter>ten<Enter><Tab>"
    let register = try TestRegister()
    let again = ScreenRun(
      register, opening: page, keys: mapping + "r", files: files([wrong, right]))
    #expect(again.pages.contains { $0.contains("Bị từ chối: 1") })
    #expect(again.last.contains("Sẽ ghi: 2"))
    let saved = ScreenRun(
      register, opening: page, keys: mapping + "r<F2><Wake>", files: files([wrong, right]))
    #expect(!saved.last.contains("Bước 3/3"))
    #expect(
      try register.reader.institutions(InstitutionQuery(), Window(.first, count: 9)).rows.count == 2
    )
    let changed = ScreenRun(
      register, opening: page, keys: mapping + "r", files: files([wrong, other]))
    #expect(changed.last.contains("Bước 2/3"))
    #expect(changed.last.contains("Dòng tiêu đề của tệp đã đổi"))
    let gone = ScreenRun(register, opening: page, keys: mapping + "r", files: files([wrong]))
    #expect(gone.last.contains("Không có tệp /t.csv. Kiểm tra lại đường dẫn."))
    #expect(gone.last.contains("Bước 1/3"))
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x54, 0x00], "UTF-16"), ([0x54, 0x00, 0x65, 0x00], "UTF-16"),
      ([0x54, 0xEA, 0x6E, 0x0A, 0x78], "CP1258"), ([], "Tệp rỗng."),
      (Array("Tên\n".utf8), "chỉ có dòng tiêu đề"),
      (Array("Tên\n\"Trường\n".utf8), "thiếu dấu ngoặc kép đóng"),
      (Array("Tên\nTrường \"Na\"\n".utf8), "dấu ngoặc kép đặt sai chỗ"),
    ] as [([UInt8], String)])
  func saysWhyAFileIsNotRead(_ bytes: [UInt8], _ words: String) throws {
    let run = try run(bytes, keys: "")
    #expect(run.last.contains(words))
    #expect(run.last.contains("Bước 1/3"))
  }

  @Test func saysHowToSaveAsUTF8() throws {
    let run = try run([0xFF, 0xFE, 0x54, 0x00], keys: "")
    try expectSnapshot(run.last, "import-utf16")
  }
}
