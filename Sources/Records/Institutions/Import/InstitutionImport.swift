import Ledger
import VietText

/// Reads a list of schools row by row, by the same rules as the form for one school.
public struct InstitutionImport {
  /// What is known of the register that the list is to be taken into.
  public struct Surroundings {
    public var today: Day
    /// The commune of rows that name none.
    public var ownCommune: Commune
    /// The communes that cells name, by the text of the cell.
    public var communes: [String: CommuneMatch]
    /// ``InstitutionImport/key(name:communeCode:)`` of the institutions that work already.
    public var taken: Set<String>

    public init(
      today: Day, ownCommune: Commune, communes: [String: CommuneMatch], taken: Set<String>
    ) {
      self.today = today
      self.ownCommune = ownCommune
      self.communes = communes
      self.taken = taken
    }
  }

  let mapping: ColumnMapping
  let surroundings: Surroundings
  private let newIdentity: () -> RecordID
  /// The line of each name in a commune.
  private var lines: [String: Int] = [:]
  /// The names without their marks: of what works already, and of the lines before.
  private var folded: Set<String>
  public private(set) var preview = ImportPreview()

  public init(
    _ mapping: ColumnMapping, in surroundings: Surroundings,
    newIdentity: @escaping () -> RecordID
  ) {
    self.mapping = mapping
    self.surroundings = surroundings
    folded = Set(surroundings.taken.map { Fold.key($0) })
    self.newIdentity = newIdentity
  }

  /// Under which a name may stand once in a commune.
  public static func key(name: String, communeCode: String) -> String {
    communeCode + " " + Institution.nameKey(name)
  }
}

extension InstitutionImport {
  public mutating func read(_ row: ImportRow) {
    guard !row.isEmpty else {
      preview.emptyRows += 1
      return
    }
    guard row.cells.count == mapping.fields.count else {
      let problem = ImportProblem.cellCount(
        found: row.cells.count, expected: mapping.fields.count)
      preview.refuse(row.line, [problem])
      return
    }
    var cells = ImportCells(row, mapping)
    var remarks: [ImportRemark] = []
    let institution = institution(from: &cells, line: row.line, remarks: &remarks)
    for problem in institution?.problems ?? [] { cells.note(.rule(problem)) }
    if let institution { checkDouble(institution, line: row.line, &cells, &remarks) }
    guard let institution, cells.problems.isEmpty else {
      preview.refuse(row.line, cells.problems)
      return
    }
    preview.accept(institution, line: row.line, remarks)
  }

  /// A name that is refused once is refused on every line that repeats it.
  private mutating func checkDouble(
    _ institution: Institution, line: Int, _ cells: inout ImportCells,
    _ remarks: inout [ImportRemark]
  ) {
    let key = Self.key(name: institution.name, communeCode: institution.communeCode)
    if surroundings.taken.contains(key) {
      cells.note(.rule(.duplicateName(institution.name)))
    } else if let first = lines[key] {
      cells.note(.doubleInFile(institution.name, line: first))
    } else {
      lines[key] = line
      let isNew = folded.insert(Fold.key(key)).inserted
      if !isNew { remarks.append(.similarName(line: line, name: institution.name)) }
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
