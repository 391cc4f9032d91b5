import ArgumentParser
import Records

/// A command that prints what went wrong and ends with the right status.
protocol RegisterCommand: ParsableCommand {
  var common: CommonOptions { get }
  func carryOut() throws
}

extension RegisterCommand {
  /// Ends with 0 when done, 1 when something failed; wrong calls end with 64 before this.
  func run() throws {
    do {
      try carryOut()
    } catch let error as any Explained {
      Console.explain(error)
      throw ExitCode.failure
    }
  }
}
