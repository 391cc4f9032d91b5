import ArgumentParser
import Records

/// A command that prints what went wrong and ends with the right status.
protocol RegisterCommand: ParsableCommand {
  /// Whether the command may change the register.
  static var isWriting: Bool { get }
  var common: CommonOptions { get }
  func carryOut() throws
}

extension RegisterCommand {
  static var isWriting: Bool { false }

  func run() throws {
    try CommandRunner.explaining {
      do {
        try carryOut()
      } catch let error as any Explained {
        throw CommandTrouble(error, isWriting: Self.isWriting)
      }
    }
  }
}
