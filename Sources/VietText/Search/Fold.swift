/// The spellings under which text is found.
public enum Fold {
  /// The text for finding without marks: lower case, marks off, đ as d, also for the letters that
  /// look like đ; composed and decomposed text give the same. Punctuation and spaces stay,
  /// invisible characters go.
  public static func key(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
      isKey(bytes) ? nil : FoldWriter.write(bytes, as: .key)
    } ?? text
  }

  /// The text for ranking exact tones first: lower case and NFC, the tone of `hoà`, `khoẻ` and
  /// `thuý` written as in `hòa`, `khỏe` and `thúy`, letters that look like đ as đ.
  public static func exact(_ text: String) -> String {
    var text = Nfc.compose(text)
    return text.withUTF8 { bytes in
      isKey(bytes) ? nil : FoldWriter.write(bytes, as: .exact)
    } ?? text
  }

  /// The words of the text without marks, in their order; each at most
  /// ``WordScanner/foldedLimit`` bytes.
  public static func words(_ text: String) -> [String] {
    var text = text
    var words: [String] = []
    _ = text.withUTF8 { bytes in
      WordScanner.scan(bytes) { word in
        words.append(String(decoding: word.folded, as: UTF8.self))
        return true
      }
    }
    return words
  }

  /// Whether folding would change nothing: ASCII without capitals.
  private static func isKey(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.allSatisfy { $0 < 0x80 && !(UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }
}
