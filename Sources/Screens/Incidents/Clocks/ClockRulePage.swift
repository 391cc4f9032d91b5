import Ledger
import Records
import Terminal

/// One limit of time: how it counts today, what the list says, what was set here and from when.
struct ClockRulePage: Screen {
  private let code: ClockRule.Code
  private var sheet: ClockSheet?
  private var recipients: [Recipient] = []
  private var view = RecordView()

  init(_ code: ClockRule.Code) { self.code = code }

  var title: Phrase { LocalClockRule.title.appending(Phrase(verbatim: code.rawValue)) }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let sheet = try register.clockSheets().first(where: { $0.code == code }) else {
      throw .rule(.noSuchRecord(LocalClockRule.title, code.rawValue))
    }
    self.sheet = sheet
    recipients = try register.recipients()
    let lines = ClockLines(sheet: sheet, recipients: recipients, surroundings: surroundings)
    view.show(lines.all, in: surroundings)
  }

  /// What was set for the selected line, else for today, else what was set last.
  private func version(_ today: Day) -> LocalClockRule? {
    let selected = sheet?.versions.first { $0.id.record.description == view.selectedKey }
    return selected ?? sheet?.version(on: today) ?? sheet?.versions.first
  }
}

extension ClockRulePage {
  var offers: [Offer] {
    let none =
      sheet?.versions.isEmpty ?? true
      ? Phrase("Ở đây chưa đặt gì khác danh mục.", "Nothing was set here.") : nil
    return view.offers + [
      Offer(.edit), Offer(.withdraw, disabledReason: none),
      Offer(.history, disabledReason: none, isOnKeyBar: false),
    ]
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    let version = version(surroundings.today)
    switch action {
    case .edit: return .open(.incidents(.editClock(code, version?.id)))
    case .withdraw: return version.map { .open(.incidents(.withdrawClock($0.id))) } ?? .stay
    case .history:
      return version.map {
        .open(.history(RecordReference($0.id), title: surroundings(title)))
      } ?? .stay
    default: return view.answer(action) ?? .stay
    }
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
