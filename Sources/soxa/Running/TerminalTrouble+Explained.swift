import NcursesTerminal
import Records

extension TerminalTrouble: Explained {
  public var what: Phrase { Phrase("Chưa mở được màn hình.", "The screens were not opened.") }

  public var why: Phrase {
    switch self {
    case .notATerminal:
      Phrase("Đây không phải là cửa sổ dòng lệnh.", "This is not a terminal.")
    case .noCursorMovement(let type):
      Phrase(
        "Cửa sổ kiểu “\(type)” không đặt được con trỏ.",
        "A terminal of type “\(type)” cannot place its cursor.")
    case .unknownType(let type):
      Phrase("Máy không biết cửa sổ kiểu “\(type)”.", "Nothing is known of a “\(type)” terminal.")
    }
  }

  public var remedy: Phrase {
    Phrase(
      "Mở cửa sổ khác, hoặc đặt TERM=xterm-256color.",
      "Open another window, or set TERM=xterm-256color.")
  }
}
