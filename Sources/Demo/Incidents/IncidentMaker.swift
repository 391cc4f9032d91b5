import Ledger
import Records

/// Makes each incident from its ordinal and the moment of the news alone.
struct IncidentMaker {
  private let seed: UInt64
  private let profiles: [CategoryProfile]
  private let weights: [Int]
  private let categories: [String: IncidentCategory]
  private let institutions: InstitutionMaker
  private let phrases: PhraseBook
  private let communeCount: Int

  init(
    seed: UInt64, facts: DemoFacts, institutions: InstitutionMaker, phrases: PhraseBook
  ) throws(DemoError) {
    self.seed = seed
    self.institutions = institutions
    self.phrases = phrases
    communeCount = institutions.table.firsts.count - 1
    categories = Dictionary(
      facts.categories.map { ($0.code.rawValue, $0) }, uniquingKeysWith: { first, _ in first })
    profiles = CategoryProfile.all.filter { [categories, phrases] in
      categories[$0.code] != nil && phrases.titles[$0.code] != nil
    }
    weights = profiles.map(\.weight)
    if profiles.isEmpty { throw .noCategory }
  }

  func id(of ordinal: Int) -> Identifier<Incident> {
    var random = DemoRandom(seed: seed, .incident, ordinal)
    return Identifier(.random(using: &random))
  }

  /// The ground of a category's handling, as cited; empty when none was found.
  func ground(of category: String) -> String {
    categories[category]?.bases.first?.document.rawValue ?? ""
  }

  /// The incident `ordinal`, of which the news came at `learnedAt`.
  func draft(_ ordinal: Int, learnedAt: Moment) -> IncidentDraft {
    let path = path(of: ordinal)
    guard path == .duplicate else { return draft(ordinal, learnedAt, path) }
    let original = draft(ordinal - 1, learnedAt, path)
    var incident = Incident(
      id: id(of: ordinal), category: original.incident.category, level: original.incident.level,
      title: original.incident.title, learnedAt: learnedAt)
    incident.institution = original.incident.institution
    incident.place = original.incident.place
    incident.source = .parent
    incident.isRestricted = original.incident.isRestricted
    return IncidentDraft(
      incident: incident, casualties: incident.casualties, commune: original.commune, path: path)
  }

  /// The first incident, and one behind a duplicate, are none.
  private func path(of ordinal: Int) -> StoryPath {
    var random = DemoRandom(seed: seed, .story, ordinal)
    let path = StoryPath(&random)
    guard path == .duplicate else { return path }
    return ordinal > 0 && self.path(of: ordinal - 1) != .duplicate ? .duplicate : .handled
  }
}

extension IncidentMaker {
  private func draft(_ ordinal: Int, _ learnedAt: Moment, _ path: StoryPath) -> IncidentDraft {
    var random = DemoRandom(seed: seed, .incident, ordinal)
    let id = Identifier<Incident>(.random(using: &random))
    let profile = profiles[random.weighted(weights)]
    let commune = random.below(communeCount)
    let place = institutionPlace(commune, profile, &random)
    let found = HarmDraw(path == .falseReport ? .none : profile.harm, &random)
    let spot = random.pick(phrases.spots)
    let title = title(
      profile, people: max(found.people.pupils, found.casualties.total), spot, &random)
    var incident = Incident(
      id: id, category: profile.code, level: .notice, title: title, learnedAt: learnedAt)
    incident.institution = institutions.id(at: place)
    incident.place = "Tại \(spot)"
    incident.people = found.people
    let isLate = found.casualties.total > 0 && path != .duplicate && random.chance(25)
    incident.casualties = isLate ? found.casualties.asFirstTold : found.casualties
    incident.isRestricted = profile.code == "XH" || profile.code == "SK"
    incident.source = Self.sources[random.weighted(Self.sourceWeights)]
    fillTimes(&incident, &random)
    fillFurther(&incident, profile, &random)
    incident.level = level(of: incident, &random)
    return IncidentDraft(
      incident: incident, casualties: found.casualties, commune: commune, path: path)
  }

  /// An institution that never closes, of a fitting level where the commune has one.
  private func institutionPlace(
    _ commune: Int, _ profile: CategoryProfile, _ random: inout DemoRandom
  ) -> Int {
    let places = institutions.table.places(ofCommune: commune)
    let start = random.below(places.count)
    for step in 0..<places.count {
      let place = places.lowerBound + (start + step) % places.count
      let sketch = institutions.table.sketches[place]
      if sketch.closesOn == nil, profile.levels.contains(sketch.level) { return place }
    }
    return places.lowerBound
  }

  private func title(
    _ profile: CategoryProfile, people: Int, _ spot: String, _ random: inout DemoRandom
  ) -> String {
    let templates = phrases.titles[profile.code] ?? []
    var slots = IncidentSlots(
      people: max(1, people), spot: spot, at: Moment(milliseconds: 0), random: random)
    return WordList.capitalised(random.pick(templates).text(filling: &slots))
  }

  private func level(of incident: Incident, _ random: inout DemoRandom) -> Level {
    let proposed = categories[incident.category]?.defaultLevel ?? 1
    let level = Level(rawValue: min(4, proposed + (random.chance(8) ? 1 : 0))) ?? .notice
    return max(level, LevelTriggers.lowestLevel(of: incident))
  }
}

extension IncidentMaker {
  private static let sources: [NewsSource] = [
    .school, .parent, .socialMedia, .police, .health, .press, .pupil, .cluster, .hotline111,
    .peoplesInspection, .other,
  ]
  private static let sourceWeights = [52, 14, 9, 6, 6, 4, 3, 2, 2, 1, 1]

  private func fillTimes(_ incident: inout Incident, _ random: inout DemoRandom) {
    let before: Int
    switch random.below(10) {
    case 0...6:
      before = random.number(in: 3...120)
      incident.precision = .exact
    case 7:
      before = random.number(in: 120...900)
      incident.precision = .approximate
    case 8:
      before = random.number(in: 900...9000)
      incident.precision = .day
    default: return
    }
    let from = incident.learnedAt.adding(minutes: -before)
    incident.occurredFrom = from
    if before > 30, random.chance(20) { incident.occurredTo = from.adding(minutes: 15) }
  }

  private func fillFurther(
    _ incident: inout Incident, _ profile: CategoryProfile, _ random: inout DemoRandom
  ) {
    if profile.code == "BL", categories["MM"] != nil, random.chance(15) {
      incident.furtherCategories = ["MM"]
    }
    guard profile.harm == .damage else { return }
    var slots = IncidentSlots(
      people: 1, spot: "", at: incident.learnedAt, random: random)
    incident.damage = (0..<random.below(3)).map { _ in
      random.pick(phrases.damages).text(filling: &slots)
    }
  }
}
