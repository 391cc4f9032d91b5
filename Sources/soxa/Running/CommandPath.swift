import ArgumentParser

/// A command with the words that call it: `soxa school import`.
struct CommandPath {
  private(set) var names: [String]
  private(set) var command: any ParsableCommand.Type

  /// The program itself.
  init() {
    names = [Soxa.ownName]
    command = Soxa.self
  }

  /// The path to a command of the program; the program itself where it is none.
  init(to command: any ParsableCommand.Type) {
    self = CommandPath().search(command) ?? CommandPath()
  }

  /// The command of this name directly below.
  func subcommand(named name: String) -> CommandPath? {
    command.configuration.subcommands.first { $0.ownName == name }.map(appending)
  }

  private func search(_ wanted: any ParsableCommand.Type) -> CommandPath? {
    if ObjectIdentifier(command) == ObjectIdentifier(wanted) { return self }
    return command.configuration.subcommands.lazy.compactMap { appending($0).search(wanted) }.first
  }

  private func appending(_ next: any ParsableCommand.Type) -> CommandPath {
    var path = self
    path.names.append(next.ownName)
    path.command = next
    return path
  }
}

extension ParsableCommand {
  /// Every command of the program has a name of its own.
  fileprivate static var ownName: String { configuration.commandName ?? "" }
}
