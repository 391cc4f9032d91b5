import Records
import Terminal
import TestSupport
import Testing

@testable import Screens

@Suite struct RecordViewTests {
  private let size = Size(columns: 40, rows: 6)

  private func view(_ lines: [RecordLine]) -> RecordView {
    var view = RecordView()
    view.show(lines, in: .sample(size: size))
    return view
  }

  private func text(_ view: RecordView) -> String {
    var page = Buffer(size: size)
    view.draw(into: &page, in: page.bounds)
    return page.text
  }

  @Test func factsAreLabelAndValueAndLongOnesWrap() {
    let shown = text(
      view([
        .heading(Phrase("Cơ sở", "Institution")),
        .fact(Phrase("Tên", "Name"), "Trường Phổ thông Dân tộc nội trú cấp hai Mường Xén"),
        .fact(Phrase("Điện thoại", "Phone"), "0238 123"),
      ]))
    #expect(
      shown == """
          Cơ sở
          Tên:        Trường Phổ thông Dân tộc
                      nội trú cấp hai Mường Xén
          Điện thoại: 0238 123
        """)
  }

  @Test func tabGoesFromItemToItemAndEnterOpens() {
    var view = view([
      .item(key: "a", label: nil, "Một", opens: .today), .item(key: "b", label: nil, "Hai"),
    ])
    #expect(view.selectedKey == "a")
    guard case .open(.today)? = view.answer(.open) else {
      Issue.record("the first item opens today")
      return
    }
    _ = view.answer(.nextTab)
    #expect(view.selectedKey == "b")
    #expect(view.offers.first { $0.action == .open }?.disabledReason != nil)
    _ = view.answer(.nextTab)
    #expect(view.selectedKey == "a")
  }

  /// What was done goes to the end; the officer's place is at what is still to be done.
  @Test func theSelectionDoesNotFollowWhatWasDone() {
    func items(_ keys: [String]) -> [RecordLine] {
      keys.map { .item(key: $0, label: nil, $0, opens: .today) }
    }
    var view = view(items(["a", "b", "c"]))
    _ = view.answer(.nextTab)
    #expect(view.selectedKey == "b")
    view.show(items(["a", "c", "b"]), in: .sample(size: size))
    #expect(view.selectedKey == "c")
    view.show(items(["new", "a", "c", "b"]), in: .sample(size: size))
    #expect(view.selectedKey == "c")
  }

  @Test func scrollingStaysWithinTheText() {
    var view = view((1...20).map { .text("dòng \($0)") })
    _ = view.answer(.moveUp)
    #expect(text(view).hasPrefix("  dòng 1\n"))
    _ = view.answer(.moveEnd)
    #expect(text(view).hasSuffix("dòng 20"))
    _ = view.answer(.moveDown)
    #expect(text(view).hasSuffix("dòng 20"))
    _ = view.answer(.pageUp)
    #expect(text(view).contains("dòng 10"))
  }

  /// Ten lines, then an item, ten lines, then another; six rows are in sight.
  private func longView() -> RecordView {
    let text = (1...10).map { RecordLine.text("dòng \($0)") }
    return view(
      text + [.item(key: "a", label: nil, "Một", opens: .today)] + text
        + [.item(key: "b", label: nil, "Hai", opens: .today)])
  }

  @Test func whatIsOutOfSightIsNotOpened() {
    var view = longView()
    #expect(!text(view).contains(">"))
    #expect(view.offers.first { $0.action == .open }?.disabledReason != nil)
    guard case .stay? = view.answer(.open) else {
      Issue.record("what is not seen is not opened")
      return
    }
    #expect(text(view).contains("> Một"))
  }

  @Test func tabGoesToTheNextItemBelowWhatIsSeen() {
    var view = longView()
    _ = view.answer(.nextTab)
    #expect(view.selectedKey == "a" && text(view).contains("> Một"))
    for _ in 0..<8 { _ = view.answer(.moveDown) }
    #expect(!text(view).contains(">"))
    _ = view.answer(.nextTab)
    #expect(view.selectedKey == "b" && text(view).contains("> Hai"))
  }

  @Test func tabTakesWhatIsSeenBeforeWhatIsSelectedElsewhere() {
    for action in [Action.nextTab, .previousTab] {
      var view = longView()
      _ = view.answer(.moveEnd)
      _ = view.answer(action)
      #expect(view.selectedKey == "b" && text(view).contains("> Hai"))
    }
  }

  @Test func anotherSizeKeepsTheSelectionInSight() {
    var view = longView()
    _ = view.answer(.nextTab)
    view.show(
      (1...10).map { .text("dòng \($0)") } + [.item(key: "a", label: nil, "Một")],
      in: .sample(size: size), size: Size(columns: 40, rows: 2))
    #expect(view.isSelectionInSight)
  }

  @Test func theSelectedItemStaysByItsKey() {
    var view = view([.item(key: "a", label: nil, "Một"), .item(key: "b", label: nil, "Hai")])
    _ = view.answer(.nextTab)
    view.show(
      [
        .item(key: "x", label: nil, "Không"), .item(key: "a", label: nil, "Một"),
        .item(key: "b", label: nil, "Hai"),
      ], in: .sample(size: size))
    #expect(view.selectedKey == "b")
  }
}
