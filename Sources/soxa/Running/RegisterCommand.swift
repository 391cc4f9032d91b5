import ArgumentParser
import Records

/// A command that prints what went wrong and ends with the right status.
protocol RegisterCommand: ParsableCommand {
  var common: CommonOptions { get }
  func carryOut() throws
}

extension RegisterCommand {
  func run() throws { try CommandRunner.explaining { try carryOut() } }
}
