import Records

/// A full-text table over columns of another table, kept in step by ``SearchedRow``: triggers may
/// not write to a virtual table where the schema is not trusted.
///
/// It holds tokens and row numbers only: no positions, for every question asks whether all words
/// are there, and no text, for that stands in the table it is made over.
struct SearchTable: Sendable {
  let name: String
  /// The table with the text.
  let content: String
  /// The content's integer key.
  let key: String
  let columns: [String]
  /// Takes in the words of one row: its number and its texts are bound.
  let insertion: String
  /// Takes out the words of one row that has changed: its number and its old texts are bound.
  let removal: String
  /// The number and the texts of the row with an id.
  let selection: String

  init(name: String, content: String, key: String, columns: [String]) {
    self.name = name
    self.content = content
    self.key = key
    self.columns = columns
    let list = columns.joined(separator: ", ")
    let marks = columns.map { _ in "?" }.joined(separator: ", ")
    insertion = "INSERT INTO \(name) (rowid, \(list)) VALUES (?, \(marks))"
    removal = "INSERT INTO \(name) (\(name), rowid, \(list)) VALUES ('delete', ?, \(marks))"
    selection = "SELECT \(key), \(list) FROM \(content) WHERE id = ?"
  }

  /// Beginnings of so many characters have an index of their own, so that rows come one by one:
  /// a Vietnamese syllable has seven letters at most, and exact tokens one mark before them.
  static let prefixLengths = 1...8

  private static let prefixes = prefixLengths.map { "\($0)" }.joined(separator: " ")

  /// The beginnings of a token that have an index of their own.
  static func beginnings(of token: String) -> [String] {
    let scalars = token.unicodeScalars
    return prefixLengths.prefix { $0 <= scalars.count }
      .map { String(String.UnicodeScalarView(scalars.prefix($0))) }
  }

  var creation: String {
    """
    CREATE VIRTUAL TABLE \(name) USING fts5(
      \(columns.joined(separator: ", ")), content = '\(content)', content_rowid = '\(key)',
      detail = 'none', columnsize = 0, prefix = '\(Self.prefixes)',
      tokenize = '\(SearchTokenizer.name)'
    )
    """
  }

  private var list: String { columns.joined(separator: ", ") }

  /// Takes in the words of some rows of the content.
  func adding(where condition: String) -> String {
    "INSERT INTO \(name) (rowid, \(list)) SELECT \(key), \(list) FROM \(content) WHERE \(condition)"
  }

  /// Takes out the words of some rows, as they still stand in the content.
  func removing(where condition: String) -> String {
    "INSERT INTO \(name) (\(name), rowid, \(list)) "
      + "SELECT 'delete', \(key), \(list) FROM \(content) WHERE \(condition)"
  }

  /// Reads the whole content anew.
  var rebuilding: String { "INSERT INTO \(name) (\(name)) VALUES ('rebuild')" }

  /// So many bytes of tokens are gathered in memory before they are written as a piece of the
  /// index; SQLite's own measure is ``usualGathering``.
  func gathering(_ bytes: Int) -> String {
    "INSERT INTO \(name) (\(name), rank) VALUES ('hashsize', \(bytes))"
  }

  static let usualGathering = 1 << 20
  /// For filling a whole table: fewer pieces, and less merging of pieces.
  static let fullGathering = 8 << 20

  /// Merges the index into one piece; what was deleted is then gone from the file.
  var optimizing: String { "INSERT INTO \(name) (\(name)) VALUES ('optimize')" }

  /// Fails with `SQLITE_CORRUPT_VTAB` where the tokens differ from the content.
  var checking: String {
    "INSERT INTO \(name) (\(name), rank) VALUES ('integrity-check', 1)"
  }
}

extension SearchTable {
  static let communes = SearchTable(
    name: "communeSearch", content: "commune", key: "id",
    columns: ["searchText", "formerNames"])
  static let documents = SearchTable(
    name: "guidanceSearch", content: "guidanceDocument", key: "id",
    columns: [
      "number", "type", "titleVietnamese", "titleEnglish", "issuer", "summaryVietnamese",
      "summaryEnglish",
    ])
  static let authority = SearchTable(
    name: "authoritySearch", content: "authorityRule", key: "id",
    columns: ["taskVietnamese", "taskEnglish", "noteVietnamese", "noteEnglish", "basis"])

  static let answers = SearchTable(
    name: "answerSearch", content: ShippedAnswer.table, key: "id",
    columns: [
      "questionVietnamese", "questionEnglish", "conditionVietnamese", "conditionEnglish",
      "answerVietnamese", "answerEnglish", "nextVietnamese", "nextEnglish",
    ])
  static let guides = SearchTable(
    name: "guideSearch", content: PracticalGuide.table, key: "id",
    columns: ["titleVietnamese", "titleEnglish", "whenVietnamese", "whenEnglish", "stepWords"])
  static let trees = SearchTable(
    name: "treeSearch", content: DecisionTree.table, key: "id",
    columns: ["titleVietnamese", "titleEnglish", "words"])

  static let contactPoints = SearchTable(
    name: "contactPointSearch", content: "contactPoint", key: "rowid",
    columns: ["unit", "area", "personName", "phone", "substitute"])
  static let institutions = SearchTable(
    name: "institutionSearch", content: "institution", key: "rowid",
    columns: [
      "name", "code", "principalName", "phone", "principalPhone", "email", "address", "sites",
    ])
  /// Over one column that leaves out what a locked register must not show.
  static let incidents = SearchTable(
    name: "incidentSearch", content: "incident", key: "rowid", columns: ["searchText"])
  static let escalations = SearchTable(
    name: "escalationSearch", content: "escalation", key: "rowid",
    columns: ["request", "addressee", "letterNumber"])
  static let importedDocuments = SearchTable(
    name: "importedDocumentSearch", content: "importedDocument", key: "rowid",
    columns: ["number", "type", "abstract", "issuer"])
  static let articles = SearchTable(
    name: "articleSearch", content: "article", key: "rowid", columns: ["heading", "body"])

  static let corrections = SearchTable(
    name: "documentCorrectionSearch", content: "documentCorrection", key: "rowid",
    columns: ["documentNumber", "type", "title", "issuer", "remark"])
  static let questions = SearchTable(
    name: "questionSearch", content: "question", key: "rowid",
    columns: ["question", "situation", "answer"])

  /// Filled once, when a catalogue is loaded.
  static let overCatalogue = [communes, documents, authority, answers, guides, trees]
  /// Kept in step with the tables of records.
  static let overRecords = [
    contactPoints, institutions, incidents, escalations, importedDocuments, articles, questions,
    corrections,
  ]
}
