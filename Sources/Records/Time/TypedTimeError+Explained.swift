extension TypedTimeError: Explained {
  public var what: Phrase {
    Phrase("Chưa hiểu ngày giờ đã gõ.", "The date or time was not understood.")
  }

  public var why: Phrase { clause.capitalised }

  /// Why, to stand behind the name of a field and a colon.
  var clause: Phrase {
    switch self {
    case .empty: Phrase("còn trống.", "nothing was typed.")
    case .notADate(let text):
      Phrase("không hiểu “\(text)” là ngày nào.", "“\(text)” is not a date.")
    case .notATime(let text):
      Phrase("không hiểu “\(text)” là giờ nào.", "“\(text)” is not a time of day.")
    case .timeMissing(let text):
      Phrase("“\(text)” chưa có giờ.", "“\(text)” has no time of day.")
    case .noSuchDay(_, let month, _) where !(1...12).contains(month):
      Phrase("không có tháng \(month).", "there is no month \(month).")
    case .noSuchDay(let day, let month, let year):
      Phrase(
        "tháng \(month)/\(year) không có ngày \(day).", "\(month)/\(year) has no day \(day).")
    case .noSuchTime(let hour, let minute):
      Phrase(
        "không có giờ nào là \(hour) giờ \(minute) phút.",
        "no clock shows \(hour) hours \(minute) minutes.")
    case .yearTooFar(let year):
      Phrase(
        "năm \(year) xa quá, có lẽ gõ nhầm.", "the year \(year) is too far off, perhaps a slip.")
    case .stepTooLong(let text):
      Phrase(
        "“\(text)” xa hôm nay quá, có lẽ gõ nhầm.",
        "“\(text)” is too far from today, perhaps a slip.")
    }
  }

  public var remedy: Phrase {
    switch self {
    case .notATime, .timeMissing, .noSuchTime:
      Phrase(
        "Gõ giờ như 10:40 hoặc 10h40, có thể kèm ngày.",
        "Type a time such as 10:40, with a date if it is not today's.")
    default:
      Phrase(
        "Gõ ngày như 21/11, 21/11/2026, hôm nay hoặc +5.",
        "Type a date such as 21/11, 21/11/2026, today or +5.")
    }
  }
}
