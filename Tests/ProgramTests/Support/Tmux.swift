import Foundation
import Testing

/// The terminal multiplexer that gives the tests a real terminal, on a server of their own.
enum Tmux {
  /// One server a test process; it ends with its last session.
  private static let server = "soxa-tests-\(ProcessInfo.processInfo.processIdentifier)"

  private static let path: String? = ["/usr/bin/tmux", "/usr/local/bin/tmux", "/bin/tmux"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Whether there is one; says so aloud when there is none.
  static let isThere: Bool = {
    if path == nil { print("SKIPPED: tmux is missing, so no test runs on a real terminal") }
    return path != nil
  }()

  /// Runs one tmux command, or several that are separated by `;`.
  ///
  /// - Returns: what it printed.
  @discardableResult
  static func run(_ arguments: [String], scratch: String) throws -> String {
    let finished = try ChildProcess.run(
      [path ?? "tmux", "-L", server, "-f", "/dev/null"] + arguments,
      environment: ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "TMUX_TMPDIR=/tmp"],
      scratch: scratch)
    guard finished.status == 0 else { throw Trouble(arguments: arguments, finished.errors) }
    return finished.output
  }

  /// A tmux command that was refused.
  struct Trouble: Error, CustomStringConvertible {
    let description: String

    init(arguments: [String], _ errors: String) {
      description = "tmux \(arguments.joined(separator: " ")): \(errors)"
    }
  }
}

extension Trait where Self == ConditionTrait {
  /// Only where there is tmux.
  static var onTerminal: Self {
    .enabled(if: Tmux.isThere, "needs tmux (Debian package tmux)")
  }
}
