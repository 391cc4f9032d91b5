import TestChance
import Testing

@testable import Terminal

struct SelectionTests {
  @Test func isAlwaysALineOfTheList() {
    forAll(200) { seed, random in
      var selection = Selection()
      for _ in 0..<20 {
        let count = Int.random(in: 0...9, using: &random)
        let steps = [Int.min, -12, -1, 0, 1, 7, Int.max]
        selection.move(by: steps.randomElement(using: &random) ?? 0, count: count)
        #expect(selection.line.map((0..<count).contains) ?? (count == 0), "seed \(seed)")
      }
    }
  }

  @Test func answersTheKeysOfLists() {
    var selection = Selection()
    selection.move(count: 30)
    let keys: [(Key, Int)] = [
      (.down, 1), (.pageDown, 11), (.end, 29), (.down, 29), (.pageUp, 19), (.up, 18), (.home, 0),
    ]
    for (key, line) in keys {
      let isAnswered = selection.answer(key, rows: 10, count: 30)
      #expect(isAnswered && selection.line == line)
    }
    let isAnswered = selection.answer(.enter, rows: 10, count: 30)
    #expect(!isAnswered)
  }
}

struct ScrollTests {
  @Test func movesByHalfAtTheEdgesOnly() {
    var scroll = Scroll()
    var moves: [Int] = []
    for line in 0..<40 {
      let before = scroll.first
      scroll.follow(line, rows: 10, count: 40)
      if scroll.first != before { moves.append(line) }
    }
    #expect(moves == [10, 15, 20, 25, 30, 35])
    scroll.follow(29, rows: 10, count: 40)
    #expect(scroll.first == 25)
  }

  @Test func showsTheLineAndStaysInTheList() {
    forAll(200) { seed, random in
      var scroll = Scroll()
      for _ in 0..<20 {
        let count = Int.random(in: 0...30, using: &random)
        let rows = Int.random(in: 0...12, using: &random)
        let line = count > 0 ? Int.random(in: 0..<count, using: &random) : nil
        scroll.follow(line, rows: rows, count: count)
        #expect((0...max(0, count - rows)).contains(scroll.first), "seed \(seed)")
        if let line, rows > 0 {
          #expect((scroll.first..<scroll.first + rows).contains(line), "seed \(seed)")
        }
      }
    }
  }
}
