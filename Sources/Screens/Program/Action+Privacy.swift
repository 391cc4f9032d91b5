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
    default: personalData
    }
  }

  private var personalData: ActionDescription? {
    switch self {
    case .privacyRequests:
      ActionDescription(
        Phrase("dữ liệu cá nhân", "personal data"), [.character("Y")],
        Phrase(
          "Yêu cầu xem, sửa, xóa dữ liệu cá nhân; hồ sơ đến hạn lưu.",
          "Requests to see, correct or erase personal data; records to be erased."))
    case .retention:
      ActionDescription(
        Phrase("hạn lưu", "retention"), [.character("R")],
        Phrase("Hồ sơ đến hạn lưu trong năm.", "Records that reach their retention day."))
    case .keepLonger:
      ActionDescription(
        Phrase("giữ tiếp", "keep"), [.character("e")],
        Phrase("Đặt ngày lưu khác, có căn cứ.", "Sets another day to keep it until."))
    case .nextYear:
      ActionDescription(
        Phrase("năm sau", "next year"), [.character("y")],
        Phrase("Xem cả hồ sơ đến hạn năm sau.", "Shows those of the next year too."))
    case .openRestricted:
      ActionDescription(
        Phrase("mở hồ sơ hạn chế", "open restricted"), [.character("R")],
        Phrase(
          "Ghi lý do rồi xem hồ sơ hạn chế; ai mở được ghi lại.",
          "Opens a restricted record for a written reason that is kept."))
    default: nil
    }
  }
}
