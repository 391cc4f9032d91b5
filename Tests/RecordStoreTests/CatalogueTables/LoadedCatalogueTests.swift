import Catalogue
import Foundation
import Ledger
import Records
import Testing

@testable import RecordStore

/// A catalogue from a file: taken whole, and there after every opening and restore.
@Suite struct LoadedCatalogueTests {
  private static let decree = GuidanceDocument.Number("142/2025/NĐ-CP")
  private static let newer = Day(iso: "2026-11-30")

  /// The shipped tables under another day, the effect of a decree moved.
  private static func package(_ version: String) throws -> CataloguePackage {
    var project = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { project.deleteLastPathComponent() }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.copyItem(
      at: project.appending(path: "Resources/catalogue"), to: folder)
    let documents = folder.appending(path: "documents.tsv")
    let text = try String(contentsOf: documents, encoding: .utf8)
      .replacingOccurrences(of: "2025-06-12\t2025-07-01", with: "2025-06-12\t2025-07-02")
    try text.write(to: documents, atomically: true, encoding: .utf8)
    try manifest(version, Array(text.utf8), in: folder)
    return try CataloguePackage(folder: folder.path) { Digest32(hashing: $0).description }
  }

  private static func manifest(_ version: String, _ documents: [UInt8], in folder: URL) throws {
    let file = folder.appending(path: CatalogueFile.manifestName)
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      var fields = line.split(separator: "\t").map(String.init)
      if fields.count == 4, fields[0] != "version" { fields[0] = version }
      if fields.count == 4, fields[1] == "documents.tsv" {
        fields[3] = Digest32(hashing: documents).description
      }
      return fields.joined(separator: "\t")
    }
    try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
  }

  private func effect(_ register: ScratchRegister) throws -> String? {
    try register.store.reader.document(numbered: Self.decree, on: .last)?.listed.effectiveOn?.iso
  }

  private func loaded() throws -> ScratchRegister {
    let register = try ScratchRegister()
    _ = try register.store.take(Self.package("2026-11-30"), by: register.officer)
    return register
  }

  @Test func isTakenWithABackupAndStandsTheCheck() throws {
    let register = try loaded()
    #expect(try effect(register) == "2025-07-02")
    #expect(try register.store.catalogueVersion() == Self.newer)
    #expect(register.store.listBackups().map(\.reason) == [.beforeImport])
    #expect(try register.store.check().findings == [])
  }

  @Test func oneThatIsNotNewerIsRefused() throws {
    let register = try loaded()
    for version in ["2026-11-30", "2026-11-23"] {
      #expect(throws: StoreError.self) {
        try register.store.take(Self.package(version), by: register.officer)
      }
    }
    #expect(try register.store.catalogueVersion() == Self.newer)
  }

  @Test func whatTheOfficersWroteStays() throws {
    let register = try ScratchRegister()
    var correction = DocumentCorrection(of: Self.decree, ground: "Công báo số 245")
    correction.effectiveOn = Day(iso: "2025-08-01")
    try register.write(.correction(.save(correction)))
    _ = try register.store.take(Self.package("2026-11-30"), by: register.officer)
    let sheet = try register.store.reader.document(numbered: Self.decree, on: .last)
    #expect(sheet?.document.effectiveOn == Day(iso: "2025-08-01"))
    #expect(sheet?.listed.effectiveOn == Day(iso: "2025-07-02"))
  }

  @Test func survivesTablesThatAreMadeAnewByAnOlderProgram() throws {
    let register = try loaded()
    register.close()
    try register.tamper {
      try $0.execute(sql: "ALTER TABLE guidanceDocument DROP COLUMN sourceEnglish")
      try Settings(db: $0).set(.projectionVersion, Int64(Schema.projectionVersion - 1))
    }
    var environment = register.environment
    environment.catalogue = { SmallShipped.catalogue }
    try register.open(environment)
    #expect(try effect(register) == "2025-07-02")
    #expect(try register.store.catalogueVersion() == Self.newer)
  }

  /// Nothing that asks for the newest catalogue may stumble over a file of another program.
  @Test func oneOfAnotherFormIsForgottenWhenTheTablesAreMadeAnew() throws {
    let register = try loaded()
    register.close()
    try register.tamper {
      try Settings(db: $0).set(.loadedCatalogue, Array("soxa-catalogue 2\n".utf8))
    }
    try register.open()
    #expect(try register.store.loadedCatalogue() == nil)
    register.close()
    try register.tamper {
      try $0.execute(sql: "ALTER TABLE guidanceDocument DROP COLUMN sourceEnglish")
      try Settings(db: $0).set(.projectionVersion, Int64(Schema.projectionVersion - 1))
    }
    var environment = register.environment
    environment.catalogue = { SmallShipped.catalogue }
    try register.open(environment)
    #expect(try effect(register) == "2025-07-01")
    #expect(try register.store.reader.read { try LoadedCatalogue(db: $0).bytes() } == nil)
  }

  @Test func aStillNewerOwnCatalogueTakesItsPlace() throws {
    let register = try loaded()
    let own = try SmallShipped.make(version: "2026-12-15")
    _ = try register.store.take(own, by: register.officer)
    #expect(try effect(register) == "2025-07-01")
    #expect(try register.store.loadedCatalogue() == nil)
  }

  @Test func survivesTheRestoreOfAnOlderBackup() throws {
    let register = try ScratchRegister()
    let backup = try register.store.backUp()
    let path = register.store.path(of: backup)
    _ = try register.store.take(Self.package("2026-11-30"), by: register.officer)
    register.close()
    _ = try RegisterStore.restore(
      from: path, in: register.folder, environment: register.environment)
    try register.open()
    #expect(try register.store.catalogueVersion() == Self.newer)
    #expect(try effect(register) == "2025-07-02")
    #expect(try register.store.check().findings == [])
  }
}
