/// How long the texts are: log-normal, as lengths of texts are.
enum DocumentLengths {
  /// Bytes.
  static let median = 12_700.0
  /// Standard deviation of the natural logarithm of the length.
  static let spread = 1.1
  static let shortest = 1_800
  /// One mebibyte.
  static let longest = 1_048_576

  /// Bytes that a text may have.
  static func draw(_ random: inout DemoRandom) -> Int {
    let length = median * exponential(spread * normal(&random))
    return max(shortest, min(longest, Int(length)))
  }

  /// Nearly normal, mean 0 and deviation 1: the sum of twelve even draws, less six.
  private static func normal(_ random: inout DemoRandom) -> Double {
    let unit = 1 << 30
    let sum = (0..<12).reduce(0) { sum, _ in sum + random.below(unit) }
    return Double(sum) / Double(unit) - 6
  }

  /// The exponential function, of arithmetic alone: the C library's differs between processors.
  static func exponential(_ power: Double) -> Double {
    let small = power / 1024
    var result = 1 + small * (1 + small / 2 * (1 + small / 3 * (1 + small / 4)))
    for _ in 0..<10 { result *= result }
    return result
  }
}
