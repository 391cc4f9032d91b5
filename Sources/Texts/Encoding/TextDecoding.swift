import VietText

/// Reads bytes as text, by the mark at their beginning, by what they declare, else as UTF-8.
public enum TextDecoding {
  /// Why bytes are not read as text.
  public enum Refusal: Error, Equatable, Sendable {
    /// An older Vietnamese encoding that cannot be told letter by letter, by its name.
    case legacy(String)
    /// Neither UTF-8 nor anything declared.
    case unknown
    /// Bytes of a program, a picture or an archive.
    case binary
  }

  /// One ill-formed sequence in so many bytes is a damaged file; more is another encoding.
  private static let bytesPerDefect = 200
  private static let allowedDefects = 20
  /// One NUL in so many bytes is a slip; more is no text.
  private static let bytesPerNul = 1_000

  /// - Parameter declared: the name of an encoding, as a web page gives it.
  /// - Returns: text that has not passed the gate yet; ill-formed sequences are U+FFFD.
  public static func text(
    of bytes: [UInt8], declared: String? = nil
  ) throws(Refusal) -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try utf8(bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isBigEndian: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isBigEndian: true) }
    if let isBigEndian = unmarkedUTF16(bytes) { return utf16(bytes[...], isBigEndian: isBigEndian) }
    let name = declared.map { Fold.key($0).filter { $0.isLetter || $0.isNumber } } ?? ""
    if ["windows1258", "cp1258", "xcp1258"].contains(name) { return Windows1258.text(of: bytes) }
    guard bytes.contains(where: { $0 >= 0x80 }) else { return try utf8(bytes[...]) }
    do {
      return try utf8(bytes[...])
    } catch {
      let legacy = ["tcvn", "vni", "viscii", "vps", "vn"].contains { name.contains($0) }
      throw legacy ? .legacy(declared ?? "") : error
    }
  }

  /// The encoding that a web page declares in its first lines.
  public static func declared(in bytes: [UInt8]) -> String? {
    let start = String(decoding: bytes.prefix(2048), as: UTF8.self).lowercased()
    guard let sign = start.firstRange(of: "charset=") else { return nil }
    let name = start[sign.upperBound...].drop { $0 == "\"" || $0 == "'" }
      .prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    return name.isEmpty ? nil : String(name)
  }

  private static func utf8(_ bytes: ArraySlice<UInt8>) throws(Refusal) -> String {
    let nuls = bytes.count { $0 == 0 }
    if nuls > 1 + bytes.count / bytesPerNul { throw .binary }
    let text = String(decoding: bytes, as: UTF8.self)
    let defects = text.unicodeScalars.count { $0 == "\u{FFFD}" }
    if defects > allowedDefects + bytes.count / bytesPerDefect { throw .unknown }
    return text
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isBigEndian: Bool) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var place = bytes.startIndex
    while place + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      place += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// Whether every other byte of the beginning is mostly zero, as Latin letters in UTF-16 have it.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Bool? {
    let start = bytes.prefix(1024)
    guard start.count >= 16, bytes.count % 2 == 0 else { return nil }
    let even = stride(from: 0, to: start.count, by: 2).count { start[$0] == 0 }
    let odd = stride(from: 1, to: start.count, by: 2).count { start[$0] == 0 }
    let least = start.count / 4
    if odd >= least, even == 0 { return false }
    return even >= least && odd == 0 ? true : nil
  }
}
