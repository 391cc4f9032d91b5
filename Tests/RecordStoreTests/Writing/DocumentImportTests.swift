import Foundation
import Ledger
import Records
import Testing

@testable import RecordStore

/// A document, its text and its original are kept together or not at all.
@Suite struct DocumentImportTests {
  private static let text = "Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi\nnội dung\n"
  private static let original = Array("tệp gốc".utf8)

  private func document(text: String = text) -> ImportedDocument {
    ImportedDocument(
      number: "5/QĐ-UBND", type: "Quyết định", abstract: "Về việc thử", issuer: "UBND xã",
      issuedOn: nil, effectiveOn: nil, area: .other,
      textDigest: Digest32(hashing: Array(text.utf8)).description,
      originalDigest: Digest32(hashing: Self.original).description, originalName: "thử.docx")
  }

  private func originals(_ register: ScratchRegister) -> [String] {
    FileReader.names(in: register.store.folder.originals)
  }

  @Test func allThreeAreKept() throws {
    let register = try ScratchRegister()
    _ = try register.store.importDocument(
      document(), text: Self.text, original: Self.original, ending: "docx", by: register.officer)
    let reader = register.store.reader
    #expect(try reader.text(of: .init("5/QĐ-UBND")) == Self.text)
    #expect(
      try reader.pieces(of: .init("5/QĐ-UBND"), .from(0)).map(\.heading)
        == ["Chương I QUY ĐỊNH CHUNG", "Điều 1. Phạm vi"])
    let digest = document().originalDigest
    #expect(try reader.importedDocuments(.original(digest: digest)) == [document()])
    #expect(try reader.importedDocuments(.text(digest: document().textDigest)).count == 1)
    #expect(try reader.importedDocuments(.number(.init("6/QĐ-UBND"))) == [])
    #expect(originals(register) == ["\(digest).docx"])
    let kept = try FileReader.bytes(
      at: "\(register.store.folder.originals)/\(digest).docx", limit: 99)
    #expect(kept == Self.original)
    #expect(try register.store.check().findings == [])
  }

  @Test func whatFailsLeavesNothingBehind() throws {
    let register = try ScratchRegister()
    #expect(throws: StoreError.damaged(detail: "text")) {
      try register.store.importDocument(
        document(text: "khác"), text: Self.text, original: Self.original, ending: "docx",
        by: register.officer)
    }
    #expect(originals(register) == [])
    #expect(try register.store.reader.importedDocuments(.number(.init("5/QĐ-UBND"))) == [])
    #expect(try register.store.check().findings == [])
  }

  @Test func theWatchedFolderIsRemembered() throws {
    let register = try ScratchRegister()
    #expect(try register.store.preferences().watchedFolder == nil)
    try register.store.keep(Preferences(watchedFolder: "/x"))
    try register.store.keep(Preferences(idleMinutes: 5))
    #expect(try register.store.preferences().watchedFolder == "/x")
  }
}
