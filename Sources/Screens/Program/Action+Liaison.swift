import Records
import Terminal

/// Actions on clusters, regions, the Department, and on handing the work over.
extension Action {
  /// Nil for an action of something else.
  var liaising: ActionDescription? {
    switch self {
    case .clusterPeople:
      ActionDescription(
        Phrase("người của cụm", "people"), [.character("p")],
        Phrase(
          "Cụm trưởng, thành viên, công chức Sở phụ trách, có từ ngày – đến ngày.",
          "Leader, members, assigned civil servants, with their dates."))
    case .dutyCover:
      ActionDescription(
        Phrase("trực ngoài giờ", "duty cover"), [.character("r")],
        Phrase("Ai trực đêm, cuối tuần, số nào.", "Who covers nights and weekends."))
    case .clusterActivities:
      ActionDescription(
        Phrase("hoạt động", "activities"), [.character("a")],
        Phrase(
          "Chuyên đề, hội thi, lần hỗ trợ xã trong vụ việc.",
          "Sessions, contests, help in incidents."))
    case .coreSchools:
      ActionDescription(
        Phrase("nòng cốt", "core"), [.character("v")],
        Phrase(
          "Trường, người nòng cốt từng vùng; ai hỗ trợ ai.",
          "Core schools and persons by region; who helps whom."))
    case .personnelProposals:
      ActionDescription(
        Phrase("đề xuất nhân sự", "personnel"), [.character("s")],
        Phrase("Ghi chú đề xuất nhân sự, niêm phong.", "Notes on personnel proposals, sealed."))
    case .directInstructions:
      ActionDescription(
        Phrase("Sở chỉ đạo trường", "instructions"), [.character("d")],
        Phrase(
          "Văn bản Sở gửi thẳng trường; xã biết sau mấy ngày.",
          "What the Department sent straight to schools, and when the commune learned."))
    case .contactAges:
      ActionDescription(
        Phrase("lâu chưa liên hệ", "not contacted"), [.character("l")],
        Phrase(
          "Cơ sở quá nhiều ngày chưa liên hệ.", "Institutions not contacted for many days."))
    case .contactNotes:
      ActionDescription(
        Phrase("lần liên hệ", "contacts"), [.character("l")],
        Phrase("Các lần liên hệ với cơ sở này.", "The contacts with this institution."))
    default: liaisingFurther
    }
  }

  private var liaisingFurther: ActionDescription? {
    switch self {
    case .chooseDays:
      ActionDescription(
        Phrase("số ngày", "days"), [.character("d")],
        Phrase("Đổi số ngày chưa liên hệ.", "Changes the number of days."))
    case .handover:
      ActionDescription(
        Phrase("bàn giao", "hand over"), [.character("B")],
        Phrase(
          "Bàn giao công việc khi đi, nhận việc khi đến; lập biên bản.",
          "Hands the work over or takes it; makes the minutes."))
    case .givePoint:
      ActionDescription(
        Phrase("đã giao", "given"), [.character("x")],
        Phrase("Bên giao đánh dấu đã giao điểm này.", "The giver marks the point as given."))
    case .receivePoint:
      ActionDescription(
        Phrase("đã nhận", "received"), [.character("v")],
        Phrase("Bên nhận xác nhận điểm này.", "The receiver confirms the point."))
    case .notePoint:
      ActionDescription(
        Phrase("ghi chú", "note"), [.character("e")],
        Phrase("Ghi chú vào điểm này.", "Notes something on the point."))
    case .finishHandover:
      ActionDescription(
        Phrase("hai bên đã ký", "signed"), [.character("s")],
        Phrase(
          "Ghi là hai bên đã ký biên bản; sau đó không sửa nữa.",
          "Both sides signed; nothing is changed afterwards."))
    case .handoverMinutes:
      ActionDescription(
        Phrase("biên bản", "minutes"), [.character("p")],
        Phrase("Xem và ghi biên bản bàn giao ra tệp.", "Shows and writes the minutes."))
    case .importFormer:
      ActionDescription(
        Phrase("nhập hồ sơ huyện cũ", "import old files"), [.character("I")],
        Phrase(
          "Nhập đầu mối, việc tồn đọng của Phòng GD&ĐT huyện cũ từ tệp CSV.",
          "Imports contacts and open matters of the former district office."))
    case .switchContents:
      ActionDescription(
        Phrase("đổi loại", "switch"), [.character("c")],
        Phrase(
          "Đổi giữa danh sách đầu mối và việc tồn đọng.",
          "Switches between contacts and open matters."))
    default: nil
    }
  }
}
