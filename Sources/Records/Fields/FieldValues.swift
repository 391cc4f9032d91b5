import Ledger

/// The values of one record by field code; a field without a value is absent.
public struct FieldValues: Equatable, Sendable {
  public private(set) var byCode: [FieldCode: Value] = [:]

  public init() {}

  public init(_ byCode: [FieldCode: Value]) {
    self.byCode = byCode.filter { $0.value != .null }
  }

  public var isEmpty: Bool { byCode.isEmpty }

  /// The value of a field; setting nil or `.null` removes it.
  public subscript(_ code: FieldCode) -> Value? {
    get { byCode[code] }
    set { byCode[code] = newValue == .null ? nil : newValue }
  }
}

/// Reading: a value of another type than the field's reads as absent, never as a trap.
extension FieldValues {
  public func text(_ field: FieldSpec) -> String? {
    guard case .text(let text)? = byCode[field.code] else { return nil }
    return text
  }

  public func integer(_ field: FieldSpec) -> Int? {
    guard case .integer(let number)? = byCode[field.code] else { return nil }
    return Int(number)
  }

  public func flag(_ field: FieldSpec) -> Bool {
    guard case .boolean(let flag)? = byCode[field.code] else { return false }
    return flag
  }

  public func day(_ field: FieldSpec) -> Day? {
    guard case .day(let days)? = byCode[field.code] else { return nil }
    return Day(sinceEpoch: days)
  }

  public func moment(_ field: FieldSpec) -> Moment? {
    guard case .moment(let milliseconds)? = byCode[field.code] else { return nil }
    return Moment(milliseconds: milliseconds)
  }

  public func record(_ field: FieldSpec) -> RecordID? {
    guard case .record(let id)? = byCode[field.code] else { return nil }
    return id
  }

  public func texts(_ field: FieldSpec) -> [String] {
    guard case .list(let values)? = byCode[field.code] else { return [] }
    return values.compactMap { if case .text(let text) = $0 { text } else { nil } }
  }

  /// The code of a closed list; an unknown code (from a newer version) reads as absent.
  public func code<Code: Labelled>(_ field: FieldSpec, as type: Code.Type = Code.self) -> Code? {
    text(field).flatMap { Code(rawValue: $0) }
  }
}

/// Writing: an absent, empty or false value takes no place in the ledger.
extension FieldValues {
  public mutating func set(_ field: FieldSpec, _ text: String?) {
    self[field.code] = text.flatMap { $0.isEmpty ? nil : .composed($0) }
  }

  public mutating func set(_ field: FieldSpec, _ number: Int?) {
    self[field.code] = number.map { .integer(Int64($0)) }
  }

  public mutating func set(_ field: FieldSpec, _ flag: Bool) {
    self[field.code] = flag ? .boolean(true) : nil
  }

  public mutating func set(_ field: FieldSpec, _ day: Day?) {
    self[field.code] = day.map { .day(Int64($0.sinceEpoch)) }
  }

  public mutating func set(_ field: FieldSpec, _ moment: Moment?) {
    self[field.code] = moment.map { .moment($0.milliseconds) }
  }

  public mutating func set(_ field: FieldSpec, _ id: RecordID?) {
    self[field.code] = id.map { .record($0) }
  }

  public mutating func set(_ field: FieldSpec, _ texts: [String]) {
    self[field.code] = texts.isEmpty ? nil : .list(texts.map { .composed($0) })
  }

  public mutating func set<Code: Labelled>(_ field: FieldSpec, _ code: Code?) {
    self[field.code] = code.map { .text($0.rawValue) }
  }
}
