/// Chance that repeats: the same seed gives the same draws, on every machine and toolchain.
///
/// The generator is SplitMix64 (Steele, Lea and Flood 2014); the draws below are our own, because
/// the standard library does not promise that its draws stay the same.
struct DemoRandom: Equatable, RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    return Self.mixed(state)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var mixed = value
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}

extension DemoRandom {
  /// What a stream of chance is for: each thing of each purpose has a stream of its own, so that
  /// it can be made without making those before it.
  enum Purpose: UInt64 {
    case places = 1
    case communes
    case institution
    case institutionYears
    case contact
    case cluster
    case officer
    case day
    case incident
    case story
    case document
    case lists
    case liaison
    case matter
  }

  /// The stream of the thing `number` of `purpose`.
  init(seed: UInt64, _ purpose: Purpose, _ number: Int = 0) {
    let key = Self.mixed(seed ^ purpose.rawValue &* 0xd134_2543_de82_ef95)
    state = Self.mixed(key &+ UInt64(bitPattern: Int64(number)) &* 0x9e37_79b9_7f4a_7c15)
  }
}

extension DemoRandom {
  /// A number from 0 to `limit` - 1; `limit` is at least 1.
  mutating func below(_ limit: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  mutating func number(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True `percent` times in a hundred.
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// A number from 0 to `limit` - 1, small ones much more often: like the words of a language,
  /// a few come all the time and most seldom.
  mutating func skewed(_ limit: Int) -> Int {
    let unit = 1 << 20
    let draw = below(unit)
    let square = draw * draw / unit
    return square * draw / unit * limit / unit
  }

  /// One of `list`, which is not empty.
  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }

  /// The place of a weight in `weights`, as often as it weighs; the sum is at least 1.
  mutating func weighted(_ weights: [Int]) -> Int {
    var rest = below(weights.reduce(0, +))
    for (place, weight) in weights.enumerated() {
      if rest < weight { return place }
      rest -= weight
    }
    return weights.count - 1
  }

  /// `list` in another order.
  mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
    var list = list
    for place in list.indices.dropFirst() { list.swapAt(place, below(place + 1)) }
    return list
  }
}
