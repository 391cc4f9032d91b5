import Ledger
import Records
import Terminal
import TestChance
import TestSupport
import Testing

@testable import Screens

/// A list of numbers that is fetched in windows.
private struct Numbers {
  struct Row: KeyedRow {
    let number: Int
    var key: RowKey { RowKey([.integer(Int64(number))]) }
  }

  var all: [Int]

  func rows(_ window: Window) -> Rows<Row> {
    let range: Range<Int>
    switch window.anchor {
    case .first: range = 0..<min(all.count, window.count)
    case .last: range = max(0, all.count - window.count)..<all.count
    case .after(let key): range = fitted(place(key) + (all.contains(number(key)) ? 1 : 0), window)
    case .from(let key): range = fitted(place(key), window)
    case .before(let key):
      let end = place(key)
      range = max(0, end - window.count)..<end
    }
    return Rows(
      all[range].map { Row(number: $0) }, hasEarlier: range.lowerBound > 0,
      hasLater: range.upperBound < all.count)
  }

  private func fitted(_ start: Int, _ window: Window) -> Range<Int> {
    start..<min(all.count, start + window.count)
  }

  private func place(_ key: RowKey) -> Int {
    all.firstIndex { $0 >= number(key) } ?? all.count
  }

  private func number(_ key: RowKey) -> Int {
    guard case .integer(let number)? = key.values.first else { return 0 }
    return Int(number)
  }
}

@Suite struct ListStateTests {
  private func loaded(_ numbers: Numbers, rows: Int = 7) throws -> ListState<Numbers.Row> {
    var list = ListState<Numbers.Row>()
    try list.load(rows: rows) { window throws(StoreError) in numbers.rows(window) }
    return list
  }

  private func press(
    _ action: Action, _ list: inout ListState<Numbers.Row>, _ numbers: Numbers
  ) throws {
    switch list.answer(action) {
    case .reload?, .readAhead?: break
    default: return
    }
    try list.load(rows: 7) { window throws(StoreError) in numbers.rows(window) }
  }

  @Test func goingDownVisitsEveryRowInOrderAndUpAgain() throws {
    let numbers = Numbers(all: Array(0..<200))
    var list = try loaded(numbers)
    for expected in 1..<200 {
      try press(.moveDown, &list, numbers)
      #expect(list.selected?.number == expected)
      #expect(list.rows.count <= 21)
    }
    try press(.moveDown, &list, numbers)
    #expect(list.selected?.number == 199)
    for expected in stride(from: 198, through: 0, by: -1) {
      try press(.moveUp, &list, numbers)
      #expect(list.selected?.number == expected)
    }
  }

  @Test func pagesGoThroughTheWholeList() throws {
    let numbers = Numbers(all: Array(0..<100))
    var list = try loaded(numbers)
    for page in 1...14 {
      try press(.pageDown, &list, numbers)
      #expect(list.selected?.number == min(99, page * 7))
    }
    try press(.moveHome, &list, numbers)
    #expect(list.selected?.number == 0)
    try press(.moveEnd, &list, numbers)
    #expect(list.selected?.number == 99)
    try press(.pageUp, &list, numbers)
    #expect(list.selected?.number == 92)
  }

  @Test func theSelectionStaysOnItsRowWhenOthersComeAndGo() throws {
    var numbers = Numbers(all: Array(stride(from: 0, to: 100, by: 2)))
    var list = try loaded(numbers)
    for _ in 0..<20 { try press(.moveDown, &list, numbers) }
    #expect(list.selected?.number == 40)
    numbers.all = [1, 3, 5] + numbers.all.filter { $0 > 6 }
    numbers.all.sort()
    try list.load(rows: 7) { window throws(StoreError) in numbers.rows(window) }
    #expect(list.selected?.number == 40)
  }

  @Test func theSelectionIsAlwaysARowInSight() throws {
    try forAll(60) { seed, random in
      var numbers = Numbers(all: Array(0..<Int.random(in: 0...60, using: &random)))
      var list = try loaded(numbers)
      let actions: [Action] = [
        .moveDown, .moveUp, .pageDown, .pageUp, .moveHome, .moveEnd, .mark,
      ]
      for _ in 0..<80 {
        try press(actions.randomElement(using: &random) ?? .moveDown, &list, numbers)
        if Int.random(in: 0..<9, using: &random) == 0 {
          numbers.all.removeAll { _ in Int.random(in: 0..<9, using: &random) == 0 }
          try list.load(rows: 7) { window throws(StoreError) in numbers.rows(window) }
        }
        #expect((list.selected == nil) == list.isEmpty, "seed \(seed)")
        guard let line = list.selectedLine else { continue }
        #expect((list.first..<list.first + 7).contains(line), "seed \(seed)")
      }
    }
  }

  @Test func marksAreKeptAcrossWindows() throws {
    let numbers = Numbers(all: Array(0..<100))
    var list = try loaded(numbers)
    try press(.mark, &list, numbers)
    for _ in 0..<50 { try press(.moveDown, &list, numbers) }
    #expect(list.marked == [RowKey([.integer(0)])])
    #expect(list.selected?.number == 51)
  }
}
