import Ledger

/// The limits of time that stand here beside those of the catalogue, by their codes.
public struct LocalClocks: Sendable {
  /// The latest first day first.
  private let byCode: [String: [LocalClockRule]]
  /// The latest of each rule made here, withdrawn or switched off too: what was done by it keeps its name.
  private let named: [String: ClockRule]
  /// Codes of the rules made here, ascending.
  public let ownCodes: [String]

  /// - Parameter rules: those that stand; withdrawn ones count for nothing.
  public init(_ rules: [LocalClockRule] = []) {
    byCode = Dictionary(grouping: rules.filter { !$0.isWithdrawn }, by: \.code)
      .mapValues { $0.sorted { $0.from > $1.from } }
    named = Dictionary(grouping: rules.filter { LocalClockRule.isOwn($0.code) }, by: \.code)
      .compactMapValues { $0.max { $0.from < $1.from }?.ownRule }
    ownCodes = byCode.keys.filter { LocalClockRule.isOwn($0) }.sorted()
  }

  /// What was set for a rule, the latest first day first.
  public func versions(of code: String) -> [LocalClockRule] { byCode[code] ?? [] }

  /// A rule made here as it was known last, whether it still stands or not.
  func lastKnown(_ code: String) -> ClockRule? { named[code] }

  /// What counts for a clock that begins on a day; nil where nothing was set for it.
  public func version(of code: String, on day: Day) -> LocalClockRule? {
    versions(of: code).first { $0.holds(on: day) }
  }

  /// Codes of rules that were set on the ground of a document.
  public func codes(restingOn number: GuidanceDocument.Number) -> [String] {
    byCode.filter { $0.value.contains { $0.document == number.rawValue } }.keys.sorted()
  }
}

extension DutyFacts {
  /// The rule of a code for a clock that begins on a day; nil where none is used then.
  public func clock(_ code: String, on day: Day) -> ClockRule? {
    let shipped = clocks.first { $0.code.rawValue == code }
    guard let version = localClocks.version(of: code, on: day) else { return shipped }
    return version.rule(over: shipped)
  }
}
