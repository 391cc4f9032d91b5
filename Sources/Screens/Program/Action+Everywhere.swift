import Records
import Terminal

/// Actions that every page answers.
extension Action {
  var everywhere: ActionDescription? {
    switch self {
    case .today:
      section(
        "1", Phrase("Hôm nay", "Today"), Phrase("Mọi việc đến hạn.", "Everything that is due."))
    case .guidance:
      section(
        "2", Phrase("Hướng dẫn", "Guidance"),
        Phrase("Văn bản và ai quyết định việc gì.", "Documents and who decides what."))
    case .institutions:
      section(
        "3", Phrase("Cơ sở", "Institutions"),
        Phrase("Trường, trung tâm, cụm và đầu mối.", "Schools, centres, clusters and contacts."))
    case .incidents:
      section(
        "4", Phrase("Vụ việc", "Incidents"),
        Phrase("Sổ vụ việc bất thường.", "The register of unusual incidents."))
    case .escalations:
      section(
        "5", Phrase("Kiến nghị", "Escalations"),
        Phrase("Việc gửi lên và trả lời.", "What was sent up, and the answers."))
    default: work
    }
  }

  private func section(_ key: Character, _ name: Phrase, _ help: Phrase) -> ActionDescription {
    ActionDescription(name, [.character(key)], help)
  }

  private var work: ActionDescription? {
    switch self {
    case .help:
      ActionDescription(
        Phrase("trợ giúp", "help"), [.character("?"), .function(1)],
        Phrase(
          "Các phím của trang này và việc chúng làm.", "The keys of this page and what they do."))
    case .palette:
      ActionDescription(
        Phrase("lệnh", "commands"), [.character(":"), .control("p")],
        Phrase("Tìm một việc theo tên rồi làm.", "Finds an action by name and does it."))
    case .search:
      ActionDescription(
        Phrase("tìm", "search"), [.character("g"), .function(3)],
        Phrase("Tìm khắp sổ.", "Searches everything."))
    case .undo:
      ActionDescription(
        Phrase("hoàn tác", "undo"), [.character("u"), .function(4)],
        Phrase("Lấy lại việc vừa ghi gần nhất.", "Takes back what was written last."))
    case .drafts:
      ActionDescription(
        Phrase("bản nháp", "drafts"), [.control("o")],
        Phrase("Những biểu đang gõ dở.", "Forms begun and not saved."))
    case .typingMethod:
      ActionDescription(
        Phrase("kiểu gõ", "typing"), [.function(9)],
        Phrase("Đổi kiểu gõ: Telex, VNI, tắt.", "Switches typing: Telex, VNI, off."))
    default: session
    }
  }

  private var session: ActionDescription? {
    switch self {
    case .lock:
      ActionDescription(
        Phrase("khóa", "lock"), [.control("l")],
        Phrase("Khóa sổ, hoặc mở khóa bằng mật khẩu.", "Locks the register, or unlocks it."))
    case .idleTime:
      ActionDescription(
        Phrase("giờ tự khóa", "idle lock"), [.control("t")],
        Phrase(
          "Đổi số phút không bấm phím thì sổ tự khóa.",
          "Changes after how many idle minutes the register locks."))
    case .changePassphrase:
      ActionDescription(
        Phrase("đổi mật khẩu", "change passphrase"), [.control("k")],
        Phrase("Đặt mật khẩu khác cho người ghi sổ.", "Gives the officer another passphrase."))
    case .newRecoveryKey:
      ActionDescription(
        Phrase("khóa khôi phục mới", "new recovery key"), [.control("y")],
        Phrase(
          "Lập khóa khôi phục mới khi tờ giấy cũ bị mất hoặc lộ.",
          "Makes a new recovery key when the paper was lost or seen."))
    case .quickEntry:
      ActionDescription(
        Phrase("ghi nhanh", "quick entry"), [.character("!"), .function(5)],
        Phrase(
          "Ghi nhanh một tin vừa nhận, cả khi sổ đang khóa.",
          "Notes what was just learned, even while locked."))
    case .redraw:
      ActionDescription(
        Phrase("vẽ lại", "redraw"), [.control("r")],
        Phrase("Vẽ lại màn hình.", "Draws the screen anew."))
    case .suspend:
      ActionDescription(
        Phrase("tạm ngưng", "suspend"), [.control("z")],
        Phrase("Về dấu nhắc lệnh; gõ fg để trở lại.", "Back to the shell; type fg to return."))
    case .quit:
      ActionDescription(
        Phrase("thoát", "quit"), [.function(10), .control("q")],
        Phrase("Đóng sổ và thoát.", "Closes the register and quits."))
    default: nil
    }
  }
}
