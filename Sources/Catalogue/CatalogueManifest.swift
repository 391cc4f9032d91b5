import Records

/// The list of a catalogue's files, with what each must be.
public struct CatalogueManifest: Sendable, Hashable {
  public struct Entry: Sendable, Hashable {
    public let file: String
    /// Rows without the header.
    public let rows: Int
    /// SHA-256 of the file's bytes, 64 lower-case hexadecimal digits; see ``CatalogueTables/Hash``.
    public let sha256: String

    public init(file: String, rows: Int, sha256: String) {
      self.file = file
      self.rows = rows
      self.sha256 = sha256
    }
  }

  /// The day on which the catalogue was closed: its version.
  public let version: Day
  public let entries: [Entry]

  public init(version: Day, entries: [Entry]) {
    self.version = version
    self.entries = entries
  }

  /// Reads the bytes of `manifest.tsv`; every file of a catalogue stands in it exactly once.
  public init(bytes: [UInt8]) throws(CatalogueError) {
    let name = CatalogueFile.manifestName
    let columns = ["version", "file", "rows", "sha256"]
    let table = try Table(file: name, columns: columns, bytes: bytes)
    _ = try KeyIndex(table, "file")
    var version: Day?
    var entries: [Entry] = []
    for row in table.rows {
      let own = try row.day("version")
      guard version == nil || version == own else {
        throw row.error("version", .contradicts(column: "version"))
      }
      version = own
      entries.append(try Self.entry(row))
    }
    for file in CatalogueFile.allCases where !entries.contains(where: { $0.file == file.rawValue })
    {
      throw CatalogueError(file: file.rawValue, problem: .notInManifest)
    }
    guard let version else { throw CatalogueError(file: name, problem: .empty) }
    self.init(version: version, entries: entries)
  }

  private static func entry(_ row: TableRow) throws(CatalogueError) -> Entry {
    let file = try row.required("file")
    guard CatalogueFile(rawValue: file) != nil else {
      throw row.error("file", .unknownValue(text: file))
    }
    let hash = try row.required("sha256")
    let isHex = hash.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    guard hash.utf8.count == 64, isHex else {
      throw row.error("sha256", .unknownValue(text: hash))
    }
    return Entry(file: file, rows: try row.number("rows", in: 0...1_000_000), sha256: hash)
  }

  public subscript(file: CatalogueFile) -> Entry? {
    entries.first { $0.file == file.rawValue }
  }
}
