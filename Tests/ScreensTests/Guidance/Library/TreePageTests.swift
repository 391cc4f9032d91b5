import Records
import Screens
import TestSupport
import Testing

@Suite struct TreePageTests {
  private let list = Route.guidance(.trees())
  private func tree(_ code: String) -> Route { .guidance(.tree(.init(code))) }

  @Test func listsTheTasks() throws {
    try expectSnapshot(ScreenRun(try TestRegister(), opening: list, keys: "k").last, "trees")
  }

  @Test func showsTheFirstQuestionBeside() throws {
    let run = ScreenRun(
      try TestRegister(), opening: list, columns: 130, rows: 24, keys: "/gop truong<Enter>")
    try expectSnapshot(run.last, "trees-wide")
  }

  @Test func theListFitsASmallScreen() throws {
    let run = ScreenRun(try TestRegister(), opening: list, columns: 40, rows: 12, keys: "/xyz")
    try expectSnapshot(run.last, "trees-narrow-empty")
  }

  @Test func asksOneQuestionAtATime() throws {
    let register = try TestRegister()
    try expectSnapshot(ScreenRun(register, opening: tree("T02"), keys: "").last, "tree")
    try expectSnapshot(ScreenRun(register, opening: tree("T02"), keys: "11").last, "tree-third")
  }

  @Test func endsWithWhoDecides() throws {
    let run = ScreenRun(try TestRegister(), opening: tree("T02"), keys: "113")
    try expectSnapshot(run.last, "tree-end")
    let opened = ScreenRun(try TestRegister(), opening: tree("T02"), rows: 30, keys: "113<Enter>")
    #expect(opened.last.contains("Sáp nhập, chia, tách trường tiểu học"))
    #expect(opened.last.contains("─ Ai quyết định"))
  }

  @Test func endsWithNobodyBeforeTheGroundIsInForce() throws {
    let end = Route.guidance(.tree("T02", on: .sample(2025, 5, 1)))
    let run = ScreenRun(try TestRegister(), opening: end, rows: 40, keys: "11")
    #expect(run.last.contains(", ngày 01/05/2025"))
    #expect(!run.last.contains("UBND cấp xã ["))
  }

  @Test func endsWithWhomToAsk() throws {
    let run = ScreenRun(try TestRegister(), opening: tree("T02"), keys: "2")
    try expectSnapshot(run.last, "tree-ask")
    let asking = ScreenRun(try TestRegister(), opening: tree("T02"), columns: 120, keys: "2x")
    #expect(asking.last.contains("Sáp nhập, chia, tách trường: Không, thuộc nhiều xã"))
  }

  @Test func choosesByMovingToo() throws {
    let register = try TestRegister()
    let keys = ScreenRun(register, opening: tree("T02"), keys: "<Enter><Enter>jj<Enter>").last
    #expect(keys == ScreenRun(register, opening: tree("T02"), keys: "113").last)
  }

  @Test func goesOneQuestionBack() throws {
    let register = try TestRegister()
    let back = ScreenRun(register, opening: tree("T02"), keys: "113<Esc>")
    #expect(back.last.contains("> 3  Trường tiểu học"))
    let twice = ScreenRun(register, opening: tree("T02"), keys: "113<Esc><Left><Left>")
    #expect(twice.last.contains("> 1  Có"))
    let closed = ScreenRun(register, opening: tree("T02"), keys: "1<Esc><Esc>")
    #expect(!closed.last.contains("─ Sáp nhập"))
  }

  @Test func digitsOpenSectionsOnlyAtTheEnd() throws {
    let register = try TestRegister()
    let asked = ScreenRun(register, opening: tree("T02"), keys: "9")
    #expect(asked.last.contains("1. Các cơ sở cùng nằm trong xã này?"))
    let ended = ScreenRun(register, opening: tree("T02"), keys: "24")
    #expect(ended.last.contains("[4Vụ việc]"))
  }

  @Test func escalatesTheRuleAtTheEnd() throws {
    let register = try TestRegister()
    let early = ScreenRun(register, opening: tree("T02"), keys: "x")
    #expect(early.last.contains("! Trả lời hết các câu hỏi đã."))
    let run = ScreenRun(register, opening: tree("T02"), columns: 140, keys: "113x")
    #expect(run.last.contains("Sáp nhập, chia, tách trường tiểu học"))
    #expect(run.last.contains("142/2025/NĐ-CP"))
  }

  @Test func fitsASmallScreen() throws {
    let register = try TestRegister()
    let first = ScreenRun(register, opening: tree("T01"), columns: 40, rows: 12, keys: "jjj")
    try expectSnapshot(first.last, "tree-narrow")
    let third = ScreenRun(register, opening: tree("T02"), columns: 40, rows: 12, keys: "11")
    try expectSnapshot(third.last, "tree-narrow-third")
  }

  @Test func speaksEnglish() throws {
    let english = ProgramOptions(language: .english, idleMinutes: nil)
    let run = ScreenRun(try TestRegister(), opening: tree("T02"), keys: "113", options: english)
    try expectSnapshot(run.last, "tree-end-english")
  }

  /// Every way through every tree, by keys, ends with something to open or somebody to ask.
  @Test func everyWayEnds() throws {
    let register = try TestRegister()
    var ends = 0
    for tree in TestRegister.catalogue.trees {
      for path in Self.paths(tree) {
        let keys = path.map(String.init).joined()
        let last = ScreenRun(register, opening: .guidance(.tree(tree.code)), keys: keys).last
        #expect(
          last.contains("  Ai quyết định\n> →") || last.contains("  Hỏi ai\n"),
          "\(tree.code) \(keys)")
        ends += 1
      }
    }
    #expect(ends > 150)
  }

  private static func paths(
    _ tree: DecisionTree, from code: String = DecisionTree.root
  ) -> [[Int]] {
    (tree.question(code)?.choices ?? []).enumerated().flatMap { place, choice in
      if case .question(let next) = choice.leads {
        paths(tree, from: next).map { [place + 1] + $0 }
      } else {
        [[place + 1]]
      }
    }
  }
}
