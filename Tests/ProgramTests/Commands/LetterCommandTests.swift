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
}
