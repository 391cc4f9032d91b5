import Glibc
import Records

extension DelimitedError: Explained {
  public var what: Phrase { Phrase("Chưa đọc được tệp.", "The file was not read.") }

  public var why: Phrase {
    switch self {
    case .unreadable(ENOENT): Phrase("Không có tệp này.", "There is no such file.")
    case .unreadable(EACCES):
      Phrase("Tài khoản này không có quyền đọc tệp.", "This account may not read the file.")
    case .unreadable(let code):
      Phrase("Máy báo lỗi \(code) khi đọc tệp.", "The system reports error \(code) on reading it.")
    case .notAFile:
      Phrase("Đây là thư mục hoặc thiết bị.", "This is a folder or a device.")
    case .utf16:
      Phrase("Tệp lưu ở bộ mã UTF-16.", "The file is in UTF-16.")
    case .notUTF8(let line, _):
      Phrase(
        "Dòng \(line) không phải UTF-8; tệp có lẽ ở bộ mã CP1258 hoặc TCVN3.",
        "Line \(line) is not UTF-8; the file may be in CP1258 or TCVN3.")
    case .nulByte(let line, _):
      Phrase(
        "Dòng \(line) có byte rỗng; tệp có lẽ ở bộ mã UTF-16 hoặc không phải văn bản.",
        "Line \(line) has a zero byte; the file may be in UTF-16 or no text.")
    default: whyOfForm
    }
  }

  private var whyOfForm: Phrase {
    switch self {
    case .unclosedQuote(let line, let field):
      Phrase(
        "Dòng \(line), cột \(field): thiếu dấu ngoặc kép đóng.",
        "Line \(line), column \(field): a quote is not closed.")
    case .fieldTooLong(let line, let field, let limit):
      Phrase(
        "Dòng \(line), cột \(field): ô dài hơn \(limit) byte.",
        "Line \(line), column \(field): the cell is longer than \(limit) bytes.")
    case .tooManyFields(let line, let limit):
      Phrase(
        "Dòng \(line) có hơn \(limit) cột.", "Line \(line) has more than \(limit) columns.")
    case .bareQuote(let line, let field), .textAfterQuote(let line, let field):
      Self.misplacedQuote(line, field)
    default: what
    }
  }

  private static func misplacedQuote(_ line: Int, _ field: Int) -> Phrase {
    Phrase(
      "Dòng \(line), cột \(field): dấu ngoặc kép đặt sai chỗ.",
      "Line \(line), column \(field): a quote in the wrong place.")
  }

  public var remedy: Phrase {
    switch self {
    case .unreadable(ENOENT), .notAFile:
      Phrase("Kiểm tra lại đường dẫn.", "Check the path.")
    case .unreadable:
      Phrase(
        "Kiểm tra quyền của tệp, hoặc chép tệp sang chỗ khác rồi đọc lại.",
        "Check the file's permissions, or copy it elsewhere and read it there.")
    case .utf16, .notUTF8, .nulByte:
      Phrase(
        "Excel: Tệp, Lưu thành, chọn “CSV UTF-8”. LibreOffice: Lưu thành, CSV, bộ ký tự UTF-8.",
        "Excel: File, Save As, “CSV UTF-8”. LibreOffice: Save As, CSV, character set UTF-8.")
    default:
      Phrase("Sửa dòng ấy trong bảng tính rồi lưu lại.", "Mend the line and save the file again.")
    }
  }
}
