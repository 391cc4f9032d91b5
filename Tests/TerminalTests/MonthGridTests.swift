import Testing

@testable import Terminal

struct MonthGridTests {
  static let words = CalendarWords(weekdays: ["T2", "T3", "T4", "T5", "T6", "T7", "CN"]) {
    "Tháng \($1)/\($0)"
  }

  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDay {
    try #require(CalendarDay(year: year, month: month, day: day))
  }

  @Test func startsWeeksOnMonday() throws {
    let grid = MonthGrid(at: try day(2026, 11, 21), today: try day(2026, 11, 3))
    var page = Buffer(size: MonthGrid.size)
    grid.draw(into: &page, in: page.bounds, words: Self.words)
    #expect(
      page.text == """
               Tháng 11/2026
         T2  T3  T4  T5  T6  T7  CN
                                  1
          2   3•  4   5   6   7   8
          9  10  11  12  13  14  15
         16  17  18  19  20 [21] 22
         23  24  25  26  27  28  29
         30
        """)
  }

  @Test func movesByDaysWeeksAndMonths() throws {
    var grid = MonthGrid(at: try day(2024, 1, 31), today: try day(2024, 1, 1))
    let steps: [(Key, CalendarDay)] = [
      (.pageDown, try day(2024, 2, 29)), (.right, try day(2024, 3, 1)), (.up, try day(2024, 2, 23)),
      (.end, try day(2024, 2, 29)), (.home, try day(2024, 2, 1)), (.left, try day(2024, 1, 31)),
      (.down, try day(2024, 2, 7)), (.pageUp, try day(2024, 1, 7)),
    ]
    for (key, expected) in steps {
      let isAnswered = grid.answer(key)
      #expect(isAnswered && grid.day == expected)
    }
  }

  @Test(arguments: [
    (2026, 11, 21, 5), (2000, 2, 29, 1), (1900, 3, 1, 3), (1, 1, 1, 0), (2025, 7, 1, 1),
  ])
  func knowsWeekdays(_ year: Int, _ month: Int, _ number: Int, _ weekday: Int) throws {
    #expect(try day(year, month, number).weekday == weekday)
  }

  @Test func refusesDaysThatAreNot() {
    #expect(CalendarDay(year: 2026, month: 2, day: 29) == nil)
    #expect(CalendarDay(year: 2026, month: 13, day: 1) == nil)
    #expect(CalendarDay(year: 0, month: 1, day: 1) == nil)
  }

  @Test func staysInsideOfTheCalendar() throws {
    var first = MonthGrid(at: try day(1, 1, 1), today: try day(1, 1, 1))
    for key in [Key.left, .up, .pageUp] { _ = first.answer(key) }
    #expect(first.day == (try day(1, 1, 1)))
    var last = MonthGrid(at: try day(9999, 12, 31), today: try day(1, 1, 1))
    for key in [Key.right, .down, .pageDown] { _ = last.answer(key) }
    #expect(last.day == (try day(9999, 12, 31)))
  }
}
