import Records

/// The words that the command-line parser says by itself, in Vietnamese.
enum HelpWords {
  private static let headings = [
    ("OVERVIEW: ", "MÔ TẢ: "),
    ("USAGE: ", "CÁCH DÙNG: "),
    ("Usage: ", "Cách dùng: "),
    ("ARGUMENTS:", "THAM SỐ:"),
    ("OPTIONS:", "TÙY CHỌN:"),
    ("SUBCOMMANDS:", "LỆNH CON:"),
    ("Show the version.", "In phiên bản."),
    ("Show help information.", "In trợ giúp."),
    ("(default:", "(mặc định:"),
    // One column wider than the English word, so one blank less behind it.
    ("(default) ", "(mặc định)"),
    ("<options>", "<tùy chọn>"),
    ("<subcommand>", "<lệnh>"),
    ("for detailed help.", "để biết thêm."),
    ("for more information.", "để biết thêm."),
    ("  See '", "  Gõ '"),
    ("Error: Missing expected argument '", "Lỗi: thiếu tham số '"),
    ("Error: Missing value for '", "Lỗi: thiếu giá trị cho '"),
    ("Error: Unknown option '", "Lỗi: không có tùy chọn '"),
    ("Error: Unexpected argument '", "Lỗi: thừa tham số '"),
    ("Error: The value '", "Lỗi: giá trị '"),
    ("'. Did you mean '", "'. Có phải là '"),
    ("' is invalid for '", "' không dùng được cho '"),
    ("Error: ", "Lỗi: "),
    ("Help:  ", "Nghĩa là: "),
  ]

  static func translated(_ text: String, to language: Language) -> String {
    guard language == .vietnamese else { return text }
    return headings.reduce(text) { result, pair in
      result.replacing(pair.0, with: pair.1)
    }
  }
}
