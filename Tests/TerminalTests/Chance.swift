import Testing

/// Chance that comes out the same every time (SplitMix64, Steele, Lea and Flood 2014).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Tries a rule with many seeds.
func forAll(_ count: UInt64 = 200, _ body: (UInt64, inout Chance) throws -> Void) rethrows {
  for seed in 0..<count {
    var random = Chance(seed: seed)
    try body(seed, &random)
  }
}

/// Text of letters, marks, wide and invisible scalars and control codes.
func randomText(upTo length: Int, _ random: inout Chance) -> String {
  let letters: [Unicode.Scalar] = [
    "a", "b", " ", "ệ", "Đ", "\u{302}", "\u{323}", "\u{301}", "漢", "字", "😀", "\u{200D}",
    "\u{FE0F}", "\u{1B}", "\n", "\t", "\u{202E}", "\u{9B}", "\u{AD}", "─", "\u{E0041}", "한",
  ]
  var text = String.UnicodeScalarView()
  for _ in 0..<Int.random(in: 0...length, using: &random) {
    text.append(letters.randomElement(using: &random) ?? "a")
  }
  return String(text)
}
