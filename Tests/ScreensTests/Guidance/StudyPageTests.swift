import Records
import Screens
import TestSupport
import Testing

/// The path for somebody new to education.
@Suite struct StudyPageTests {
  private static let page = Route.guidance(.study)

  @Test func showsThePathWithTheFirstStepFirst() throws {
    let run = ScreenRun(try TestRegister(), opening: Self.page, keys: "")
    try expectSnapshot(run.last, "study")
  }

  @Test func fitsASmallScreen() throws {
    let run = ScreenRun(
      try TestRegister(), opening: Self.page, columns: 40, rows: 12, keys: "")
    try expectSnapshot(run.last, "study-narrow")
  }

  @Test func whatWasUnderstoodIsTickedAndTakenBack() throws {
    let register = try TestRegister()
    let ticked = ScreenRun(register, opening: Self.page, keys: "v<Wake>").last
    #expect(ticked.contains("Đã hiểu 1/33 bước.") && ticked.contains("[x] G01"))
    let back = ScreenRun(register, opening: Self.page, keys: "v<Wake>").last
    #expect(back.contains("Đã hiểu 0/33 bước."))
  }

  @Test func enterReadsTheStep() throws {
    let run = ScreenRun(try TestRegister(), opening: Self.page, keys: "<Enter>")
    #expect(run.last.contains("Tuần đầu nhận việc"))
  }

  @Test func opensFromTheListOfDocuments() throws {
    let run = ScreenRun(try TestRegister(), opening: .guidance(.list), keys: "l")
    #expect(run.last.contains("Tự học"))
  }

  /// Every step leads to a page with contents.
  @Test func noStepLeadsNowhere() throws {
    let register = try TestRegister()
    let officer = try #require(try register.reader.header(at: TestClock.start).officer)
    for row in try register.reader.study(of: officer.id).path {
      #expect(row.title.vietnamese != row.step.target.code, "\(row.step.code)")
    }
  }
}
