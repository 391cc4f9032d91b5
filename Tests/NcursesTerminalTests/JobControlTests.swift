import Glibc
import Terminal
import Testing

/// Stopping and continuing, under a shell with job control.
extension RealTerminalTests {
  @Suite struct JobControl {
    /// A shell on a terminal, and the fixture started by it.
    private func shell() throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(
        "/bin/bash", arguments: ["--norc", "--noprofile", "--noediting", "-i"],
        environment: ["PS1": "ready> ", "HISTFILE": "/dev/null"])
      try #require(terminal.wait(for: "ready> "))
      terminal.send("\(DemoProgram.path)\n")
      try #require(terminal.wait(for: "CS-1018"))
      terminal.readUntilQuiet()
      return terminal
    }

    private func waitForPrompt(_ terminal: PseudoTerminal) -> Bool {
      terminal.wait(for: "Stopped") && terminal.wait { terminal.text.hasSuffix("ready> ") }
    }

    private func quit(_ terminal: PseudoTerminal) {
      terminal.send("q")
      #expect(terminal.wait(for: "ended: quit"))
      terminal.send("exit\n")
      #expect(terminal.status() == 0)
    }

    @Test func stopsAndComesBackWithTheNewSize() throws {
      let terminal = try shell()
      terminal.send("\u{1A}")
      #expect(waitForPrompt(terminal))
      #expect(terminal.isCooked)
      #expect(terminal.text.split(separator: "?1049h").last?.contains("?1049l") == true)
      terminal.resize(Size(columns: 100, rows: 30))
      terminal.forget()
      terminal.send("fg\n")
      #expect(terminal.wait(for: "100×30") && terminal.wait(for: "CS-1020"))
      #expect(!terminal.isCooked)
      quit(terminal)
    }

    @Test(arguments: [SIGTSTP, SIGSTOP])
    func theShellSeesAStopFromOutside(_ signal: Int32) throws {
      let terminal = try shell()
      kill(DemoProgram.child(in: terminal.text), signal)
      #expect(waitForPrompt(terminal))
      terminal.forget()
      terminal.send("fg\n")
      #expect(terminal.wait(for: "CS-1018"))
      terminal.readUntilQuiet()
      #expect(!terminal.isCooked)
      quit(terminal)
    }

    @Test func staysStoppedInTheBackground() throws {
      let terminal = try shell()
      terminal.send("\u{1A}")
      #expect(waitForPrompt(terminal))
      terminal.forget()
      terminal.send("bg\n")
      terminal.readUntilQuiet(300)
      #expect(terminal.isCooked)
      #expect(!terminal.text.contains("CS-1018"))
      terminal.send("fg\n")
      #expect(terminal.wait(for: "CS-1018"))
      quit(terminal)
    }

    @Test func lendsTheTerminalToAnotherProgram() throws {
      let terminal = try shell()
      terminal.forget()
      terminal.send("e")
      #expect(terminal.wait(for: "CS-1018"))
      #expect(terminal.text.contains("icanon") && !terminal.text.contains("-icanon"))
      terminal.readUntilQuiet()
      #expect(!terminal.isCooked)
      quit(terminal)
    }

    /// Whichever thread asks for the stop: a step of it after that would take the screen back while the
    /// shell writes its prompt.
    @Test func nothingGoesOnOnceItIsStopped() throws {
      let terminal = try PseudoTerminal(
        "/bin/bash", arguments: ["--norc", "--noprofile", "--noediting", "-i"],
        environment: ["PS1": "ready> ", "HISTFILE": "/dev/null", "DEMO_STOP": "1"])
      try #require(terminal.wait(for: "ready> "))
      for _ in 0..<10 {
        terminal.forget()
        terminal.send("\(DemoProgram.path)\n")
        #expect(waitForPrompt(terminal))
        #expect(!terminal.text.contains("went on"))
        terminal.forget()
        terminal.send("fg\n")
        #expect(terminal.wait(for: "went on"))
        #expect(terminal.wait { terminal.text.hasSuffix("ready> ") })
      }
    }

    @Test func withoutAShellItIsNotStopped() throws {
      let demo = try DemoProgram()
      defer { demo.finish() }
      demo.terminal.send("\u{1A}")
      #expect(demo.waitToHear("suspended: false"))
      demo.terminal.send("q")
      #expect(demo.terminal.status() == 0)
    }
  }
}
