import Ledger
import Records
import Terminal

/// The people of an incident, for a short while after a reason was given, and who opened them.
struct PeoplePage: Screen {
  private let incident: Identifier<Incident>
  private var sheet: PeopleSheet?
  private var isOpen = false
  private var hasKeys = false
  private var view = RecordView()

  init(_ incident: Identifier<Incident>) { self.incident = incident }

  var title: Phrase {
    Person.title.appending(Phrase(verbatim: sheet?.incident.number?.text ?? ""))
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let sheet = try register.people(of: incident) else {
      throw .rule(.noSuchRecord(Incident.title, incident.record.description))
    }
    self.sheet = sheet
    hasKeys = surroundings.header.hasKeys
    isOpen =
      !surroundings.header.isLocked
      && sheet.isOpen(to: surroundings.header.officer?.id.record, at: surroundings.now)
    view.show(lines(sheet, surroundings), in: surroundings)
  }

  private func lines(_ sheet: PeopleSheet, _ surroundings: Surroundings) -> [RecordLine] {
    let people = isOpen ? shown(sheet, surroundings) : closed(surroundings)
    let openings = sheet.openings.map { opening in
      RecordLine.text("\(opening.at.formatted) · \(opening.name) · \(opening.reason)")
    }
    guard !openings.isEmpty else { return people }
    return people + [.blank, .heading(Phrase("Ai đã mở", "Who opened it"))] + openings
  }

  private func closed(_ surroundings: Surroundings) -> [RecordLine] {
    let words = Phrase(
      "Lý do mở đã hết giá trị hoặc sổ đang khóa: quay lại, mở khóa và ghi lý do.",
      "The reason is over or the register is locked: go back, unlock and give a reason.")
    return [.text(surroundings(words), .warning)]
  }

  private func shown(_ sheet: PeopleSheet, _ surroundings: Surroundings) -> [RecordLine] {
    guard !sheet.people.isEmpty else {
      return [.text(surroundings(Phrase("Chưa ghi ai.", "Nobody is recorded.")))]
    }
    return sheet.people.map { row in
      .item(
        key: row.id.record.description, label: nil, words(row, surroundings),
        opens: .incidents(.person(row.id, of: incident)))
    }
  }

  private func words(_ row: PeopleSheet.Row, _ surroundings: Surroundings) -> String {
    switch row {
    case .locked: return surroundings(Phrase("(niêm phong)", "(sealed)"))
    case .erased: return surroundings(Phrase("(đã xóa)", "(erased)"))
    case .open(let person):
      let facts = [
        surroundings(person.role.label), person.name, person.sex.map { surroundings($0.label) },
        person.level.map { surroundings($0.label) }, person.birthYear.map { "\($0)" },
        person.representative, person.condition,
      ]
      return facts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
    }
  }
}

extension PeoplePage {
  private var selected: Identifier<Person>? {
    isOpen
      ? sheet?.people.first { $0.id.record.description == view.selectedKey }?.id : nil
  }

  var offers: [Offer] {
    let none = selected == nil ? Phrase("Chọn một người trước.", "Select a person first.") : nil
    let noKeys = hasKeys ? nil : ErasingFields.noKeys
    return view.offers + [
      Offer(.new), Offer(.withdraw, disabledReason: none),
      Offer(.erase, disabledReason: none ?? noKeys, isOnKeyBar: false),
    ]
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = view.answer(action) { return outcome }
    if action == .new { return .open(.incidents(.addPerson(incident))) }
    guard let selected else { return .stay }
    switch action {
    case .withdraw: return .open(.incidents(.withdrawPerson(selected, of: incident)))
    case .erase: return .open(.incidents(.erasePerson(selected, of: incident)))
    default: return .stay
    }
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
