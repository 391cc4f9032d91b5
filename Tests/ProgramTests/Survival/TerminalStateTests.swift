import Glibc
import Testing

/// However the program ends, the terminal is as it was, and nobody has to type `reset`.
@Suite(.onTerminal) struct TerminalStateTests {
  private func session() throws -> (session: TerminalSession, modes: String) {
    let session = try TerminalSession(try ScratchHome.practising())
    return (session, try session.terminalModes())
  }

  private func expectWhole(_ session: TerminalSession, as modes: String) throws {
    try session.waitForPrompt()
    #expect(try session.fact("#{alternate_on} #{cursor_flag} #{mouse_any_flag}") == "0 1 0")
    #expect(try session.terminalModes() == modes)
    try session.run("clear; printf 'còn %s' 'gõ được'; echo")
    try session.wait(for: "còn gõ được")
  }

  @Test func afterQuitting() throws {
    let (session, modes) = try session()
    let officer = Officer(session: session)
    try officer.open()
    #expect(try session.fact("#{alternate_on}") == "1")
    try officer.quit()
    try expectWhole(session, as: modes)
  }

  @Test(arguments: [SIGKILL, SIGSEGV, SIGTRAP, SIGTERM, SIGINT, SIGHUP])
  func afterASignalToTheProgram(_ signal: Int32) throws {
    let (session, modes) = try session()
    try Officer(session: session).open()
    kill(try #require(try session.program), signal)
    try session.waitForPrompt()
    let screen = try session.screen()
    #expect(!screen.contains("0x") && !screen.contains("Thread"), "\(screen)")
    #expect(
      screen.contains("Sổ Xã dừng ngoài ý muốn. Bản nháp vẫn còn; gõ soxa để mở lại.")
        == [SIGKILL, SIGSEGV, SIGTRAP].contains(signal))
    try expectWhole(session, as: modes)
  }

  @Test func afterTheGuardianIsKilled() throws {
    let (session, modes) = try session()
    try Officer(session: session).open()
    let program = try #require(try session.program)
    kill(try #require(try session.guardian), SIGKILL)
    try session.waitUntilGone(program)
    // The shell has written its prompt onto the page that went away a moment later.
    try session.press("Enter")
    try expectWhole(session, as: modes)
  }

  @Test func ctrlZLeavesAndFgComesBack() throws {
    let (session, modes) = try session()
    let officer = Officer(session: session)
    try officer.open()
    try session.press("3")
    try session.wait(for: "[3Cơ sở]")
    try session.press("C-z")
    try session.wait(for: "Stopped")
    try expectWhole(session, as: modes)
    try session.run("fg")
    try session.wait(for: "[3Cơ sở]")
    try session.press("1")
    try session.wait(for: "[1Hôm nay]")
    try officer.quit()
  }

  /// Through all sizes and back, on a page, in a form that is being typed, and at the smallest.
  @Test func everySizeIsDrawn() throws {
    let (session, _) = try session()
    let officer = Officer(session: session)
    try officer.open()
    let before = try session.screen()
    try session.resize(to: .init(columns: 40, rows: 12))
    try session.wait(for: "Xã Mường Xén")
    try session.resize(to: .init(columns: 20, rows: 5))
    try session.wait(for: "Màn hình quá nhỏ")
    try session.resize(to: .init(columns: 120, rows: 40))
    try session.wait(for: "Thứ Bảy 21/11/2026")
    try session.resize(to: .init())
    try session.wait(named: "the first page as it was") { $0 == before }
    try session.press("4")
    try session.wait(for: "[4Vụ việc]")
    try session.press("n")
    try session.wait(for: "Ghi vụ việc mới")
    try session.type("Học sinh ngã")
    try session.wait(for: "Học sinh ngã")
    try session.resize(to: .init(columns: 40, rows: 12))
    try session.wait(for: "Học sinh ngã")
    try session.type(" cầu thang")
    try session.resize(to: .init())
    try session.wait(for: "Học sinh ngã cầu thang")
    for step in 0..<30 {
      try session.resize(to: .init(columns: 20 + step * 3, rows: 5 + step))
    }
    try session.resize(to: .init())
    try session.wait(for: "Học sinh ngã cầu thang")
  }
}
