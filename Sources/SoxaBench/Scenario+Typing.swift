/// Search, forms, saving.
extension Scenario {
  private static let f2 = "\u{1B}OQ"

  func typing() -> [Figure] {
    guard let terminal = start() else { return [] }
    _ = terminal.firstScreen()
    _ = terminal.press("g", quiet: 60)
    let search = letters(terminal, "giao duc mam non")
    _ = terminal.press("\u{1B}", quiet: 80)
    _ = terminal.press("3", quiet: 80)
    _ = terminal.press("n", quiet: 80)
    var form = Answers()
    for letter in String(repeating: "truong ", count: 9) {
      form.add(terminal.press(String(letter), quiet: 12))
    }
    let escape = terminal.press("\u{1B}", quiet: 80)
    return [
      Figure(
        "search letter, p95", search.seconds.percentile(0.95), "ms",
        bar: isTenProvinces ? nil : 40),
      Figure("letter in a form, median", form.seconds.median, "ms", bar: 0.35),
      Figure("letter in a form, median", form.bytes.median, "bytes", bar: 25),
      Figure("Esc", escape.seconds * 1000, "ms", bar: 30),
    ]
  }

  /// A line of the log: from F2 to the frame that shows it kept.
  func saving() -> [Figure] {
    guard let terminal = start() else { return [] }
    _ = terminal.firstScreen()
    _ = terminal.press("4", quiet: 80)
    _ = terminal.press("\r", quiet: 80)
    var save = Answers()
    for index in 0..<20 {
      _ = terminal.press("l", quiet: 60)
      _ = terminal.press("da goi cho nha truong lan \(index)", quiet: 60)
      let answer = terminal.press(Self.f2, quiet: 60, patience: 2000)
      if answer.bytes > 0 { save.add(answer) }
    }
    return [Figure("saving a log line, median", save.seconds.median, "ms", bar: 5)]
  }
}
