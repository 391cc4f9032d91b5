import GRDB
import Ledger
import Records

/// Who decides what: a shipped table of some hundred rows, which is rated and sorted whole.
struct AuthorityTable {
  let db: Database

  /// Found words, the kind of institution, the rating, the place in the table.
  static let valueCount = 4
  /// More rows than a catalogue has.
  static let limit = 1_000

  /// Best match first: all words, then most words; without words in the table's order. Rows about
  /// the kind of institution asked for come before others that match as well.
  func places(_ query: AuthorityQuery) throws -> SortedPlaces {
    let words = TypedQuery(query.text)
    let rater = TextRater(words)
    let level = query.institutionLevel.map { TextRater(TypedQuery($0.taskWords)) }
    let places = try candidates(words, area: query.area).compactMap { candidate -> Place? in
      let rating = rater.rate(candidate.fields)
      guard words.isEmpty || rating.found > 0 else { return nil }
      let isOfLevel = level.map { Self.holdsAll($0.rate(candidate.fields), query) } ?? false
      let worth = rating.score + (rating.isExact ? DocumentList.exactWorth : 0)
      return Place(
        segment: 0,
        values: [-rating.found, isOfLevel ? 0 : 1, -worth, Int(candidate.row)].map(\.databaseValue),
        row: candidate.row)
    }
    return SortedPlaces(places, order: PlaceOrder(isAscending: true))
  }

  private static func holdsAll(_ rating: TextRating, _ query: AuthorityQuery) -> Bool {
    let words = query.institutionLevel.map { TypedQuery($0.taskWords).words.count } ?? 0
    return rating.found == words
  }

  private func candidates(
    _ words: TypedQuery, area: GuidanceArea?
  ) throws -> [SearchCandidate] {
    var condition = area.map { Condition.equal("t.area", $0.rawValue) } ?? .always
    var table = "authorityRule AS t"
    if !words.isEmpty {
      table = "authoritySearch AS s CROSS JOIN authorityRule AS t ON t.id = s.rowid"
      condition = Condition(
        sql: "authoritySearch MATCH ?",
        arguments: [MatchExpression.any(words).databaseValue]
      ).and(condition)
    }
    let filter = condition.sql.isEmpty ? "" : "WHERE \(condition.sql)"
    let select = try SQLStatement(
      "SELECT \(Self.candidateColumns) FROM \(table) \(filter) LIMIT \(Self.limit)", in: db)
    select.bind(condition.arguments)
    var candidates: [SearchCandidate] = []
    while try select.next() { candidates.append(Self.candidate(select)) }
    return candidates
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
