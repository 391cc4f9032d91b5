import Ledger
import RecordStore
import Records
import Screens
import Synchronization
import Terminal
import TerminalTesting

/// The whole program, driven by keys on a scripted terminal over a real register.
public struct ScreenRun {
  public let terminal: ScriptedTerminal
  /// Every page that was shown, as text, oldest first.
  public var pages: [String] { terminal.pages.map(\.text) }
  /// The page shown last, as text.
  public var last: String { terminal.pages.last?.text ?? "" }

  /// Runs the program until the script is over; a save is waited for with `<Wake>`.
  ///
  /// - Parameter keys: see ``ScriptedTerminal/Step/keys(_:)``.
  @discardableResult
  public init(
    _ register: TestRegister, opening route: Route = .today, columns: Int = 80, rows: Int = 24,
    keys: String, options: ProgramOptions = ProgramOptions(idleMinutes: nil),
    files: TestFiles = TestFiles()
  ) {
    self.init(
      register, opening: route, columns: columns, rows: rows,
      steps: ScriptedTerminal.Step.keys(keys), options: options, files: files)
  }

  /// The same with any events.
  @discardableResult
  public init(
    _ register: TestRegister, opening route: Route = .today, columns: Int = 80, rows: Int = 24,
    steps: [ScriptedTerminal.Step], options: ProgramOptions = ProgramOptions(idleMinutes: nil),
    files: TestFiles = TestFiles()
  ) {
    terminal = ScriptedTerminal(size: Size(columns: columns, rows: rows), steps: steps)
    let writer = TestWriter(register)
    let services = TestServices(register, files: files)
    let numbers = Counter()
    var program = Program(
      device: terminal, register: register.reader, writer: writer, services: services,
      clock: register.clock.forProgram, options: options,
      newIdentity: { RecordID(high: 0x4E45, low: numbers.next()) })
    program.run(opening: route)
    writer.finish()
  }
}

/// Counts up from 1.
private final class Counter {
  private var last: UInt64 = 0

  func next() -> UInt64 {
    last += 1
    return last
  }
}
