import Records
import Testing

/// The briefing rule of letter 7192/BGDĐT-VP: the joint report 15 days before the meeting.
@Suite struct LeadTimeTests {
  let lead = LeadTime(days: 15)
  let calendar = WorkingCalendar.nationalDay2026

  @Test(arguments: [
    ("2012-10-28", "2012-10-13", Weekday.saturday, "2012-10-12"),
    ("2012-11-10", "2012-10-26", .friday, "2012-10-26"),
    ("2013-06-15", "2013-05-31", .friday, "2013-05-31"),
    ("2013-06-25", "2013-06-10", .monday, "2013-06-10"),
    ("2027-01-11", "2026-12-27", .sunday, "2026-12-25"),
  ])
  func isCountedInDaysAndOfferedOnAWorkingDay(
    meeting: String, byRule: String, weekday: Weekday, offered: String
  ) {
    let due = lead.due(before: Day.on(meeting), calendar: calendar)
    #expect(due.byRule == Day.on(byRule))
    #expect(due.byRule.weekday == weekday)
    #expect(due.offered.day == Day.on(offered))
  }

  @Test func isUnsureInYearsWithoutACalendar() {
    #expect(lead.due(before: Day.on("2012-10-28"), calendar: calendar).isUnsure)
    #expect(!lead.due(before: Day.on("2027-01-11"), calendar: calendar).isUnsure)
  }

  @Test func tellsWhatWasDueBeforeItWasSet() {
    let letter = Day.on("2012-10-29")
    for meeting in ["2012-10-28", "2012-11-10"] {
      #expect(
        lead.due(before: Day.on(meeting), calendar: calendar).wasImpossible(setOn: letter))
    }
    #expect(lead.earliestEvent(setOn: letter).iso == "2012-11-13")
    let first = lead.due(before: lead.earliestEvent(setOn: letter), calendar: calendar)
    #expect(!first.wasImpossible(setOn: letter))
  }
}
