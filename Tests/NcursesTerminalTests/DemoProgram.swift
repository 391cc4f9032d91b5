import Glibc
import Terminal
import Testing

/// The fixture program on a pseudo-terminal, and what it wrote into its log.
struct DemoProgram {
  let terminal: PseudoTerminal
  /// The process that runs the program, the guard's child, as the first page tells it.
  let child: pid_t
  private let log: String

  /// Starts the fixture and waits for its first page.
  init(
    _ environment: [String: String] = [:], size: Size = Size(columns: 80, rows: 24)
  ) throws {
    log = try DemoProgram.newLog()
    terminal = try PseudoTerminal(
      DemoProgram.path, environment: environment.merging(["DEMO_LOG": log]) { first, _ in first },
      size: size)
    let isShown = terminal.wait(for: "pid=") && terminal.wait(for: ";")
    #expect(isShown)
    terminal.readUntilQuiet()
    child = DemoProgram.child(in: terminal.text)
  }

  /// The process that a first page names; 0 for none.
  static func child(in text: String) -> pid_t {
    let tail = text.split(separator: "pid=").dropFirst().first ?? ""
    return pid_t(tail.prefix { $0.isNumber }) ?? 0
  }

  /// The built fixture stands beside the built tests.
  static var path: String {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let tests = String(
      decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return tests.split(separator: "/").dropLast().reduce("") { $0 + "/" + $1 } + "/TerminalDemo"
  }

  private static func newLog() throws -> String {
    var name = Array("/tmp/terminal-demo-XXXXXX".utf8CString)
    let descriptor = mkstemp(&name)
    try #require(descriptor >= 0)
    close(descriptor)
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

extension DemoProgram {
  /// The lines of the log so far.
  var heard: [String] {
    guard let file = fopen(log, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte >= 0 { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  /// Waits for a line of the log.
  func waitToHear(_ line: String) -> Bool { terminal.wait { heard.contains(line) } }

  /// Removes the log.
  func finish() { unlink(log) }

  /// Whether the modes are as usual and all that was switched on has been switched off since.
  var isTerminalWhole: Bool {
    let switches = [
      ("?1049h", "?1049l"), ("?2004h", "?2004l"), ("?1h", "?1l"), ("?1000h", "?1000l"),
      ("?25l", "?25h"),
    ]
    return terminal.isCooked
      && switches.allSatisfy { on, off in
        let parts = terminal.text.split(separator: on, omittingEmptySubsequences: false)
        return parts.count == 1 || parts.last?.contains(off) == true
      }
  }
}
