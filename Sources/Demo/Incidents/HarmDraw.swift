import Records

/// How many people an incident harms, and who they are.
struct HarmDraw {
  private(set) var casualties = Casualties()
  private(set) var people = AffectedPeople()

  init(_ harm: CategoryProfile.Harm, _ random: inout DemoRandom) {
    switch harm {
    case .none: involve(random.chance(70) ? random.number(in: 1...4) : 0)
    case .brawl: brawl(&random)
    case .accident: accident(&random)
    case .illness:
      illness(random.chance(2) ? random.number(in: 50...90) : 2 + random.skewed(38), &random)
    case .outbreak: illness(2 + random.skewed(24), &random)
    case .drowning: drowning(&random)
    case .crisis: crisis(&random)
    case .missing: missing(&random)
    case .damage: if random.chance(6) { injure(light: 1 + random.below(3), heavy: 0) }
    }
    settlePeople(&random)
  }
}

extension HarmDraw {
  private mutating func brawl(_ random: inout DemoRandom) {
    involve(random.number(in: 2...8))
    if random.chance(50) { injure(light: 1 + random.below(2), heavy: random.chance(8) ? 1 : 0) }
  }

  private mutating func accident(_ random: inout DemoRandom) {
    injure(light: random.below(3), heavy: random.chance(22) ? 1 : 0)
    if random.chance(2) { casualties.dead = 1 }
    if casualties.total == 0 { involve(1) }
  }

  private mutating func illness(_ count: Int, _ random: inout DemoRandom) {
    casualties.ill = count
    if random.chance(35) { casualties.hospitalised = 1 + random.skewed(max(1, count / 3)) }
  }

  private mutating func drowning(_ random: inout DemoRandom) {
    casualties.dead = random.chance(65) ? 1 + random.skewed(3) : 0
    if casualties.dead == 0 { injure(light: 0, heavy: 1) }
  }

  private mutating func crisis(_ random: inout DemoRandom) {
    involve(1 + random.skewed(4))
    guard random.chance(55) else { return }
    casualties.ill = 1 + random.skewed(3)
    casualties.hospitalised = random.chance(50) ? 1 : 0
  }

  private mutating func missing(_ random: inout DemoRandom) {
    involve(1)
    casualties.missing = random.chance(8) ? 1 : 0
  }

  /// A heavily injured person is treated in a hospital.
  private mutating func injure(light: Int, heavy: Int) {
    casualties.lightlyInjured = light
    casualties.heavilyInjured = heavy
    casualties.hospitalised = heavy
  }

  private mutating func involve(_ pupils: Int) { people.pupils = pupils }

  /// At least as many people as are harmed; nearly all of them are pupils.
  private mutating func settlePeople(_ random: inout DemoRandom) {
    people.pupils = max(people.pupils, casualties.total)
    if casualties.total > 1, random.chance(6) {
      people.pupils -= 1
      people.staff = 1
    }
    people.girls = people.pupils == 0 ? 0 : random.below(people.pupils + 1)
  }
}

extension Casualties {
  /// What is known of them in the first hour, when not all was seen yet.
  var asFirstTold: Casualties {
    var told = Casualties()
    told.lightlyInjured = lightlyInjured
    told.ill = ill == 0 ? 0 : max(1, ill / 3)
    return told
  }
}
