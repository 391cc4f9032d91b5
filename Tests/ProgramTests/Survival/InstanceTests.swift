import Foundation
import Glibc
import Testing

/// One register, one program.
@Suite(.onTerminal) struct InstanceTests {
  private func openSession() throws -> TerminalSession {
    let session = try TerminalSession(try ScratchHome.practising())
    try Officer(session: session).open()
    return session
  }

  @Test func aSecondOneIsRefusedNamingTheFirst() throws {
    let session = try openSession()
    let program = try #require(try session.program)
    let finished = try session.home.soxa("school")
    #expect(finished.status == 1 && finished.output.isEmpty)
    #expect(
      finished.errors.hasPrefix("soxa: Chưa mở được sổ. Sổ đang mở ở tiến trình \(program), từ "))
    #expect(finished.errors.hasSuffix("Dùng cửa sổ đang mở, hoặc đóng nó trước.\n"))

    let second = try TerminalSession(session.home)
    try second.startProgram()
    try second.wait(for: "tiến trình \(program)")
    try second.waitForPrompt()
    // The first goes on.
    try session.press("3")
    try session.wait(for: "[3Cơ sở]")
  }

  @Test func afterAKillTheNextOneStartsAtOnce() throws {
    let session = try openSession()
    kill(try #require(try session.program), SIGKILL)
    try session.waitForPrompt()
    try Officer(session: session).open()
    #expect(try session.fact("#{alternate_on}") == "1")
  }

  /// The write-ahead log, drafts and lock too.
  @Test func whatIsOnTheDiskWhileItRunsIsForTheOfficerAlone() throws {
    let session = try TerminalSession(try ScratchHome())
    try session.run("umask 000")
    let officer = Officer(session: session)
    try officer.setUp(typing: "muong xen", expecting: "Xã Mường Xén – Nghệ An – Cụm 1")
    try officer.addSchool("Trường Tiểu học Mường Xén")
    let modes = try session.home.modesOfRegister
    #expect(modes.keys.contains { $0.hasSuffix("register.db-wal") })
    for (path, mode) in modes {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
      #expect(mode == (isFolder.boolValue ? 0o700 : 0o600), "\(path) \(String(mode, radix: 8))")
    }
  }

  /// The terminal of a person who has set nothing up.
  @Test(arguments: [
    "TERM=linux", "TERM=vt100", "TERM=xterm-256color", "TERM=không-có", "TERM=", "LANG=C",
    "-u LANG",
  ])
  func opensOnEveryTerminal(_ variable: String) throws {
    let session = try TerminalSession(try ScratchHome.practising())
    try session.run("clear; env \(variable) \(SoxaProgram.path)")
    try session.wait(for: "[1Hôm nay]")
    try Officer(session: session).quit()
  }

  @Test func aTerminalThatCannotShowPagesIsRefusedInWords() throws {
    let session = try TerminalSession(try ScratchHome.practising())
    try session.run("clear; env TERM=dumb \(SoxaProgram.path); printf 'mã %d' $?; echo")
    let screen = try session.wait(for: "mã 1")
    #expect(screen.contains("soxa: "), "\(screen)")
  }
}
