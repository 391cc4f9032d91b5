import GRDB
import Ledger
import Records

/// Who decides what: a shipped table of some hundred rows, which is rated and sorted whole.
struct AuthorityTable {
  let db: Database

  /// The kind of institution, the worth, the place in the table.
  static let valueCount = 3
  /// Numbers of worths, which places keep whole.
  private static let fineness = 1_000.0

  /// Best match first; without words in the table's order. Rows about the kind of institution asked
  /// for come before others that match about as well.
  func places(_ query: AuthorityQuery, _ index: TaskIndex) -> SortedPlaces {
    let worths = index.worths(query.text)
    let near = (worths?.max() ?? 0) / 2
    let ofLevel = query.institutionLevel.map { index.holding($0.taskWords) }
    let places = index.tasks.enumerated().compactMap { place, task -> Place? in
      let worth = worths?[place] ?? 0
      guard worths == nil || worth > 0, Self.isAsked(task, query) else { return nil }
      let isOfLevel = worth >= near && ofLevel?[place] == true
      return Place(
        segment: 0,
        values: [
          (isOfLevel ? 0 : 1).databaseValue, Int(-worth * Self.fineness).databaseValue,
          task.row.databaseValue,
        ], row: task.row)
    }
    return SortedPlaces(places, order: PlaceOrder(isAscending: true))
  }

  private static func isAsked(_ task: TaskIndex.Task, _ query: AuthorityQuery) -> Bool {
    (query.area.map { $0 == task.area } ?? true)
      && (query.document.map(task.documents.contains) ?? true)
  }

  private static let candidateColumns =
    "t.id, t.code, t.taskVietnamese, t.taskEnglish, t.noteVietnamese, t.noteEnglish, t.basis"

  private static func candidate(_ row: SQLStatement) -> SearchCandidate {
    SearchCandidate(
      row: row.integer(0), target: .authority(.init(row.text(1))), title: row.text(2),
      englishTitle: row.text(3),
      fields: (2...6).map { row.text($0) })
  }

  /// For the search through everything.
  func candidate(_ id: Int64) throws -> SearchCandidate? {
    try SearchCandidate.read(
      id, "SELECT \(Self.candidateColumns) FROM authorityRule AS t WHERE t.id = ?", in: db,
      Self.candidate)
  }
}

extension AuthorityTable {
  func row(_ place: Place) throws -> AuthorityRow? {
    let rules = try CatalogueReading.authorityRules(
      db, "WHERE id = ?", [place.row.databaseValue])
    return try rules.first.map { try row($0, key: place.key) }
  }

  func row(_ code: AuthorityRule.Code) throws -> AuthorityRow? {
    try rows("WHERE code = ?", code.rawValue).first
  }

  /// The rows whose ground names a document, in the table's order.
  func rows(citing number: GuidanceDocument.Number) throws -> [AuthorityRow] {
    try rows(
      "WHERE code IN (SELECT authority FROM authorityDocument WHERE number = ?) ORDER BY id",
      number.rawValue)
  }

  private func rows(_ conditions: String, _ argument: String) throws -> [AuthorityRow] {
    try CatalogueReading.authorityRules(db, conditions, [argument.databaseValue])
      .map { try row($0, key: RowKey([.text($0.code.rawValue)])) }
  }

  private func row(_ rule: AuthorityRule, key: RowKey) throws -> AuthorityRow {
    let local: [AuthorityOverride] = try RecordRows(db: db).records(
      "WHERE task = ? ORDER BY id LIMIT 1", [rule.code.rawValue.databaseValue])
    return AuthorityRow(key: key, rule: rule, override: local.first)
  }
}

extension InstitutionLevel {
  /// The words of tasks about this kind of institution.
  fileprivate var taskWords: String {
    switch self {
    case .preschool: "mầm non"
    case .primary: "tiểu học"
    case .lowerSecondary: "trung học cơ sở"
    case .multiLevel: "nhiều cấp học"
    case .upperSecondary: "trung học phổ thông"
    case .vocationalContinuing: "giáo dục thường xuyên"
    case .learningCentre: "học tập cộng đồng"
    case .independentPreschool: "mầm non độc lập"
    case .tutoringPlace: "dạy thêm"
    }
  }
}
