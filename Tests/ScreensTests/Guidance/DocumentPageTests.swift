import Records
import Screens
import TestSupport
import Testing

@Suite struct DocumentPageTests {
  private func page(_ number: String) -> Route { .guidance(.document(.init(number))) }

  @Test func tellsWhatADocumentIsAndWhetherItHolds() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: page("142/2025/NĐ-CP"), keys: "k")
    try expectSnapshot(run.last, "document-top")
  }

  @Test func leadsToRelatedDocumentsAndTasks() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: page("142/2025/NĐ-CP"), rows: 60, keys: "k")
    try expectSnapshot(run.last, "document-whole")
  }

  @Test func opensARelatedDocumentOnTheSameDay() throws {
    let register = try TestRegister()
    let run = ScreenRun(
      register, opening: page("84/2020/NĐ-CP"), rows: 40, keys: "d<C-u>1/2/2026<Enter><Enter>")
    #expect(run.last.contains("Nghị định 66/2026/NĐ-CP"))
    #expect(run.last.contains("Ngày 01/02/2026"))
  }

  @Test func saysInWordsWhatIsDoubtful() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: page("360/2026/NĐ-CP"), rows: 40, keys: "k")
    #expect(run.last.contains("Chưa tìm thấy ngày có hiệu lực của văn bản."))
    #expect(run.last.contains("chưa chắc chắn"))
  }

  @Test func fitsASmallScreen() throws {
    let register = try TestRegister()
    let run = ScreenRun(
      register, opening: page("142/2025/NĐ-CP"), columns: 40, rows: 12, keys: "j")
    try expectSnapshot(run.last, "document-narrow")
  }

  @Test func leadsToTheFullTextOfAnImportedDocument() throws {
    let register = try TestRegister()
    let text = "Phần đầu\nĐiều 1. Phạm vi\nThông tư này quy định.\nĐiều 2. Hiệu lực\nTừ hôm nay."
    let digest = try #require(try register.store.keepTexts([text]).first)
    try register.write(
      .importDocuments([
        ImportedDocument(
          number: "29/2024/TT-BGDĐT", type: "Thông tư", abstract: "quy định về dạy thêm, học thêm",
          issuer: "Bộ Giáo dục và Đào tạo", issuedOn: .sample(2024, 12, 30), effectiveOn: nil,
          area: .general, textDigest: digest)
      ]))
    for keys in ["r", "<Enter>"] {
      let run = ScreenRun(register, opening: page("29/2024/TT-BGDĐT"), rows: 50, keys: keys)
      #expect(run.last.contains("Điều 1. Phạm vi"))
      #expect(run.last.contains("Thông tư này quy định."))
    }
  }

  @Test func showsAStatedEndThatLiesAhead() throws {
    let register = try TestRegister()
    var correction = DocumentCorrection(of: "118/2025/NĐ-CP", ground: "Công báo số 245")
    correction.endsOn = .sample(2027, 7, 1)
    try register.write(.correction(.save(correction)))
    let run = ScreenRun(register, opening: page("118/2025/NĐ-CP"), rows: 40, keys: "k")
    let line = run.last.split(separator: "\n").first { $0.contains("Hết hiệu lực từ") }
    #expect(line?.contains("của xã: 01/07/2027") == true, "\(run.last)")
  }

  @Test func aRelationSetAsideDoesNotComeBackAsAFact() throws {
    let register = try TestRegister()
    let sheet = try register.reader.document(numbered: "28/2020/TT-BGDĐT", on: .last)
    let relation = try #require(sheet?.relationsIn.first { $0.kind == .replaces })
    var correction = DocumentCorrection(of: "28/2020/TT-BGDĐT", ground: "Công báo số 245")
    correction.setAside = [relation.mark]
    try register.write(.correction(.save(correction)))
    let run = ScreenRun(register, opening: page("15/2026/TT-BGDĐT"), rows: 60, keys: "k")
    let told = run.last.split(separator: "\n").filter { $0.contains("thay thế 28/2020") }
    #expect(told.count == 1 && told.first?.contains("xã ghi là sai") == true, "\(run.last)")
  }

  @Test func saysThatAnOlderPaperIsOnlyNamed() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: page("1/1990/X"), keys: "y")
    #expect(run.last.contains("Danh mục chưa có văn bản này."))
    #expect(run.terminal.copies.isEmpty)
  }
}
