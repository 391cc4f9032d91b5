import Records
import TestSupport
import Testing

@testable import Screens

@Suite struct HistoryTests {
  private static let route = Route.history(
    RecordReference(Identifier<Institution>.sample(1)), title: "Sao Mai")

  /// A school that was added and closed later.
  private func register() throws -> TestRegister {
    let register = try TestRegister()
    try register.write(.institution(.add(.sample())))
    register.clock.pass(minutes: 90)
    try register.write(
      .institution(.close(.sample(1), on: .sample(2026, 11, 30), decision: "12/QĐ")))
    return register
  }

  @Test func showsWhoChangedWhatWhenAndWhy() throws {
    let register = try register()
    try expectSnapshot(ScreenRun(register, opening: Self.route, keys: "").last, "history")
  }

  /// Enter on an entry shows the record as it was known then, not as it stands.
  @Test func anEntryOpensTheRecordAsItWasKnown() throws {
    let register = try register()
    let first = ScreenRun(register, opening: Self.route, keys: "<Enter>").last
    #expect(first.contains("12/QĐ"))
    let second = ScreenRun(register, opening: Self.route, keys: "<Tab><Enter>").last
    try expectSnapshot(second, "known")
    #expect(!second.contains("12/QĐ"))
  }
}
