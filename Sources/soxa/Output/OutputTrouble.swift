import Glibc
import Records

/// Standard output took no more: what was printed is cut short.
struct OutputTrouble: Explained {
  /// What the system answered (`errno`).
  let code: Int32

  var what: Phrase { Phrase("Chưa in hết.", "Not everything was printed.") }

  var why: Phrase {
    switch code {
    case ENOSPC: Phrase("Đĩa của nơi nhận đã đầy.", "The disk of the output is full.")
    case EPIPE:
      Phrase("Chương trình nhận đã đóng.", "The program that reads the output has closed it.")
    default:
      Phrase(
        "Không ghi được ra đầu ra chuẩn (mã \(code)).",
        "Standard output cannot be written (code \(code)).")
    }
  }

  var remedy: Phrase {
    Phrase(
      "Phần đã in không đủ, đừng dùng. Lệnh ghi thì việc đã ghi vào sổ rồi: xem lại trước khi chạy lần nữa.",
      "Do not use the part that was printed. A command that writes has written: look before running it again."
    )
  }
}
