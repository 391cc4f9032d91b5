import Records
import Terminal
import TextFiles

/// Actions on records.
extension Action {
  var records: ActionDescription {
    switch self {
    case .new:
      ActionDescription(
        Phrase("mới", "new"), [.character("n"), .insert],
        Phrase("Thêm một bản ghi mới.", "Adds a new record."))
    case .edit:
      ActionDescription(
        Phrase("sửa", "edit"), [.character("e")],
        Phrase("Sửa bản ghi này.", "Edits this record."))
    case .save:
      ActionDescription(
        Phrase("lưu", "save"), [.function(2)],
        Phrase("Lưu những gì đã gõ.", "Saves what was typed."))
    case .withdraw:
      ActionDescription(
        Phrase("rút", "withdraw"), [.character("W")],
        Phrase(
          "Rút bản ghi, có lý do; lịch sử vẫn còn.",
          "Withdraws the record with a reason; its history stays."))
    case .history:
      ActionDescription(
        Phrase("lịch sử", "history"), [.character("h"), .function(7)],
        Phrase("Ai sửa gì, lúc nào, vì sao.", "Who changed what, when and why."))
    case .copyCitation:
      ActionDescription(
        Phrase("chép trích dẫn", "copy citation"), [.character("y")],
        Phrase("Chép trích dẫn vào bộ nhớ tạm.", "Copies the citation."))
    case .discardDraft:
      ActionDescription(
        Phrase("bỏ bản nháp", "discard draft"), [.character("b")],
        Phrase("Bỏ hẳn bản nháp đang chọn.", "Throws the selected draft away."))
    default: guidance
    }
  }

  private var guidance: ActionDescription {
    switch self {
    case .setDay:
      ActionDescription(
        Phrase("chọn ngày", "choose day"), [.character("d"), .function(12)],
        Phrase("Xem hiệu lực tại một ngày khác.", "Shows what holds on another day."))
    case .chooseArea:
      ActionDescription(
        Phrase("lĩnh vực", "area"), [.character("f")],
        Phrase("Chỉ xem một lĩnh vực.", "Shows one area only."))
    case .chooseLevel:
      ActionDescription(
        Phrase("loại hình", "level"), [.character("c")],
        Phrase("Chỉ xem một loại hình hoặc mức độ.", "Shows one level only."))
    case .chooseSeverity:
      ActionDescription(
        Phrase("mức độ", "level"), [.character("c")],
        Phrase(
          "Chỉ xem một mức độ; bấm tiếp để đổi mức.", "Shows one level only; again for the next."))
    case .override:
      ActionDescription(
        Phrase("phân cấp tại tỉnh", "local decision"), [.character("p")],
        Phrase(
          "Ghi quyết định phân cấp của tỉnh cho việc này.",
          "Records the province's own decision on this task."))
    case .confirmClock:
      ActionDescription(
        Phrase("giờ máy đúng", "the clock is right"), [.character("y")],
        Phrase("Xác nhận giờ máy đang đúng.", "Says that the machine's clock is right."))
    case .useRecoveryKey:
      ActionDescription(
        Phrase("quên mật khẩu", "forgotten"), [.function(7)],
        Phrase(
          "Mở sổ bằng khóa khôi phục rồi đặt mật khẩu mới.",
          "Opens the register with the recovery key and sets a new passphrase."))
    case .whatChanged:
      ActionDescription(
        Phrase("có gì mới", "what changed"), [.character("N")],
        Phrase(
          "Văn bản mới, có hiệu lực, hết hiệu lực từ lần xem trước.",
          "What came, began and ceased since the last look."))
    case .newsSeen:
      ActionDescription(
        Phrase("đã xem đến hôm nay", "looked up to today"), [.character("v")],
        Phrase(
          "Lần sau chỉ báo những gì mới từ bây giờ.", "From now on only what is newer is told."))
    case .newerCatalogue:
      ActionDescription(
        Phrase("danh mục mới", "newer catalogue"), [.character("C")],
        Phrase("Nhận danh mục mới từ một tệp.", "Takes a newer catalogue from a file."))
    case .timeline:
      ActionDescription(
        Phrase("dòng thời gian", "time line"), [.character("l")],
        Phrase(
          "Văn bản này ra đời, có hiệu lực, bị sửa đổi, thay thế ngày nào.",
          "When it was issued, came into force, was amended or replaced."))
    case .correct:
      ActionDescription(
        Phrase("đính chính", "correct"), [.character("c")],
        Phrase(
          "Ghi điều bản giấy nói khác danh mục, có căn cứ.",
          "Notes what the paper says otherwise than the list."))
    default: places
    }
  }

  private static let documentForms = TextForm.allCases.map(\.rawValue).joined(separator: ", ")

  private var places: ActionDescription {
    switch self {
    case .closeInstitution:
      ActionDescription(
        Phrase("thôi hoạt động", "close"), [.character("D")],
        Phrase("Ghi ngày cơ sở thôi hoạt động.", "Records that the institution closed."))
    case .merge:
      ActionDescription(
        Phrase("sáp nhập", "merge"), [.character("M")],
        Phrase("Nhập các cơ sở đã đánh dấu vào một cơ sở.", "Merges the marked institutions."))
    case .importFile:
      ActionDescription(
        Phrase("nhập CSV", "import CSV"), [.character("i")],
        Phrase("Nhập danh sách trường từ tệp CSV.", "Imports schools from a CSV file."))
    case .importDocument:
      ActionDescription(
        Phrase("nhập", "import"), [.character("i")],
        Phrase(
          "Nhập toàn văn từ tệp \(Self.documentForms).",
          "Imports a full text from a \(Self.documentForms) file."))
    case .watchedFiles:
      ActionDescription(
        Phrase("thư mục theo dõi", "watched folder"), [.function(7)],
        Phrase(
          "Chọn một tệp trong thư mục theo dõi.", "Chooses a file from the watched folder."))
    case .giveNumber:
      ActionDescription(
        Phrase("gõ số", "give number"), [.character("e")],
        Phrase(
          "Gõ số, ký hiệu khi văn bản không ghi rõ.",
          "Gives the number where the text does not say it."))
    case .readAgain:
      ActionDescription(
        Phrase("đọc lại tệp", "read again"), [.character("r")],
        Phrase(
          "Đọc lại tệp vừa sửa, giữ nghĩa các cột.",
          "Reads the mended file again; the columns keep their meaning."))
    case .confirm:
      ActionDescription(
        Phrase("xác nhận đúng", "confirm"), [.character("v")],
        Phrase("Ghi là hôm nay đã xác nhận phiếu.", "Notes that the sheet was confirmed today."))
    case .markLooked:
      ActionDescription(
        Phrase("đã xem", "looked at"), [.character("v")],
        Phrase(
          "Ghi là đã xem những gì dựa vào căn cứ này; không báo nữa.",
          "Notes that what rests on this ground was looked at; it is not told again."))
    case .clusters:
      ActionDescription(
        Phrase("cụm", "clusters"), [.character("m")],
        Phrase("Các cụm chuyên môn.", "The professional clusters."))
    case .contactPoints:
      ActionDescription(
        Phrase("đầu mối", "contacts"), [.character("b")],
        Phrase("Các đầu mối liên hệ.", "The contact points."))
    case .assignCommune:
      ActionDescription(
        Phrase("xếp xã vào cụm", "assign commune"), [.character("A")],
        Phrase("Đặt hoặc bỏ cụm của một xã.", "Sets or clears a commune's cluster."))
    case .showAll:
      ActionDescription(
        Phrase("cả đã xong", "also closed"), [.character("o")],
        Phrase("Xem cả những mục đã kết thúc.", "Shows finished ones too."))
    default: cases
    }
  }

  private var cases: ActionDescription {
    switch self {
    case .logIncident:
      ActionDescription(
        Phrase("ghi vụ việc", "log incident"), [.character("w")],
        Phrase("Ghi một vụ việc ở cơ sở này.", "Logs an incident at this institution."))
    case .writeLine:
      ActionDescription(
        Phrase("diễn biến", "log"), [.character("l")],
        Phrase("Thêm một dòng diễn biến.", "Adds a line to the log."))
    case .moveState:
      ActionDescription(
        Phrase("đổi trạng thái", "move state"), [.character("s")],
        Phrase("Chuyển sang trạng thái kế tiếp.", "Moves to another state."))
    case .toldThem:
      ActionDescription(
        Phrase("vừa báo xong", "told them now"), [.character("t")],
        Phrase("Ghi là vừa báo xong, lúc này.", "Notes that they were told just now."))
    case .settleDuty:
      ActionDescription(
        Phrase("ghi kết quả", "settle duty"), [.character("r")],
        Phrase(
          "Ghi đã báo ai, lúc nào, hoặc lý do không báo.",
          "Notes who was told and when, or why not."))
    case .explain:
      ActionDescription(
        Phrase("vì sao", "why"), [.character("=")],
        Phrase("Giải thích cách tính hạn từng dòng.", "Explains the due date line by line."))
    case .erase:
      ActionDescription(
        Phrase("xóa nội dung", "erase"), [.character("X")],
        Phrase(
          "Xóa hẳn nội dung niêm phong, có căn cứ; không lấy lại được.",
          "Destroys sealed text on a written ground; cannot be undone."))
    case .startTask:
      ActionDescription(
        Phrase("giao việc", "new task"), [.character("V")],
        Phrase(
          "Giao một nhiệm vụ từ nội dung này, căn cứ ghi sẵn.",
          "Starts a task from this, its ground cited."))
    case .tasks:
      ActionDescription(
        Phrase("nhiệm vụ", "tasks"), [.character("V")],
        Phrase("Các nhiệm vụ của văn phòng.", "The tasks of the office."))
    case .addPart:
      ActionDescription(
        Phrase("bổ sung", "add"), [.character("n"), .insert],
        Phrase(
          "Thêm số liệu, biện pháp, điểm trường, thiệt hại, kết luận vào hồ sơ.",
          "Adds details, measures, sites, damage or the conclusion to the record."))
    case .similarIncidents:
      ActionDescription(
        Phrase("vụ việc tương tự", "like cases"), [.character("v")],
        Phrase(
          "Vụ việc có thể trùng, việc giống đã từng có và kết quả.",
          "Possible duplicates, and like cases of the past with how they ended."))
    default:
      ActionDescription(
        Phrase("gửi lên", "escalate"), [.character("x")],
        Phrase("Kiến nghị lên nơi có thẩm quyền.", "Asks somebody who can decide or help."))
    }
  }
}
