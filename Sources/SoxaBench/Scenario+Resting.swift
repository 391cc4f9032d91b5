import Glibc

/// Rest and memory.
extension Scenario {
  /// Nothing costs nothing; memory after all that was opened.
  func resting() -> [Figure] {
    guard let terminal = start() else { return [] }
    _ = terminal.firstScreen()
    for keys in ["2", "3", "4", "5", "1"] {
      _ = terminal.press(keys, quiet: 60)
      _ = repeated(terminal, "\u{1B}[6~", 20)
    }
    // The checks that follow the first screen are over by then.
    usleep(5_000_000)
    let before = terminal.processorSeconds
    let bytes = terminal.idle(milliseconds: 3000)
    let used = terminal.processorSeconds - before
    return [
      Figure("idle for 3 s, processor", used * 1000, "ms", bar: 0),
      Figure("idle for 3 s", Double(bytes), "bytes", bar: 0),
      Figure(
        "memory, resident", Double(terminal.memory("VmRSS")) / 1024, "MB",
        bar: 24),
      Figure(
        "memory, anonymous", Double(terminal.memory("RssAnon")) / 1024, "MB",
        bar: 8),
    ]
  }
}
