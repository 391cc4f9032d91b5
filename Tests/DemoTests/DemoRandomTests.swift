import Testing

@testable import Demo

@Suite struct DemoRandomTests {
  /// The published first outputs of SplitMix64 for the seed 1234567.
  @Test func isSplitMix64() {
    var random = DemoRandom(seed: 1_234_567)
    #expect(random.next() == 6_457_827_717_110_365_317)
    #expect(random.next() == 3_203_168_211_198_807_973)
  }

  @Test func drawsStayWithinTheirLimits() {
    var random = DemoRandom(seed: 5)
    for limit in 1...200 {
      #expect((0..<limit).contains(random.below(limit)))
      #expect((0..<limit).contains(random.skewed(limit)))
      #expect((3...limit + 3).contains(random.number(in: 3...limit + 3)))
    }
  }

  @Test func smallNumbersComeMoreOftenWhenSkewed() {
    var random = DemoRandom(seed: 5)
    let draws = (0..<4_000).map { _ in random.skewed(1000) }
    let low = draws.filter { $0 < 10 }.count
    #expect((700...1_000).contains(low), "\(low)")
    #expect(draws.contains { $0 > 900 })
  }

  @Test func weightsAreKept() {
    var random = DemoRandom(seed: 9)
    var counts = [0, 0, 0]
    for _ in 0..<6_000 { counts[random.weighted([1, 0, 5])] += 1 }
    #expect(counts[1] == 0)
    #expect((850...1_150).contains(counts[0]), "\(counts)")
  }

  @Test func shufflingKeepsEveryElement() {
    var random = DemoRandom(seed: 2)
    let shuffled = random.shuffled(Array(0..<100))
    #expect(shuffled != Array(0..<100))
    #expect(shuffled.sorted() == Array(0..<100))
  }

  @Test func eachThingHasItsOwnChance() {
    var firsts: Set<UInt64> = []
    for number in 0..<500 {
      for purpose in [DemoRandom.Purpose.incident, .story, .institution] {
        var random = DemoRandom(seed: 1, purpose, number)
        firsts.insert(random.next())
      }
    }
    #expect(firsts.count == 1_500)
  }
}
