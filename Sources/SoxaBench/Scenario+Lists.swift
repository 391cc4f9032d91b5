/// Lists and records.
extension Scenario {
  /// Keys that wait for their answer one at a time.
  private static let repetitions = 200
  private static let home = "\u{1B}[H"

  func moving(in section: String, named name: String) -> [Figure] {
    guard let terminal = start() else { return [] }
    _ = terminal.firstScreen()
    _ = terminal.press(section, quiet: 100)
    let down = repeated(terminal, "\u{1B}[B", Self.repetitions)
    _ = terminal.press(Self.home, quiet: 60)
    let page = repeated(terminal, "\u{1B}[6~", 50)
    _ = terminal.press(Self.home, quiet: 60)
    let (opening, going) = opened(terminal)
    let burst = terminal.press(String(repeating: "\u{1B}[B", count: 100), quiet: 40)
    _ = terminal.press("/", quiet: 60)
    let filter = letters(terminal, "truong tieu hoc")
    return [
      Figure("Down in \(name), median", down.seconds.median, "ms", bar: 0.6),
      Figure("Down in \(name), p95", down.seconds.percentile(0.95), "ms", bar: 1.2),
      Figure("Down in \(name), median", down.bytes.median, "bytes", bar: 100),
      Figure("PageDown in \(name), median", page.seconds.median, "ms", bar: 0.8),
      Figure("PageDown in \(name), median", page.bytes.median, "bytes", bar: 1400),
      Figure("opening one of \(name), median", opening.seconds.median, "ms", bar: 2),
      Figure("going back to \(name), median", going.seconds.median, "ms", bar: 2),
      Figure("100 keys at once in \(name)", burst.seconds * 1000, "ms", bar: 20),
      Figure(
        "filter letter in \(name), p95", filter.seconds.percentile(0.95), "ms",
        bar: isTenProvinces ? 50 : 16),
    ]
  }

  /// The same key again and again; at the end of the list from its start once more.
  func repeated(_ terminal: PseudoTerminal, _ key: String, _ times: Int) -> Answers {
    var answers = Answers()
    for _ in 0..<times {
      let answer = terminal.press(key, quiet: 12)
      if answer.bytes > 0 {
        answers.add(answer)
      } else {
        _ = terminal.press(Self.home, quiet: 20)
      }
    }
    return answers
  }

  /// Opening a record with Enter and going back with the left arrow, which no terminal delays.
  private func opened(_ terminal: PseudoTerminal) -> (Answers, Answers) {
    var opening = Answers()
    var going = Answers()
    for _ in 0..<50 {
      opening.add(terminal.press("\r", quiet: 12))
      going.add(terminal.press("\u{1B}[D", quiet: 12))
    }
    return (opening, going)
  }

  /// Each letter of a text, four times over; the field is emptied in between.
  func letters(_ terminal: PseudoTerminal, _ text: String) -> Answers {
    var answers = Answers()
    for _ in 0..<4 {
      for letter in text {
        let answer = terminal.press(String(letter), quiet: 30, patience: 1000)
        if answer.bytes > 0 { answers.add(answer) }
      }
      _ = terminal.press("\u{15}", quiet: 60)
    }
    return answers
  }
}
