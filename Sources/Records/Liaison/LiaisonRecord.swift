import Ledger

/// A record of one of the lists of ``LiaisonKind``: what it holds is declared once, for forms,
/// commands and pages.
public protocol LiaisonRecord: Recorded {
  static var liaison: LiaisonKind { get }
  /// In the order in which they are asked for.
  static var inputs: [LiaisonInput] { get }
  /// The field by which a list is narrowed to what belongs to one record; nil: it is not.
  static var parentField: FieldSpec? { get }

  var values: FieldValues { get set }
  /// What is wrong beside missing and too long texts, first problem first.
  func ownProblems(today: Day) -> [RuleError]
  /// What saving it writes.
  var change: LiaisonChange { get }
}

extension LiaisonRecord {
  public static var parentField: FieldSpec? { nil }

  /// Whether anything of it is sealed: such a list is read with the keys at hand.
  public static var isSealed: Bool { fields.contains(where: \.isSealed) }

  public var isWithdrawn: Bool { values.flag(.isWithdrawn) }

  /// What keeps it from being saved, first problem first.
  public func problems(today: Day) -> [RuleError] {
    let asked = Self.inputs.compactMap { input in input.problem(in: values) }
    return asked + ownProblems(today: today)
  }

  public func ownProblems(today: Day) -> [RuleError] { [] }

  func text(_ field: FieldSpec) -> String { values.text(field) ?? "" }
}

extension [RuleError] {
  /// That a day lies before another one that must not come later.
  static func order(
    _ first: FieldSpec, _ second: FieldSpec, in values: FieldValues
  ) -> [RuleError] {
    guard let start = values.day(first), let end = values.day(second), end < start else {
      return []
    }
    return [.order(first: first.label, second: second.label)]
  }

  static func future(_ field: FieldSpec, in values: FieldValues, today: Day) -> [RuleError] {
    values.day(field).map { $0 > today } ?? false ? [.inFuture(field.label)] : []
  }
}
