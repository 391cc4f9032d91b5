import Records
import Testing

@testable import Demo

@Suite struct StepQueueTests {
  @Test func givesTheSoonestFirstAndKeepsTheOrderOfArrival() {
    for seed in UInt64(0)..<50 {
      var random = DemoRandom(seed: seed)
      var queue = StepQueue()
      var added: [(at: Int64, number: Int)] = []
      var taken: [Int] = []
      for number in 0..<200 {
        let at = Int64(random.below(20))
        added.append((at, number))
        queue.add(.story(ordinal: number), at: Moment(milliseconds: at))
      }
      while let (_, task) = queue.removeSoonest() {
        if case .story(let number) = task { taken.append(number) }
      }
      let expected = added.sorted { ($0.at, $0.number) < ($1.at, $1.number) }.map(\.number)
      #expect(taken == expected, "seed \(seed)")
    }
  }
}
