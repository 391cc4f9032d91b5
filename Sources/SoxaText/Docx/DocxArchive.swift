import CArchive
import Glibc
import Texts

/// The parts of a Word file that hold text, out of its archive; nothing is written anywhere.
struct DocxArchive {
  private(set) var parts: [String: [UInt8]] = [:]
  private var names: Set<String> = []
  private var unpacked = 0
  private let most: Int

  private static let wanted: Set = [
    "word/document.xml", "word/footnotes.xml", "word/endnotes.xml", "word/numbering.xml",
    "word/styles.xml",
  ]

  init(_ bytes: [UInt8]) throws(ContainerRefusal) {
    most = min(
      ContainerLimits.unpacked,
      max(ContainerLimits.unpackedFreely, bytes.count * ContainerLimits.ratio))
    guard let archive = archive_read_new() else { throw .damagedArchive }
    defer { archive_read_free(archive) }
    archive_read_support_format_zip_seekable(archive)
    // The archive points into the bytes until it is freed.
    let reading = bytes.withUnsafeBytes { memory in
      Result { () throws(ContainerRefusal) in
        guard archive_read_open_memory(archive, memory.baseAddress, memory.count) == ARCHIVE_OK
        else { throw .damagedArchive }
        try readAll(archive)
      }
    }
    try reading.get()
    guard parts["word/document.xml"] != nil else { throw .noDocument }
  }

  private mutating func readAll(_ archive: OpaquePointer) throws(ContainerRefusal) {
    var entry: OpaquePointer?
    while true {
      let status = archive_read_next_header(archive, &entry)
      if status == ARCHIVE_EOF { return }
      guard status == ARCHIVE_OK, let entry else { throw .damagedArchive }
      let name = try name(of: entry)
      guard Self.wanted.contains(name) else { continue }
      parts[name] = try contents(archive)
    }
  }

  /// The name of an entry that may stand in a document.
  private mutating func name(of entry: OpaquePointer) throws(ContainerRefusal) -> String {
    guard names.count < ContainerLimits.entries else { throw .tooManyEntries }
    let pointer = archive_entry_pathname(entry) ?? archive_entry_pathname_utf8(entry)
    guard let pointer else { throw .entryOutside }
    let name = String(cString: pointer)
    let pieces = name.split(whereSeparator: { $0 == "/" || $0 == "\\" })
    guard !name.hasPrefix("/"), !name.hasPrefix("\\"), !pieces.contains("..") else {
      throw .entryOutside
    }
    guard names.insert(name).inserted else { throw .duplicateEntry }
    let kind = archive_entry_filetype(entry)
    guard kind == S_IFREG || kind == S_IFDIR else { throw .entryNotAFile }
    guard archive_entry_is_data_encrypted(entry) == 0 else { throw .encrypted }
    return name
  }

  private mutating func contents(_ archive: OpaquePointer) throws(ContainerRefusal) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = archive_read_data(archive, &piece, piece.count)
      guard count >= 0 else { throw .damagedArchive }
      if count == 0 { return bytes }
      unpacked += count
      guard unpacked <= ContainerLimits.unpacked else { throw .unpackedTooLarge }
      guard unpacked <= most else { throw .unpackedTooFar }
      bytes += piece[..<count]
    }
  }
}
