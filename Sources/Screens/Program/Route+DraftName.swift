import IncidentPapers
import Ledger
import Records

/// The names under which drafts of forms are kept. They stand in registers: never rename one.
extension Route {
  /// Nil for pages that are no forms.
  var draftName: String? {
    switch self {
    case .guidance(let route): route.draftName
    case .institutions(let route): route.draftName
    case .incidents(let route): route.draftName
    case .escalations(let route): route.draftName
    case .tasks(let route): route.draftName
    case .papers(let route): route.draftName
    case .privacy(let route): route.draftName
    case .quickEntry: "incident.quick"
    case .numbering: "register.numbering"
    default: nil
    }
  }

  /// `name`, or where a draft has it already, the name with the lowest free number behind it.
  static func freeDraftName(_ name: String, _ taken: Set<String>) -> String {
    guard taken.contains(name) else { return name }
    var number = 2
    while taken.contains("\(name)#\(number)") { number += 1 }
    return "\(name)#\(number)"
  }

  /// The form that a draft belongs to; nil for a name of a newer program.
  init?(draftName numbered: String) {
    let name = numbered.prefix { $0 != "#" }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard let form = parts.first else { return nil }
    let rest = Array(parts.dropFirst())
    if form == "incident.quick" {
      self = .quickEntry
    } else if form == "register.numbering" {
      self = .numbering
    } else if let route = GuidanceRoute(form: form, rest) {
      self = .guidance(route)
    } else if let route = InstitutionRoute(form: form, rest) {
      self = .institutions(route)
    } else if let route = IncidentRoute(form: form, rest) {
      self = .incidents(route)
    } else if let route = EscalationRoute(form: form, rest) {
      self = .escalations(route)
    } else if let route = TaskRoute(form: form, rest) {
      self = .tasks(route)
    } else if let route = PaperRoute(form: form, rest) {
      self = .papers(route)
    } else if let route = PrivacyRoute(form: form, rest) {
      self = .privacy(route)
    } else {
      return nil
    }
  }

  fileprivate static func name(_ parts: String...) -> String { parts.joined(separator: "/") }
}

extension Identifier {
  fileprivate var hex: String { record.description }

  fileprivate init?(hex text: String?) {
    guard let text, let id = RecordID(hex: text) else { return nil }
    self.init(id)
  }
}

extension GuidanceRoute {
  fileprivate var draftName: String? {
    switch self {
    case .override(let code): Route.name("authority.override", code.rawValue)
    case .withdrawOverride(let code): Route.name("authority.withdraw", code.rawValue)
    case .escalate(let code): Route.name("authority.escalate", code.rawValue)
    case .ask: "question.add"
    case .editQuestion(let id): Route.name("question.edit", id.hex)
    case .withdrawQuestion(let id): Route.name("question.withdraw", id.hex)
    case .escalateAbout(let topic):
      Route.name("library.escalate", topic.nameParts.joined(separator: "/"))
    case .addRelation(let number): Route.name("relation.add", number.rawValue)
    case .editRelation(let id): Route.name("relation.edit", id.hex)
    case .withdrawRelation(let id): Route.name("relation.withdraw", id.hex)
    case .distribute(let number): Route.name("distribution.add", number.rawValue)
    case .editDistribution(let id): Route.name("distribution.edit", id.hex)
    case .withdrawDistribution(let id): Route.name("distribution.withdraw", id.hex)
    case .receipt(let id, let school): Route.name("distribution.receipt", id.hex, school.hex)
    case .correct(let number): Route.name("document.correct", number.rawValue)
    case .withdrawCorrection(let number):
      Route.name("document.correct.withdraw", number.rawValue)
    case .drifts, .list, .document, .authority, .rule, .answers, .answer, .question, .guides,
      .guide, .trees, .tree, .importFile, .distributions, .distribution, .reader, .ground,
      .readingNotes, .study, .timeline, .catalogue, .news:
      nil
    case .readingNote(let ground): Route.name("reading.note", ground.written)
    case .askAbout(let ground): Route.name("question.about", ground.written)
    }
  }

  fileprivate init?(form: String, _ rest: [String]) {
    let code = rest.joined(separator: "/")
    switch form {
    case "authority.override" where !rest.isEmpty: self = .override(.init(code))
    case "authority.withdraw" where !rest.isEmpty: self = .withdrawOverride(.init(code))
    case "authority.escalate" where !rest.isEmpty: self = .escalate(.init(code))
    case "question.add": self = .ask
    case "library.escalate":
      guard let topic = EscalationTopic(rest) else { return nil }
      self = .escalateAbout(topic)
    case "document.correct" where !rest.isEmpty: self = .correct(.init(code))
    case "document.correct.withdraw" where !rest.isEmpty: self = .withdrawCorrection(.init(code))
    case "relation.add" where !rest.isEmpty: self = .addRelation(.init(code))
    case "distribution.add" where !rest.isEmpty: self = .distribute(.init(code))
    case "distribution.receipt":
      guard rest.count == 2, let id = Identifier<Distribution>(hex: rest[0]),
        let school = Identifier<Institution>(hex: rest[1])
      else { return nil }
      self = .receipt(of: id, by: school)
    case "reading.note" where !rest.isEmpty: self = .readingNote(Ground(written: code))
    case "question.about" where !rest.isEmpty: self = .askAbout(Ground(written: code))
    default:
      guard let id = rest.first.flatMap({ RecordID(hex: $0) }) else { return nil }
      switch form {
      case "question.edit": self = .editQuestion(Identifier(id))
      case "question.withdraw": self = .withdrawQuestion(Identifier(id))
      case "relation.edit": self = .editRelation(Identifier(id))
      case "relation.withdraw": self = .withdrawRelation(Identifier(id))
      case "distribution.edit": self = .editDistribution(Identifier(id))
      case "distribution.withdraw": self = .withdrawDistribution(Identifier(id))
      default: return nil
      }
    }
  }
}

extension EscalationTopic {
  /// Parts of the name of a form about it.
  fileprivate var nameParts: [String] {
    switch self {
    case .answer(let code): ["answer", code.rawValue]
    case .question(let id): ["question", id.hex]
    case .step(let code, let number): ["step", code.rawValue, "\(number)"]
    case .choice(let code, let question, let place):
      ["choice", code.rawValue, question, "\(place)"]
    case .rule(let code): ["rule", code.rawValue]
    case .document(let number): ["document", number.rawValue]
    }
  }

  fileprivate init?(_ parts: [String]) {
    switch (parts.first, parts.count) {
    case ("answer", 2): self = .answer(.init(parts[1]))
    case ("question", 2):
      guard let id = Identifier<OwnQuestion>(hex: parts[1]) else { return nil }
      self = .question(id)
    case ("step", 3):
      guard let number = Int(parts[2]) else { return nil }
      self = .step(.init(parts[1]), number)
    case ("choice", 4):
      guard let place = Int(parts[3]) else { return nil }
      self = .choice(.init(parts[1]), question: parts[2], place)
    case ("rule", 2): self = .rule(.init(parts[1]))
    case ("document", 2...): self = .document(.init(parts[1...].joined(separator: "/")))
    default: return nil
    }
  }
}

extension InstitutionRoute {
  fileprivate var draftName: String? {
    switch self {
    case .add: "institution.add"
    case .edit(let id): Route.name("institution.edit", id.hex)
    case .close(let id): Route.name("institution.close", id.hex)
    case .withdraw(let id): Route.name("institution.withdraw", id.hex)
    case .merge(let ids):
      Route.name("institution.merge", ids.map(\.hex).joined(separator: ","))
    case .editCluster(let id): Route.name("cluster.edit", id.hex)
    case .withdrawCluster(let id): Route.name("cluster.withdraw", id.hex)
    case .assignCommune: "cluster.assign"
    case .contactPoint(let id): Route.name("contact.edit", id?.hex ?? "")
    case .withdrawContactPoint(let id): Route.name("contact.withdraw", id.hex)
    default: nil
    }
  }

  fileprivate init?(form: String, _ rest: [String]) {
    switch (form, rest.first) {
    case ("institution.add", _): self = .add
    case ("cluster.assign", _): self = .assignCommune
    case ("contact.edit", let text?): self = .contactPoint(Identifier(hex: text))
    case ("institution.merge", let text?):
      self = .merge(text.split(separator: ",").compactMap { Identifier(hex: String($0)) })
    case ("cluster.edit", let text?):
      guard let id = Identifier<Cluster>(hex: text) else { return nil }
      self = .editCluster(id)
    case ("cluster.withdraw", let text?):
      guard let id = Identifier<Cluster>(hex: text) else { return nil }
      self = .withdrawCluster(id)
    case ("institution.edit", let text?):
      guard let id = Identifier<Institution>(hex: text) else { return nil }
      self = .edit(id)
    case ("institution.close", let text?):
      guard let id = Identifier<Institution>(hex: text) else { return nil }
      self = .close(id)
    case ("institution.withdraw", let text?):
      guard let id = Identifier<Institution>(hex: text) else { return nil }
      self = .withdraw(id)
    case ("contact.withdraw", let text?):
      guard let id = Identifier<ContactPoint>(hex: text) else { return nil }
      self = .withdrawContactPoint(id)
    default: return nil
    }
  }
}

extension IncidentRoute {
  fileprivate var draftName: String? {
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
    case .addPerson(let id): Route.name("person.add", id.hex)
    case .person(let id, let incident): Route.name("person.edit", incident.hex, id.hex)
    case .withdrawPerson(let id, let incident):
      Route.name("person.withdraw", incident.hex, id.hex)
    case .erasePerson(let id, let incident): Route.name("person.erase", incident.hex, id.hex)
    case .list, .file, .duty, .parts, .people, .similar, .papers, .paper: nil
    }
  }

  fileprivate init?(form: String, _ rest: [String]) {
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

extension EscalationRoute {
  fileprivate var draftName: String? {
    switch self {
    case .add(let incident): Route.name("escalation.add", incident?.hex ?? "")
    case .onward(let id): Route.name("escalation.onward", id.hex)
    case .edit(let id): Route.name("escalation.edit", id.hex)
    case .move(let id): Route.name("escalation.move", id.hex)
    case .withdraw(let id): Route.name("escalation.withdraw", id.hex)
    case .erase(let id): Route.name("escalation.erase", id.hex)
    case .difficulty(let topic):
      Route.name("escalation.difficulty", topic?.nameParts.joined(separator: "/") ?? "")
    case .petition: "escalation.petition"
    case .remind(let id): Route.name("escalation.remind", id.hex)
    case .answerVoters(let id): Route.name("escalation.voters", id.hex)
    case .offer(let id): Route.name("escalation.offer", id.hex)
    case .list, .file, .month: nil
    }
  }

  fileprivate init?(form: String, _ rest: [String]) {
    if form == "escalation.add" {
      self = .add(for: Identifier(hex: rest.first))
      return
    }
    if form == "escalation.petition" {
      self = .petition
      return
    }
    if form == "escalation.difficulty" {
      let topic = EscalationTopic(rest)
      guard topic != nil || rest == [""] else { return nil }
      self = .difficulty(about: topic)
      return
    }
    guard let id = Identifier<Escalation>(hex: rest.first) else { return nil }
    switch form {
    case "escalation.edit": self = .edit(id)
    case "escalation.move": self = .move(id)
    case "escalation.withdraw": self = .withdraw(id)
    case "escalation.erase": self = .erase(id)
    case "escalation.onward": self = .onward(of: id)
    case "escalation.remind": self = .remind(id)
    case "escalation.voters": self = .answerVoters(id)
    case "escalation.offer": self = .offer(id)
    default: return nil
    }
  }
}

extension TaskRoute {
  fileprivate var draftName: String? {
    switch self {
    case .add: "task.add"
    case .about(let topic): Route.name("task.about", topic.nameParts.joined(separator: "/"))
    case .edit(let id): Route.name("task.edit", id.hex)
    case .settle(let id): Route.name("task.settle", id.hex)
    case .withdraw(let id): Route.name("task.withdraw", id.hex)
    case .list, .file: nil
    }
  }

  fileprivate init?(form: String, _ rest: [String]) {
    let id = Identifier<CommuneTask>(hex: rest.first)
    switch (form, id) {
    case ("task.add", _): self = .add
    case ("task.about", _):
      guard let topic = EscalationTopic(rest) else { return nil }
      self = .about(topic)
    case ("task.edit", let id?): self = .edit(id)
    case ("task.settle", let id?): self = .settle(id)
    case ("task.withdraw", let id?): self = .withdraw(id)
    default: return nil
    }
  }
}

extension PaperRoute {
  fileprivate var draftName: String? {
    switch self {
    case .addOutgoing(let incident, let kind):
      Route.name("paper.out.add", incident?.hex ?? "", kind?.rawValue ?? "")
    case .editOutgoing(let id): Route.name("paper.out.edit", id.hex)
    case .moveOutgoing(let id): Route.name("paper.out.move", id.hex)
    case .withdrawOutgoing(let id): Route.name("paper.out.withdraw", id.hex)
    case .addIncoming: "paper.in.add"
    case .editIncoming(let id): Route.name("paper.in.edit", id.hex)
    case .withdrawIncoming(let id): Route.name("paper.in.withdraw", id.hex)
    case .outgoingList, .outgoing, .incomingList, .overview: nil
    }
  }

  fileprivate init?(form: String, _ rest: [String]) {
    let id = RecordID(hex: rest.first ?? "")
    switch (form, id) {
    case ("paper.out.add", _):
      let kind = rest.count > 1 ? IncidentPaperKind(rawValue: rest[1]) : nil
      self = .addOutgoing(for: Identifier(hex: rest.first), kind)
    case ("paper.in.add", _): self = .addIncoming
    case ("paper.out.edit", let id?): self = .editOutgoing(Identifier(id))
    case ("paper.out.move", let id?): self = .moveOutgoing(Identifier(id))
    case ("paper.out.withdraw", let id?): self = .withdrawOutgoing(Identifier(id))
    case ("paper.in.edit", let id?): self = .editIncoming(Identifier(id))
    case ("paper.in.withdraw", let id?): self = .withdrawIncoming(Identifier(id))
    default: return nil
    }
  }
}

extension PrivacyRoute {
  fileprivate var draftName: String? {
    switch self {
    case .add: "privacy.add"
    case .edit(let id): Route.name("privacy.edit", id.hex)
    case .answer(let id): Route.name("privacy.answer", id.hex)
    case .withdraw(let id): Route.name("privacy.withdraw", id.hex)
    case .erase(let id): Route.name("privacy.erase", id.hex)
    case .list, .file, .retention: nil
    }
  }

  fileprivate init?(form: String, _ rest: [String]) {
    if form == "privacy.add" {
      self = .add
      return
    }
    guard let id = Identifier<PrivacyRequest>(hex: rest.first) else { return nil }
    switch form {
    case "privacy.edit": self = .edit(id)
    case "privacy.answer": self = .answer(id)
    case "privacy.withdraw": self = .withdraw(id)
    case "privacy.erase": self = .erase(id)
    default: return nil
    }
  }
}
