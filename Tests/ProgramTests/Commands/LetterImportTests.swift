import Foundation
import TestSupport
import Testing

/// `soxa letter import`, on a practice register.
@Suite struct LetterImportTests {
  private struct Told: Decodable { let line: Int }

  private struct Taken: Decodable {
    let isSaved: Bool
    let register: String
    let fields: [String?]
    let added: [Told]
    let filled: [Told]
    let different: [Told]
    let unchanged: [Told]
    let refused: [Told]
    let remarks: [Told]
    let reminders: Int
  }

  private struct Line: Decodable { let cells: [String] }

  private func file(_ text: String, in home: ScratchHome, _ name: String) throws -> String {
    let path = home.path + "/" + name
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private let incoming = """
    Sổ văn bản đến;;;;;
    Ngày đến;Số đến;Tác giả;Số ký hiệu;Trích yếu;Hạn xử lý
    20/10/2025;12;Sở GD&ĐT;1234/SGDĐT;Công văn về an toàn;30/10/2025

    """

  @Test func aRegisterIsShownThenTakenOnce() throws {
    let home = try ScratchHome.practising()
    let path = try file(incoming, in: home, "so-den.csv")
    let call = ["letter", "import", "--register", "incoming", path]
    let shown = try home.done(call + ["--dry-run"])
    #expect(shown.contains("Dòng 3: số đến 12 · 20/10/2025 · Sở GD&ĐT · 1234/SGDĐT"))
    #expect(shown.contains("Chưa ghi gì."))
    let said = try home.done(call)
    #expect(said.contains("Đã nhập 1 dòng.") && said.contains("sẽ nhắc ở Hôm nay"))
    #expect(try home.read([Line].self, "letter", "list", "--in").first?.cells[1] == "12")
    let again = try home.soxa(call)
    #expect(again.status == 1 && again.output.contains("Đã có, giữ nguyên: 1 dòng."))
    #expect(again.errors.contains("Không có dòng nào mới để ghi."))
  }

  @Test func emptyFieldsAreFilledAndWhatDiffersIsTold() throws {
    let home = try ScratchHome.practising()
    let first = try file(
      "Số,Ngày VB,Trích yếu,Nơi nhận\n7/BC-UBND,05/11/2025,Báo cáo,\n", in: home, "a.csv")
    _ = try home.done("letter", "import", "--register", "outgoing", first)
    let second = try file(
      "Số,Ngày VB,Trích yếu,Cột lạ\n7/BC-UBND,05/11/2025,Báo cáo năm,Sở GD&ĐT\n", in: home, "b.csv")
    let taken = try home.read(
      Taken.self, "letter", "import", "--register", "outgoing", second, "--map",
      "Cột lạ=recipients")
    #expect(taken.isSaved && taken.register == "outgoing")
    #expect(taken.fields == ["number", "issuedOn", "abstract", "recipients"])
    #expect(taken.filled.map(\.line) == [2] && taken.different.map(\.line) == [2])
    #expect(taken.added.isEmpty && taken.unchanged.isEmpty && taken.reminders == 0)
    let cells = try #require(try home.read([Line].self, "letter", "list").first?.cells)
    #expect(cells[2] == "Báo cáo" && cells[4] == "Sở GD&ĐT")
  }

  @Test func aWrongRowAndAWrongCallAreNamed() throws {
    let home = try ScratchHome.practising()
    let path = try file(incoming + "hôm nào;13;Sở;;Công văn;\n", in: home, "so-den.csv")
    let refused = try home.soxa("letter", "import", "--register", "incoming", path)
    #expect(refused.status == 1 && refused.errors.contains("Dòng 4: Ngày đến"))
    #expect(refused.errors.contains("Có 1 dòng bị từ chối: chưa ghi dòng nào."))
    #expect(try home.read([Line].self, "letter", "list", "--in").isEmpty)
    let other = try home.soxa("letter", "import", "--register", "outgoing", path)
    #expect(other.status == 1 && other.errors.contains("--register incoming"))
    #expect(try home.soxa("letter", "import", "--register", "both", path).status == 64)
    #expect(try home.soxa("letter", "import", path).status == 64)
    let map = ["letter", "import", "--register", "incoming", path, "--map", "Số đến=x"]
    #expect(try home.soxa(map).status == 64)
    let gone = try home.soxa("letter", "import", "--register", "incoming", home.path + "/x.csv")
    #expect(gone.status == 1 && gone.errors.contains("x.csv"))
  }

  @Test func aVeryLongFileIsRefusedWithItsLimit() throws {
    let home = try ScratchHome.practising()
    let rows = String(repeating: "7/BC;05/11/2025;x\n", count: 100_000)
    let path = try file("Số ký hiệu;Ngày VB;Trích yếu\n" + rows, in: home, "dai.csv")
    let refused = try home.soxa("letter", "import", "--register", "outgoing", path)
    #expect(refused.status == 1 && refused.errors.contains("Tệp có hơn 5000 dòng."))
  }
}
