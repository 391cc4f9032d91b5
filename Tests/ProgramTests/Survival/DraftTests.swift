import Glibc
import Testing

/// What is being typed outlives the program.
@Suite(.onTerminal) struct DraftTests {
  private static let typed = "Học sinh ngã ở sân"

  /// A session in which a new incident has been typed and not saved.
  private func typing() throws -> TerminalSession {
    let session = try TerminalSession(try ScratchHome.practising())
    try Officer(session: session).open()
    try session.press("4")
    try session.wait(for: "[4Vụ việc]")
    try session.press("n")
    try session.wait(for: "Ghi vụ việc mới")
    try session.type(Self.typed)
    try session.wait(for: Self.typed)
    return session
  }

  /// The draft is offered at once, holds what was typed, and opens as it was.
  private func expectDraft(in session: TerminalSession) throws {
    try session.startProgram()
    let screen = try session.wait(for: "Bản nháp chưa lưu")
    #expect(screen.contains("Ghi vụ việc mới") && screen.contains(Self.typed))
    try session.press("Enter")
    let form = try session.waitUntilGone("Bản nháp chưa lưu")
    #expect(form.contains("Ghi vụ việc mới") && form.contains(Self.typed))
  }

  /// At most two seconds of typing may be lost.
  @Test func twoSecondsAfterTheLastKeyItIsOnTheDisk() throws {
    let session = try typing()
    usleep(2_000_000)
    kill(try #require(try session.program), SIGKILL)
    try session.waitForPrompt()
    try expectDraft(in: session)
  }

  @Test func leavingAFieldKeepsItWithoutAPause() throws {
    let session = try typing()
    try session.press("Tab")
    try session.type("bl")
    try session.wait(for: "BL Bạo lực học đường")
    // Long enough for a slow disk, and shorter than the pause after which typing is kept anyway.
    usleep(600_000)
    kill(try #require(try session.program), SIGKILL)
    try session.waitForPrompt()
    try expectDraft(in: session)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func aSignalKeepsItAtOnce(_ signal: Int32) throws {
    let session = try typing()
    kill(try #require(try session.program), signal)
    try session.waitForPrompt()
    try expectDraft(in: session)
  }

  @Test func aWindowThatIsClickedAwayKeepsIt() throws {
    let session = try typing()
    let program = try #require(try session.program)
    session.close()
    let next = try TerminalSession(session.home)
    try next.waitUntilGone(program)
    try expectDraft(in: next)
  }

  @Test func aDraftThatIsThrownAwayIsNotOfferedAgain() throws {
    let session = try typing()
    kill(try #require(try session.program), SIGTERM)
    try session.waitForPrompt()
    try session.startProgram()
    try session.wait(for: "Bản nháp chưa lưu")
    try session.press("b")
    try session.wait(for: "Bỏ hẳn bản nháp")
    try session.press("y")
    try session.wait(for: "Không có bản nháp nào.")
    try Officer(session: session).quit()
    try Officer(session: session).open()
  }
}
