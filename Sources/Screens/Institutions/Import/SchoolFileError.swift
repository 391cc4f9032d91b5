import Delimited
import Records

/// Why a file cannot be read as a list of schools at all.
enum SchoolFileError: Error, Equatable {
  case format(DelimitedError)
  case empty
  /// Titles and nothing below them.
  case noRows
  case tooManyRows(limit: Int)
}

extension SchoolFileError: Explained {
  var what: Phrase { Phrase("Chưa đọc được tệp.", "The file was not read.") }

  var why: Phrase {
    switch self {
    case .empty: Phrase("Tệp rỗng.", "The file is empty.")
    case .noRows:
      Phrase("Tệp chỉ có dòng tiêu đề.", "The file has titles and no rows.")
    case .tooManyRows(let limit):
      Phrase("Tệp có hơn \(limit) dòng.", "The file has more than \(limit) rows.")
    case .format(let error): Self.why(error)
    }
  }

  var remedy: Phrase {
    switch self {
    case .empty, .noRows:
      Phrase("Chọn tệp khác.", "Choose another file.")
    case .tooManyRows:
      Phrase("Chia thành nhiều tệp.", "Divide it into several files.")
    case .format(.utf16), .format(.notUTF8), .format(.nulByte): Self.saveAsUTF8
    case .format:
      Phrase("Sửa dòng ấy trong bảng tính rồi lưu lại.", "Mend the line and save the file again.")
    }
  }

  private static let saveAsUTF8 = Phrase(
    "Excel: Tệp, Lưu thành, chọn “CSV UTF-8”. LibreOffice: Lưu thành, CSV, bộ ký tự UTF-8.",
    "Excel: File, Save As, “CSV UTF-8”. LibreOffice: Save As, CSV, character set UTF-8.")
}

extension SchoolFileError {
  private static func why(_ error: DelimitedError) -> Phrase {
    switch error {
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
    case .bareQuote(let line, let field), .textAfterQuote(let line, let field):
      Phrase(
        "Dòng \(line), cột \(field): dấu ngoặc kép đặt sai chỗ.",
        "Line \(line), column \(field): a quote in the wrong place.")
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
    case .unreadable, .notAFile:
      Phrase("Không mở được tệp.", "The file cannot be opened.")
    }
  }
}
