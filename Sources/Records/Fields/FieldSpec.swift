import Ledger

/// How a field's value is kept.
public enum FieldType: Sendable {
  case text
  case integer
  case flag
  case day
  case moment
  case record
  case texts
}

/// Who may have the last word on a field when two copies differ (`docs/ledger-format.md`, "Owner").
public enum FieldOwner: Sendable {
  /// The commune owns the facts.
  case commune
  /// The Department owns its replies, its assessment and its calendars.
  case department

  /// The rank of an edit signed in `role`: the higher one wins.
  public func rank(of role: Role) -> Int {
    switch self {
    case .commune: role == .commune ? 1 : 0
    case .department: role == .department ? 1 : 0
    }
  }
}

/// One field of a kind of record: its permanent code, its column, how it is kept, its words.
public struct FieldSpec: Sendable {
  public let code: FieldCode
  /// The column of the projection table; singular, camel case.
  public let name: String
  public let type: FieldType
  /// Class 2 and 3 fields stand encrypted (docs/ledger-format.md).
  public let isSealed: Bool
  public let owner: FieldOwner
  public let label: Phrase

  public init(
    _ code: FieldCode, _ name: String, _ type: FieldType, _ label: Phrase,
    isSealed: Bool = false, owner: FieldOwner = .commune
  ) {
    self.code = code
    self.name = name
    self.type = type
    self.isSealed = isSealed
    self.owner = owner
    self.label = label
  }
}

extension FieldSpec {
  /// Field 1 of every kind: the record was withdrawn; the reason stands in the entry.
  public static let isWithdrawn = FieldSpec(
    1, "isWithdrawn", .flag, Phrase("Đã rút", "Withdrawn"))
}
