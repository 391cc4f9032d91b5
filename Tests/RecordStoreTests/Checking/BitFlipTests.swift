import Foundation
import GRDB
import Records
import Testing

@testable import RecordStore

/// One changed bit in anything that the file holds is found.
@Suite struct BitFlipTests {
  /// `SOXA_FLIPS` tries more of them.
  private static let count =
    ProcessInfo.processInfo.environment["SOXA_FLIPS"].flatMap(Int.init) ?? 60

  @Test func everyFlippedBitInAUsedCellIsFound() throws {
    let path = try Self.registerFile()
    defer { try? FileManager.default.removeItem(atPath: path) }
    let sound = try Data(contentsOf: URL(fileURLWithPath: path))
    try #require(Self.findings(path).isEmpty)
    try sound.write(to: URL(fileURLWithPath: path))
    let pieces = try CellWalk(path).pieces
    let total = pieces.reduce(0) { $0 + $1.range.count }
    var chance = StoreChance(seed: 2026)
    for _ in 0..<Self.count {
      var place = Int.random(in: 0..<total, using: &chance)
      guard
        let piece = pieces.first(where: { piece in
          if place < piece.range.count { return true }
          place -= piece.range.count
          return false
        })
      else { continue }
      if Self.isHarmless(piece, place) { continue }
      let bit = UInt8(1) << UInt8.random(in: 0..<8, using: &chance)
      if Self.isIgnored(place, sound[piece.range.lowerBound + place], bit) { continue }
      var damaged = sound
      damaged[piece.range.lowerBound + place] ^= bit
      try damaged.write(to: URL(fileURLWithPath: path))
      let findings = Self.findings(path)
      #expect(
        !findings.isEmpty,
        "\(piece.table), byte \(place) of \(piece.range.count), bit \(bit)")
    }
  }

  /// A register with a little of everything, closed.
  private static func registerFile() throws -> String {
    let register = try ScratchRegister(sealed: true)
    var changes = RandomChanges(seed: 8)
    try register.write(60, of: &changes)
    let digest = try register.store.keepTexts(["Lời đầu\nĐiều 1. Phạm vi\nnội dung"])[0]
    let document = ImportedDocument(
      number: "7192/BGDĐT-VP", type: "Công văn", abstract: "Về cụm", issuer: "Bộ", issuedOn: nil,
      effectiveOn: nil, area: .administration, textDigest: digest)
    try register.write(.importDocuments([document]))
    try register.store.keep(
      Draft(
        form: "incident", record: nil, title: "Vụ mới", content: ["title": "chưa xong"],
        keptAt: register.clock.now, baseRevision: 0))
    register.close()
    let path = NSTemporaryDirectory() + "soxa-flips-" + UUID().uuidString
    try FileManager.default.copyItem(atPath: register.folder.database, toPath: path)
    try joinIndexes(path)
    return path
  }

  /// What a newer piece of an index outweighs is never read again: no flip in it could be seen.
  private static func joinIndexes(_ path: String) throws {
    let queue = try DatabaseQueue(path: path, configuration: StoreConfiguration.writer())
    try queue.write { db in
      for table in SearchTable.overCatalogue + SearchTable.overRecords {
        try db.execute(sql: "INSERT INTO \(table.name) (\(table.name)) VALUES ('optimize')")
      }
    }
    try queue.close()
  }

  /// FTS5 keeps a change counter in its structure record, by which nothing is found or shown.
  private static func isHarmless(_ piece: CellWalk.Piece, _ place: Int) -> Bool {
    piece.table.hasSuffix("_data") && piece.range.count < 64 && place < 16
  }

  /// What SQLite never reads: the stored value of a column that is the row's own number. It has the
  /// serial type 0 (null) as the first of its record, and type 8 (zero) has no bytes either.
  private static func isIgnored(_ place: Int, _ byte: UInt8, _ bit: UInt8) -> Bool {
    place == 1 && byte == 0 && bit == 8
  }

  /// What the check says of a file that nobody else has open.
  private static func findings(_ path: String) -> [String] {
    for suffix in ["-wal", "-shm"] { unlink(path + suffix) }
    do {
      let queue = try DatabaseQueue(path: path, configuration: StoreConfiguration.writer())
      let found = try queue.writeWithoutTransaction { db in
        try OpeningChecks.checkForm(db, path: path)
        let report = try RegisterCheck(db: db, upcasters: .init([])).whole { _, _ in }.report
        if !report.isSound { return report.findings.map(\.sentence.english) }
        return try SearchIndex.damagedTables(db)
      }
      try queue.close()
      return found
    } catch {
      return ["\(error)"]
    }
  }
}
