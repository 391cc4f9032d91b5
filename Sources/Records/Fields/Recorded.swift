import Ledger

/// The identifier of a record of type `Subject`, so that one is never passed for another.
public struct Identifier<Subject>: Hashable, Comparable, Sendable {
  public let record: RecordID

  public init(_ record: RecordID) { self.record = record }

  public static func < (left: Self, right: Self) -> Bool { left.record < right.record }
}

/// A kind of record that lives in the ledger.
public protocol Recorded: Equatable, Sendable {
  typealias ID = Identifier<Self>
  /// Permanent code of the kind.
  static var kind: KindCode { get }
  /// Raised when the meaning of a field changes; older entries pass through an upcaster.
  static var version: Int { get }
  /// What a person calls a record of this kind.
  static var title: Phrase { get }
  /// All fields, ascending by code, `isWithdrawn` first.
  static var fields: [FieldSpec] { get }

  var id: Identifier<Self> { get }
  /// Reads tolerant of anything that an older, newer or foreign copy wrote.
  init(id: Identifier<Self>, values: FieldValues)
  /// The values to keep; what is empty is absent.
  var values: FieldValues { get }
}

extension Recorded {
  public static var version: Int { 1 }

  /// The fields in which `self` differs from `old`, as they are to be written.
  public func changes(since old: Self?) -> FieldChanges {
    FieldChanges(from: old?.values ?? FieldValues(), to: values)
  }
}

/// New values by field; `.null` takes a value away.
public struct FieldChanges: Equatable, Sendable {
  public private(set) var byCode: [FieldCode: Value]

  public init(_ byCode: [FieldCode: Value]) { self.byCode = byCode }

  public init(from old: FieldValues, to new: FieldValues) {
    byCode = new.byCode.filter { old.byCode[$0.key] != $0.value }
    for code in old.byCode.keys where new.byCode[code] == nil { byCode[code] = .null }
  }

  public var isEmpty: Bool { byCode.isEmpty }

  /// `values` with these changes made.
  public func applied(to values: FieldValues) -> FieldValues {
    var result = values
    for (code, value) in byCode { result[code] = value }
    return result
  }
}
