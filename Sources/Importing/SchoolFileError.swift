import Delimited
import Records

/// Why a file cannot be read as a list of schools at all.
public enum SchoolFileError: Error, Equatable, Sendable {
  case format(DelimitedError)
  case empty
  /// Titles and nothing below them.
  case noRows
  case tooManyRows(limit: Int)
}

extension SchoolFileError: Explained {
  public var what: Phrase { Phrase("Chưa đọc được tệp.", "The file was not read.") }

  public var why: Phrase {
    switch self {
    case .empty: Phrase("Tệp rỗng.", "The file is empty.")
    case .noRows:
      Phrase("Tệp chỉ có dòng tiêu đề.", "The file has titles and no rows.")
    case .tooManyRows(let limit):
      Phrase("Tệp có hơn \(limit) dòng.", "The file has more than \(limit) rows.")
    case .format(let error): error.why
    }
  }

  public var remedy: Phrase {
    switch self {
    case .empty, .noRows:
      Phrase("Chọn tệp khác.", "Choose another file.")
    case .tooManyRows:
      Phrase(
        "Chia thành nhiều tệp; danh sách trường dài thì dùng lệnh “soxa school import”.",
        "Divide it into several files; long lists of schools go through “soxa school import”.")
    case .format(let error): error.remedy
    }
  }
}
