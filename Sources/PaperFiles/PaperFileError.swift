import Records

/// Why a file was not made.
public enum PaperFileError: Error, Equatable, Sendable {
  case exists(path: String)
  case noFolder(path: String)
  /// `code` is the system's.
  case notWritten(path: String, code: Int)
  /// There is no LibreOffice on this machine.
  case officeMissing
  case officeTooSlow(seconds: Int)
  /// It ended without a PDF.
  case officeFailed(code: Int)
}

extension PaperFileError: Explained {
  public var what: Phrase {
    switch self {
    case .officeMissing, .officeTooSlow, .officeFailed:
      Phrase("Chưa tạo được PDF.", "No PDF was made.")
    case .exists, .noFolder, .notWritten:
      Phrase("Chưa ghi tệp nào.", "No file was written.")
    }
  }

  public var why: Phrase {
    switch self {
    case .exists(let path): Phrase("\(path) đã có.", "\(path) is there already.")
    case .noFolder(let path):
      Phrase("Không có thư mục \(path).", "There is no folder \(path).")
    case .notWritten(let path, let code):
      Phrase("Không ghi được \(path) (mã \(code)).", "\(path) cannot be written (code \(code)).")
    case .officeMissing:
      Phrase("Máy này chưa cài LibreOffice.", "LibreOffice is not installed on this machine.")
    case .officeTooSlow(let seconds):
      Phrase(
        "LibreOffice không xong trong \(seconds) giây.",
        "LibreOffice was not done within \(seconds) seconds.")
    case .officeFailed(let code):
      Phrase(
        "LibreOffice dừng mà không tạo tệp (mã \(code)).",
        "LibreOffice ended without a file (code \(code)).")
    }
  }

  public var remedy: Phrase {
    switch self {
    case .exists:
      Phrase(
        "Chọn tên hoặc thư mục khác, hoặc cho phép ghi đè.",
        "Choose another name or folder, or allow it to be replaced.")
    case .noFolder: Phrase("Tạo hoặc chọn thư mục khác.", "Make it or choose another folder.")
    case .notWritten:
      Phrase(
        "Xem còn chỗ và quyền ghi hay không, hoặc chọn thư mục khác.",
        "See whether there is room and leave to write, or choose another folder.")
    case .officeMissing:
      Phrase(
        "Xuất ODT rồi in sang PDF bằng Word, hoặc cài gói libreoffice-writer-nogui.",
        "Write an ODT and print it to PDF from Word, or install the package libreoffice-writer-nogui."
      )
    case .officeTooSlow, .officeFailed:
      Phrase(
        "Thử lại; vẫn không được thì xuất ODT và mở bằng Word hoặc LibreOffice.",
        "Try again; if it fails, write an ODT and open it with Word or LibreOffice.")
    }
  }
}
