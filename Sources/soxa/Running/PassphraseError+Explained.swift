import Records
import Sealing

extension PassphraseError: Explained {
  public var what: Phrase { Phrase("Chưa đặt mật khẩu.", "No passphrase was set.") }

  public var why: Phrase {
    switch self {
    case .empty: Phrase("Mật khẩu còn trống.", "The passphrase is empty.")
    case .tooShort(let letters, let fewest):
      Phrase(
        "Mật khẩu có \(letters) ký tự; cần ít nhất \(fewest).",
        "The passphrase has \(letters) letters; at least \(fewest) are needed.")
    case .tooLong(_, let limit):
      Phrase(
        "Mật khẩu dài hơn \(limit) byte.", "The passphrase is longer than \(limit) bytes.")
    case .notText:
      Phrase("Mật khẩu không phải UTF-8.", "The passphrase is not UTF-8.")
    }
  }

  public var remedy: Phrase {
    switch self {
    case .empty:
      Phrase(
        "Gõ mật khẩu; lệnh thì đọc nó ở dòng đầu của đầu vào chuẩn.",
        "Type one; commands read it from the first line of standard input.")
    case .tooShort: Phrase("Đặt mật khẩu dài hơn.", "Choose a longer one.")
    case .tooLong: Phrase("Đặt mật khẩu ngắn hơn.", "Choose a shorter one.")
    case .notText: Phrase("Gõ lại trong cửa sổ UTF-8.", "Type it in a UTF-8 terminal.")
    }
  }
}
