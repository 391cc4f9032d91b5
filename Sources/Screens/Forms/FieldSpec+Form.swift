import Ledger
import Records

extension FieldSpec {
  /// A field of a form that no record has: a reason, a confirmation. Its code is never written.
  static func ofForm(_ name: String, _ type: FieldType, _ label: Phrase) -> FieldSpec {
    FieldSpec(FieldCode(integerLiteral: .max), name, type, label)
  }
}
