import Records
import Terminal

/// Actions on officers and on what is personal.
extension Action {
  var privacy: ActionDescription? {
    switch self {
    case .officers:
      ActionDescription(
        Phrase("cán bộ mở sổ", "officers"), [.control("x")],
        Phrase(
          "Ai có mật khẩu mở sổ này; thêm, gỡ quyền.",
          "Who has a passphrase for this register; adds and ends access."))
    case .chooseOfficer:
      ActionDescription(
        Phrase("đổi cán bộ", "other officer"), [.tab],
        Phrase("Chọn cán bộ khác để mở sổ.", "Chooses another officer to open it."))
    case .giveAccess:
      ActionDescription(
        Phrase("cấp lại quyền", "give back"), [.character("c")],
        Phrase(
          "Đặt mật khẩu mới cho cán bộ đã thôi quyền mở sổ.",
          "Sets a new passphrase for an officer whose access ended."))
    case .endAccess:
      ActionDescription(
        Phrase("gỡ quyền", "end access"), [.character("W")],
        Phrase(
          "Cán bộ này không mở được sổ nữa; tên ở việc đã ghi vẫn còn.",
          "The officer can open the register no more; what was written keeps the name."))
    default: nil
    }
  }
}
