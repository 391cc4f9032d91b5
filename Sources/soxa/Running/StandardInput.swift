import Glibc
import Records
import VietText

/// What is given on standard input.
enum StandardInput {
  /// The text up to the end of input, through the gate, without blanks at its edges.
  ///
  /// - Parameters:
  ///   - limit: bytes; more are refused, for a part alone may say something else.
  ///   - label: what the text is for.
  static func text(limit: Int, for label: Phrase) throws(StoreError) -> String {
    let bytes = bytes(limit: limit + 1)
    guard bytes.count <= limit else {
      throw .rule(.tooLong(label, count: bytes.count, limit: limit))
    }
    return SafeText(utf8: bytes).string.trimmed
  }

  static func bytes(limit: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while bytes.count < limit {
      let count = read(STDIN_FILENO, &piece, min(piece.count, limit - bytes.count))
      guard count > 0 else { break }
      bytes += piece[..<count]
    }
    return bytes
  }
}
