import Ledger
import Records

/// Makes the sheet of each institution from its place in the table alone.
struct InstitutionMaker {
  let table: InstitutionTable
  private let names: InstitutionNames
  private let words: DemoWords
  private let communes: [Commune]
  let seed: UInt64
  /// The day on which the sheets are first written.
  let start: Day

  init(table: InstitutionTable, words: DemoWords, facts: DemoFacts, seed: UInt64, start: Day) {
    self.table = table
    self.words = words
    communes = facts.communes
    self.seed = seed
    self.start = start
    names = InstitutionNames(names: words.names, realPlaces: facts.realPlaces, seed: seed)
  }

  /// The mark of invented data, on every sheet.
  static let note = "Dữ liệu tập, không phải cơ sở có thật."

  func id(at place: Int) -> Identifier<Institution> {
    var random = DemoRandom(seed: seed, .institution, place)
    return Identifier(.random(using: &random))
  }

  /// The sheet as it is first written.
  func institution(at place: Int) -> Institution {
    var random = DemoRandom(seed: seed, .institution, place)
    let sketch = table.sketches[place]
    let commune = communes[sketch.commune]
    let isRemote = isRemote(sketch.commune)
    var made = Institution(
      id: Identifier(.random(using: &random)), name: names.name(of: sketch, isRemote: isRemote),
      level: sketch.level, communeCode: commune.code.rawValue)
    made.code = "TAP-\(place + 1)"
    made.ownership = ownership(sketch.level, &random)
    made.sites = sites(sketch, &random)
    let hamlet = names.place(commune: sketch.commune, sketch.ordinalOfLevel)
    made.address = "\(isRemote ? "Bản" : "Thôn") \(hamlet), \(commune.fullName(on: start))"
    fillOpening(&made, &random)
    fillContacts(&made, place, &random)
    fillStandard(&made, &random)
    made.lastConfirmedOn = start.adding(days: -random.number(in: 5...300))
    made.lastContactOn = start.adding(days: -random.number(in: 0...5))
    made.note = Self.note
    return made
  }

  /// Whether the schools of a commune are those of the highlands.
  private func isRemote(_ commune: Int) -> Bool {
    var random = DemoRandom(seed: seed, .communes, commune)
    return random.chance(25)
  }
}

extension InstitutionMaker {
  private func ownership(_ level: InstitutionLevel, _ random: inout DemoRandom) -> Ownership {
    switch level {
    case .independentPreschool, .tutoringPlace: .private
    case .preschool where random.chance(8): .private
    case .learningCentre: .public
    default: .public
    }
  }

  private func sites(_ sketch: InstitutionSketch, _ random: inout DemoRandom) -> [String] {
    let most: Int
    switch sketch.level {
    case .preschool: most = 4
    case .primary, .multiLevel: most = 3
    default: return []
    }
    return (0..<random.below(most + 1)).map { site in
      let number = 40 + sketch.ordinal * 4 + site
      return "Điểm trường \(names.place(commune: sketch.commune, number))"
    }
  }

  private func fillOpening(_ made: inout Institution, _ random: inout DemoRandom) {
    let isRecent = made.ownership == .private
    let age = isRecent ? random.number(in: 200...4000) : random.number(in: 2000...20_000)
    let openedOn = start.adding(days: -age)
    made.openedOn = openedOn
    made.openingDecision = "\(1 + random.below(900))/VBT-QĐ ngày \(openedOn.formatted)"
  }

  private func fillContacts(
    _ made: inout Institution, _ place: Int, _ random: inout DemoRandom
  ) {
    made.principalName = words.names.person(&random)
    made.principalPhone = UnrealPhone.number(&random)
    made.phone = random.chance(70) ? UnrealPhone.number(&random) : ""
    made.email = random.chance(60) ? "tap\(place + 1)@truong.example" : ""
    if random.chance(40) {
      let phone = UnrealPhone.number(&random)
      made.contacts = ["\(words.names.person(&random)), văn thư, \(phone)"]
    }
  }

  private func fillStandard(_ made: inout Institution, _ random: inout DemoRandom) {
    switch made.level {
    case .preschool, .primary, .lowerSecondary, .multiLevel, .upperSecondary: break
    default: return
    }
    guard made.ownership == .public, let openedOn = made.openedOn, random.chance(58) else { return }
    made.nationalStandard = random.chance(25) ? .levelTwo : .levelOne
    let since = max(openedOn, start.adding(days: -random.number(in: 0...1700)))
    made.standardSince = since
    made.standardUntil = since.adding(months: 60)
  }
}

extension InstitutionMaker {
  /// Somebody else became principal.
  func successorOfPrincipal(at place: Int) -> FieldChanges {
    var random = DemoRandom(seed: seed, .institutionYears, place)
    var values = FieldValues()
    values.set(Institution.Fields.principalName, words.names.person(&random))
    values.set(Institution.Fields.principalPhone, UnrealPhone.number(&random))
    return FieldChanges(values.byCode)
  }
}
