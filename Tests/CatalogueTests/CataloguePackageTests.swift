import Delimited
import Foundation
import Records
import Testing

@testable import Catalogue

/// The file of a catalogue: what it holds comes back, and nothing else is taken.
@Suite struct CataloguePackageTests {
  /// A sum that is good enough to find what a test changes; 64 digits like the real one.
  static func sum(_ bytes: [UInt8]) -> String {
    let number = bytes.reduce(UInt64(14_695_981_039_346_656_037)) {
      ($0 ^ UInt64($1)) &* 1_099_511_628_211
    }
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 64 - digits.count) + digits
  }

  /// The shipped tables with the sums of the tests in their manifest.
  static let tables: [String: [UInt8]] = {
    var tables: [String: [UInt8]] = [:]
    let folder = CatalogueFolder(path: Shipped.folder)
    for file in CatalogueFile.allCases {
      tables[file.rawValue] = (try? folder.bytes(of: file.rawValue)) ?? []
    }
    let manifest = (try? folder.bytes(of: CatalogueFile.manifestName)) ?? []
    tables[CatalogueFile.manifestName] = resummed(manifest, tables)
    return tables
  }()

  private static func resummed(_ manifest: [UInt8], _ tables: [String: [UInt8]]) -> [UInt8] {
    let lines = String(decoding: manifest, as: UTF8.self).split(separator: "\n").map { line in
      var fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if fields.count == 4, let table = tables[fields[1]] { fields[3] = sum(table) }
      return fields.joined(separator: "\t")
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  static let version = Day(iso: "2026-11-22") ?? .first
  static let bytes = PackageWriter(version: version, tables: tables).bytes(hash: sum)

  @Test func isReadBackWhole() throws {
    let package = try CataloguePackage(bytes: Self.bytes, hash: Self.sum)
    #expect(package.tables == Self.tables)
    #expect(package.sha256 == Self.sum(Self.bytes))
    let facts = try package.checked(hash: Self.sum)
    #expect(facts.documents.count == (try package.rowCount(of: .documents)))
  }

  /// A file whose sums are all right, written by somebody who means no good.
  private static func forged(
    opening: String = CataloguePackage.opening, version: String = version.iso,
    count: String? = nil, names: [String] = CataloguePackage.names,
    tables: [String: [UInt8]] = tables, length: (Int) -> String = { "\($0)" },
    after: String = ""
  ) -> [UInt8] {
    var bytes = Array(
      "\(opening)\nversion \(version)\ntables \(count ?? "\(names.count)")\n".utf8)
    for name in names {
      let table = tables[name] ?? []
      bytes += "table \(name) \(length(table.count)) \(sum(table))\n".utf8 + table
    }
    return bytes + Array("end \(sum(bytes))\n\(after)".utf8)
  }

  struct Hostile: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let error: PackageError
    var testDescription: String { name }
  }

  private static func replacing(_ name: String, by other: String) -> [String] {
    CataloguePackage.names.map { $0 == name ? other : $0 }
  }

  private static func changed(_ name: String, _ change: (inout [UInt8]) -> Void) -> [UInt8] {
    var tables = tables
    change(&tables[name, default: []])
    return forged(tables: tables)
  }

  static let hostile: [Hostile] = [
    Hostile(name: "empty", bytes: [], error: .notACatalogue),
    Hostile(name: "another file", bytes: Array("PK\u{3}\u{4}\n".utf8), error: .notACatalogue),
    Hostile(
      name: "no line end", bytes: Array(repeating: 65, count: 5000), error: .notACatalogue),
    Hostile(
      name: "newer form", bytes: forged(opening: "soxa-catalogue 2"),
      error: .otherForm("soxa-catalogue 2")),
    Hostile(
      name: "no day", bytes: forged(version: "2026-02-30"), error: .badHeader("version 2026-02-30")
    ),
    Hostile(
      name: "header and manifest differ", bytes: forged(version: "2026-11-23"),
      error: .otherVersion(header: Day(iso: "2026-11-23") ?? .first, manifest: version)),
    Hostile(
      name: "too many tables", bytes: forged(count: "999999999"),
      error: .wrongTableCount(expected: 27, found: 999_999_999)),
    Hostile(
      name: "number beyond all", bytes: forged(count: "99999999999999999999"),
      error: .badNumber("99999999999999999999", inside: "tables")),
    Hostile(
      name: "path as a name", bytes: forged(names: replacing("trees.tsv", by: "../../soxa.db")),
      error: .unknownTable("../../soxa.db")),
    Hostile(
      name: "doubled table", bytes: forged(names: replacing("trees.tsv", by: "guides.tsv")),
      error: .doubleTable("guides.tsv")),
    Hostile(
      name: "huge length", bytes: forged(length: { _ in "999999999" }),
      error: .tableTooLarge("manifest.tsv", limit: 16 * 1024 * 1024)),
    Hostile(
      name: "length beyond the end", bytes: forged(length: { _ in "16000000" }),
      error: .truncated(inside: "manifest.tsv")),
    Hostile(
      name: "negative length", bytes: forged(length: { "-\($0)" }),
      error: .badNumber("-\(tables["manifest.tsv"]?.count ?? 0)", inside: "manifest.tsv")),
    Hostile(
      name: "bytes behind the end", bytes: forged(after: "x"), error: .bytesBehindTheEnd),
    Hostile(
      name: "truncated", bytes: Array(bytes.dropLast(200)),
      error: .truncated(inside: CataloguePackage.names.last ?? "")),
    Hostile(
      name: "without its end", bytes: Array(bytes.dropLast(69)), error: .truncated(inside: "end")),
    Hostile(
      name: "wrong sum of the file",
      bytes: Array(bytes.dropLast(2)) + Array("\(bytes.suffix(2).first == 48 ? 1 : 0)\n".utf8),
      error: .wrongFileHash),
    Hostile(
      name: "wrong column count", bytes: changed("levels.tsv") { $0 += "5\tx\n".utf8 },
      error: .table(
        CatalogueError(
          file: "levels.tsv", line: 7, problem: .wrongFieldCount(expected: 3, found: 2)))),
    Hostile(
      name: "not UTF-8", bytes: changed("levels.tsv") { $0 += [0xFF, 0x0A] },
      error: .table(
        CatalogueError(
          file: "levels.tsv", line: 7, problem: .malformed(.notUTF8(line: 7, field: 1))))),
    Hostile(
      name: "NUL", bytes: changed("levels.tsv") { $0 += [0x61, 0, 0x0A] },
      error: .table(
        CatalogueError(
          file: "levels.tsv", line: 7, problem: .malformed(.nulByte(line: 7, field: 1))))),
    Hostile(
      name: "more rows than the manifest says", bytes: changed("levels.tsv") { $0 += "x".utf8 },
      error: .table(
        CatalogueError(
          file: "levels.tsv", line: 7, problem: .wrongFieldCount(expected: 3, found: 1)))),
  ]

  @Test(arguments: hostile) func aHostileFileIsRefusedWithItsReason(_ hostile: Hostile) {
    #expect(throws: hostile.error) {
      try CataloguePackage(bytes: hostile.bytes, hash: Self.sum).checked(hash: Self.sum)
    }
    #expect(!hostile.error.why.vietnamese.isEmpty && !hostile.error.remedy.english.isEmpty)
  }

  @Test func aFileThatIsTooLargeIsNotLookedInto() {
    let bytes = [UInt8](repeating: 65, count: CataloguePackage.fileLimit + 1)
    #expect(throws: PackageError.tooLarge(limit: CataloguePackage.fileLimit)) {
      try CataloguePackage(bytes: bytes, hash: Self.sum)
    }
  }

  /// One changed byte anywhere is found.
  @Test func noChangedByteGoesUnseen() {
    for place in stride(from: 3, to: Self.bytes.count, by: Self.bytes.count / 23) {
      var bytes = Self.bytes
      bytes[place] ^= 1
      #expect(throws: PackageError.self, "byte \(place)") {
        try CataloguePackage(bytes: bytes, hash: Self.sum).checked(hash: Self.sum)
      }
    }
  }

  @Test func differencesNameRowsAndColumns() throws {
    var tables = Self.tables
    let text = String(decoding: tables["levels.tsv"] ?? [], as: UTF8.self)
    var lines = text.split(separator: "\n").map(String.init)
    let last = try #require(lines.last?.split(separator: "\t").map(String.init))
    lines[lines.count - 1] = [last[0], "Tên mới", last[2]].joined(separator: "\t")
    lines.append("5\tThêm\tMore")
    lines.remove(at: lines.count - 3)
    tables["levels.tsv"] = Array((lines.joined(separator: "\n") + "\n").utf8)
    let other = PackageWriter(version: Self.version, tables: tables).bytes(hash: Self.sum)
    let differences = try CatalogueDifferences(
      from: try CataloguePackage(bytes: Self.bytes, hash: Self.sum),
      to: try CataloguePackage(bytes: other, hash: Self.sum))
    let table = try #require(differences.tables.first)
    #expect(differences.tables.count == 1 && table.file == .levels)
    #expect(table.added == ["5"] && table.removed == ["3"])
    #expect(table.changed.map(\.key) == ["4"])
    #expect(table.changed.first?.changes.map(\.column) == ["name_vi"])
    #expect(table.changed.first?.changes.first?.new == "Tên mới")
  }

  private static func doubled(_ rows: Int) -> [String: [UInt8]] {
    var tables = tables
    let text = String(decoding: tables["category_bases.tsv"] ?? [], as: UTF8.self)
    let lines = text.split(separator: "\n").map(String.init)
    let filled = lines + Array(repeating: lines.last ?? "", count: rows)
    tables["category_bases.tsv"] = Array((filled.joined(separator: "\n") + "\n").utf8)
    return tables
  }

  private static func package(_ tables: [String: [UInt8]]) throws -> CataloguePackage {
    try CataloguePackage(
      bytes: PackageWriter(version: version, tables: tables).bytes(hash: sum), hash: sum)
  }

  @Test func rowsWithOneKeyAreNumberedOn() throws {
    let differences = try CatalogueDifferences(
      from: try Self.package(Self.tables), to: try Self.package(Self.doubled(20_000)))
    let added = try #require(differences.tables.first).added
    #expect(added.count == 20_000 && Set(added).count == 20_000)
    #expect(added.first?.hasSuffix(" (2)") == true && added.last?.hasSuffix(" (20001)") == true)
  }

  @Test func aTableWithoutEndIsRefused() throws {
    let package = try Self.package(Self.doubled(Table.rowLimit))
    let refused = #expect(throws: CatalogueError.self) { try package.rowCount(of: .categoryBases) }
    #expect(refused?.problem == .tooManyRows(limit: Table.rowLimit))
    #expect(refused?.problem.words.vietnamese.isEmpty == false)
  }

  @Test func everyKeyColumnIsAColumn() {
    for file in CatalogueFile.allCases {
      #expect(Set(file.keyColumns).isSubset(of: file.columns), "\(file)")
      #expect(!file.label.vietnamese.isEmpty)
    }
  }
}
