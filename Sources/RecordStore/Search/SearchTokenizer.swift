import GRDB
import VietText

/// The tokenizer `soxa` of the full-text tables: the words of ``WordScanner``, each twice.
///
/// A word of a document is indexed folded and, behind ``exactMark``, with its tones. In a query
/// every string is one finished token and is taken as it stands: ``MatchExpression`` writes them.
final class SearchTokenizer: FTS5CustomTokenizer {
  static let name = "soxa"
  /// Begins the tokens with tones. It is a control character, so that no word begins with it.
  static let exactMark: UInt8 = 0x01
  /// `FTS5_TOKEN_COLOCATED`: the token stands at the place of the one before it.
  private static let colocated: CInt = 1
  private static let ok: CInt = 0

  init(db: Database, arguments: [String]) {}

  // The signature is FTS5's own.
  // swift-format-ignore: AlwaysUseLowerCamelCase
  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?, nText: CInt, tokenCallback: @escaping FTS5TokenCallback
  ) -> CInt {
    guard let pText, nText > 0 else { return Self.ok }
    if tokenization.contains(.query) {
      return tokenCallback(context, 0, pText, nText, 0, nText)
    }
    let text = UnsafeBufferPointer(start: pText, count: Int(nText))
    return text.withMemoryRebound(to: UInt8.self) { bytes in
      Self.emitWords(of: bytes) { token, flags, range in
        token.withMemoryRebound(to: CChar.self) {
          tokenCallback(
            context, flags, $0.baseAddress, CInt($0.count), CInt(range.lowerBound),
            CInt(range.upperBound))
        }
      }
    }
  }

  /// Every token of a text as it is indexed, in order; a word that comes twice comes twice.
  static func forEachToken(of text: String, _ body: (String) -> Void) {
    var text = text
    _ = text.withUTF8 { bytes in
      emitWords(of: bytes) { token, _, _ in
        body(String(decoding: token, as: UTF8.self))
        return ok
      }
    }
  }

  private typealias Emit = (UnsafeBufferPointer<UInt8>, CInt, Range<Int>) -> CInt

  /// - Returns: zero, or the first other answer of `emit`, which ends the scan.
  private static func emitWords(of text: UnsafeBufferPointer<UInt8>, _ emit: Emit) -> CInt {
    var answer = ok
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: longestToken) { token in
      token[0] = exactMark
      _ = WordScanner.scan(text) { word in
        answer = emit(word.folded, 0, word.range)
        guard answer == ok else { return false }
        let count = min(word.exact.count, longestToken - 1)
        for index in 0..<count { token[index + 1] = word.exact[index] }
        answer = emit(
          UnsafeBufferPointer(rebasing: token[...count]), colocated, word.range)
        return answer == ok
      }
    }
    return answer
  }

  /// Room for the mark and the longest exact form that a word has, in bytes.
  private static let longestToken = 1 + WordScanner.foldedLimit * 5
}
