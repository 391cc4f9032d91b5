import Foundation
import TestChance
import Testing

/// A passphrase and a sealed word are looked for wherever a program can leave something behind.
@Suite(.onTerminal) struct SecretTests {
  private static let passphrase = "chìa khoá vườn cải qx8"
  private static let sealed = "hoàng yến qx8"
  /// The same kind of words in a field that is not sealed: the search must find something.
  private static let plain = "chim sẻ qx8"

  private func files(in folder: String, holding words: String) throws -> [String] {
    try WordHunt(words).files(in: folder)
  }

  /// What the system tells of a running process to whoever asks.
  private func told(of process: pid_t) -> Data {
    ["cmdline", "environ", "status", "maps"].reduce(into: Data()) { told, name in
      // Another account may not read some of them: then nothing stands there for it.
      told += FileManager.default.contents(atPath: "/proc/\(process)/\(name)") ?? Data()
    }
  }

  @Test("reliability checks 24, 69: neither passphrase nor sealed words stand anywhere")
  func nothingIsLeftBehind() throws {
    let session = try TerminalSession(try ScratchHome())
    let officer = Officer(session: session)
    try officer.setUpSealed(typing: "muong xen", passphrase: Self.passphrase)
    try session.press("C-l")
    try officer.unlock(Self.passphrase)
    try session.press("!")
    try session.wait(for: "Ghi nhanh tin vừa nhận")
    try session.type(Self.sealed)
    try session.press("F2")
    try session.wait(for: "Đã ghi: Vụ việc VV-2026-0001")
    let (guardian, program) = (try session.guardian, try session.program)
    for process in [try #require(guardian), try #require(program)] {
      let told = told(of: process)
      #expect(told.count > 100)
      #expect(!WordHunt(Self.passphrase).isFound(in: told))
    }
    try officer.quit()
    try session.home.done("backup")
    try session.home.done("task", "add", Self.plain)
    #expect(try files(in: session.home.path, holding: Self.passphrase) == [])
    #expect(try files(in: session.home.path, holding: Self.sealed) == [])
    #expect(try !files(in: session.home.path, holding: Self.plain).isEmpty)
    #expect(try !session.screen().contains("qx8"))
  }

  @Test("reliability check 69: a passphrase from standard input is never echoed or kept")
  func aPassphraseOfACommandIsNotKept() throws {
    let home = try ScratchHome()
    let finished = try home.soxa(
      "init", "--commune", "16813", "--name", "Lầu Bá Xồng", "--post", "Chuyên viên",
      input: Self.passphrase + "\n")
    #expect(finished.status == 0)
    #expect(!(finished.output + finished.errors).contains("qx8"))
    #expect(try files(in: home.path, holding: Self.passphrase) == [])
  }
}
