import Foundation
import Glibc

/// A shell in a window of fixed size on a real terminal, in which programs are driven by keys.
final class TerminalSession {
  struct Size: Equatable {
    var columns = 80
    var rows = 24
  }

  static let prompt = "ready>"
  /// Seconds after which what was waited for is taken for missing.
  static let patience = 20.0
  /// Microseconds between two looks at the screen.
  private static let pause: UInt32 = 25_000

  let home: ScratchHome
  /// Keys that were pressed one by one, words that were typed not counted.
  private(set) var keysPressed = 0
  private let name = "s" + UUID().uuidString.prefix(8)
  private var isOpen = true

  /// Opens the window and waits for the shell's prompt.
  init(_ home: ScratchHome, size: Size = Size()) throws {
    self.home = home
    let shell = ["bash", "--norc", "--noprofile", "--noediting", "-i"]
    let variables = home.environment + ["PS1=\(Self.prompt) ", "HISTFILE=/dev/null"]
    let session = [
      "new-session", "-d", "-s", name, "-x", "\(size.columns)", "-y", "\(size.rows)", "-c",
      home.path,
    ]
    let settings = ["start-server", ";", "set", "-g", "status", "off", ";"]
    let quickEscape = ["set", "-sg", "escape-time", "0", ";"]
    try Tmux.run(
      settings + quickEscape + session + ["env", "-i"] + variables + shell, scratch: home.path)
    try wait(for: Self.prompt)
  }

  deinit { close() }

  /// Closes the window, as somebody does who clicks it away.
  func close() {
    guard isOpen else { return }
    isOpen = false
    // The window may have gone with its shell.
    _ = try? Tmux.run(["kill-session", "-t", name], scratch: home.path)
  }
}

extension TerminalSession {
  /// Types words as they stand.
  func type(_ words: String) throws { try send(["-l", "--", words]) }

  /// Presses keys by tmux's names: `Enter`, `Escape`, `Tab`, `F2`, `C-z`, or a single letter.
  func press(_ keys: String...) throws {
    keysPressed += keys.count
    try send(["--"] + keys)
  }

  private func send(_ arguments: [String]) throws {
    try Tmux.run(["send-keys", "-t", name] + arguments, scratch: home.path)
  }

  /// Types a line at the shell.
  func run(_ line: String) throws {
    try type(line)
    try send(["Enter"])
  }

  /// Starts the built program with arguments.
  func startProgram(_ arguments: String = "") throws {
    try run("clear; \(SoxaProgram.path) \(arguments)")
  }

  func resize(to size: Size) throws {
    try Tmux.run(
      ["resize-window", "-t", name, "-x", "\(size.columns)", "-y", "\(size.rows)"],
      scratch: home.path)
  }

  /// What the window shows, a line a row, blanks at the ends of lines left out.
  func screen() throws -> String {
    try Tmux.run(["capture-pane", "-p", "-t", name], scratch: home.path)
  }

  /// What tmux knows about the window, in its format language.
  func fact(_ format: String) throws -> String {
    try Tmux.run(["display", "-p", "-t", name, format], scratch: home.path)
      .trimmingCharacters(in: .newlines)
  }
}

extension TerminalSession {
  /// Something that was expected on the screen and did not come, with the screen as it was.
  struct NotShown: Error, CustomStringConvertible {
    let description: String

    init(_ expected: String, on screen: String) {
      description = "not shown: \(expected)\n\(screen)"
    }
  }

  /// Waits until the screen shows a text.
  ///
  /// - Returns: the screen that shows it.
  @discardableResult
  func wait(for text: String) throws -> String {
    try wait(named: text) { $0.contains(text) }
  }

  /// Waits until a text is gone from the screen.
  @discardableResult
  func waitUntilGone(_ text: String) throws -> String {
    try wait(named: "no “\(text)”") { !$0.contains(text) }
  }

  /// Waits until the last line that is not blank is the shell's prompt.
  @discardableResult
  func waitForPrompt() throws -> String {
    try wait(named: "the shell's prompt") { screen in
      let last = screen.split(separator: "\n").last { !$0.allSatisfy(\.isWhitespace) }
      return last?.trimmingCharacters(in: .whitespaces) == Self.prompt
    }
  }

  /// Waits until the screen is as it should be.
  @discardableResult
  func wait(
    named expected: String, until isRight: (String) throws -> Bool
  ) throws -> String {
    let deadline = Date(timeIntervalSinceNow: Self.patience)
    while true {
      let screen = try screen()
      if try isRight(screen) { return screen }
      guard Date() < deadline else { throw NotShown(expected, on: screen) }
      usleep(Self.pause)
    }
  }
}
