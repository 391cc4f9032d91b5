import Glibc
import Records
import VietText

/// Everything that commands print goes through here, and so through the gate for foreign text.
enum Console {
  /// One line on standard output.
  static func line(_ text: String = "") throws(OutputTrouble) {
    let code = write(text, to: STDOUT_FILENO)
    if code != 0 { throw OutputTrouble(code: code) }
  }

  /// Several lines on standard output.
  static func lines(_ texts: [String]) throws(OutputTrouble) {
    for text in texts { try line(text) }
  }

  /// One line on standard error. Where that takes nothing, there is nobody left to tell.
  static func warn(_ text: String) { _ = write(text, to: STDERR_FILENO) }

  /// A line that takes the place of the one before while somebody at a terminal waits.
  static func waiting(_ text: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    let wipe = "\r\u{1B}[K"
    let end = wipe + SafeText(text).string + "\r"
    _ = end.withCString { Glibc.write(STDERR_FILENO, $0, strlen($0)) }
  }

  /// What, why and remedy of an error on standard error.
  static func explain(_ error: some Explained) {
    warn("soxa: " + error.sentences[.ofProcess])
  }

  /// 0, or what the system answered where not everything could be written.
  private static func write(_ text: String, to descriptor: Int32) -> Int32 {
    let bytes = Array((SafeText(text).string + "\n").utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno != EINTR { return errno }
      written += max(0, count)
    }
    return 0
  }
}
