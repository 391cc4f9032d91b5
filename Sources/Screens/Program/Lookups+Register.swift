import Ledger
import Records
import Terminal

extension Lookups {
  /// How many entries a type-ahead list holds at most.
  static let limit = 50

  /// Lookups that ask a register.
  ///
  /// - Parameter trouble: learns why a list could not be read.
  init(_ register: some RegisterReader, _ language: Language, telling trouble: LookupTrouble) {
    let source = ChoiceSource(register: register, language: language)
    func search(_ find: @escaping (String) throws(StoreError) -> [Choice]) -> ChoiceSearch {
      ChoiceSearch(in: language) { typed in
        trouble.orNone { () throws(StoreError) in try find(typed) }
      }
    }
    self.init(
      institutions: search(source.institutions), communes: search(source.communes),
      categories: search(source.categories), incidents: search(source.incidents),
      similar: { incident in
        trouble.orNone { () throws(StoreError) in try register.incidentsLike(incident) }
      })
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

  func incidents(_ typed: String) throws(StoreError) -> [Choice] {
    if let id = RecordID(hex: typed), let file = try register.incident(Identifier(id)) {
      let shown = try IncidentCandidate(file, in: register)
      return [Choice(key: id.description, label: shown.numberedTitle)]
    }
    var query = IncidentQuery()
    query.text = typed
    query.onlyOpen = false
    return try register.incidents(query, first).rows.filter { !$0.isWithdrawn }.map { row in
      Choice(key: row.id.record.description, label: row.numberedTitle)
    }
  }
}
