import Records
import Terminal
import TerminalTesting
import TestSupport
import Testing

@testable import Screens

/// The program speaks one language at a time.
@Suite struct LanguageTests {
  /// Words of the register itself, which stay as they are.
  private static let data = ["Sổ Xã", "Xã Mường Xén", "Nghệ An"]

  private func vietnameseLines(of pages: [String]) -> [String] {
    pages.flatMap { $0.split(separator: "\n").map(String.init) }.filter { line in
      var rest = line
      for word in Self.data {
        while let range = rest.firstRange(of: word) { rest.removeSubrange(range) }
      }
      let isEnglish = rest.unicodeScalars.allSatisfy { scalar in
        scalar.isASCII || "–─┌┐└┘│·…▼▲↑↓←→•“”".unicodeScalars.contains(scalar)
      }
      return !isEnglish
    }
  }

  private func pages(_ register: TestRegister, _ keys: String, columns: Int = 80) -> [String] {
    ScreenRun(
      register, columns: columns, keys: keys,
      options: ProgramOptions(language: .english, idleMinutes: nil)
    ).pages
  }

  @Test func theProgramsOwnPagesHaveNoVietnameseWordsInEnglish() throws {
    let register = try TestRegister()
    let keys = "?<End><PgDn><PgDn><Esc>:<PgDn><Esc>!<F2><Esc><C-o><Esc><C-l>z<Tab><Esc>g"
    #expect(vietnameseLines(of: pages(register, keys)) == [])
    #expect(vietnameseLines(of: pages(register, keys, columns: 40)) == [])
  }

  @Test func theLockPageHasNone() throws {
    let register = try TestRegister(hasPassphrase: true)
    #expect(vietnameseLines(of: pages(register, "<C-l>wrong one<Enter>?<Esc>")) == [])
  }

  @Test func draftsAndQuestionsHaveNone() throws {
    let register = try TestRegister()
    _ = pages(register, "!Fire")
    #expect(vietnameseLines(of: pages(register, "b<Esc><Enter><Esc>r")) == [])
  }

  @Test func theFirstStartHasNone() throws {
    let services = MakingServices()
    let terminal = ScriptedTerminal(
      size: Size(columns: 80, rows: 24),
      keys: "<Enter>?<Esc>nothingsuch<C-u>muong xen<Enter><Tab><Enter>Ann<Tab><Enter>"
        + "<Down><Down><Enter>short<Enter>er than<Enter>other<Enter>")
    _ = FirstStart.run(
      on: terminal, register: try MakingServices.communes(), services: services,
      clock: services.clock.forProgram, options: ProgramOptions(language: .english))
    // Rows of the list are names of communes and provinces.
    let lines = vietnameseLines(of: terminal.pages.map(\.text))
    #expect(lines.filter { !$0.contains(" – ") } == [])
  }

  @Test func everyActionAndErrorIsTold() {
    for action in Action.allCases {
      let words = [action.name.english, action.help.english]
      #expect(vietnameseLines(of: words) == [], "\(action)")
    }
  }
}
