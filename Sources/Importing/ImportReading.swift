import Ledger
import Records

/// Reads rows of a list of schools against a register, which is asked only for what the rows name.
public struct ImportReading<Register: RegisterReader> {
  private let register: Register
  private let mapping: ColumnMapping
  private let own: Commune
  private let seeksDoubles: Bool
  private var rules: InstitutionImport
  /// Codes of the communes whose institutions are known to the rules.
  private var knownCodes: Set<String> = []

  /// - Parameters:
  ///   - own: the commune of rows that name none.
  ///   - seeksDoubles: false for whoever reads a list once more to save it, which spares the memory
  ///     of its names: the register itself refuses a name that stands.
  ///   - newIdentity: gives each institution its own.
  public init(
    _ mapping: ColumnMapping, against register: Register, own: Commune, today: Day,
    seeksDoubles: Bool = true, newIdentity: @escaping () -> RecordID
  ) {
    self.mapping = mapping
    self.register = register
    self.own = own
    self.seeksDoubles = seeksDoubles
    rules = InstitutionImport(
      mapping, in: .init(today: today, ownCommune: own), seeksDoubles: seeksDoubles,
      newIdentity: newIdentity)
  }

  /// What becomes of the row, after all rows that were read before it.
  public mutating func read(_ row: ImportRow) throws(StoreError) -> ImportOutcome {
    if let text = InstitutionImport.communeText(of: row, mapping) {
      try learnCommune(text)
    } else {
      try learnNames(of: own)
    }
    return rules.read(row)
  }
}

extension ImportReading {
  /// Names of institutions that are fetched at once.
  private static var windowSize: Int { 500 }
  /// Communes of one name that are looked at.
  private static var communeLimit: Int { 50 }

  /// What a text in the column of communes means.
  private mutating func learnCommune(_ text: String) throws(StoreError) {
    guard rules.surroundings.communes[text] == nil else { return }
    let found = try register.communes(
      matching: CommuneMatch.query(for: text), limit: Self.communeLimit)
    let match = CommuneMatch(text, among: found.map(\.commune), own: own)
    rules.surroundings.communes[text] = match
    if case .found(let commune) = match { try learnNames(of: commune) }
  }

  /// Which names are taken in a commune.
  private mutating func learnNames(of commune: Commune) throws(StoreError) {
    let code = commune.code.rawValue
    guard seeksDoubles, knownCodes.insert(code).inserted else { return }
    var query = InstitutionQuery()
    query.communeCode = code
    var window = Window(.first, count: Self.windowSize)
    while true {
      let found = try register.institutions(query, window)
      for row in found.rows {
        rules.surroundings.take(row.name, communeCode: code)
      }
      guard found.hasLater, let last = found.rows.last else { return }
      window.anchor = .after(last.key)
    }
  }
}
