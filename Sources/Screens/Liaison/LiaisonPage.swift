import Ledger
import Records
import Terminal

/// One record of a list of liaison, field by field.
struct LiaisonPage<Record: LiaisonShown>: Screen {
  private let id: Identifier<Record>
  private var row: LiaisonRow<Record>?
  private var hasKeys = false
  private var view = RecordView()

  init(_ type: Record.Type, _ id: RecordID) { self.id = Identifier(id) }

  var title: Phrase { Record.title }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let row = try register.liaison(id) else {
      throw .rule(.noSuchRecord(Record.title, id.record.description))
    }
    self.row = row
    hasKeys = surroundings.header.hasKeys
    let remarks = Record.remarks(on: row, in: surroundings).map { remark in
      RecordLine.text(remark.text, remark.style)
    }
    view.show(
      remarks + (remarks.isEmpty ? [] : [.blank])
        + Record.inputs.compactMap { line(of: $0, row, surroundings) }, in: surroundings)
  }

  private func line(
    of input: LiaisonInput, _ row: LiaisonRow<Record>, _ surroundings: Surroundings
  ) -> RecordLine? {
    let field = input.field
    if field.isSealed, let veil = row.veil {
      return .fact(field.label, surroundings(veil), .faint)
    }
    let words = row.words(of: input, in: surroundings)
    guard !words.isEmpty else { return nil }
    guard let id = row.record.values.record(field), let route = input.form.route(to: id) else {
      return .fact(field.label, words)
    }
    return .item(key: field.name, label: field.label, words, opens: route)
  }
}

extension LiaisonInput.Form {
  /// The page of a record that a field names.
  fileprivate func route(to id: RecordID) -> Route? {
    switch self {
    case .institution: .institutions(.sheet(Identifier(id)))
    case .cluster: .institutions(.cluster(Identifier(id)))
    case .incident: .incidents(.file(Identifier(id)))
    case .core: .liaison(.file(.core, id))
    default: nil
    }
  }
}

extension LiaisonPage {
  var offers: [Offer] {
    let gone = row?.sight == .erased ? ErasingFields.nothingLeft : nil
    let noKeys = hasKeys ? nil : ErasingFields.noKeys
    let erasing: [Offer] =
      Record.isSealed ? [Offer(.erase, disabledReason: noKeys ?? gone, isOnKeyBar: false)] : []
    return view.offers + [
      Offer(.edit, disabledReason: row?.editingReason), Offer(.withdraw),
      Offer(.history, isOnKeyBar: false),
    ] + erasing
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = view.answer(action) { return outcome }
    let kind = Record.liaison
    switch action {
    case .edit: return .open(.liaison(.edit(kind, id.record)))
    case .withdraw: return .open(.liaison(.withdraw(kind, id.record)))
    case .erase: return .open(.liaison(.erase(kind, id.record)))
    case .history:
      return .open(.history(RecordReference(id), title: surroundings(Record.title)))
    default: return .stay
    }
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
