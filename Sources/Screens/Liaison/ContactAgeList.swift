import Ledger
import Records
import Terminal
import VietText

/// Open institutions that were not contacted for some days, the longest silent first.
struct ContactAgeList: ListScreen {
  var list = ListState<InstitutionRow>(otherRows: 2)
  private var days = ContactNote.usualDays
  private var prompt: PromptLine?

  var title: Phrase { Phrase("Lâu chưa liên hệ", "Not contacted for long") }
  var takesText: Bool { prompt != nil || list.takesText }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    var query = InstitutionQuery()
    query.uncontactedSince = surroundings.today.adding(days: -days)
    try list.load(in: surroundings) { window throws(StoreError) in
      try register.institutions(query, window)
    }
  }

  var offers: [Offer] {
    guard prompt == nil else { return [] }
    let reason = list.isEmpty ? Phrase("Không có cơ sở nào.", "There is none.") : nil
    return [
      Offer(.open, disabledReason: reason), Offer(.new, disabledReason: reason),
      Offer(.chooseDays),
    ] + list.movingOffers
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .open: return list.selected.map { .open(.institutions(.sheet($0.id))) } ?? .stay
    case .new:
      return list.selected.map { .open(.liaison(.add(.contact, under: $0.id.record))) } ?? .stay
    case .chooseDays:
      prompt = PromptLine(Phrase("Quá bao nhiêu ngày?", "After how many days?"), text: "\(days)")
      return .stay
    default: return list.answer(action) ?? .stay
    }
  }

  private static let longest = 1000

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    guard var line = prompt else { return list.take(event, composer: &composer) }
    switch line.answer(event, composer: &composer) {
    case .ignored: return nil
    case .stay: prompt = line
    case .cancelled: prompt = nil
    case .entered(let typed):
      guard let number = Int(typed.filter { $0 != " " }), (1...Self.longest).contains(number)
      else {
        line.refuse(
          Phrase("Gõ một số từ 1 đến \(Self.longest).", "A number from 1 to \(Self.longest)."))
        prompt = line
        return .stay
      }
      prompt = nil
      days = number
      list.restart()
      return .reload
    }
    return .stay
  }
}

extension ContactAgeList {
  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let (top, rest) = area.split(top: 1)
    let words = Phrase(
      "Chưa liên hệ quá \(days) ngày (đề xuất \(ContactNote.usualDays)); d đổi, n ghi liên hệ",
      "No contact for more than \(days) days (proposal \(ContactNote.usualDays)); d changes it")
    page.write(surroundings(words), in: top.inset(left: 2), .heading)
    let isNarrow = area.columns < 60
    let table = Table([
      TableColumn(surroundings(Phrase("Cơ sở", "Institution"))),
      TableColumn(surroundings(Phrase("Lần cuối", "Latest")), width: 14),
      TableColumn(surroundings(Phrase("Điện thoại", "Telephone")), width: isNarrow ? 0 : 14),
    ])
    let empty = EmptyList(
      Phrase("Cơ sở nào cũng đã liên hệ trong hạn.", "All were contacted in time."),
      Phrase("d xem hạn khác.", "d asks for another limit."))
    list.draw(into: &page, in: rest, table: table, empty: empty, surroundings) { row in
      let never = Phrase("! chưa lần nào", "! never")
      let day = row.lastContactOn.map { day in
        "\(day.formattedShort) (\(day.days(to: surroundings.today)))"
      }
      return [
        TableText(row.name),
        TableText(day ?? surroundings(never), day == nil ? .warning : .plain),
        TableText(row.phone),
      ]
    }
    prompt?.draw(into: &page, in: area, surroundings)
  }
}
