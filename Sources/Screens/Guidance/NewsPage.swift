import Records
import Terminal

/// What became of guidance since the officer looked last, and what is about to.
struct NewsPage: Screen {
  private var news: GuidanceNews?
  /// When that was read: what comes later was not looked at.
  private var shownAt: Moment?
  private var view = RecordView()

  var title: Phrase { Phrase("Văn bản có gì mới", "What changed in guidance") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let news = try register.news(since: nil, on: surroundings.today)
    self.news = news
    shownAt = surroundings.now
    view.show(
      head(news, surroundings)
        + GuidanceNews.Section.allCases.flatMap {
          lines($0, news, surroundings)
        }, in: surroundings)
  }

  private func head(_ news: GuidanceNews, _ surroundings: Surroundings) -> [RecordLine] {
    let day = news.since.day.formatted
    let words =
      news.isFirstLook
      ? Phrase(
        "Từ ngày lập sổ \(day) (chưa lần nào ghi là đã xem).",
        "Since the register was made on \(day) (nobody has said yet that he looked).")
      : Phrase("Từ lần xem trước, \(day).", "Since the last look on \(day).")
    let hint = Phrase(
      "v ghi là đã xem đến hôm nay; chỉ máy này nhớ.",
      "v notes that you have looked up to today; only this machine remembers it.")
    let nothing = Phrase("Không có gì thay đổi.", "Nothing has changed.")
    let isEmpty = news.items.allSatisfy { $0.value.isEmpty }
    return [.text(surroundings(words)), .text(surroundings(hint), .faint), .blank]
      + (isEmpty ? [.text(surroundings(nothing))] : [])
  }

  private func lines(
    _ section: GuidanceNews.Section, _ news: GuidanceNews, _ surroundings: Surroundings
  ) -> [RecordLine] {
    guard let items = news.items[section], !items.isEmpty else { return [] }
    let lines = items.enumerated().map { index, item in
      RecordLine.item(
        key: "\(section) \(index)", label: nil,
        "→ \(item.day.formatted)  \(surroundings(item.markedWords))", opens: item.target.route,
        section == .rules || item.isUnsure ? .warning : .plain)
    }
    return [.heading(section.label)] + lines + [.blank]
  }
}

extension NewsPage {
  var offers: [Offer] { view.offers + [Offer(.newsSeen)] }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = view.answer(action) { return outcome }
    guard action == .newsSeen, let shownAt else { return .stay }
    return .perform(.markNewsSeen(upTo: shownAt))
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
