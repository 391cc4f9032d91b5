/// The words of ``RuleError``, kept apart so that the cases can be read in one go.
enum RuleErrorWords {
  static func why(_ error: RuleError) -> Phrase {
    switch error {
    case .missing(let field):
      return field.followed(" còn trống.", " is empty.")
    case .tooLong(let field, let count, let limit):
      return field.followed(
        " có \(count) ký tự; giới hạn là \(limit).",
        " has \(count) characters; the limit is \(limit).")
    case .inFuture(let field):
      return field.followed(" ở thời điểm chưa tới.", " lies in the future.")
    case .order(let first, let second):
      return Phrase(
        "\(first.vietnamese) phải trước \(second.vietnamese).",
        "\(first.english) must come before \(second.english).")
    case .oneOfTwo(let first, let second):
      return Phrase(
        "Ghi “\(first.vietnamese)” hoặc “\(second.vietnamese)”, không ghi cả hai.",
        "Fill in “\(first.english)” or “\(second.english)”, not both.")
    case .exceeds(let part, let whole):
      let sum = whole.withinSentence
      return Phrase(
        "\(part.vietnamese) lớn hơn tổng \(sum.vietnamese).",
        "\(part.english) is more than \(sum.english).")
    case .notANumber(let field, let typed):
      return Phrase(
        "\(field.vietnamese): “\(typed)” không phải là số.",
        "\(field.english): “\(typed)” is not a number.")
    case .notADate(let field, let typed):
      return Phrase(
        "\(field.vietnamese): không hiểu “\(typed)” là ngày nào.",
        "\(field.english): “\(typed)” is not a date.")
    case .badTime(let field, let error):
      return field.appending(error.clause, separator: ": ")
    case .notAChoice(let field, let typed):
      return Phrase(
        "\(field.vietnamese): không có “\(typed)” trong danh sách.",
        "\(field.english): “\(typed)” is not in the list.")
    case .duplicateName(let name):
      return Phrase("Đã có “\(name)” trong xã này.", "“\(name)” already stands in this commune.")
    case .answerWithoutGround:
      return Phrase("Câu trả lời chưa có căn cứ nào.", "The answer has no ground.")
    case .groundWithoutNumber:
      return Phrase(
        "Căn cứ chưa có số hoặc ngày.", "The ground has neither a number nor a day.")
    case .noSuchRecord(let kind, let key):
      return Phrase(
        "Không có \(kind.vietnamese.lowercased()) “\(key)” trong sổ.",
        "The register has no \(kind.english.lowercased()) “\(key)”.")
    case .severalMatch(let typed, let names):
      let list = names.joined(separator: "; ")
      return Phrase(
        "Nhiều mục khớp với “\(typed)”: \(list).", "Several match “\(typed)”: \(list).")
    default: return whyOfState(error)
    }
  }

  private static func whyOfState(_ error: RuleError) -> Phrase {
    switch error {
    case .noTransition(let from, let to):
      return Phrase(
        "Từ “\(from.vietnamese)” không chuyển sang “\(to.vietnamese)” được.",
        "“\(from.english)” cannot become “\(to.english)”.")
    case .blocked(let missing):
      return Phrase(
        "Còn thiếu: " + missing.map(\.vietnamese).joined(separator: "; ") + ".",
        "Missing: " + missing.map(\.english).joined(separator: "; ") + ".")
    case .cannotWithdraw(let reasons):
      return Phrase(
        "Còn vướng: " + reasons.map(\.vietnamese).joined(separator: "; ") + ".",
        "In the way: " + reasons.map(\.english).joined(separator: "; ") + ".")
    case .withdrawn(let kind): return kind.followed(" đã rút.", " was withdrawn.")
    case .needsReason: return Phrase("Việc này cần ghi lý do.", "This needs a reason.")
    case .alreadyClosed(let kind): return kind.followed(" đã kết thúc.", " is already closed.")
    case .laterChange(let field, let author):
      return Phrase(
        "\(field.vietnamese) đã được \(author) sửa sau đó; hoàn tác sẽ làm mất lần sửa ấy.",
        "\(field.english) was changed later by \(author); undoing would lose that change.")
    case .nothingToUndo:
      return Phrase("Không còn thao tác nào để hoàn tác.", "There is nothing left to undo.")
    case .sealedWhileLocked:
      return Phrase(
        "Nội dung này được niêm phong và sổ đang khóa.",
        "The text is sealed and the register is locked.")
    case .erased: return Phrase("Nội dung đã bị xóa theo quyết định.", "The text was erased.")
    case .practiceOnly: return Phrase("Đây là sổ tập.", "This is a practice register.")
    case .clockSuspect:
      return Phrase("Giờ máy có vẻ sai.", "The machine's clock seems wrong.")
    case .groundNotListed(let ground):
      return Phrase(
        "Danh mục và văn bản đã nhập không có “\(ground)”.",
        "Neither the list nor the imported texts have “\(ground)”.")
    case .nothingAwaited:
      return Phrase("Không còn ai phải trả lời.", "Nobody owes an answer.")
    case .noCluster: return Phrase("Xã không thuộc cụm nào.", "The commune is in no cluster.")
    case .fileTaken(let name):
      return Phrase(
        "Tệp “\(name)” đã nhập rồi, từng byte như nhau.",
        "The file “\(name)” was taken in before, byte for byte.")
    case .weakensLaw(let limit):
      return Phrase(
        "Pháp luật quy định: \(limit.vietnamese). Không nới dài, không đổi mốc tính, không tắt được.",
        "The law says: \(limit.english). It cannot be lengthened, counted otherwise or switched off."
      )
    case .formNotInForce(let form, let day):
      return Phrase(
        "“\(form.vietnamese)” không phải hình thức kỷ luật của ngày \(day.formatted).",
        "“\(form.english)” is no form of discipline on \(day.formatted).")
    case .dayTaken(let day):
      return Phrase(
        "Từ \(day.formatted) đã có một mức đặt rồi.",
        "Something is set from \(day.formatted) already.")
    case .repeatsByDays:
      return Phrase(
        "Việc lặp lại chỉ tính theo số ngày.", "What recurs is counted in whole days only.")
    case .lastOfficer:
      return Phrase(
        "Đây là cán bộ duy nhất còn mở được sổ.",
        "This is the only officer who can still open the register.")
    case .ownAccess:
      return Phrase(
        "Không ai tự gỡ quyền mở sổ của mình.", "Nobody takes the access from themselves.")
    case .noAccess(let name):
      return Phrase(
        "\(name) không có mật khẩu mở sổ này.", "\(name) has no passphrase for this register.")
    case .restricted:
      return Phrase("Đây là hồ sơ hạn chế xem.", "The record is restricted.")
    default:
      return Phrase(
        "Bản sổ này không giữ quyền cấp số.", "This copy does not hold the numbering right.")
    }
  }

  static func remedy(_ error: RuleError) -> Phrase {
    switch error {
    case .missing: Phrase("Hãy điền vào ô này.", "Fill it in.")
    case .tooLong: Phrase("Hãy viết gọn lại.", "Shorten it.")
    case .inFuture: Phrase("Gõ lại ngày giờ đã qua.", "Type a time that has passed.")
    case .order: Phrase("Xem lại hai thời điểm.", "Look at both times again.")
    case .notADate:
      Phrase(
        "Gõ ngày như 21/11, 21/11/2026, hôm nay hoặc +5.",
        "Type a date such as 21/11, 21/11/2026, today or +5.")
    case .badTime(_, let error): error.remedy
    case .oneOfTwo: Phrase("Xóa một trong hai ô.", "Empty one of the two fields.")
    case .exceeds, .notANumber: Phrase("Hãy kiểm tra lại các con số.", "Check the numbers.")
    case .notAChoice:
      Phrase("Gõ vài chữ rồi chọn trong danh sách.", "Type a few letters and choose from the list.")
    case .duplicateName:
      Phrase(
        "Mở bản đã có, hoặc đặt tên phân biệt.", "Open the one that stands, or give another name.")
    case .answerWithoutGround:
      Phrase(
        "Ghi một văn bản, như: khoản 1 Điều 8 Nghị định 142/2025/NĐ-CP; hoặc bật “Chưa có căn cứ”.",
        "Name one, such as: khoản 1 Điều 8 Nghị định 142/2025/NĐ-CP; or switch “No listed ground” on."
      )
    case .groundNotListed:
      Phrase(
        "Sửa số văn bản, nhập văn bản ấy trước (2 Hướng dẫn, i), hoặc bật “Chưa có căn cứ”.",
        "Correct the number, import the document first (2 Guidance, i), or switch “No listed ground” on."
      )
    case .groundWithoutNumber:
      Phrase(
        "Ghi đủ để người khác tìm lại được: Công báo số 245 ngày 12/3/2026.",
        "Say enough for others to find it: Công báo số 245 ngày 12/3/2026.")
    case .noSuchRecord: Phrase("Hãy tìm lại bằng “/” hoặc “g”.", "Search again with “/” or “g”.")
    case .severalMatch:
      Phrase("Gõ đầy đủ hơn, hoặc gõ mã.", "Type more of the name, or the code.")
    case .noTransition:
      Phrase("Chọn một trạng thái trong danh sách.", "Choose a state from the list.")
    case .blocked: Phrase("Bổ sung từng mục rồi làm lại.", "Complete each item, then try again.")
    case .cannotWithdraw:
      Phrase(
        "Làm xong từng mục rồi rút. Vụ việc ghi trùng hoặc tin sai thì đổi trạng thái (s), không rút.",
        "Settle each item first. An incident that is a duplicate or false gets that state (s).")
    case .weakensLaw:
      Phrase(
        "Chỉ rút ngắn thời hạn, hoặc giữ nguyên và ghi chú thêm.",
        "Shorten the limit, or keep it and add a note.")
    case .formNotInForce:
      Phrase(
        "Chọn trong danh sách, hoặc sửa ngày kỷ luật.", "Choose from the list, or correct the day.")
    case .dayTaken:
      Phrase("Sửa bản ấy, hoặc chọn ngày khác.", "Edit that one, or choose another day.")
    case .repeatsByDays:
      Phrase("Chọn đơn vị “ngày” và ghi mấy ngày một lần.", "Choose “days” and say every how many.")
    case .withdrawn:
      Phrase(
        "Bản ghi đã rút chỉ còn để xem; cần thì ghi bản mới.",
        "What was withdrawn can only be read; write a new record if it is needed.")
    case .needsReason: Phrase("Ghi lý do rồi lưu lại.", "Write the reason and save again.")
    case .alreadyClosed: Phrase("Mở lại trước khi sửa.", "Reopen it first.")
    case .laterChange:
      Phrase(
        "Xem lịch sử (h) rồi sửa tay ô cần sửa.", "Read the history (h) and edit the field by hand."
      )
    case .nothingToUndo: Phrase("Không cần làm gì.", "Nothing needs doing.")
    case .sealedWhileLocked:
      Phrase("Mở khóa bằng mật khẩu rồi làm lại.", "Unlock with the passphrase and try again.")
    case .erased:
      Phrase("Nội dung đã xóa không lấy lại được.", "What was erased cannot be brought back.")
    case .practiceOnly: Phrase("Dùng sổ thật để làm việc này.", "Use the real register for this.")
    case .numberingElsewhere:
      Phrase("Xác nhận số cao nhất đã dùng trên giấy.", "Confirm the highest number used on paper.")
    case .clockSuspect:
      Phrase(
        "Chỉnh giờ máy, hoặc xác nhận giờ máy đúng ở trang Hôm nay.",
        "Set the clock, or confirm on the page of today that it is right.")
    case .nothingAwaited:
      Phrase(
        "Chỉ đôn đốc kiến nghị đã gửi mà chưa có trả lời.",
        "Only what was sent and is not answered can be urged.")
    case .noCluster: Phrase("Gửi thẳng Sở GD&ĐT.", "Write to the Department directly.")
    case .fileTaken:
      Phrase(
        "Sửa từng bản ghi trong sổ, hoặc nhập tệp khác.",
        "Edit the records that stand, or take another file.")
    case .lastOfficer:
      Phrase(
        "Thêm cán bộ khác và mật khẩu của người đó trước.",
        "Add another officer with a passphrase first.")
    case .ownAccess:
      Phrase("Nhờ cán bộ còn lại làm việc này.", "Ask the other officer to do it.")
    case .noAccess:
      Phrase(
        "Chọn cán bộ khác, hoặc nhờ người đang mở được sổ thêm mật khẩu.",
        "Choose another officer, or ask one who can open it to add a passphrase.")
    case .restricted:
      Phrase(
        "Mở trên màn hình có ghi lý do; lệnh thì thêm --reveal --reason “…”.",
        "Open it on the screens for a reason; a command takes --reveal --reason “…”.")
    }
  }
}

extension Phrase {
  /// This phrase with an ending in each language.
  func followed(_ vietnameseEnding: String, _ englishEnding: String) -> Phrase {
    Phrase(vietnamese + vietnameseEnding, english + englishEnding)
  }
}

extension Phrase {
  /// As it stands after other words: without its first capital.
  fileprivate var withinSentence: Phrase {
    func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
    return Phrase(lowered(vietnamese), lowered(english))
  }
}
