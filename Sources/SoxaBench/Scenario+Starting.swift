import Glibc

/// The first screen.
extension Scenario {
  private static let starts = 5

  func starting() -> [Figure] {
    let warm = starts()
    let cold = starts { forgetFiles() }
    return [
      Figure("first screen, warm, median", warm.seconds.median, "ms", bar: 20),
      Figure("first screen, cold files, median", cold.seconds.median, "ms", bar: 80),
      Figure("first screen", warm.bytes.median, "bytes", bar: 3000),
    ]
  }

  private func starts(after preparing: () -> Void = {}) -> Answers {
    var answers = Answers()
    for _ in 0..<Self.starts {
      preparing()
      guard let terminal = start() else { continue }
      answers.add(terminal.firstScreen())
      _ = terminal.press("\u{11}", quiet: 50)
    }
    return answers
  }

  /// Takes the program and the register out of the memory of files.
  private func forgetFiles() {
    sync()
    for path in [program, "\(folder)/register.db", "\(folder)/register.db-wal"] {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { continue }
      posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
      close(descriptor)
    }
  }
}
