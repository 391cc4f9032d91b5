/// The running number of an incident in a year, from 1: "VV-2026-0007".
public struct IncidentNumber: Comparable, Hashable, Sendable {
  public let year: Int
  public let serial: Int

  public init(year: Int, serial: Int) {
    self.year = year
    self.serial = serial
  }

  /// One integer that sorts like the number and is kept in the ledger: year × 1,000,000 + serial.
  public var packed: Int { year * 1_000_000 + serial }

  public init?(packed: Int) {
    guard packed > 1_000_000, packed % 1_000_000 > 0 else { return nil }
    self.init(year: packed / 1_000_000, serial: packed % 1_000_000)
  }

  public var text: String {
    let digits = String(serial)
    return "VV-\(year)-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Reads "VV-2026-0007", "vv 2026 7", "2026-7" or "7/2026"; nil when it is none of these.
  public init?(typed text: String) {
    var parts = text.uppercased().split { !$0.isNumber && !$0.isLetter }
    let isMarked = parts.first == "VV"
    if isMarked { parts.removeFirst() }
    guard parts.count == 2, let first = Int(parts[0]), let second = Int(parts[1]) else {
      return nil
    }
    // Without the mark a number of this century behind is the year, as in "số 2100/2026".
    let isYearFirst = isMarked || !Self.years.contains(second)
    let (year, serial) = isYearFirst ? (first, second) : (second, first)
    guard Self.years.contains(year), (1..<1_000_000).contains(serial) else { return nil }
    self.init(year: year, serial: serial)
  }

  /// The number behind this one.
  public var next: IncidentNumber { IncidentNumber(year: year, serial: serial + 1) }

  /// This number, or `other` where that is a higher one of the same year.
  public func above(_ other: IncidentNumber?) -> IncidentNumber {
    guard let other, other.year == year else { return self }
    return max(self, other)
  }

  private static let years = 2000...2099

  public static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }
}
