import Glibc
import Records

/// A file that is made and never takes the place of another.
enum NewFile {
  static func write(_ bytes: [UInt8], to path: String) throws(NotWritten) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = open(path, flags, 0o644)
    guard file >= 0 else {
      throw NotWritten(path: path, code: errno)
    }
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw NotWritten(path: path, code: errno) }
      rest = rest.dropFirst(count)
    }
    guard fsync(file) == 0 else { throw NotWritten(path: path, code: errno) }
  }
}

/// A file that could not be made.
struct NotWritten: Explained {
  let path: String
  /// The system's code.
  let code: Int32

  var what: Phrase { Phrase("Chưa xuất.", "Nothing was written.") }
  var why: Phrase {
    code == EEXIST
      ? Phrase("\(path) đã có.", "\(path) is there already.")
      : Phrase("Không ghi được \(path) (mã \(code)).", "\(path) cannot be written (code \(code)).")
  }
  var remedy: Phrase {
    Phrase("Chọn tên hoặc thư mục khác.", "Choose another name or folder.")
  }
}
