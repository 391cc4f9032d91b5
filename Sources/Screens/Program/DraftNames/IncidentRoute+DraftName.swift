import Ledger
import Records

extension IncidentRoute {
  var draftName: String? {
    switch self {
    case .log(let place): Route.name("incident.log", place?.hex ?? "")
    case .logAbout(let topic):
      Route.name("incident.about", topic.nameParts.joined(separator: "/"))
    case .edit(let id): Route.name("incident.edit", id.hex)
    case .writeLine(let id): Route.name("incident.line", id.hex)
    case .move(let id): Route.name("incident.move", id.hex)
    case .settleDuty(let id, let rule, let occurrence):
      Route.name("incident.duty", id.hex, "\(occurrence)", rule)
    case .withdraw(let id): Route.name("incident.withdraw", id.hex)
    case .erase(let id): Route.name("incident.erase", id.hex)
    case .details(let id): Route.name("incident.details", id.hex)
    case .outcome(let id): Route.name("incident.outcome", id.hex)
    case .addMeasure(let id): Route.name("measure.add", id.hex)
    case .measure(let id, let incident): Route.name("measure.edit", incident.hex, id.hex)
    case .withdrawMeasure(let id, let incident):
      Route.name("measure.withdraw", incident.hex, id.hex)
    case .addSite(let id): Route.name("site.add", id.hex)
    case .site(let id, let incident): Route.name("site.edit", incident.hex, id.hex)
    case .withdrawSite(let id, let incident): Route.name("site.withdraw", incident.hex, id.hex)
    case .openPeople(let id): Route.name("people.open", id.hex)
    case .openRestricted(let id): Route.name("incident.open", id.hex)
    case .keepLonger(let id): Route.name("incident.keep", id.hex)
    case .addPerson(let id): Route.name("person.add", id.hex)
    case .person(let id, let incident): Route.name("person.edit", incident.hex, id.hex)
    case .withdrawPerson(let id, let incident):
      Route.name("person.withdraw", incident.hex, id.hex)
    case .erasePerson(let id, let incident): Route.name("person.erase", incident.hex, id.hex)
    case .addClock: "clock.add"
    case .editClock(let code, let id): Route.name("clock.edit", code.rawValue, id?.hex ?? "")
    case .withdrawClock(let id): Route.name("clock.withdraw", id.hex)
    case .list, .file, .duty, .parts, .people, .similar, .papers, .paper, .clocks, .clock, .numbers,
      .merging:
      nil
    }
  }

  init?(form: String, _ rest: [String]) {
    if let clock = IncidentRoute(clock: form, rest) {
      self = clock
      return
    }
    if form == "incident.log" {
      self = .log(at: Identifier(hex: rest.first))
      return
    }
    if form == "incident.about" {
      guard let topic = EscalationTopic(rest) else { return nil }
      self = .logAbout(topic)
      return
    }
    guard let id = Identifier<Incident>(hex: rest.first) else { return nil }
    switch form {
    case "incident.edit": self = .edit(id)
    case "incident.line": self = .writeLine(id)
    case "incident.move": self = .move(id)
    case "incident.withdraw": self = .withdraw(id)
    case "incident.erase": self = .erase(id)
    case "incident.duty":
      guard rest.count >= 3, let occurrence = Int(rest[1]) else { return nil }
      let rule = rest[2...].joined(separator: "/")
      self = .settleDuty(id, rule: rule, occurrence: occurrence)
    default:
      guard let part = IncidentRoute(part: form, of: id, rest) else { return nil }
      self = part
    }
  }

  /// Forms of limits of time.
  private init?(clock form: String, _ rest: [String]) {
    switch (form, rest.count) {
    case ("clock.add", _): self = .addClock
    case ("clock.edit", 2): self = .editClock(.init(rest[0]), Identifier(hex: rest[1]))
    case ("clock.withdraw", 1):
      guard let id = Identifier<LocalClockRule>(hex: rest[0]) else { return nil }
      self = .withdrawClock(id)
    default: return nil
    }
  }

  /// Forms of the parts of an incident.
  private init?(part form: String, of id: Identifier<Incident>, _ rest: [String]) {
    let part = rest.count > 1 ? RecordID(hex: rest[1]) : nil
    switch (form, part) {
    case ("incident.details", _): self = .details(id)
    case ("incident.outcome", _): self = .outcome(id)
    case ("measure.add", _): self = .addMeasure(id)
    case ("site.add", _): self = .addSite(id)
    case ("people.open", _): self = .openPeople(id)
    case ("incident.open", _): self = .openRestricted(id)
    case ("incident.keep", _): self = .keepLonger(id)
    case ("person.add", _): self = .addPerson(id)
    case ("person.edit", let part?): self = .person(Identifier(part), of: id)
    case ("person.withdraw", let part?): self = .withdrawPerson(Identifier(part), of: id)
    case ("person.erase", let part?): self = .erasePerson(Identifier(part), of: id)
    case ("measure.edit", let part?): self = .measure(Identifier(part), of: id)
    case ("measure.withdraw", let part?): self = .withdrawMeasure(Identifier(part), of: id)
    case ("site.edit", let part?): self = .site(Identifier(part), of: id)
    case ("site.withdraw", let part?): self = .withdrawSite(Identifier(part), of: id)
    default: return nil
    }
  }
}
