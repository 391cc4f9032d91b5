import TestChance
import Testing
import VietText

@testable import Terminal

struct TextAreaTests {
  private let size = Size(columns: 10, rows: 3)

  private func shown(_ area: TextArea) -> Buffer {
    var page = Buffer(size: size)
    area.draw(into: &page, in: page.bounds, isFocused: true)
    return page
  }

  private func answer(_ area: inout TextArea, _ event: Event) -> Bool {
    var composer = Composer(method: .off)
    return area.answer(event, size: size, composer: &composer) != .ignored
  }

  private func answer(_ area: inout TextArea, _ keys: Key...) {
    for key in keys { _ = answer(&area, .key(key)) }
  }

  @Test func wrapsAndScrollsWithTheCursor() {
    var area = TextArea("một hai ba bốn năm sáu bảy")
    #expect(shown(area).text == "ba bốn\nnăm sáu\nbảy")
    answer(&area, .up, .up, .up, .up)
    #expect(shown(area).text == "một hai\nba bốn\nnăm sáu")
  }

  @Test func upAndDownKeepTheColumn() {
    var area = TextArea("abcdefgh\nxy\nabcdefgh")
    answer(&area, .up)
    #expect(shown(area).cursor == Position(column: 2, row: 1))
    answer(&area, .up)
    #expect(shown(area).cursor == Position(column: 8, row: 0))
    answer(&area, .left, .down, .down)
    #expect(shown(area).cursor == Position(column: 7, row: 2))
  }

  @Test func leavesTheFirstAndLastLineToTheForm() {
    var area = TextArea("a\nb")
    let down = answer(&area, .key(.down))
    let up = answer(&area, .key(.up))
    let upAgain = answer(&area, .key(.up))
    #expect(!down && up && !upAgain)
  }

  @Test func takesNewlinesTypedAndPasted() {
    var area = TextArea()
    answer(&area, .character("a"), .enter, .character("b"))
    _ = answer(&area, .paste("\nc\td"))
    #expect(area.text == "a\nb\nc\td")
    answer(&area, .home, .backspace)
    #expect(area.text == "a\nbc\td")
  }

  @Test func saysHowMuchAFullAreaTook() {
    var area = TextArea("ab", limit: 4)
    var composer = Composer(method: .off)
    let pasted = area.answer(.paste("c\nd"), size: size, composer: &composer)
    #expect(pasted == .full(taken: 2, limit: 4) && area.text == "abc\n")
    let line = area.answer(.key(.enter), size: size, composer: &composer)
    #expect(line == .full(taken: 0, limit: 4))
  }

  @Test func noEventBreaksAnArea() {
    let keys: [Key] = [
      .up, .down, .left, .right, .home, .end, .backspace, .delete, .enter, .pageUp, .pageDown,
      .control("w"), .control("u"), .control("k"), .character("ệ"), .character(" "),
      .character("漢"),
    ]
    forAll(200) { seed, random in
      var area = TextArea(randomText(upTo: 40, &random), limit: 50)
      var composer = Composer(method: .telex)
      for _ in 0..<30 {
        let size = Size(
          columns: .random(in: 0...9, using: &random), rows: .random(in: 0...3, using: &random))
        let key = keys.randomElement(using: &random) ?? .up
        _ = area.answer(.key(key), size: size, composer: &composer)
        #expect(area.text.count <= 50, "seed \(seed)")
        var page = Buffer(size: size)
        area.draw(into: &page, in: page.bounds, isFocused: true)
        #expect(page.cursor != nil || page.cells.isEmpty, "seed \(seed)")
      }
    }
  }
}
