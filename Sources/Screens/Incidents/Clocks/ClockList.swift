import Records
import Terminal

/// All limits of time, by whose rule they are today.
struct ClockList: Screen {
  private var sheets: [ClockSheet] = []
  private var view = RecordView()

  var title: Phrase { Phrase("Quy tắc thời hạn", "Rules of time") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    sheets = try register.clockSheets()
    view.show(lines(surroundings), in: surroundings)
  }

  private func lines(_ surroundings: Surroundings) -> [RecordLine] {
    let today = surroundings.today
    let lead = Phrase(
      "Việc đang mở tính theo quy tắc của ngày bắt đầu tính. Enter xem, sửa; n thêm.",
      "What is open counts by the rule of the day on which it began. Enter opens; n adds.")
    var lines: [RecordLine] = [.text(surroundings(lead), .faint)]
    for group in Group.all {
      let members = sheets.filter { group.holds($0, on: today) }
      guard !members.isEmpty else { continue }
      lines += [.blank, .heading(group.label)]
      lines += members.map { line($0, surroundings) }
    }
    return lines
  }

  private func line(_ sheet: ClockSheet, _ surroundings: Surroundings) -> RecordLine {
    let rule = sheet.rule(on: surroundings.today) ?? sheet.shipped
    let span = rule.map { surroundings($0.limit.label) } ?? ""
    let scope = rule?.scope.map { " (" + surroundings($0) + ")" } ?? ""
    let what = surroundings(sheet.what(on: surroundings.today)) + scope
    let text = [span, what].filter { !$0.isEmpty }.joined(separator: " · ")
    let changed = sheet.version(on: surroundings.today).map { " – " + surroundings($0.span) } ?? ""
    return .item(
      key: sheet.code.rawValue, label: nil, text + changed,
      opens: .incidents(.clock(sheet.code)))
  }

  /// One heading of the list.
  private struct Group {
    let label: Phrase
    let holds: (ClockSheet, Day) -> Bool

    init(_ label: Phrase, _ holds: @escaping (ClockSheet, Day) -> Bool) {
      self.label = label
      self.holds = { sheet, day in holds(sheet, day) }
    }

    func holds(_ sheet: ClockSheet, on day: Day) -> Bool { holds(sheet, day) }

    private static func basis(_ kind: ClockRule.BasisKind) -> (ClockSheet, Day) -> Bool {
      { sheet, day in sheet.rule(on: day)?.basisKind == kind }
    }

    static var all: [Group] {
      [
        Group(Phrase("Quy định của tỉnh", "Rules of the province"), basis(.province)),
        Group(Phrase("Quy định của xã", "Rules of the commune"), basis(.commune)),
        Group(Phrase("Đề xuất của phần mềm", "Proposals of the program"), basis(.default)),
        Group(Phrase("Pháp luật", "Law")) { sheet, day in
          sheet.rule(on: day).map { $0.basisKind == .law && $0.confidence.mayBeShownAsLaw } ?? false
        },
        Group(Phrase("Chưa chắc chắn", "Unsure")) { sheet, day in
          sheet.rule(on: day).map { $0.basisKind == .law && !$0.confidence.mayBeShownAsLaw }
            ?? false
        },
        Group(Phrase("Không áp dụng hôm nay", "Not used today")) { sheet, day in
          sheet.rule(on: day) == nil
        },
      ]
    }
  }
}

extension ClockList {
  var offers: [Offer] { view.offers + [Offer(.new)] }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    action == .new ? .open(.incidents(.addClock)) : view.answer(action) ?? .stay
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
