import Records

/// A practice register of a size, settled by its seed: the same plan always gives the same steps.
public struct DemoPlan: Sendable {
  public let size: DemoSize
  public let seed: UInt64
  /// No step is later.
  public let now: Moment
  /// The first steps are those of this day, two years back.
  public let start: Day
  let facts: DemoFacts
  let words: DemoWords
  let institutions: InstitutionMaker
  let incidents: IncidentMaker

  /// How many days back the practice begins.
  static let span = 730

  /// - Parameter facts: at least as many communes as the size covers; the first ones are taken.
  public init(
    size: DemoSize, seed: UInt64, facts: DemoFacts, words: DemoWords, now: Moment
  ) throws(DemoError) {
    guard facts.communes.count >= size.communes else {
      throw .tooFewCommunes(needed: size.communes, given: facts.communes.count)
    }
    self.size = size
    self.seed = seed
    self.now = now
    self.facts = facts
    self.words = words
    start = now.day.adding(days: -Self.span)
    let table = InstitutionTable(size: size, seed: seed, years: start...now.day)
    institutions = InstitutionMaker(
      table: table, words: words, facts: facts, seed: seed, start: start)
    incidents = try IncidentMaker(
      seed: seed, facts: facts, institutions: institutions, phrases: words.phrases)
  }

  /// Every step from the first to the last, made one at a time: the whole is never held.
  public var steps: DemoSteps { DemoSteps(self) }
}

extension DemoPlan {
  /// What a commune is called in a sentence: "xã Na Loi".
  func communeInSentence(_ number: Int) -> String {
    let commune = facts.communes[number]
    let type = commune.type(on: now.day) ?? commune.types.first?.type ?? .commune
    return "\(type.label.vietnamese.lowercased()) \(commune.name)"
  }
}
