import Glibc
import Terminal
import Testing

/// However the program ends, the terminal is given back.
extension RealTerminalTests {
  @Suite struct LifeAndDeath {
    private static let farewell = "terminal demo: ended by a fault"

    private func start(_ environment: [String: String] = [:]) throws -> DemoProgram {
      let demo = try DemoProgram(environment)
      #expect(!demo.terminal.isCooked)
      #expect(demo.terminal.text.contains("\u{1B}[?1049h"))
      return demo
    }

    @Test func aProgramThatQuitsLeavesTheTerminalWhole() throws {
      let demo = try start(["DEMO_MOUSE": "1"])
      defer { demo.finish() }
      #expect(demo.terminal.text.contains("Trường Mầm non Mường Xén số 1"))
      #expect(demo.terminal.text.contains("\u{1B}[?1000h"))
      demo.terminal.send("q")
      #expect(demo.terminal.status() == 0)
      #expect(demo.isTerminalWhole)
      #expect(demo.terminal.text.hasSuffix("ended: quit\r\n"))
    }

    @Test(arguments: [
      ("t", [128 + SIGILL, 128 + SIGTRAP]), ("a", [128 + SIGABRT]), ("o", [128 + SIGSEGV]),
    ])
    func aFaultLeavesTheTerminalWholeAndTellsNothingOfTheMemory(
      _ key: String, _ statuses: [Int32]
    ) throws {
      let demo = try start()
      defer { demo.finish() }
      demo.terminal.send(key)
      let status = try #require(demo.terminal.status())
      #expect(statuses.contains(status))
      #expect(demo.isTerminalWhole)
      let number = status - 128
      let line = "\(Self.farewell) [\(number < 10 ? "0" : "")\(number)]\r\n"
      #expect(demo.terminal.text.hasSuffix(line))
      for sign in ["acktrace", "Thread 0", "rax", "0x0"] {
        #expect(!demo.terminal.text.contains(sign))
      }
    }

    @Test func aProgramThatForgetsToCloseLeavesTheTerminalWhole() throws {
      let demo = try start()
      defer { demo.finish() }
      demo.terminal.send("x")
      #expect(demo.terminal.status() == 3)
      #expect(demo.isTerminalWhole)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT], [true, false])
    func aSignalEndsTheProgramInOrder(_ signal: Int32, _ isForParent: Bool) throws {
      let demo = try start()
      defer { demo.finish() }
      kill(isForParent ? demo.terminal.process : demo.child, signal)
      #expect(demo.terminal.status() == 0)
      #expect(demo.isTerminalWhole)
      let reason =
        signal == SIGHUP
        ? "end(Terminal.EndReason.hangup)" : "end(Terminal.EndReason.signal(\(signal)))"
      #expect(demo.heard.last == reason)
    }

    @Test func afterKillTheParentGivesTheTerminalBack() throws {
      let demo = try start()
      defer { demo.finish() }
      kill(demo.child, SIGKILL)
      #expect(demo.terminal.status() == 128 + SIGKILL)
      #expect(demo.isTerminalWhole)
      #expect(demo.terminal.text.hasSuffix("\(Self.farewell) [09]\r\n"))
    }

    @Test func whenTheParentIsKilledTheProgramEndsInOrder() throws {
      let demo = try start()
      defer { demo.finish() }
      kill(demo.terminal.process, SIGKILL)
      #expect(demo.terminal.wait(for: "ended: "))
      #expect(demo.isTerminalWhole)
    }

    @Test func whenTheTerminalGoesAwayTheProgramEnds() throws {
      let demo = try start()
      defer { demo.finish() }
      demo.terminal.hangUp()
      let isEnded = demo.terminal.wait { kill(demo.child, 0) != 0 && demo.terminal.status() != nil }
      #expect(isEnded)
      #expect(demo.heard.last == "end(Terminal.EndReason.hangup)")
    }

    @Test func aCommandWithoutPagesIsInterruptedWithoutAWord() throws {
      let terminal = try PseudoTerminal(DemoProgram.path, environment: ["DEMO_WAIT": "1"])
      terminal.readUntilQuiet(300)
      terminal.send("\u{3}")
      #expect(terminal.status() == 128 + SIGINT)
      #expect(terminal.text == "^C")
    }

    @Test func aTypeWithoutPagesIsRefused() throws {
      let terminal = try PseudoTerminal(DemoProgram.path, environment: ["TERM": "dumb"])
      #expect(terminal.status() == 2)
      #expect(terminal.text.contains("noCursorMovement"))
      #expect(terminal.isCooked)
    }

    @Test(arguments: ["linux", "vt100", "vt220", "rxvt", "xterm", "screen", "nonsense", ""])
    func everyOtherTypeShowsThePage(_ type: String) throws {
      let demo = try DemoProgram(["TERM": type])
      defer { demo.finish() }
      #expect(demo.terminal.text.contains("CS-1005"))
      let isUnknown = ["nonsense", ""].contains(type)
      #expect(demo.terminal.text.contains("typeReplaced") == isUnknown)
      demo.terminal.send("q")
      #expect(demo.terminal.status() == 0)
      #expect(demo.isTerminalWhole)
    }
  }
}
