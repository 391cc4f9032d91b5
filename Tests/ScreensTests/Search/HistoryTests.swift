import Records
import TestSupport
import Testing

@testable import Screens

@Suite struct HistoryTests {
  @Test func showsWhoChangedWhatWhenAndWhy() throws {
    let register = try TestRegister()
    try register.write(.institution(.add(.sample())))
    register.clock.pass(minutes: 90)
    try register.write(
      .institution(.close(.sample(1), on: .sample(2026, 11, 30), decision: "12/QĐ")))
    let route = Route.history(RecordReference(Identifier<Institution>.sample(1)), title: "Sao Mai")
    try expectSnapshot(ScreenRun(register, opening: route, keys: "").last, "history")
  }
}
