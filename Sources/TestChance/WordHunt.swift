import Foundation

/// Looks for words in every byte of the files below a folder, however they may be spelled there.
public struct WordHunt {
  private let spellings: [Data]

  public init(_ words: String) {
    let plain = words.folding(options: .diacriticInsensitive, locale: nil)
      .replacingOccurrences(of: "đ", with: "d").replacingOccurrences(of: "Đ", with: "D")
    let texts = [words, words.decomposedStringWithCanonicalMapping, plain, plain.lowercased()]
    spellings = Array(Set(texts.flatMap(Self.spellings)))
  }

  /// As the bytes of a text can stand in a file: plain, wide, as hexadecimal digits, in Base64.
  private static func spellings(_ text: String) -> [Data] {
    let bytes = Data(text.utf8)
    let hex = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    let wide = [String.Encoding.utf16LittleEndian, .utf16BigEndian].compactMap {
      text.data(using: $0)
    }
    return [bytes, Data(hex.utf8), Data(hex.uppercased().utf8)] + wide
      + (0..<3).compactMap { base64(bytes, behind: $0) }
  }

  /// What of the text stands in Base64 whatever comes before and behind it.
  ///
  /// - Parameter offset: bytes before it in its group of three.
  private static func base64(_ bytes: Data, behind offset: Int) -> Data? {
    let whole = (Data(repeating: 0, count: offset) + bytes).base64EncodedString()
    let first = offset == 0 ? 0 : offset + 1
    let last = (offset + bytes.count) / 3 * 4
    guard last > first + 8 else { return nil }
    return Data(Array(whole.utf8)[first..<last])
  }

  /// Whether the words stand in some bytes.
  public func isFound(in bytes: Data) -> Bool {
    spellings.contains { bytes.range(of: $0) != nil }
  }

  /// The files that hold them, by their paths below the folder.
  public func files(in folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder).filter { name in
      FileManager.default.contents(atPath: "\(folder)/\(name)").map(isFound) ?? false
    }.sorted()
  }
}
