import Records

/// Which institutions there are, commune by commune.
struct InstitutionTable {
  private(set) var sketches: [InstitutionSketch] = []
  /// Place of the first institution of each commune, and behind the last one the count.
  private(set) var firsts: [Int] = []

  /// - Parameter years: the days that the practice covers.
  init(size: DemoSize, seed: UInt64, years: ClosedRange<Day>) {
    sketches.reserveCapacity(size.institutions)
    for (commune, count) in Self.counts(size: size, seed: seed).enumerated() {
      firsts.append(sketches.count)
      var random = DemoRandom(seed: seed, .communes, commune)
      var ofLevel: [InstitutionLevel: Int] = [:]
      for ordinal in 0..<count {
        let level = Self.level(ordinal, &random)
        sketches.append(
          InstitutionSketch(
            level: level, commune: commune, ordinalOfLevel: ofLevel[level, default: 0],
            ordinal: ordinal, closesOn: Self.closing(ordinal, level, years, &random)))
        ofLevel[level, default: 0] += 1
      }
    }
    firsts.append(sketches.count)
  }

  /// Around the mean, eight to fifteen a commune; together exactly the size's number.
  private static func counts(size: DemoSize, seed: UInt64) -> [Int] {
    var random = DemoRandom(seed: seed, .communes, -1)
    let weights = (0..<size.communes).map { _ in random.number(in: 8...16) }
    let total = weights.reduce(0, +)
    var (sum, placed) = (0, 0)
    return weights.map { weight in
      sum += weight
      let upTo = size.institutions * sum / total
      defer { placed = upTo }
      return upTo - placed
    }
  }

  /// Every commune has these four; the others come by chance.
  private static let certain: [InstitutionLevel] = [
    .preschool, .primary, .lowerSecondary, .learningCentre,
  ]
  private static let others: [(level: InstitutionLevel, weight: Int)] = [
    (.preschool, 26), (.primary, 24), (.lowerSecondary, 16), (.multiLevel, 6),
    (.upperSecondary, 4), (.vocationalContinuing, 1), (.independentPreschool, 15),
    (.tutoringPlace, 8),
  ]

  private static func level(_ ordinal: Int, _ random: inout DemoRandom) -> InstitutionLevel {
    if ordinal < certain.count { return certain[ordinal] }
    return others[random.weighted(others.map(\.weight))].level
  }

  /// Of the institutions that a commune can spare, a few close or merge.
  private static func closing(
    _ ordinal: Int, _ level: InstitutionLevel, _ years: ClosedRange<Day>,
    _ random: inout DemoRandom
  ) -> Day? {
    let isSpared = ordinal >= certain.count && level != .upperSecondary
    guard isSpared, random.chance(6) else { return nil }
    let span = years.lowerBound.days(to: years.upperBound)
    return years.lowerBound.adding(days: random.number(in: span / 8...span * 7 / 8))
  }
}

extension InstitutionTable {
  /// The places of a commune's institutions.
  func places(ofCommune commune: Int) -> Range<Int> { firsts[commune]..<firsts[commune + 1] }

  /// The first institution of the same level in the commune: one that closes merges into it.
  func successor(of place: Int) -> Int? {
    let sketch = sketches[place]
    guard sketch.closesOn != nil, sketch.ordinalOfLevel > 0 else { return nil }
    return places(ofCommune: sketch.commune).first {
      sketches[$0].level == sketch.level && sketches[$0].closesOn == nil
    }
  }
}
