/// Lists of three nouns, no two alike: every paragraph of a register's documents ends in its own.
///
/// The nouns are dealt into three pools, so the lists are the numbers below the cube of a pool's
/// size; a step without a common factor with that cube visits each of them once.
struct NounLists {
  private let nouns: WordList
  private let pool: Int
  private let step: Int
  private var current: Int

  init(nouns: WordList, seed: UInt64) {
    self.nouns = nouns
    pool = nouns.count / 3
    let total = pool * pool * pool
    var random = DemoRandom(seed: seed, .lists)
    current = random.below(total)
    var step = total / 3 + random.below(total / 3)
    while Self.commonFactor(step, total) > 1 { step += 1 }
    self.step = step
  }

  /// How many lists come before one comes again.
  var count: Int { pool * pool * pool }

  /// Writes the next list, as `hồ sơ, học bạ và phòng học`.
  mutating func write(to text: inout [UInt8], isAlternative: Bool) {
    current = (current + step) % count
    nouns.write(3 * (current % pool), to: &text)
    text += ", ".utf8
    nouns.write(3 * (current / pool % pool) + 1, to: &text)
    text += (isAlternative ? " hoặc " : " và ").utf8
    nouns.write(3 * (current / pool / pool) + 2, to: &text)
  }

  private static func commonFactor(_ first: Int, _ second: Int) -> Int {
    var (first, second) = (first, second)
    while second > 0 { (first, second) = (second, first % second) }
    return first
  }
}
