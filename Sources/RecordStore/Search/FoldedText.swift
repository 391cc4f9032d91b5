import VietText

/// The form in which a row's words stand in its `fold` column: each folded, a space before it.
///
/// `Trường TH Hữu Lập` is kept as ` truong th huu lap`, so that `instr(fold, ' hu')` tells
/// whether a word begins with `hu`.
enum FoldedText {
  static func of(_ texts: [String]) -> String {
    var bytes: [UInt8] = []
    for text in texts { append(text, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func of(_ texts: String...) -> String { of(texts) }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      _ = WordScanner.scan(utf8) { word in
        bytes.append(UInt8(ascii: " "))
        bytes.append(contentsOf: word.folded)
        return true
      }
    }
  }
}
