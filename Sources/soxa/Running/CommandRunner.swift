import ArgumentParser
import Glibc
import Records

/// Parses the command line, runs the command, ends the process.
enum CommandRunner {
  static func run() -> Never {
    do {
      var command = try Soxa.parseAsRoot(Language.withoutOption(CommandLine.arguments.dropFirst()))
      try command.run()
      exit(0)
    } catch {
      end(with: error)
    }
  }

  /// Help and completion scripts go to standard output, everything else to standard error.
  private static func end(with error: any Error) -> Never {
    let code = Soxa.exitCode(for: error)
    var text = HelpWords.translated(Soxa.fullMessage(for: error), to: .ofProcess)
    while text.last == "\n" { text.removeLast() }
    if !text.isEmpty {
      if code.isSuccess { Console.line(text) } else { Console.warn(text) }
    }
    exit(code.rawValue)
  }
}
