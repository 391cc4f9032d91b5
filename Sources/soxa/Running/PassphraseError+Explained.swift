import Records
import Sealing

extension PassphraseError: Explained {
  public var what: Phrase { Phrase("Chưa đặt mật khẩu.", "No passphrase was set.") }

  public var why: Phrase {
    switch self {
    case .empty:
      Phrase("Dòng đầu của đầu vào chuẩn còn trống.", "The first line of standard input is empty.")
    case .tooLong(let count, let limit):
      Phrase(
        "Mật khẩu có \(count) byte; giới hạn là \(limit).",
        "The passphrase has \(count) bytes; the limit is \(limit).")
    case .notText:
      Phrase("Mật khẩu không phải UTF-8.", "The passphrase is not UTF-8.")
    }
  }

  public var remedy: Phrase {
    switch self {
    case .empty:
      Phrase(
        "Đưa mật khẩu vào đầu vào chuẩn, một dòng.", "Give it there, on one line.")
    case .tooLong: Phrase("Đặt mật khẩu ngắn hơn.", "Choose a shorter one.")
    case .notText: Phrase("Gõ lại trong cửa sổ UTF-8.", "Type it in a UTF-8 terminal.")
    }
  }
}
