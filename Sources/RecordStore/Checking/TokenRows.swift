/// The rows of one token: how many, and a sum that no small change leaves alike.
struct TokenRows: Equatable {
  private var count = 0
  private var sum: UInt64 = 0
  /// The row that came last: a word stands in a row once or often, and is counted once.
  private var last = Int64.min

  /// - Returns: whether the row is new. Rows come one after the other, never back and forth.
  @discardableResult mutating func add(_ row: Int64) -> Bool {
    if row == last { return false }
    last = row
    count += 1
    sum &+= Self.mixed(UInt64(bitPattern: row))
    return true
  }

  static func == (left: Self, right: Self) -> Bool {
    left.count == right.count && left.sum == right.sum
  }

  /// SplitMix64's mixing of a number.
  private static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number &+ 0x9e37_79b9_7f4a_7c15
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}
