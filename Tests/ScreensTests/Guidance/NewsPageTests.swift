import Records
import Screens
import TestSupport
import Testing

/// What changed since the officer looked last, on the screens.
@Suite struct NewsPageTests {
  private static let page = Route.guidance(.news)

  private func register() throws -> TestRegister {
    let register = try TestRegister()
    var correction = DocumentCorrection(of: "118/2025/NĐ-CP", ground: "Công báo số 245")
    correction.endsOn = .sample(2026, 11, 22)
    try register.write(.correction(.save(correction)))
    register.clock.pass(minutes: 2 * 1440)
    return register
  }

  @Test func tellsWhatCeasedAndWhatComes() throws {
    let run = ScreenRun(try register(), opening: Self.page, keys: "k")
    try expectSnapshot(run.last, "news")
  }

  @Test func tellsNothingAfterALook() throws {
    let register = try register()
    let run = ScreenRun(register, opening: Self.page, keys: "v")
    #expect(run.last.contains("Từ lần xem trước"), "\(run.last)")
    #expect(try register.reader.newsCount(on: .sample(2026, 11, 23)) == 0)
  }

  @Test func isCountedOnToday() throws {
    let run = ScreenRun(try register(), opening: .today, keys: "k")
    #expect(run.last.contains("1 văn bản có gì mới"), "\(run.last)")
  }

  @Test func opensFromTheListOfDocuments() throws {
    let run = ScreenRun(try TestRegister(), opening: .guidance(.list), keys: "N")
    #expect(run.last.contains("Văn bản có gì mới"))
    #expect(run.last.contains("Từ ngày lập sổ"))
  }
}
