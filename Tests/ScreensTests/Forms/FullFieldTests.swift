import Records
import Terminal
import TerminalTesting
import TestSupport
import Testing

@testable import Screens

/// A field that can take no more says so, and keeps what it took.
@Suite struct FullFieldTests {
  private static let limit = Incident.titleLimit

  private func run(_ register: TestRegister, _ steps: [ScriptedTerminal.Step]) -> ScreenRun {
    ScreenRun(register, opening: .incidents(.log(at: nil)), steps: steps)
  }

  @Test func aLongPasteIsTakenInPartAndCountsAsTyping() throws {
    let register = try TestRegister()
    let long = String(repeating: "ạ", count: Self.limit + 30)
    let run = run(register, [.event(.paste(long))])
    #expect(
      run.last.contains(
        "Chỉ dán được \(Self.limit) ký tự: ô này chứa tối đa \(Self.limit) ký tự."))
    let draft = try #require(try register.reader.drafts().first)
    #expect(draft.content["title"] == String(long.prefix(Self.limit)))
  }

  @Test func aLetterForAFullFieldIsAnsweredWithTheLimit() throws {
    let full = String(repeating: "a", count: Self.limit)
    let steps = [.event(.paste(full))] + ScriptedTerminal.Step.keys("b")
    let page = run(try TestRegister(), steps).last
    #expect(page.contains("Ô này đã đầy: chứa tối đa \(Self.limit) ký tự."))
    #expect(!page.contains("không dùng ở đây"))
  }

  @Test func theWordsAreEnglishToo() {
    #expect(
      Phrase.fullField(taken: 3, limit: 9).english
        == "Only 3 characters were pasted: this field holds at most 9.")
    #expect(
      Phrase.fullField(taken: 0, limit: 9).english
        == "This field is full: it holds at most 9 characters.")
  }

  @Test func filtersAndTheSearchSayItToo() throws {
    let steps =
      [.event(.paste(String(repeating: "a", count: 80)))] + ScriptedTerminal.Step.keys("b")
    for keys in ["4/", "g"] {
      let run = ScreenRun(
        try TestRegister(), steps: ScriptedTerminal.Step.keys(keys) + steps)
      #expect(run.last.contains("Ô này đã đầy: chứa tối đa 80 ký tự."), "\(keys)")
    }
  }
}
