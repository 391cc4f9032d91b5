import VietText

/// Something about a row that is taken and that the officer should look at.
public enum ImportRemark: Hashable, Sendable {
  /// A letter of another language stood for đ and was replaced.
  case corrected(line: Int, name: String)
  /// A word of the name mixes scripts, as when a Cyrillic letter stands in it.
  case mixedScript(line: Int, word: String)
  /// The level was read from the name.
  case levelFromName(line: Int, InstitutionLevel)
  /// Another one in the commune has this name but for its marks: two schools, or one typed twice.
  case similarName(line: Int, name: String)
}

extension ImportRemark {
  public var line: Int {
    switch self {
    case .corrected(let line, _), .mixedScript(let line, _), .levelFromName(let line, _),
      .similarName(let line, _):
      line
    }
  }

  public var words: Phrase {
    switch self {
    case .corrected(_, let name):
      Phrase("đã thay chữ giống “đ”: “\(name)”.", "a look-alike of “đ” was replaced: “\(name)”.")
    case .mixedScript(_, let word):
      Phrase(
        "“\(word)” lẫn chữ của bảng chữ khác; nên gõ lại.",
        "“\(word)” mixes scripts; better type it anew.")
    case .similarName(_, let name):
      Phrase(
        "“\(name)” chỉ khác dấu với một cơ sở khác của xã; kiểm tra có phải ghi hai lần.",
        "“\(name)” differs from another one only in its marks; look whether it is one school.")
    case .levelFromName(_, let level):
      Phrase(
        "loại hình đọc từ tên: \(level.label.vietnamese).",
        "level read from the name: \(level.label.english).")
    }
  }
}
