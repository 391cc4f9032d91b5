import Glibc

/// Drives one register through the keys of a working day and collects the figures.
struct Scenario {
  let program: String
  let folder: String
  private let environment: [String]

  init(program: String, folder: String) {
    self.program = program
    self.folder = folder
    environment = [
      "HOME=\(folder)", "SOXA_DATA=\(folder)", "TERM=xterm-256color", "LC_ALL=C.UTF-8",
      "PATH=/usr/bin:/bin",
    ]
  }

  func figures() -> [Figure] {
    starting() + moving(in: "4", named: "incidents") + moving(in: "3", named: "institutions")
      + typing() + saving() + resting()
  }

  /// As an officer starts it: without a word.
  func start() -> PseudoTerminal? {
    PseudoTerminal(program, [], environment: environment)
  }

  /// Whether the register is the largest, for which some bars are wider.
  var isTenProvinces: Bool { folder.hasSuffix("tenProvinces") }
}

/// What keys cost.
struct Answers {
  var seconds = Samples()
  var bytes = Samples()

  mutating func add(_ answer: PseudoTerminal.Answer) {
    seconds.add(answer.seconds * 1000)
    bytes.add(Double(answer.bytes))
  }
}
