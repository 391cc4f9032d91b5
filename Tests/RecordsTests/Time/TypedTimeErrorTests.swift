import Records
import Testing

/// What officers read when a date or a time was not understood.
@Suite struct TypedTimeErrorTests {
  private static let words: [(TypedTimeError, String, String)] = [
    (.empty, "Còn trống.", "Nothing was typed."),
    (.notADate(text: "tết"), "Không hiểu “tết” là ngày nào.", "“tết” is not a date."),
    (.notATime(text: "giờ"), "Không hiểu “giờ” là giờ nào.", "“giờ” is not a time of day."),
    (
      .timeMissing(text: "21/11/2026"), "“21/11/2026” chưa có giờ.",
      "“21/11/2026” has no time of day."
    ),
    (
      .noSuchDay(day: 31, month: 2, year: 2026), "Tháng 2/2026 không có ngày 31.",
      "2/2026 has no day 31."
    ),
    (.noSuchDay(day: 1, month: 13, year: 2026), "Không có tháng 13.", "There is no month 13."),
    (
      .noSuchTime(hour: 25, minute: 0), "Không có giờ nào là 25 giờ 0 phút.",
      "No clock shows 25 hours 0 minutes."
    ),
    (
      .yearTooFar(year: 3026), "Năm 3026 xa quá, có lẽ gõ nhầm.",
      "The year 3026 is too far off, perhaps a slip."
    ),
    (
      .stepTooLong(text: "+99999"), "“+99999” xa hôm nay quá, có lẽ gõ nhầm.",
      "“+99999” is too far from today, perhaps a slip."
    ),
  ]

  @Test func everyErrorSaysWhy() {
    for (error, vietnamese, english) in Self.words {
      #expect(error.why == Phrase(vietnamese, english))
    }
  }

  @Test func theRemedyIsThatOfWhatIsMissing() {
    let day = "Gõ ngày như 21/11, 21/11/2026, hôm nay hoặc +5."
    let time = "Gõ giờ như 10:40 hoặc 10h40, có thể kèm ngày."
    #expect(TypedTimeError.notADate(text: "x").remedy.vietnamese == day)
    #expect(TypedTimeError.timeMissing(text: "x").remedy.vietnamese == time)
    #expect(TypedTimeError.noSuchTime(hour: 25, minute: 0).remedy.vietnamese == time)
  }

  @Test func aFieldStandsBeforeTheReason() {
    let error = RuleError.badTime(
      Phrase("Ngày đóng", "Closed on"), .noSuchDay(day: 31, month: 2, year: 2026))
    #expect(
      error.sentences
        == Phrase(
          "Chưa ghi. Ngày đóng: tháng 2/2026 không có ngày 31. Gõ ngày như 21/11, 21/11/2026, hôm nay hoặc +5.",
          "Nothing was saved. Closed on: 2/2026 has no day 31. Type a date such as 21/11, 21/11/2026, today or +5."
        ))
  }
}
