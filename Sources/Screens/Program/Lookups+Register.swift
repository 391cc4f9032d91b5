import Ledger
import Records
import Terminal

extension Lookups {
  /// How many entries a type-ahead list holds at most.
  static let limit = 50

  /// Lookups that ask a register.
  init(_ register: some RegisterReader, _ language: Language) {
    let source = ChoiceSource(register: register, language: language)
    self.init(
      institutions: Self.orNone(source.institutions), communes: Self.orNone(source.communes),
      categories: Self.orNone(source.categories), documents: Self.orNone(source.documents),
      contactPoints: Self.orNone(source.contactPoints), incidents: Self.orNone(source.incidents))
  }

  /// A list that cannot be read is empty: its field then takes no entry, and the page that reads
  /// the same register has shown the error already.
  private static func orNone(
    _ search: @escaping (String) throws(StoreError) -> [Choice]
  ) -> ChoiceSearch {
    { typed in (try? search(typed)) ?? [] }
  }
}

/// Entries of type-ahead lists, read from a register.
struct ChoiceSource<Reader: RegisterReader> {
  let register: Reader
  let language: Language
}

extension ChoiceSource {
  private var first: Window { Window(.first, count: Lookups.limit) }

  func institutions(_ typed: String) throws(StoreError) -> [Choice] {
    if let id = RecordID(hex: typed), let sheet = try register.institution(Identifier(id)) {
      return [Choice(key: typed, label: sheet.institution.name)]
    }
    var query = InstitutionQuery()
    query.text = typed
    return try register.institutions(query, first).rows.map { row in
      Choice(key: row.id.record.description, label: "\(row.name) – \(row.communeName)")
    }
  }

  /// Names are not unique, so the province stands beside them.
  func communes(_ typed: String) throws(StoreError) -> [Choice] {
    try register.communes(matching: typed, limit: Lookups.limit).map { row in
      Choice(key: row.commune.code.rawValue, label: "\(row.commune.name) – \(row.provinceName)")
    }
  }

  func categories(_ typed: String) throws(StoreError) -> [Choice] {
    let words = Matching(typed)
    return try register.categories()
      .map { Choice(key: $0.code.rawValue, label: "\($0.code) \($0.name[language])") }
      .filter { $0.key == typed || words.match($0.label) }
  }

  func documents(_ typed: String) throws(StoreError) -> [Choice] {
    var query = DocumentQuery(day: .last)
    query.text = typed
    return try register.documents(query, first).rows.map { row in
      Choice(
        key: row.document.number.rawValue, label: "\(row.document.number) \(row.document.title)")
    }
  }

  func contactPoints(_ typed: String) throws(StoreError) -> [Choice] {
    let words = Matching(typed)
    return try register.contactPoints()
      .map { Choice(key: $0.id.record.description, label: $0.unit) }
      .filter { $0.key == typed || words.match($0.label) }
  }

  func incidents(_ typed: String) throws(StoreError) -> [Choice] {
    if let id = RecordID(hex: typed), let file = try register.incident(Identifier(id)) {
      return [choice(id, file.incident.number, file.incident.title)]
    }
    var query = IncidentQuery()
    query.text = typed
    query.onlyOpen = false
    return try register.incidents(query, first).rows.filter { !$0.isWithdrawn }.map { row in
      choice(row.id.record, row.number, row.title)
    }
  }

  private func choice(_ id: RecordID, _ number: IncidentNumber?, _ title: String) -> Choice {
    let label = [number?.text, title].compactMap { $0 }.joined(separator: " ")
    return Choice(key: id.description, label: label)
  }
}
