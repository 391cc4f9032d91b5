import ArgumentParser
import Glibc
import Records

/// Parses the command line, runs the command, ends the process.
enum CommandRunner {
  /// The status of a command that was wrongly called (`EX_USAGE`).
  private static let wrongCall: Int32 = 64

  static func run() -> Never {
    do {
      let words = Language.withoutOption(CommandLine.arguments.dropFirst())
      if words.isEmpty {
        // The screens, without a word to parse: the parser alone takes a seventh of their start.
        try explaining { try Session.run(SessionOptions(folder: Folders.data(nil))) }
        exit(0)
      }
      if let unknown = UnknownCommand(in: words) { refuse(unknown.words, by: unknown.path) }
      var command = try command(words)
      do {
        try command.run()
      } catch let error as ValidationError {
        refuse(error.message, by: CommandPath(to: type(of: command)))
      }
      exit(0)
    } catch {
      end(with: error)
    }
  }

  /// The command that the words ask for.
  ///
  /// One that is named is parsed alone, which takes half the time of the whole tree.
  private static func command(_ words: [String]) throws -> any ParsableCommand {
    var path = CommandPath()
    var rest = words[...]
    while let word = rest.first, let next = path.subcommand(named: word) {
      path = next
      rest.removeFirst()
    }
    // Its help, and what is wrong with it, the parser of the whole gives with the command's full name.
    if path.command.configuration.subcommands.isEmpty,
      let command = try? path.command.parseAsRoot(Array(rest)), type(of: command) == path.command
    {
      return command
    }
    return try Soxa.parseAsRoot(words)
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

  /// Says what is wrong with a call, and how the command is called.
  private static func refuse(_ words: String, by path: CommandPath) -> Never {
    let text = """
      Error: \(words)
      Usage: \(Soxa.usageString(for: path.command))
        See '\(path.names.joined(separator: " ")) --help' for more information.
      """
    Console.warn(HelpWords.translated(text, to: .ofProcess))
    exit(wrongCall)
  }

  /// Help and completion scripts go to standard output, everything else to standard error.
  private static func end(with error: any Error) -> Never {
    let code = Soxa.exitCode(for: error)
    var text = HelpWords.translated(Soxa.fullMessage(for: error), to: .ofProcess)
    while text.last == "\n" { text.removeLast() }
    if text.isEmpty { exit(code.rawValue) }
    guard code.isSuccess else {
      Console.warn(text)
      exit(code.rawValue)
    }
    do {
      try Console.line(text)
      exit(0)
    } catch {
      Console.explain(error)
      exit(EXIT_FAILURE)
    }
  }
}
