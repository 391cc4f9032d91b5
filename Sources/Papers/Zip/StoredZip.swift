/// A zip archive of entries that are stored as they are, without times: the same entries give the same
/// bytes.
///
/// - SeeAlso: PKWARE's APPNOTE 6.3, sections 4.3.7, 4.3.12 and 4.3.16.
struct StoredZip {
  private struct Entry {
    let name: [UInt8]
    let checksum: UInt32
    let size: UInt32
    let offset: UInt32
  }

  private var entries: [Entry] = []
  private var body: [UInt8] = []

  /// 1980-01-01, the first day that a zip archive knows.
  private static let firstDay: UInt16 = 0x21
  /// None: names are ASCII.
  private static let flags: UInt16 = 0
  /// 2.0, as ODF wants it.
  private static let version: UInt16 = 20

  /// - Parameters:
  ///   - name: ASCII.
  ///   - bytes: with all entries before it less than 4 GiB.
  mutating func add(_ name: String, _ bytes: [UInt8]) {
    let entry = Entry(
      name: Array(name.utf8), checksum: Crc32.checksum(bytes), size: UInt32(bytes.count),
      offset: UInt32(body.count))
    entries.append(entry)
    body.append(0x0403_4B50 as UInt32)
    body += Self.common(entry)
    body += entry.name + bytes
  }

  /// The archive with its list of entries behind them.
  var bytes: [UInt8] {
    var list: [UInt8] = []
    for entry in entries {
      list.append(0x0201_4B50 as UInt32)
      list.append(Self.version)
      list += Self.common(entry)
      // Comment, disk, attributes within and outside.
      for _ in 0..<3 { list.append(0 as UInt16) }
      list.append(0 as UInt32)
      list.append(entry.offset)
      list += entry.name
    }
    var end: [UInt8] = []
    end.append(0x0605_4B50 as UInt32)
    for count in [0, 0, entries.count, entries.count] { end.append(UInt16(count)) }
    end.append(UInt32(list.count))
    end.append(UInt32(body.count))
    end.append(0 as UInt16)
    return body + list + end
  }

  /// What stands both before an entry and in the list.
  private static func common(_ entry: Entry) -> [UInt8] {
    var bytes: [UInt8] = []
    // Method 0: stored; then time and day.
    for field in [version, flags, 0, 0, firstDay] { bytes.append(field) }
    for field in [entry.checksum, entry.size, entry.size] { bytes.append(field) }
    bytes.append(UInt16(entry.name.count))
    // No extra field.
    bytes.append(0 as UInt16)
    return bytes
  }
}

extension [UInt8] {
  /// Little end first.
  fileprivate mutating func append(_ number: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
