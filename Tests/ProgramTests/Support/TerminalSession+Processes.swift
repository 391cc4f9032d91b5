import Foundation
import Glibc

/// The processes of the program that runs in a window.
extension TerminalSession {
  /// The process that watches over the program and gives the terminal back; nil when none runs.
  var guardian: pid_t? {
    get throws { Self.child(of: pid_t(try fact("#{pane_pid}")) ?? 0) }
  }

  /// The process of the program itself; nil when none runs.
  var program: pid_t? {
    get throws { try guardian.flatMap(Self.child) }
  }

  private static func child(of process: pid_t) -> pid_t? {
    let path = "/proc/\(process)/task/\(process)/children"
    // A process that is gone has no children.
    let children = try? String(contentsOfFile: path, encoding: .utf8)
    return children?.split(separator: " ").first.flatMap { pid_t($0) }
  }

  /// Whether a process still runs.
  static func isRunning(_ process: pid_t) -> Bool {
    let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    guard let state, let after = state.lastIndex(of: ")") else { return false }
    return !state[after...].contains(" Z ")
  }

  /// Waits until a process is gone.
  func waitUntilGone(_ process: pid_t) throws {
    try wait(named: "end of process \(process)") { _ in !Self.isRunning(process) }
  }

  /// The modes of the terminal, as `stty` lists them at the shell's prompt.
  func terminalModes() throws -> String {
    let file = home.path + "/modes"
    try run("clear; stty -a > \(file); printf 'modes %s' written; echo")
    try wait(for: "modes written")
    return try String(contentsOfFile: file, encoding: .utf8)
  }
}
