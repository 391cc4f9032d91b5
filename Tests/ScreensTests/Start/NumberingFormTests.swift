import Records
import TestSupport
import Testing

@testable import Screens

/// Confirming the numbers used on paper.
@Suite struct NumberingFormTests {
  @Test func aPlainNumberIsOneOfThisYear() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, opening: .numbering, keys: "40<F2><Wake>")
    #expect(run.last.contains("Đã xác nhận số vụ việc."))
    try register.write(.incident(.log(.sample(), nil)))
    #expect(try register.reader.incident(numbered: IncidentNumber(year: 2026, serial: 41)) != nil)
  }

  @Test func whatToLookAtIsSaidWhole() throws {
    let run = ScreenRun(try TestRegister(), opening: .numbering, keys: "")
    try expectSnapshot(run.last, "numbering-form")
  }

  @Test func aLowScreenKeepsTheField() throws {
    let run = ScreenRun(
      try TestRegister(), opening: .numbering, columns: 40, rows: 12, keys: "40")
    try expectSnapshot(run.last, "numbering-form-narrow")
  }

  @Test func whatIsNoNumberIsRefused() throws {
    let run = ScreenRun(try TestRegister(), opening: .numbering, keys: "bốn mươi<F2>")
    #expect(run.last.contains("“bốn mươi” không phải là số."))
  }
}
