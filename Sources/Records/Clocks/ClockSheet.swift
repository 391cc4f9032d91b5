import Ledger

/// One limit of time with all that is known of it: as shipped, and what was set here.
public struct ClockSheet: Equatable, Sendable {
  public let code: ClockRule.Code
  /// Nil for a rule made here.
  public let shipped: ClockRule?
  /// What was set and stands, the latest first day first.
  public let versions: [LocalClockRule]

  public init(code: ClockRule.Code, shipped: ClockRule?, versions: [LocalClockRule]) {
    self.code = code
    self.shipped = shipped
    self.versions = versions
  }
}

extension ClockSheet {
  /// The rule for a clock that begins on a day; nil where it is not used then.
  public func rule(on day: Day) -> ClockRule? {
    guard let version = version(on: day) else { return shipped }
    return version.rule(over: shipped)
  }

  /// What was set for clocks that begin on a day; nil where the catalogue counts.
  public func version(on day: Day) -> LocalClockRule? { versions.first { $0.holds(on: day) } }

  /// The words of the duty: the rule's of that day, else as it was last known.
  public func what(on day: Day) -> Phrase {
    rule(on: day)?.what ?? shipped?.what
      ?? Phrase(verbatim: versions.first?.own.what ?? code.rawValue)
  }
}

extension DutyFacts {
  /// Every limit of time: those of the catalogue in its order, then those made here.
  public var clockSheets: [ClockSheet] {
    clocks.map { clock in
      ClockSheet(
        code: clock.code, shipped: clock, versions: localClocks.versions(of: clock.code.rawValue))
    }
      + localClocks.ownCodes.map {
        ClockSheet(code: .init($0), shipped: nil, versions: localClocks.versions(of: $0))
      }
  }
}

/// Questions about limits of time.
public protocol ClockQuestions {
  /// Every limit of time: those of the catalogue in its order, then those made here.
  func clockSheets() throws(StoreError) -> [ClockSheet]
  /// One that was set; also one that was withdrawn is nil.
  func clockRule(_ id: Identifier<LocalClockRule>) throws(StoreError) -> LocalClockRule?
  /// Who may be told, in the order of the list.
  func recipients() throws(StoreError) -> [Recipient]
}
