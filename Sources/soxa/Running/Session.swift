import ArgumentParser
import CTerminalGuard
import Glibc
import Ledger
import NcursesTerminal
import RecordStore
import Records
import Screens
import Terminal

/// What the screens are opened with.
struct SessionOptions {
  var folder: String
  var language = Language.ofProcess
  var isMonochrome = false
  var usesAsciiAlone = false
  var usesMouse = false
}

/// One session at the screens: opens the register, shows the pages, leaves everything tidy.
enum Session {
  static func run(_ options: SessionOptions) throws {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      Console.warn(
        say(
          "soxa: Màn hình cần một cửa sổ dòng lệnh. Dùng lệnh con với --json cho chương trình khác.",
          "soxa: The screens need a terminal. Other programs use the commands with --json."))
      throw ExitCode.failure
    }
    // Before any thread is started: a small parent gives the terminal back after any death.
    guard_split()
    try FreshThread.run { try work(options) }
  }

  private static func work(_ options: SessionOptions) throws {
    let desk = Desk(RegisterFolder(options.folder))
    let reader = try desk.reader()
    let device = try terminal(options)
    desk.leaveTerminalToPages()
    defer { device.close() }
    if let reader = try reader ?? setUp(desk, on: device, options) {
      show(reader, desk, on: device, options)
    }
    desk.finish()
  }

  /// The pages of a register, until the officer quits.
  private static func show(
    _ reader: StoreReader, _ desk: Desk, on device: NcursesTerminal, _ options: SessionOptions
  ) {
    var program = Program(
      device: device, register: reader, writer: desk, services: desk, clock: clock,
      options: ProgramOptions(
        language: options.language, desk.preferences(waking: device.waker)),
      newIdentity: RecordID.drawn)
    desk.lookAfterRegister(waking: device.waker)
    program.run(opening: .today)
  }

  /// The three questions; nil when the officer quits before the end.
  private static func setUp(
    _ desk: Desk, on device: NcursesTerminal, _ options: SessionOptions
  ) throws(StoreError) -> StoreReader? {
    let ending = FirstStart.run(
      on: device, register: try StoreReader.beforeSetUp(try ShippedCatalogue.load()),
      services: desk, clock: clock, options: ProgramOptions(language: options.language))
    return ending == .ready ? try desk.reader() : nil
  }

  private static func terminal(_ options: SessionOptions) throws -> NcursesTerminal {
    var terminal = TerminalOptions { name in getenv(name).map { String(cString: $0) } }
    terminal.isMonochrome = terminal.isMonochrome || options.isMonochrome
    terminal.usesAsciiAlone = options.usesAsciiAlone
    terminal.usesMouse = options.usesMouse
    return try NcursesTerminal(type: getenv("TERM").map { String(cString: $0) }, options: terminal)
  }

  private static var clock: ProgramClock {
    ProgramClock(now: ProcessClock.now, uptime: ProgramClock.system.uptime)
  }
}
