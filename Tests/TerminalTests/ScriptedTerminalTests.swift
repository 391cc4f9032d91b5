import Terminal
import TerminalTesting
import Testing

struct ScriptedTerminalTests {
  @Test func playsKeysInWriting() {
    let terminal = ScriptedTerminal(
      size: Size(columns: 4, rows: 1), keys: "a<lt><F2><C-w><S-Tab><A-x>")
    let events = (0..<7).map { _ in terminal.nextEvent(timeout: nil) }
    #expect(
      events == [
        .key(.character("a")), .key(.character("<")), .key(.function(2)), .key(.control("w")),
        .key(.backTab), .key(.alt("x")), .end(.hangup),
      ])
  }

  @Test func keepsPagesThatDiffer() {
    let terminal = ScriptedTerminal(size: Size(columns: 4, rows: 1), steps: [])
    var page = Buffer(size: terminal.size)
    terminal.show(page)
    terminal.show(page)
    page.write("x", column: 0, row: 0)
    terminal.show(page)
    #expect(terminal.pages.map(\.text) == ["", "x"])
  }

  @Test func takesTheSizeOfAResize() {
    let size = Size(columns: 40, rows: 12)
    let terminal = ScriptedTerminal(size: Size(columns: 4, rows: 1), steps: [.event(.resize(size))])
    #expect(terminal.nextEvent(timeout: nil) == .resize(size))
    #expect(terminal.size == size)
  }

  @Test func reportsAWakerRungByAnotherTask() async {
    let terminal = ScriptedTerminal(
      size: Size(columns: 4, rows: 1),
      steps: [.awaitWake(milliseconds: 5000), .awaitWake(milliseconds: 2)])
    let waker = terminal.waker
    await Task.detached { waker() }.value
    #expect(terminal.nextEvent(timeout: nil) == .wake)
    #expect(terminal.nextEvent(timeout: nil) == .tick)
  }
}
