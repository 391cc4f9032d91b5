import Glibc

/// Drives one register through the keys of a working day and collects the figures.
struct Scenario {
  let program: String
  let folder: String
  let environment: [String]

  init(program: String, folder: String) {
    self.program = program
    self.folder = folder
    environment = [
      "HOME=\(folder)", "SOXA_DATA=\(folder)", "TERM=xterm-256color", "LANG=vi_VN.UTF-8",
      "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin",
    ]
  }

  /// Keys that wait for their answer one at a time.
  private static let repetitions = 200
  private static let starts = 5

  func figures() -> [Figure] {
    var figures = starting()
    figures += moving(in: "4", named: "incidents")
    figures += moving(in: "3", named: "institutions")
    figures += typing()
    figures += resting()
    return figures
  }

  private func start() -> PseudoTerminal? {
    PseudoTerminal(program, ["screens", "--lang", "vi"], environment: environment)
  }
}

/// The first screen.
extension Scenario {
  private func starting() -> [Figure] {
    var seconds = Samples()
    var bytes = Samples()
    for _ in 0..<Self.starts {
      guard let terminal = start() else { continue }
      let answer = terminal.firstScreen()
      seconds.add(answer.seconds * 1000)
      bytes.add(Double(answer.bytes))
      _ = terminal.press("\u{11}", quiet: 50)
    }
    return [
      Figure("first screen, warm, median", seconds.median, "ms", bar: 20),
      Figure("first screen, bytes", bytes.median, "bytes", bar: 3000),
    ]
  }
}

/// Lists and records.
extension Scenario {
  private func moving(in section: String, named name: String) -> [Figure] {
    guard let terminal = start() else { return [] }
    _ = terminal.firstScreen()
    _ = terminal.press(section, quiet: 100)
    let down = repeated(terminal, ["\u{1B}[B"])
    _ = terminal.press("\u{1B}[H", quiet: 60)
    let page = repeated(terminal, ["\u{1B}[6~"], times: 50)
    _ = terminal.press("\u{1B}[H", quiet: 60)
    let open = repeated(terminal, ["\r"], between: "\u{1B}", times: 50)
    _ = terminal.press("\u{1B}", quiet: 60)
    let burst = terminal.press(String(repeating: "\u{1B}[B", count: 100), quiet: 40)
    _ = terminal.press("/", quiet: 60)
    let filter = letters(terminal, "truong tieu hoc")
    return [
      Figure("Down in \(name), median", down.seconds.median, "ms", bar: 0.6),
      Figure("Down in \(name), p95", down.seconds.percentile(0.95), "ms", bar: 1.2),
      Figure("Down in \(name), median", down.bytes.median, "bytes", bar: 100),
      Figure("PageDown in \(name), median", page.seconds.median, "ms", bar: 0.8),
      Figure("PageDown in \(name), median", page.bytes.median, "bytes", bar: 1400),
      Figure("opening one of \(name), median", open.seconds.median, "ms", bar: 2),
      Figure("100 keys at once in \(name)", burst.seconds * 1000, "ms", bar: 20),
      Figure("filter letter in \(name), p95", filter.seconds.percentile(0.95), "ms", bar: 16),
    ]
  }

  private struct Answers {
    var seconds = Samples()
    var bytes = Samples()
  }

  private func repeated(
    _ terminal: PseudoTerminal, _ keys: [String], between: String? = nil,
    times: Int = Scenario.repetitions
  ) -> Answers {
    var answers = Answers()
    for index in 0..<times {
      let answer = terminal.press(keys[index % keys.count], quiet: 12)
      answers.seconds.add(answer.seconds * 1000)
      answers.bytes.add(Double(answer.bytes))
      if let between { _ = terminal.press(between, quiet: 45) }
    }
    return answers
  }

  private func letters(_ terminal: PseudoTerminal, _ text: String) -> Answers {
    var answers = Answers()
    for _ in 0..<4 {
      for letter in text {
        let answer = terminal.press(String(letter), quiet: 30)
        answers.seconds.add(answer.seconds * 1000)
        answers.bytes.add(Double(answer.bytes))
      }
      _ = terminal.press("\u{15}", quiet: 60)
    }
    return answers
  }
}

/// Search, forms, Esc.
extension Scenario {
  private func typing() -> [Figure] {
    guard let terminal = start() else { return [] }
    _ = terminal.firstScreen()
    _ = terminal.press("g", quiet: 60)
    let search = letters(terminal, "giao duc mam non")
    _ = terminal.press("\u{1B}", quiet: 80)
    _ = terminal.press("3", quiet: 80)
    _ = terminal.press("n", quiet: 80)
    let form = repeated(terminal, ["t", "r", "u", "o", "n", "g", " "], times: 60)
    let escape = terminal.press("\u{1B}", quiet: 80)
    return [
      Figure("search letter, p95", search.seconds.percentile(0.95), "ms", bar: 40),
      Figure("letter in a form, median", form.seconds.median, "ms", bar: 0.35),
      Figure("letter in a form, median", form.bytes.median, "bytes", bar: 25),
      Figure("Esc", escape.seconds * 1000, "ms", bar: 30),
    ]
  }

  /// A minute of nothing costs nothing; memory after all that was opened.
  private func resting() -> [Figure] {
    guard let terminal = start() else { return [] }
    _ = terminal.firstScreen()
    for keys in ["2", "3", "4", "5", "1"] {
      _ = terminal.press(keys, quiet: 60)
      _ = repeated(terminal, ["\u{1B}[6~"], times: 20)
    }
    usleep(1_500_000)
    let before = terminal.processorSeconds
    let bytes = terminal.idle(milliseconds: 3000)
    let used = terminal.processorSeconds - before
    return [
      Figure("idle for 3 s, processor", used * 1000, "ms", bar: 0),
      Figure("idle for 3 s", Double(bytes), "bytes", bar: 0),
      Figure(
        "memory, resident, both processes", Double(terminal.memory("VmRSS")) / 1024, "MB",
        bar: 24),
      Figure(
        "memory, anonymous, both processes", Double(terminal.memory("RssAnon")) / 1024, "MB",
        bar: 8),
    ]
  }
}
