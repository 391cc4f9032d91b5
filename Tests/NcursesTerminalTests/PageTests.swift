import Glibc
import Terminal
import Testing

/// What the terminal is sent for a page, and what comes back from it.
extension RealTerminalTests {
  @Suite struct Page {
    private func bytes(for keys: String, _ terminal: PseudoTerminal) -> [UInt8] {
      terminal.forget()
      terminal.send(keys)
      let isAnswered = terminal.wait { !terminal.output.isEmpty }
      #expect(isAnswered)
      terminal.readUntilQuiet(50)
      return terminal.output
    }

    private func end(_ demo: DemoProgram) {
      demo.terminal.send("q")
      #expect(demo.terminal.status() == 0)
      #expect(demo.isTerminalWhole)
      demo.finish()
    }

    @Test func aStepInAListSendsLittle() throws {
      let demo = try DemoProgram()
      for _ in 0..<15 { #expect(bytes(for: "\u{1B}[B", demo.terminal).count <= 60) }
      #expect(bytes(for: "\u{1B}[6~", demo.terminal).count <= 1400)
      end(demo)
    }

    @Test func aTypedLetterSendsLittle() throws {
      let demo = try DemoProgram()
      _ = bytes(for: "f", demo.terminal)
      for letter in ["ệ", "a", "đ"] { #expect(bytes(for: letter, demo.terminal).count <= 25) }
      demo.terminal.send("\u{1B}")
      #expect(demo.waitToHear("key(Terminal.Key.escape)"))
      end(demo)
    }

    @Test func sendsNothingAndComputesNothingWhenNobodyTypes() throws {
      let demo = try DemoProgram()
      demo.terminal.forget()
      let before = try processorTime(of: demo.child)
      demo.terminal.readUntilQuiet(700)
      #expect(demo.terminal.output.isEmpty)
      #expect(try processorTime(of: demo.child) == before)
      end(demo)
    }

    /// User and system time of a process, in ticks of the system.
    private func processorTime(of process: pid_t) throws -> [Substring] {
      let file = try #require(fopen("/proc/\(process)/stat", "r"))
      defer { fclose(file) }
      var line = [CChar](repeating: 0, count: 1024)
      fgets(&line, Int32(line.count), file)
      let text = String(decoding: line.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      // After the name in parentheses: state, ten other numbers, then the two times.
      let fields = try #require(text.split(separator: ")").last).split(separator: " ")
      return Array(fields[11...12])
    }

    @Test func manyKeysAtOnceAreAllHeard() throws {
      let demo = try DemoProgram()
      demo.terminal.send(String(repeating: "\u{1B}[B", count: 99))
      #expect(demo.terminal.wait(for: "> CS-1099"))
      #expect(demo.heard.filter { $0 == "key(Terminal.Key.down)" }.count == 99)
      end(demo)
    }

    @Test func escIsHeardByItself() throws {
      let demo = try DemoProgram(["ESCDELAY": "40"])
      demo.terminal.send("\u{1B}")
      #expect(demo.waitToHear("key(Terminal.Key.escape)"))
      demo.terminal.send("\u{1B}[20~")
      #expect(demo.waitToHear("key(Terminal.Key.function(9))"))
      end(demo)
    }

    @Test func hearsPastesInputMethodsAndOtherThreads() throws {
      let demo = try DemoProgram()
      demo.terminal.send("\u{1B}[200~q\nt\u{1B}[201~")
      #expect(demo.waitToHear(#"paste("q\nt")"#))
      demo.terminal.send("w")
      #expect(demo.waitToHear("wake"))
      demo.terminal.send("e\u{7F}ê")
      #expect(demo.waitToHear("inputMethodSeen"))
      #expect(demo.waitToHear(#"key(Terminal.Key.character("ê"))"#))
      end(demo)
    }

    @Test func hostileTextReachesTheTerminalAsText() throws {
      let demo = try DemoProgram()
      demo.terminal.send("f")
      demo.terminal.send("\u{1B}[200~x\u{1B}]0;evil\u{07}\u{202E}\u{9B}2Jy\u{1B}[201~")
      #expect(demo.terminal.wait(for: "y"))
      for sign in ["\u{1B}]0;", "\u{07}", "\u{202E}", "\u{9B}"] {
        #expect(!demo.terminal.text.contains(sign))
      }
      demo.terminal.send("\u{1B}")
      #expect(demo.waitToHear("key(Terminal.Key.escape)"))
      end(demo)
    }

    @Test func copiesCleanTextForTheTerminal() throws {
      let demo = try DemoProgram()
      demo.terminal.send("c")
      #expect(demo.terminal.wait(for: "\u{1B}]52;c;Tcaw4budbmcgWMOpbg==\u{07}"))
      end(demo)
    }

    @Test func takesUpEverySize() throws {
      let demo = try DemoProgram()
      for step in 0..<200 {
        let size = Size(columns: 1 + step * 37 % 120, rows: 1 + step * 17 % 50)
        demo.terminal.resize(size)
        demo.terminal.readUntilQuiet(1)
      }
      demo.terminal.readUntilQuiet()
      demo.terminal.forget()
      demo.terminal.resize(Size(columns: 40, rows: 12))
      // Drawn anew: terminals move lines about when their size changes.
      #expect(demo.terminal.wait(for: "\u{1B}[2J"))
      #expect(demo.waitToHear("resize(Terminal.Size(columns: 40, rows: 12))"))
      demo.terminal.resize(Size(columns: 1, rows: 1))
      #expect(demo.waitToHear("resize(Terminal.Size(columns: 1, rows: 1))"))
      end(demo)
    }

    @Test func withAsciiAloneLettersLoseTheirMarks() throws {
      let demo = try DemoProgram(["DEMO_ASCII": "1"])
      #expect(demo.terminal.text.contains("Truong Mam non Muong Xen so 1"))
      #expect(demo.terminal.text.contains("lettersWithoutMarks"))
      #expect(demo.terminal.output.allSatisfy { $0 < 0x80 })
      end(demo)
    }

    @Test func withNoColorThereAreNoColors() throws {
      let demo = try DemoProgram(["NO_COLOR": "1"])
      let colors = (30...37).map { "\($0)m" } + ["39;49m"]
      for color in colors { #expect(!demo.terminal.text.contains(color)) }
      end(demo)
    }

    @Test func theCursorStandsOnTheSelectedRow() throws {
      let demo = try DemoProgram()
      let last = String(decoding: bytes(for: "\u{1B}[B", demo.terminal), as: UTF8.self)
      #expect(last.contains("> CS-1001"))
      // What follows the row only brings the cursor back to its start.
      let after = last.split(separator: "> CS-1001").last.map(String.init) ?? ""
      #expect(after.contains("\r") && !after.contains("CS-"))
      end(demo)
    }
  }
}
