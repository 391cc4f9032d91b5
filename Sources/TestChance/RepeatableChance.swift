/// Chance that repeats: the same seed gives the same numbers (SplitMix64).
public struct RepeatableChance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  public init(seed: UInt64) { state = seed }

  public mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}

/// Tries `fact` with chance from `count` seeds.
public func forAll(
  _ count: UInt64 = 100, _ fact: (_ seed: UInt64, _ random: inout RepeatableChance) throws -> Void
) rethrows {
  for seed in 0..<count {
    var random = RepeatableChance(seed: seed)
    try fact(seed, &random)
  }
}
