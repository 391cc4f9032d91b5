import Foundation
import TestSupport
import Testing

/// `soxa letter incident`, on a practice register.
@Suite struct LetterCommandTests {
  private struct Letter: Decodable {
    let kind: String
    let symbol: String
    let addressees: [String]
    let notes: [String]
    let lines: [String]
  }

  private func logged() throws -> (ScratchHome, String) {
    let home = try ScratchHome.practising()
    let said = try home.done(
      "incident", "log", "--title", "Xô xát", "--category", "BL", "--level", "2")
    let number = try #require(said.split(separator: " ").last { $0.hasPrefix("VV-") })
    return (home, number.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  @Test func printsAPaper() throws {
    let (home, number) = try logged()
    let text = try home.done("letter", "incident", number)
    #expect(text.contains("BÁO CÁO NHANH"))
    #expect(!text.contains("Xô xát"))
    let letter = try home.read(
      Letter.self, "letter", "incident", number, "--kind", "letter", "--to", "Trạm Y tế")
    #expect(letter.kind == "letter")
    #expect(letter.addressees == ["Trạm Y tế"])
    #expect(letter.symbol == "UBND-VHXH")
  }

  @Test func writesAFileOnce() throws {
    let (home, number) = try logged()
    let path = TestRegister.newFolder() + ".odt"
    defer { try? FileManager.default.removeItem(atPath: path) }
    _ = try home.done("letter", "incident", number, "--out", path, "--signer", "pho_chu_tich")
    #expect(FileManager.default.fileExists(atPath: path))
    let again = try home.soxa("letter", "incident", number, "--out", path)
    #expect(again.status == 1)
    let wrong = try home.soxa("letter", "incident", number, "--out", "x.doc")
    #expect(wrong.status == 64)
    let kind = try home.soxa("letter", "incident", number, "--kind", "poem")
    #expect(kind.status == 64)
  }

  private struct Line: Decodable {
    let id: String
    let state: String
    let cells: [String]
  }

  @Test func anOutgoingPaperIsSignedNumberedAndListed() throws {
    let home = try ScratchHome.practising()
    _ = try home.done("letter", "add", "Báo cáo: Tháng 11", "--symbol", "BC-UBND")
    let line = try #require(try home.read([Line].self, "letter", "list").first)
    let key = String(line.id.prefix(8))
    let hasty = try home.soxa("letter", "move", key, "da_cap_so", "--number", "7")
    #expect(hasty.status == 1)
    for state in ["trinh_ky", "da_ky"] { _ = try home.done("letter", "move", key, state) }
    _ = try home.done("letter", "move", key, "da_cap_so", "--number", "7")
    #expect(try home.done("letter", "list").contains("07/BC-UBND"))
    let path = TestRegister.newFolder() + ".csv"
    defer { try? FileManager.default.removeItem(atPath: path) }
    _ = try home.done("letter", "list", "--out", "--csv", path)
    let csv = try String(contentsOfFile: path, encoding: .utf8)
    #expect(csv.contains("Số, ký hiệu"))
    #expect(csv.contains("07/BC-UBND"))
    #expect(try home.soxa("letter", "list", "--out", "--in").status == 64)
  }

  @Test func aLetterIsWrittenPrintedAndKept() throws {
    let home = try ScratchHome.practising()
    let about = ["letter", "write", "mời họp giao ban", "--to", "Các trường trên địa bàn"]
    let empty = try home.soxa(about)
    #expect(empty.status == 1 && empty.errors.contains("Nội dung"))
    let said = try home.soxa(
      about + ["--ground", "Nghị định số 142/2025/NĐ-CP"],
      input: "Ngày 25/11, tại UBND xã.\n- Thành phần: hiệu trưởng.\n")
    #expect(said.status == 0)
    let line = try #require(try home.read([Line].self, "letter", "list").first)
    let key = String(line.id.prefix(8))
    let text = try home.done("letter", "text", key)
    #expect(text.contains("V/v mời họp giao ban") && text.contains("Thành phần: hiệu trưởng"))
    #expect(text.contains("Căn cứ Nghị định số 142/2025/NĐ-CP"))
    let other = try home.done("letter", "add", "Báo cáo: Tháng 11")
    #expect(!other.isEmpty)
    let report = try #require(
      try home.read([Line].self, "letter", "list").first { $0.id != line.id })
    #expect(try home.soxa("letter", "text", String(report.id.prefix(8))).status == 1)
  }

  @Test func anIncomingPaperStandsInTwoRegisters() throws {
    let home = try ScratchHome.practising()
    _ = try home.done(
      "letter", "receive", "Công văn về an toàn", "--from", "Sở GD&ĐT", "--arrival", "12",
      "--due", "+5")
    #expect(try home.read([Line].self, "letter", "list", "--in").first?.cells.count == 10)
    #expect(try home.read([Line].self, "letter", "list", "--handling").first?.cells.count == 7)
  }

  @Test func anIncomingPaperIsHandledAndTheOfficeIsNamed() throws {
    let home = try ScratchHome.practising()
    _ = try home.done(
      "letter", "receive", "Công văn về an toàn", "--from", "Sở GD&ĐT", "--due", "+5")
    let key = String(
      try #require(try home.read([Line].self, "letter", "list", "--in").first).id.prefix(8))
    _ = try home.done("letter", "handle", key, "--answer", "15/UBND-VHXH")
    #expect(try home.done("letter", "list", "--handling").contains("15/UBND-VHXH"))
    #expect(try home.soxa("letter", "handle", "ffffffff").status == 1)
    _ = try home.done("letter", "office", "--chair", "Nguyễn Văn Tập", "--unit", "VX")
    #expect(try home.done("letter", "office").contains("Nguyễn Văn Tập"))
    let said = try home.soxa(
      ["letter", "write", "mời họp", "--to", "Các trường"], input: "Kính mời.")
    #expect(said.status == 0)
    let letter = try #require(try home.read([Line].self, "letter", "list").first)
    let text = try home.done("letter", "text", String(letter.id.prefix(8)))
    #expect(text.contains("/UBND-VX") && text.contains("Nguyễn Văn Tập"))
  }

  @Test func papersOfTheOfficeArePrinted() throws {
    let (home, number) = try logged()
    #expect(try home.done("letter", "week").contains(number))
    #expect(try home.done("letter", "month").contains(number))
    #expect(try home.done("letter", "month", "--day", "05/01/2026").contains("tháng 01 năm 2026"))
    #expect(try home.done("letter", "card").contains("115"))
  }
}
