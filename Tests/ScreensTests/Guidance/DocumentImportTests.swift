import Foundation
import Records
import Screens
import TestSupport
import Testing

@Suite struct DocumentImportTests {
  private let page = Route.guidance(.importFile)
  private static let letter = """
    BỘ GIÁO DỤC VÀ ĐÀO TẠO
    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Số: 98/BGDĐT-GDMN
    V/v thử việc nhập văn bản
    Hà Nội, ngày 5 tháng 1 năm 2026
    Kính gửi: các Sở Giáo dục và Đào tạo
    I. MỤC ĐÍCH
    1. Một.
    II. TỔ CHỨC
    1. Hai.

    """

  /// A folder with one file, whose path is short enough for a page.
  private func folder(_ text: String = letter) throws -> String {
    let folder = "/tmp/soxa-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try text.write(toFile: folder + "/cv.txt", atomically: true, encoding: .utf8)
    return folder
  }

  @Test func asksForTheFile() throws {
    try expectSnapshot(ScreenRun(TestRegister(), opening: page, keys: "/h").last, "document-import")
  }

  @Test func saysWhyAFileIsNotRead() throws {
    let run = ScreenRun(try TestRegister(), opening: page, keys: "/khong/co.docx<Enter>")
    try expectSnapshot(run.last, "document-import-no-file")
  }

  @Test func showsWhatWasRecognisedAndKeepsIt() throws {
    let register = try TestRegister()
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let keys = folder + "/cv.txt<Enter>"
    let preview = ScreenRun(register, opening: page, rows: 30, keys: keys)
    try expectSnapshot(preview.last, "document-import-preview")
    let narrow = ScreenRun(register, opening: page, columns: 40, rows: 12, keys: keys)
    try expectSnapshot(narrow.last, "document-import-narrow")
    #expect(try register.reader.text(of: .init("98/BGDĐT-GDMN")) == nil)
    let kept = ScreenRun(register, opening: page, keys: keys + "<F2>")
    #expect(kept.last.contains("98/BGDĐT-GDMN"))
    #expect(try register.reader.text(of: .init("98/BGDĐT-GDMN")) == Self.letter)
    let imported = try register.reader.importedDocuments(.number(.init("98/BGDĐT-GDMN")))
    #expect(imported.map(\.originalName) == ["cv.txt"])
    let again = ScreenRun(register, opening: page, keys: keys + "<F2>")
    #expect(again.last.contains("đã có trong sổ"))
  }

  @Test func theNumberCanBeGiven() throws {
    let register = try TestRegister()
    let folder = try folder("Điều 1. A\nNội dung của điều này.\n")
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let run = ScreenRun(
      register, opening: page, keys: folder + "/cv.txt<Enter>e5/QĐ-UBND<Enter><F2>")
    #expect(run.last.contains("5/QĐ-UBND"))
    #expect(try register.reader.text(of: .init("5/QĐ-UBND")) != nil)
  }

  @Test func aSecondTextIsKeptOnlyWhenAgreedTo() throws {
    let register = try TestRegister()
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let keys = folder + "/cv.txt<Enter>"
    _ = ScreenRun(register, opening: page, keys: keys + "<F2>")
    let longer = Self.letter + "III. KHÁC\n"
    try longer.write(toFile: folder + "/cv.txt", atomically: true, encoding: .utf8)
    let once = ScreenRun(register, opening: page, keys: keys + "<F2>")
    #expect(once.last.contains("Nhấn F2 lần nữa"))
    #expect(try register.reader.text(of: .init("98/BGDĐT-GDMN")) == Self.letter)
    _ = ScreenRun(register, opening: page, keys: keys + "<F2><F2>")
    #expect(try register.reader.text(of: .init("98/BGDĐT-GDMN")) == longer)
  }

  @Test func theWatchedFolderIsOffered() throws {
    let register = try TestRegister()
    let none = ScreenRun(register, opening: page, keys: "<F7>")
    #expect(none.last.contains("chưa đặt thư mục"))
    let folder = try folder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try register.store.keep(Preferences(watchedFolder: folder))
    let offered = ScreenRun(register, opening: page, keys: "<F7>")
    #expect(offered.last.contains("cv.txt"))
    let chosen = ScreenRun(register, opening: page, keys: "<F7><Enter>")
    #expect(chosen.last.contains("98/BGDĐT-GDMN"))
  }
}
