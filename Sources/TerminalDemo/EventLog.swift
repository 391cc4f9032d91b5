import Glibc

/// A file with one line an event, for tests that ask what the program heard.
struct EventLog {
  private let descriptor: Int32?

  /// Opens a file for appending; without a path nothing is written.
  init(path: UnsafePointer<CChar>?) {
    descriptor = path.map { open($0, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600) }
  }

  func write(_ line: String) {
    guard let descriptor else { return }
    let text = line + "\n"
    _ = Glibc.write(descriptor, text, text.utf8.count)
  }
}
