import ArgumentParser
import Glibc
import Records

/// Parses the command line, runs the command, ends the process.
enum CommandRunner {
  static func run() -> Never {
    do {
      let words = Language.withoutOption(CommandLine.arguments.dropFirst())
      if words.isEmpty {
        // The screens, without a word to parse: the parser alone takes a seventh of their start.
        try explaining { try Session.run(SessionOptions(folder: Folders.data(nil))) }
      } else {
        var command = try Soxa.parseAsRoot(words)
        try command.run()
      }
      exit(0)
    } catch {
      end(with: error)
    }
  }

  /// Prints what went wrong and ends with 1; wrong calls end with 64 before this.
  static func explaining(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let error as any Explained {
      Console.explain(error)
      throw ExitCode.failure
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
