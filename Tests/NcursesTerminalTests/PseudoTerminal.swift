import Glibc
import Terminal

/// A real pseudo-terminal with a program on it.
final class PseudoTerminal {
  enum Trouble: Error {
    case cannotOpen(Int32)
    case cannotStart(Int32)
  }

  /// How long to wait for what is expected, in milliseconds.
  static let patience = 10_000

  /// The program that was started: the guarding parent, or a shell.
  let process: pid_t
  /// All bytes that the terminal was sent.
  private(set) var output: [UInt8] = []
  private var master: Int32

  init(
    _ program: String, arguments: [String] = [], environment: [String: String] = [:],
    size: Size = Size(columns: 80, rows: 24)
  ) throws {
    let ends = try PseudoTerminal.open(size)
    master = ends.master
    defer { close(ends.slave) }
    var surroundings = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    surroundings.merge(environment) { $1 }
    let start = ProcessStart(
      arguments: [program] + arguments,
      environment: surroundings.compactMap { $1.isEmpty ? nil : "\($0)=\($1)" })
    process = try start.run(onTerminal: ends.name)
  }

  /// Opens a terminal of a size. No program that is started inherits either end.
  private static func open(
    _ size: Size
  ) throws -> (master: Int32, slave: Int32, name: String) {
    var (master, slave) = (Int32(-1), Int32(-1))
    var name = [CChar](repeating: 0, count: 128)
    var window = PseudoTerminal.window(size)
    guard openpty(&master, &slave, &name, nil, &window) == 0 else {
      throw Trouble.cannotOpen(errno)
    }
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let bytes = name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
    return (master, slave, String(decoding: bytes, as: UTF8.self))
  }

  private static func window(_ size: Size) -> winsize {
    winsize(ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
  }

  deinit {
    hangUp()
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
  }
}

extension PseudoTerminal {
  func send(_ text: String) { _ = write(master, text, text.utf8.count) }

  func resize(_ size: Size) {
    var window = PseudoTerminal.window(size)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  /// Closes the terminal, as when its window is closed.
  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  /// Whether the terminal is in its usual modes: lines and echo.
  var isCooked: Bool {
    var modes = termios()
    guard tcgetattr(master, &modes) == 0 else { return false }
    return modes.c_lflag & tcflag_t(ICANON) != 0 && modes.c_lflag & tcflag_t(ECHO) != 0
  }

  /// Reads what comes, until `milliseconds` pass without a byte.
  func readUntilQuiet(_ milliseconds: Int = 100) {
    while readPiece(within: milliseconds) {}
  }

  private func readPiece(within milliseconds: Int) -> Bool {
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&source, 1, Int32(milliseconds)) > 0 else { return false }
    var piece = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &piece, piece.count)
    if count > 0 { output += piece[..<count] }
    return count > 0
  }

  /// Reads until a condition holds; false when it does not hold in time.
  func wait(until condition: () -> Bool) -> Bool {
    for _ in 0..<PseudoTerminal.patience / 10 {
      if condition() { return true }
      if !readPiece(within: 10) { usleep(1000) }
    }
    return condition()
  }

  /// Reads until some text came.
  func wait(for text: String) -> Bool { wait { self.text.contains(text) } }

  /// What the terminal was sent, as text.
  var text: String { String(decoding: output, as: UTF8.self) }

  /// Forgets what was sent, to look at what comes next.
  func forget() { output = [] }

  /// Waits for the end; the exit status as a shell gives it, or nil when it does not end.
  func status() -> Int32? {
    var status: Int32 = 0
    var hasEnded = false
    _ = wait {
      hasEnded = hasEnded || waitpid(process, &status, WNOHANG) == process
      return hasEnded
    }
    guard hasEnded else { return nil }
    readUntilQuiet()
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}
