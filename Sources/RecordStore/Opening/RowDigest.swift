import Ledger

/// The digest that each local row carries over its other columns, so that a changed bit is found.
struct RowDigest {
  private var bytes: [UInt8]

  init(table: String) {
    bytes = []
    add(Array(table.utf8))
  }

  /// The length stands before the bytes, so that none can move from one column to the next.
  mutating func add(_ column: [UInt8]) {
    add(Int64(column.count))
    bytes += column
  }

  mutating func add(_ column: UnsafeRawBufferPointer) {
    add(Int64(column.count))
    bytes += column
  }

  mutating func add(_ column: Int64) {
    withUnsafeBytes(of: column.bigEndian) { bytes += $0 }
  }

  var value: [UInt8] { Digest32(hashing: bytes).bytes }

  static func setting(_ key: String, _ value: [UInt8]) -> [UInt8] {
    var digest = RowDigest(table: "setting")
    digest.add(Array(key.utf8))
    digest.add(value)
    return digest.value
  }

  static func origin(_ id: Int64, _ origin: Origin, _ role: Role, isOwn: Bool) -> [UInt8] {
    var digest = RowDigest(table: "origin")
    digest.add(id)
    digest.add(origin.bytes)
    digest.add(Int64(role.rawValue))
    digest.add(isOwn ? 1 : 0)
    return digest.value
  }

  static func sealedValue(_ entry: Int64, _ field: FieldCode, _ box: [UInt8]) -> [UInt8] {
    var digest = RowDigest(table: "sealedValue")
    digest.add(entry)
    digest.add(Int64(field.rawValue))
    digest.add(box)
    return digest.value
  }

  static func recordKey(_ record: RecordID, _ wrapped: [UInt8], toPublicKey: Bool) -> [UInt8] {
    var digest = RowDigest(table: "recordKey")
    digest.add(record.bytes)
    digest.add(wrapped)
    digest.add(toPublicKey ? 1 : 0)
    return digest.value
  }

  static func keyring(_ bytes: [UInt8]) -> [UInt8] {
    var digest = RowDigest(table: "keyring")
    digest.add(bytes)
    return digest.value
  }

  static func heldEntry(_ reference: EntryReference, _ encoded: EncodedEntry) -> [UInt8] {
    var digest = RowDigest(table: "heldEntry")
    digest.add(reference.origin.bytes)
    digest.add(reference.sequence)
    digest.add(encoded.body)
    digest.add(encoded.contents)
    digest.add(encoded.hash.digest.bytes)
    return digest.value
  }
}
