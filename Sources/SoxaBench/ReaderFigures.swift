import Glibc

/// Reading full texts: one of some pages and one of 1,000, with the ratio of what they cost.
struct ReaderFigures {
  let program: String
  let root: String

  private static let openings = 30
  private static let steps = 200
  /// Articles of a text: about 2.5 MB and 30,000 lines, and some pages.
  private static let long = (articles: 2_400, number: "2/2026/NĐ-CP", name: "1,000 pages")
  private static let short = (articles: 12, number: "1/2026/NĐ-CP", name: "a short text")

  private struct Costs {
    var opening = Samples()
    var down = Answers()
    var page = Answers()
  }

  func figures() -> [Figure] {
    let folder = "\(root)/reader"
    _ = Child(["rm", "-rf", folder])
    mkdir(root, 0o700)
    mkdir(folder, 0o700)
    let register = "\(folder)/register"
    _ = Child([program, "demo", "--size", "commune", "--data", register, "--json"])
    guard let short = costs(Self.short.articles, Self.short.number, register),
      let long = costs(Self.long.articles, Self.long.number, register)
    else { return [] }
    return lines(short, Self.short.name) + lines(long, Self.long.name) + [
      ratio("opening", short.opening, long.opening),
      ratio("Down", short.down.seconds, long.down.seconds),
      ratio("PageDown", short.page.seconds, long.page.seconds),
    ]
  }

  private func lines(_ costs: Costs, _ name: String) -> [Figure] {
    [
      Figure("opening \(name) at a place, median", costs.opening.median, "ms", bar: 10),
      Figure("Down in \(name), median", costs.down.seconds.median, "ms", bar: 1),
      Figure("Down in \(name), p95", costs.down.seconds.percentile(0.95), "ms", bar: 2),
      Figure("PageDown in \(name), median", costs.page.seconds.median, "ms", bar: 2),
    ]
  }

  private func ratio(_ name: String, _ short: Samples, _ long: Samples) -> Figure {
    Figure(
      "\(name): 1,000 pages against a short text", long.median / short.median, "×", bar: 1.5)
  }

  private func costs(_ articles: Int, _ number: String, _ register: String) -> Costs? {
    let path = "\(register)/\(articles).txt"
    guard write(articles, number, to: path),
      let taken = Child([
        program, "guide", "import", path, "--yes", "--number", number, "--data", register, "--json",
      ]), taken.status == 0
    else {
      print("the text of \(articles) articles was not taken")
      return nil
    }
    let scenario = Scenario(program: program, folder: register)
    guard let terminal = scenario.start() else { return nil }
    _ = terminal.firstScreen()
    for keys in ["2", "/", number, "\r", "\r", "r", "a\(articles / 2)\r"] {
      _ = terminal.press(keys, quiet: 150, patience: 1000)
    }
    return measure(scenario, terminal)
  }

  /// The text stands open in its middle, and is opened there again.
  private func measure(_ scenario: Scenario, _ terminal: PseudoTerminal) -> Costs {
    var costs = Costs()
    for _ in 0..<Self.openings {
      _ = terminal.press("\u{1B}[D", quiet: 20)
      costs.opening.add(terminal.press("r", quiet: 20).seconds * 1000)
    }
    costs.down = scenario.repeated(terminal, "\u{1B}[B", Self.steps)
    costs.page = scenario.repeated(terminal, "\u{1B}[6~", 40)
    return costs
  }

  private func write(_ articles: Int, _ number: String, to path: String) -> Bool {
    guard let file = fopen(path, "w") else { return false }
    defer { fclose(file) }
    fputs("CHÍNH PHỦ\nSố: \(number)\nNGHỊ ĐỊNH\nVề việc đo\n", file)
    let clause = "Ủy ban nhân dân cấp xã quyết định theo khoản 2 Điều 8 Nghị định này và báo cáo."
    for article in 1...articles {
      fputs("Điều \(article). Việc thứ \(article)\n", file)
      for number in 1...11 { fputs("\(number). \(clause)\n", file) }
    }
    return true
  }
}
