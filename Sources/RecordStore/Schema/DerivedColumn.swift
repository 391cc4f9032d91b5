import Ledger
import Records
import VietText

/// A column that follows from the fields of a record, kept because lists sort or filter by it.
struct DerivedColumn: Sendable {
  /// What may stand in a derived column.
  enum Cell: Sendable {
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
  }

  let name: String
  /// SQL type and checks.
  let declaration: String
  /// Depends on nothing but its arguments: the fields, and when the record was first written.
  let cell: @Sendable (FieldValues, Moment) -> Cell
}

extension DerivedColumn {
  /// The folded words of some fields: what `/` filters by.
  static func fold(_ fields: FieldSpec...) -> DerivedColumn {
    DerivedColumn(name: "fold", declaration: "TEXT NOT NULL") { values, _ in
      .text(FoldedText.of(fields.flatMap { [values.text($0) ?? ""] + values.texts($0) }))
    }
  }

  /// By which equal names of institutions are found.
  static let nameKey = DerivedColumn(
    name: "nameKey", declaration: "TEXT NOT NULL"
  ) { values, _ in .text(Institution.nameKey(values.text(Institution.Fields.name) ?? "")) }

  /// The place of a field's text in the Vietnamese order of names.
  static func sortKey(_ field: FieldSpec) -> DerivedColumn {
    DerivedColumn(name: "sortKey", declaration: "BLOB NOT NULL") { values, _ in
      .bytes(VietnameseOrder.key(values.text(field) ?? ""))
    }
  }

  static func flag(
    _ name: String, _ truth: @escaping @Sendable (FieldValues) -> Bool
  ) -> DerivedColumn {
    DerivedColumn(
      name: name, declaration: "INTEGER NOT NULL CHECK (\"\(name)\" IN (0, 1))"
    ) { values, _ in .integer(truth(values) ? 1 : 0) }
  }

  /// Sorts a field's days backwards, those without one first.
  static func latestFirst(_ name: String, _ field: FieldSpec) -> DerivedColumn {
    integer(name) { values, _ in -Int64((values.day(field) ?? .last).sinceEpoch) }
  }

  static func integer(
    _ name: String, _ number: @escaping @Sendable (FieldValues, Moment) -> Int64
  ) -> DerivedColumn {
    DerivedColumn(name: name, declaration: "INTEGER NOT NULL") { .integer(number($0, $1)) }
  }
}
