import RecordStore
import Records
import Terminal
import TerminalTesting
import TestSupport
import Testing

@testable import Screens

@Suite struct FirstStartTests {
  /// From the first key to the page of today of the new register.
  private func run(
    _ keys: String
  ) throws -> (terminal: ScriptedTerminal, ending: FirstStart.Ending) {
    let terminal = ScriptedTerminal(size: Size(columns: 80, rows: 24), keys: keys)
    let services = MakingServices()
    let ending = FirstStart.run(
      on: terminal, register: try MakingServices.communes(), services: services,
      clock: services.clock.forProgram)
    return (terminal, ending)
  }

  @Test func theCommuneIsFoundByTypingWithItsProvinceBeside() throws {
    let pages = try run("muong xen").terminal.pages
    try expectSnapshot(pages.last?.text ?? "", "first-start-commune")
  }

  @Test func aCommuneWithoutAClusterSaysSo() throws {
    let last = try run("truong vinh").terminal.pages.last?.text
    #expect(last?.contains("không thuộc cụm") == true)
  }

  @Test func threeAnswersMakeAPracticeRegister() throws {
    let result = try run("muong xen<Enter>Vi Van Tap<Enter><Enter><Enter>")
    #expect(result.ending == .ready)
    #expect(result.terminal.pages.contains { $0.text.contains("Đang lập sổ…") })
  }

  @Test func aRealRegisterShowsItsRecoveryKeyOnceAndWantsItBack() throws {
    let start = "muong xen<Enter>Vi Van Tap<Enter><Enter><Down><Down><Enter>"
    let secret = "mot hai ba bon<Enter>mot hai ba bon<Enter>"
    let key = MakingServices.recoveryKey
    let good = try run(start + secret + "<Enter>" + key.lowercased() + "<Enter>")
    #expect(good.ending == .ready)
    #expect(good.terminal.pages.filter { $0.text.contains(key) }.count == 1)
    #expect(!good.terminal.pages.contains { $0.text.contains("mot hai") })
    let wrong = try run(start + secret + "<Enter>AAAAA<Enter>")
    #expect(wrong.ending == .quit)
    #expect(wrong.terminal.pages.last?.text.contains("! Chưa khớp.") == true)
  }

  @Test func twoPassphrasesThatDifferAreRefused() throws {
    let start = "muong xen<Enter>Vi Van Tap<Enter><Enter><Down><Down><Enter>"
    let last = try run(start + "mot hai ba bon<Enter>mot hai ba nam<Enter>").terminal.pages.last?
      .text
    #expect(last?.contains("Hai lần gõ khác nhau.") == true)
    let short = try run(start + "ngan<Enter>").terminal.pages.last?.text
    #expect(short?.contains("Mật khẩu có 4 ký tự; cần ít nhất 8.") == true)
  }

  @Test func escGoesBackToTheQuestionBefore() throws {
    let last = try run("muong xen<Enter><Esc>").terminal.pages.last?.text
    #expect(last?.contains("1/3") == true)
    #expect(last?.contains("muong xen") == true)
  }

  @Test func aNameIsWanted() throws {
    let last = try run("muong xen<Enter><Tab><Enter>").terminal.pages.last?.text
    #expect(last?.contains("Họ và tên còn trống.") == true)
  }
}
