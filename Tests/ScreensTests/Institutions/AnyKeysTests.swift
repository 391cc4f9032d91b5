import Records
import Screens
import Terminal
import TerminalTesting
import TestChance
import TestSupport
import Testing

@Suite struct AnyKeysTests {
  private static let keys: [Key] =
    "jkGnecomibfdapx=yWMDvwhA /a1 \u{111}".map { .character($0) } + [
      .enter, .escape, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
      .backspace, .delete, .function(2), .function(8), .function(6),
    ]

  private static let routes: [Route] = [
    .guidance(.list), .guidance(.authority("")), .guidance(.rule("A001")),
    .guidance(.document("142/2025/NĐ-CP")), .institutions(.list), .institutions(.sheet(.sample(2))),
    .institutions(.clusters), .institutions(.contactPoints), .institutions(.importFile),
  ]

  @Test func drawAPageWhateverIsPressedAtAnySize() throws {
    let register = try TestRegister()
    try register.addSchools()
    forAll(15) { seed, random in
      let size = [(80, 24), (40, 12), (120, 40), (61, 16), (39, 11)].randomElement(using: &random)
      let (columns, rows) = size ?? (80, 24)
      let steps = (0..<30).map { _ in
        ScriptedTerminal.Step.event(.key(Self.keys.randomElement(using: &random) ?? .enter))
      }
      let route = Self.routes.randomElement(using: &random) ?? .today
      let run = ScreenRun(register, opening: route, columns: columns, rows: rows, steps: steps)
      for page in run.terminal.pages {
        #expect(page.size == Size(columns: columns, rows: rows), "seed \(seed)")
      }
    }
  }
}
