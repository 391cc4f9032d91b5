import Ledger
import Records
import Testing

@testable import RecordStore

/// Lists that the former district office left: read, told, taken whole or not at all.
@Suite struct FormerFileTests {
  private let register: ScratchRegister

  init() throws { register = try ScratchRegister() }

  private func preview(
    _ contents: FormerContents, _ header: [String], _ rows: [[String]], digest: String = "aa"
  ) throws -> FormerPreview {
    let list = ImportedList(contents, fileName: "cu.csv", digest: digest, rows: rows.count)
    let columns = Columns(header: header, among: FormerField.meanings(of: contents))
    var reading = try FormerReading(
      list, columns, from: register.store.reader, at: register.clock.now,
      newIdentity: { (self.register.newID() as Identifier<CommuneTask>).record })
    for (number, cells) in rows.enumerated() {
      reading.read(ImportRow(line: number + 2, cells: cells))
    }
    return reading.preview
  }

  private static let matters = ["Loại việc", "Nội dung", "Trường", "Từ ngày", "Hạn", "Ghi chú"]

  @Test func mattersBecomeTasksAndDifficultiesWithTheirOrigin() throws {
    let preview = try preview(
      .matters, Self.matters,
      [
        ["Nhiệm vụ", "Kiểm tra nhóm trẻ độc lập", "", "", "30/12/2026", "đã nhắc 1 lần"],
        ["Khó khăn", "Thiếu phòng học bộ môn", "THCS Na Loi", "01/06/2025", "", ""],
        ["Vụ việc", "Phản ánh thu chi đầu năm", "TH Na Loi", "", "", ""],
      ])
    #expect(preview.obstacle == nil && preview.refusals == [])
    #expect(
      preview.changes.tasks.map(\.content) == [
        "Kiểm tra nhóm trẻ độc lập",
        "Vụ việc hồ sơ cũ, xem có phải ghi sổ: Phản ánh thu chi đầu năm",
      ])
    #expect(
      preview.changes.tasks.first?.ground
        == "Hồ sơ của Phòng GD&ĐT huyện cũ, tệp cu.csv, dòng 2. đã nhắc 1 lần")
    let matter = try #require(preview.changes.difficulties.first)
    #expect(matter.request == "Thiếu phòng học bộ môn" && matter.issue.raiser == "THCS Na Loi")
    #expect(matter.ground.hasPrefix(ImportedList.origin))
    try register.write(.formerFile(preview.changes))
    let taken = try #require(try register.store.reader.importedLists().first)
    #expect(taken.list.digest == "aa" && taken.list.rows == 3)
    #expect(
      try register.store.reader.tasks(onlyOpen: true, Window(.first, count: 9)).rows.count == 2)
    #expect(try register.store.check().findings == [])
  }

  @Test func oneWrongRowKeepsTheWholeFileOut() throws {
    let preview = try preview(
      .matters, Self.matters,
      [
        ["", "Việc đúng", "", "", "", ""], ["", "", "", "", "", ""],
        ["", "Việc sai ngày", "", "", "hôm nào", ""], ["", "=A1", "", "", "", ""],
        ["Nhiệm vụ", "thiếu ô"],
      ])
    #expect(preview.refusals.map(\.line) == [4, 5, 5, 6])
    #expect(preview.obstacle != nil)
  }

  @Test func whatIsHereAlreadyIsToldAndPassedOver() throws {
    let rows = [["", "Kiểm tra bếp ăn", "", "", "", ""], ["", "kiểm tra bếp ăn", "", "", "", ""]]
    let first = try preview(.matters, Self.matters, rows)
    #expect(first.doubles.map(\.line) == [3] && first.accepted.map(\.line) == [2])
    try register.write(.formerFile(first.changes))
    let second = try preview(.matters, Self.matters, rows, digest: "bb")
    #expect(second.accepted.isEmpty && second.doubles.map(\.line) == [2, 3])
    #expect(second.obstacle != nil)
  }

  @Test func theSameFileIsNotTakenTwiceAndOneUndoTakesItBack() throws {
    let rows = [["", "Kiểm tra bếp ăn", "", "", "", ""]]
    let first = try preview(.matters, Self.matters, rows)
    try register.write(.formerFile(first.changes))
    #expect(throws: StoreError.rule(.fileTaken("cu.csv"))) {
      try register.write(.formerFile(first.changes))
    }
    try register.write(.undo)
    #expect(
      try register.store.reader.tasks(onlyOpen: false, Window(.first, count: 9)).rows.isEmpty)
  }

  @Test func contactsGetTheirLevelFromTheUnit() throws {
    let preview = try preview(
      .contacts, ["Đơn vị", "Họ và tên", "Số điện thoại", "Phụ trách"],
      [
        ["Công an xã Na Loi", "Vi Văn A", "0238 1", ""],
        ["Sở GD&ĐT Nghệ An", "Lô Thị B", "0238 2", "Tài chính"],
        ["", "Không đơn vị", "", ""],
      ])
    #expect(preview.changes.contacts.map(\.level) == [.police, .department])
    #expect(
      preview.changes.contacts.map(\.area) == [
        "Hồ sơ của Phòng GD&ĐT huyện cũ", "Tài chính (Hồ sơ của Phòng GD&ĐT huyện cũ)",
      ])
    #expect(preview.refusals.map(\.line) == [4])
    #expect(FormerContents.guess(from: ["Đơn vị", "Họ và tên", "Số điện thoại"]) == .contacts)
    #expect(FormerContents.guess(from: Self.matters) == .matters)
  }

  /// What would stand unsealed and tells of a child stays in the file; no column is lost in silence.
  @Test func aNoteOnAChildStaysInTheFile() throws {
    let preview = try preview(
      .matters, Self.matters + ["Người làm"],
      [
        [
          "Nhiệm vụ", "Thăm gia đình", "", "01/06/2025", "", "cháu Vi Văn Bình, lớp 5A bị đánh", "",
        ],
        ["Khó khăn", "Thiếu phòng học", "", "", "", "hỏi lại Sở", "Lô Thị Hạnh"],
      ])
    let ground = try #require(preview.changes.tasks.first?.ground)
    #expect(!ground.contains("Bình") && ground.hasSuffix("từ ngày 01/06/2025"))
    #expect(preview.remarks.map(\.line) == [2])
    #expect(
      preview.changes.difficulties.first?.ground.hasSuffix("người làm: Lô Thị Hạnh. hỏi lại Sở")
        == true)
  }

  @Test func aNameOfAChildIsWarnedOf() throws {
    let preview = try preview(
      .matters, Self.matters, [["", "Theo dõi em Lò Thị Hoa, lớp 7A bị bạn đánh", "", "", "", ""]])
    #expect(preview.remarks.map(\.line) == [2])
  }
}
