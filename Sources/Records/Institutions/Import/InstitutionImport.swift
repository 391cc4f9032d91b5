import Ledger

/// Reads a list of schools row by row, by the same rules as the form for one school.
public struct InstitutionImport {
  /// What is known of the register that the list is to be taken into.
  public struct Surroundings {
    public var today: Day
    /// The commune of rows that name none.
    public var ownCommune: Commune
    /// The communes that cells name, by the text of the cell.
    public var communes: [String: CommuneMatch] = [:]
    /// The names of institutions that work already.
    private(set) var taken: Set<NameInCommune> = []
    /// The names without their marks: of what works already, and of the lines before.
    private var unmarked: Set<NameInCommune> = []

    public init(today: Day, ownCommune: Commune) {
      self.today = today
      self.ownCommune = ownCommune
    }

    /// Learns the name of an institution that works already.
    public mutating func take(_ name: String, communeCode: String) {
      taken.insert(NameInCommune(name, communeCode: communeCode))
      unmarked.insert(NameInCommune(unmarked: name, communeCode: communeCode))
    }

    /// Whether no name before differed from this one in its marks alone.
    fileprivate mutating func isNew(_ name: NameInCommune) -> Bool {
      unmarked.insert(name).inserted
    }
  }

  let mapping: ColumnMapping
  /// Whoever reads a list may learn more of the register from row to row.
  public var surroundings: Surroundings
  /// Whether names are held against those above and those of the register.
  private let seeksDoubles: Bool
  private let newIdentity: () -> RecordID
  /// The line on which each name stands first.
  private var lines: [NameInCommune: Int] = [:]

  /// - Parameter seeksDoubles: false for whoever reads a list once more to save it: the register
  ///   itself refuses a name that stands.
  public init(
    _ mapping: ColumnMapping, in surroundings: Surroundings, seeksDoubles: Bool = true,
    newIdentity: @escaping () -> RecordID
  ) {
    self.mapping = mapping
    self.surroundings = surroundings
    self.seeksDoubles = seeksDoubles
    self.newIdentity = newIdentity
  }
}

extension InstitutionImport {
  /// What becomes of the row, after all rows that were read before it.
  public mutating func read(_ row: ImportRow) -> ImportOutcome {
    guard !row.isEmpty else { return .empty }
    guard row.cells.count == mapping.fields.count else {
      return .refused([
        .cellCount(found: row.cells.count, expected: mapping.fields.count)
      ])
    }
    var cells = ImportCells(row, mapping)
    var remarks: [ImportRemark] = []
    let institution = institution(from: &cells, line: row.line, remarks: &remarks)
    for problem in institution?.problems ?? [] { cells.note(.rule(problem)) }
    if seeksDoubles, let institution {
      checkDouble(institution, line: row.line, &cells, &remarks)
    }
    guard let institution, cells.problems.isEmpty else { return .refused(cells.problems) }
    return .accepted(institution, remarks)
  }

  /// A name that is refused once is refused on every line that repeats it.
  private mutating func checkDouble(
    _ institution: Institution, line: Int, _ cells: inout ImportCells,
    _ remarks: inout [ImportRemark]
  ) {
    let name = NameInCommune(institution.name, communeCode: institution.communeCode)
    if surroundings.taken.contains(name) {
      cells.note(.rule(.duplicateName(institution.name)))
    } else if let first = lines[name] {
      cells.note(.doubleInFile(institution.name, line: first))
    } else {
      lines[name] = line
      let unmarked = NameInCommune(
        unmarked: institution.name, communeCode: institution.communeCode)
      if !surroundings.isNew(unmarked) {
        remarks.append(.similarName(line: line, name: institution.name))
      }
    }
  }

  private func institution(
    from cells: inout ImportCells, line: Int, remarks: inout [ImportRemark]
  ) -> Institution? {
    let name = name(from: &cells, line: line, remarks: &remarks)
    let level = level(from: &cells, name: name, line: line, remarks: &remarks)
    let commune = commune(from: &cells)
    var institution = Institution(
      id: Identifier(newIdentity()), name: name ?? "", level: level ?? .primary,
      communeCode: commune?.code.rawValue ?? "")
    fill(&institution, from: &cells)
    return name == nil || level == nil || commune == nil ? nil : institution
  }
}
