import Ledger
import Records
import Terminal

/// The first run on a machine: asks three questions and lets the register be made.
public enum FirstStart {
  public enum Ending: Equatable, Sendable {
    /// The register stands ready and can be opened.
    case ready
    /// The officer quit, or the terminal went away, before the end.
    case quit
  }

  /// Runs the questions on a terminal, which stays open afterwards.
  ///
  /// - Parameters:
  ///   - register: the communes of the catalogue; nothing else is asked.
  ///   - services: makes the register; see ``ProgramServices/setUp(_:)``.
  public static func run(
    on device: any Device, register: some RegisterReader, services: any ProgramServices,
    clock: ProgramClock = .system, options: ProgramOptions = ProgramOptions()
  ) -> Ending {
    var program = Program(
      device: device, register: register, writer: NothingToWrite(), services: services,
      clock: clock, options: options, newIdentity: { RecordID.program })
    program.run(opening: .firstStart)
    return program.isSetUp ? .ready : .quit
  }
}

/// Writes nothing, because there is no register yet; the pages of the first start never ask.
private struct NothingToWrite: ChangeWriter {
  func submit(
    _ change: Change, then done: @escaping @Sendable (Result<Written, StoreError>) -> Void
  ) {
    done(.failure(.absent(path: "")))
  }

  func keep(_ draft: Draft) {}

  func keep(_ place: ReadingPlace) {}

  func drop(form: String, record: RecordID?, then done: @escaping @Sendable () -> Void) { done() }
}
