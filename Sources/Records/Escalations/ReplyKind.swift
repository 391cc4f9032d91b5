/// What an answer says to what was asked.
public enum ReplyKind: String, Labelled {
  case yes = "dong_y"
  case partly = "mot_phan"
  case no = "khong_dong_y"
  case passedOn = "chuyen_cap"

  public var label: Phrase {
    switch self {
    case .yes: Phrase("Đồng ý, giải quyết", "Yes")
    case .partly: Phrase("Giải quyết một phần", "Partly")
    case .no: Phrase("Không giải quyết", "No")
    case .passedOn: Phrase("Chuyển nơi khác giải quyết", "Passed on")
    }
  }
}
