import Foundation

/// A home for one test, with its own folders for data and settings; gone when it is let go.
final class ScratchHome: Sendable {
  /// A Saturday morning in Nghệ An.
  static let now = "2026-11-21T08:30:00+07:00"

  let path: String
  /// What `LANG` says.
  let language: String
  /// What `SOXA_NOW` says.
  let now: String

  init(language: String = "vi_VN.UTF-8", now: String = ScratchHome.now) throws {
    self.language = language
    self.now = now
    path = NSTemporaryDirectory() + "soxa-program-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
  }

  deinit {
    // A folder that is left behind in the system's place for temporary files harms nothing.
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Where the program keeps the register of this home.
  var register: String { path + "/data/soxa" }

  /// The whole environment of programs that run here.
  var environment: [String] {
    [
      "HOME=\(path)", "XDG_DATA_HOME=\(path)/data", "XDG_CONFIG_HOME=\(path)/config",
      "SOXA_NOW=\(now)", "LANG=\(language)", "PATH=/usr/local/bin:/usr/bin:/bin",
      "TERM=tmux-256color",
    ]
  }
}
