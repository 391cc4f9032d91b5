import Records
import Terminal
import TerminalTesting
import TestSupport
import Testing
import VietText

@testable import Screens

/// Vietnamese letters where the machine has no input method.
@Suite struct TypingTests {
  @Test func f9TurnsTelexOnAndTheStatusLineSaysSo() throws {
    let run = ScreenRun(try TestRegister(), keys: "!<F9>truwowngf hojc")
    #expect(run.last.contains("trường học"))
    #expect(run.last.contains("F9 gõ: Telex"))
  }

  @Test func f9AgainTurnsToVniAndThenOff() throws {
    let run = ScreenRun(try TestRegister(), keys: "!<F9><F9>tru7o7ng2<F9> af")
    #expect(run.last.contains("trường af"))
    #expect(run.last.contains("gõ: tắt"))
  }

  @Test func anInputMethodOfTheSystemTurnsItOffWithAWord() throws {
    let steps =
      ScriptedTerminal.Step.keys("!<F9>aa") + [.event(.inputMethodSeen)]
      + ScriptedTerminal.Step.keys("aa")
    let run = ScreenRun(try TestRegister(), steps: steps)
    #expect(run.pages.contains { $0.contains("Máy đang có bộ gõ riêng") })
    #expect(run.last.contains("âaa"))
  }

  @Test func itWorksInTheFilterAndTheSearch() throws {
    let options = ProgramOptions(typing: .telex, idleMinutes: nil)
    let run = ScreenRun(try TestRegister(), keys: "gtruwowngf", options: options)
    #expect(run.last.contains("Tìm: trường"))
  }
}
