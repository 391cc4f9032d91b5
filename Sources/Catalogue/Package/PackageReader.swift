import Delimited
import Records

/// Takes the file of a catalogue apart: nothing is believed before its length and sum are right.
struct PackageReader {
  /// The longest line of a header, in bytes.
  private static let lineLimit = 160

  private let bytes: [UInt8]
  private let hash: CatalogueTables.Hash
  private var place = 0

  init(_ bytes: [UInt8], hash: @escaping CatalogueTables.Hash) {
    self.bytes = bytes
    self.hash = hash
  }

  /// Consumes the reader.
  func read() throws(PackageError) -> (version: Day, tables: [String: [UInt8]]) {
    var reader = self
    return try reader.readAll()
  }

  private mutating func readAll() throws(PackageError) -> (Day, [String: [UInt8]]) {
    guard bytes.count <= CataloguePackage.fileLimit else {
      throw .tooLarge(limit: CataloguePackage.fileLimit)
    }
    let opening = try line(inside: "soxa-catalogue")
    guard opening == CataloguePackage.opening else {
      throw opening.hasPrefix("soxa-catalogue ") ? .otherForm(opening) : .notACatalogue
    }
    let version = try self.version()
    let count = try number(try value(of: "tables"), "tables")
    guard count == CataloguePackage.names.count else {
      throw .wrongTableCount(expected: CataloguePackage.names.count, found: count)
    }
    var tables: [String: [UInt8]] = [:]
    for _ in 0..<count {
      let (name, table) = try self.table()
      guard tables.updateValue(table, forKey: name) == nil else { throw .doubleTable(name) }
    }
    try end()
    return (version, tables)
  }

  private mutating func version() throws(PackageError) -> Day {
    let text = try value(of: "version")
    guard let day = Day(iso: text) else { throw .badHeader("version \(text)") }
    return day
  }

  private mutating func table() throws(PackageError) -> (String, [UInt8]) {
    let text = try value(of: "table")
    let parts = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 else { throw .badHeader("table \(text)") }
    let name = parts[0]
    guard CataloguePackage.names.contains(name) else { throw .unknownTable(name) }
    let length = try number(parts[1], name)
    guard length <= CatalogueFolder.fileLimit else {
      throw .tableTooLarge(name, limit: CatalogueFolder.fileLimit)
    }
    guard length <= bytes.count - place else { throw .truncated(inside: name) }
    let table = Array(bytes[place..<place + length])
    place += length
    guard hash(table) == parts[2] else { throw .wrongTableHash(name) }
    return (name, table)
  }

  /// The sum of everything before its line.
  private mutating func end() throws(PackageError) {
    let before = Array(bytes[..<place])
    let sum = try value(of: "end")
    guard place == bytes.count else { throw .bytesBehindTheEnd }
    guard hash(before) == sum else { throw .wrongFileHash }
  }
}

extension PackageReader {
  /// What stands behind the word with which the next line must begin.
  private mutating func value(of word: String) throws(PackageError) -> String {
    let line = try self.line(inside: word)
    guard line.hasPrefix(word + " ") else { throw .badHeader(line) }
    return String(line.dropFirst(word.count + 1))
  }

  /// The next line, printable ASCII only.
  private mutating func line(inside part: String) throws(PackageError) -> String {
    let rest = bytes[place...].prefix(Self.lineLimit)
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
      guard place > 0 else { throw .notACatalogue }
      throw rest.count < Self.lineLimit ? .truncated(inside: part) : .lineTooLong(inside: part)
    }
    let line = bytes[place..<end]
    guard line.allSatisfy({ (0x20...0x7E).contains($0) }) else {
      throw place == 0 ? .notACatalogue : .unprintable(inside: part)
    }
    place = end + 1
    return String(decoding: line, as: UTF8.self)
  }

  /// A number in plain digits, of nine at most.
  private func number(_ text: String, _ part: String) throws(PackageError) -> Int {
    let isPlain = !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
    guard isPlain, text.utf8.count <= 9, text == "0" || !text.hasPrefix("0"),
      let number = Int(text)
    else { throw .badNumber(text, inside: part) }
    return number
  }
}
