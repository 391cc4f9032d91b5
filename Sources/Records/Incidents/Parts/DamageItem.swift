/// One line of damage to property as an officer types it, taken apart as far as it can be:
/// "Bàn học sinh; 40; bộ; 32.000.000; đã kiểm".
public struct DamageItem: Equatable, Sendable {
  /// As typed.
  public let text: String
  public let item: String
  public let quantity: Int?
  public let unit: String
  /// In đồng.
  public let value: Int?
  /// Counted on the spot, not estimated.
  public let isChecked: Bool

  /// Parts are divided by semicolons; a line without them is the item alone.
  public init(_ text: String) {
    self.text = text
    let parts = text.split(separator: ";", omittingEmptySubsequences: false).map {
      $0.trimmed
    }
    item = parts.first ?? ""
    quantity = parts.count > 1 ? Self.number(parts[1]) : nil
    unit = parts.count > 2 ? parts[2] : ""
    value = parts.count > 3 ? Self.number(parts[3]) : nil
    isChecked = parts.count > 4 && !parts[4].isEmpty
  }

  /// "32.000.000 đ" is 32000000; nil for what is no whole number.
  private static func number(_ text: String) -> Int? {
    var digits = text.lowercased()
    for unit in ["đồng", "vnđ", "vnd", "đ", "d"] where digits.hasSuffix(unit) {
      digits.removeLast(unit.count)
      break
    }
    let groups = digits.filter { !$0.isWhitespace }
      .split(separator: ".", omittingEmptySubsequences: false)
    // A dot stands between thousands: "12.5" is no whole number.
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    let bare = groups.joined()
    return bare.allSatisfy(\.isNumber) ? Int(bare) : nil
  }
}

/// What the sites of an incident add up to; computed, never typed.
public struct SiteTotals: Equatable, Sendable {
  public let sites: Int
  public let stoppedSites: Int
  public let pupils: Int
  /// Of all items with a value, in đồng.
  public let value: Int
  /// Of those that were counted on the spot.
  public let checkedValue: Int
  /// Items whose value is not known yet.
  public let itemsWithoutValue: Int

  /// - Parameter damage: of the incident as a whole, beside that of its sites.
  public init(_ sites: [SiteImpact], damage: [String] = []) {
    let items = sites.flatMap(\.items) + damage.map { DamageItem($0) }
    self.sites = sites.count
    stoppedSites = sites.count(where: \.isStopped)
    pupils = sites.reduce(0) { Self.sum($0, $1.pupils) }
    value = items.reduce(0) { Self.sum($0, $1.value ?? 0) }
    checkedValue = items.filter(\.isChecked).reduce(0) { Self.sum($0, $1.value ?? 0) }
    itemsWithoutValue = items.count { $0.value == nil }
  }

  /// Ends at the largest number instead of trapping on figures that nobody meant.
  private static func sum(_ left: Int, _ right: Int) -> Int {
    let (sum, isTooLarge) = left.addingReportingOverflow(right)
    return isTooLarge ? .max : sum
  }
}
