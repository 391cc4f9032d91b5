import Ledger
import Records

/// The table in which the present values of one kind of record stand, for lists and questions.
///
/// A row is there exactly while the record has a value and is not withdrawn; tables that
/// ``keepsWithdrawn`` have one of withdrawn records too. Columns: `rowid`, `id`, `recordedAt` and
/// `author` of the first entry, one column a field under the field's name, then ``derived`` and ``attached`` ones.
struct ProjectionTable: Sendable {
  let name: String
  let description: KindDescription
  /// Whether withdrawn records keep their rows, marked as such: they were given a number, went out
  /// to somebody, or stand in the place of something shipped.
  let keepsWithdrawn: Bool
  /// The field columns; `isWithdrawn` has one only where withdrawn records have rows.
  let fields: [FieldSpec]
  let derived: [DerivedColumn]
  /// Declarations of columns that follow from other tables and are written with these.
  let attached: [String]
  /// Statements after `CREATE INDEX`, for example `institutionByName ON institution (sortKey)`.
  let indexes: [String]
  let statements: Statements
  /// All columns but `rowid` and ``attached`` ones, in the order of the table.
  let columns: [String]

  init(
    _ name: String, of kind: KindCode, keepsWithdrawn: Bool = false,
    derived: [DerivedColumn] = [], attached: [String] = [], indexes: [String] = []
  ) {
    guard let description = Kind.description(of: kind) else {
      preconditionFailure("a table needs a known kind")
    }
    self.name = name
    self.description = description
    self.keepsWithdrawn = keepsWithdrawn
    fields = description.fields.filter {
      keepsWithdrawn || $0.code != FieldSpec.isWithdrawn.code
    }
    self.derived = derived
    self.attached = attached
    self.indexes = indexes
    columns = ["id", "recordedAt", "author"] + fields.map(\.name) + derived.map(\.name)
    statements = Statements(table: name, columns: columns)
  }

  var kind: KindCode { description.kind }

  /// Whether the table has a row of a record in this state.
  func hasRow(of state: RecordState) -> Bool {
    keepsWithdrawn ? !state.values.isEmpty : state.exists
  }

  var creation: String {
    let lines =
      [
        "rowid INTEGER PRIMARY KEY",
        "\"id\" BLOB NOT NULL UNIQUE CHECK (length(\"id\") = 16)",
        "\"recordedAt\" INTEGER NOT NULL",
        "\"author\" BLOB NOT NULL CHECK (length(\"author\") = 16)",
      ] + fields.map { "\"\($0.name)\" \($0.columnDeclaration)" }
      + derived.map { "\"\($0.name)\" \($0.declaration)" } + attached
    return "CREATE TABLE \(name) (\n  " + lines.joined(separator: ",\n  ") + "\n) STRICT"
  }
}

extension FieldSpec {
  /// Type and checks of the field's column. Codes of closed lists are not checked: a newer copy of
  /// the register may send one that is not known here.
  var columnDeclaration: String {
    switch type {
    case .text, .texts: "TEXT"
    case .integer, .day, .moment: "INTEGER"
    case .flag: "INTEGER NOT NULL CHECK (\"\(name)\" IN (0, 1))"
    case .record: "BLOB CHECK (length(\"\(name)\") = 16)"
    }
  }
}
