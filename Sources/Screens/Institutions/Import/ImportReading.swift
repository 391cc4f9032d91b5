import Ledger
import Records

/// Reads the rows of a file against a register.
struct ImportReading {
  /// Names of institutions that are fetched at once.
  private static let windowSize = 500
  /// Communes of one name that are looked at.
  private static let communeLimit = 50

  private let file: SchoolFile
  private let mapping: ColumnMapping
  private let surroundings: Surroundings

  init(_ columns: ImportColumns, _ surroundings: Surroundings) {
    file = columns.file
    mapping = columns.mapping
    self.surroundings = surroundings
  }

  private var own: Commune { surroundings.header.commune }

  func preview(from register: some RegisterReader) throws(StoreError) -> ImportPreview {
    let communes = try communes(from: register)
    var codes: Set<String> = [own.code.rawValue]
    for case .found(let commune) in communes.values { codes.insert(commune.code.rawValue) }
    var taken: Set<String> = []
    for code in codes { try addNames(of: code, to: &taken, from: register) }
    var rows = InstitutionImport(
      mapping,
      in: .init(today: surroundings.today, ownCommune: own, communes: communes, taken: taken),
      newIdentity: surroundings.newIdentity)
    for row in file.rows { rows.read(row) }
    return rows.preview
  }

  /// What each text in the column of communes means.
  private func communes(
    from register: some RegisterReader
  ) throws(StoreError) -> [String: CommuneMatch] {
    var matches: [String: CommuneMatch] = [:]
    for row in file.rows {
      guard let text = InstitutionImport.communeText(of: row, mapping), matches[text] == nil
      else { continue }
      let found = try register.communes(
        matching: CommuneMatch.query(for: text), limit: Self.communeLimit)
      matches[text] = CommuneMatch(text, among: found.map(\.commune), own: own)
    }
    return matches
  }

  private func addNames(
    of code: String, to taken: inout Set<String>, from register: some RegisterReader
  ) throws(StoreError) {
    var query = InstitutionQuery()
    query.communeCode = code
    var window = Window(.first, count: Self.windowSize)
    while true {
      let found = try register.institutions(query, window)
      for row in found.rows {
        taken.insert(InstitutionImport.key(name: row.name, communeCode: code))
      }
      guard found.hasLater, let last = found.rows.last else { return }
      window.anchor = .after(last.key)
    }
  }
}
