import Records

/// The changes of type after 1 July 2025, by level and code.
struct UnitChanges {
  private enum Level: String {
    case province
    case commune
  }

  private let table: Table
  private var provinceRows: [String: [TableRow]] = [:]
  private var communeRows: [String: [TableRow]] = [:]

  init(_ table: Table) throws(CatalogueError) {
    self.table = table
    for row in table.rows {
      let code = try row.required("code")
      switch try row.value("level", as: Level.self) {
      case .province: provinceRows[code, default: []].append(row)
      case .commune: communeRows[code, default: []].append(row)
      }
    }
  }

  /// Refuses changes of units that do not exist.
  func check(provinces: KeyIndex, communes: KeyIndex) throws(CatalogueError) {
    for row in table.rows {
      switch try row.value("level", as: Level.self) {
      case .province: try provinces.check(row, "code")
      case .commune: try communes.check(row, "code")
      }
    }
  }

  /// All types of a province, from that of 1 July 2025 on.
  func types(ofProvince row: TableRow) throws(CatalogueError) -> [DatedType<Province.UnitType>] {
    try types(row, later: provinceRows[row.required("code")] ?? [])
  }

  /// All types of a commune, from that of 1 July 2025 on.
  func types(ofCommune row: TableRow) throws(CatalogueError) -> [DatedType<Commune.UnitType>] {
    try types(row, later: communeRows[row.required("code")] ?? [])
  }

  private func types<UnitType: RawRepresentable<String> & Hashable & Sendable>(
    _ row: TableRow, later: [TableRow]
  ) throws(CatalogueError) -> [DatedType<UnitType>] {
    var result = [
      DatedType<UnitType>(
        type: try row.value("type"), from: UnitTables.beginning, basis: nil, issuedOn: nil)
    ]
    for change in later {
      let from = try change.day("effective_on")
      guard let last = result.last, last.from < from else {
        throw change.error("effective_on", .contradicts(column: "effective_on"))
      }
      result.append(
        DatedType(
          type: try change.value("type"), from: from, basis: try change.required("basis"),
          issuedOn: try change.day("issued_on")))
    }
    return result
  }
}
