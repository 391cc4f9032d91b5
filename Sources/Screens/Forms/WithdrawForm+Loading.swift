import Ledger
import Records

extension WithdrawForm {
  /// The record as it stands when the form opens.
  struct Standing {
    /// What a person calls it.
    let name: String
    /// What has to be settled first, as far as it is known here.
    var hindrances: [Phrase] = []
    /// What withdrawing it for a reason writes.
    let change: (_ reason: String) -> Change
  }
}

extension WithdrawForm.Subject {
  func standing(
    in register: some RegisterReader, _ surroundings: Surroundings
  ) throws(StoreError) -> WithdrawForm.Standing {
    switch self {
    case .incident(let id): try incident(id, register)
    case .escalation(let id): try escalation(id, register)
    case .cluster(let id): try cluster(id, register, surroundings)
    case .institution(let id): try institution(id, register)
    case .contactPoint(let id): try contactPoint(id, register)
    case .localDecision(let code): try localDecision(code, register)
    case .question(let id): try question(id, register, surroundings)
    case .localRelation(let id): try localRelation(id, register)
    case .distribution(let id): try distribution(id, register)
    case .correction(let number): try correction(number, register)
    case .measure(let id, let incident): try measure(id, of: incident, register)
    case .site(let id, let incident): try site(id, of: incident, register)
    case .person(let id, let incident): try person(id, of: incident, register, surroundings)
    case .task(let id): try task(id, register)
    case .outgoing(let id): try outgoing(id, register)
    case .incoming(let id): try incoming(id, register)
    case .liaison(let kind, let id):
      try liaison(kind.type, id, register, surroundings)
    case .handover(let id): try handover(id, register)
    case .clock(let id): try clock(id, register, surroundings)
    case .privacyRequest(let id): try privacyRequest(id, register, surroundings)
    }
  }

  /// By what kind it is: some of them are sealed.
  private func liaison<Record: LiaisonRecord>(
    _ type: Record.Type, _ id: RecordID, _ register: some RegisterReader,
    _ surroundings: Surroundings
  ) throws(StoreError) -> WithdrawForm.Standing {
    _ = try found(try register.liaison(Identifier<Record>(id)), Record.title)
    return .init(name: surroundings(Record.title)) {
      .liaison(.withdraw(Record.liaison, id, reason: $0))
    }
  }

  private func handover(
    _ id: Identifier<Handover>, _ register: some RegisterReader
  ) throws(StoreError) -> WithdrawForm.Standing {
    let handover = try found(try register.handover(id), Handover.title)
    return .init(name: "\(handover.giver) → \(handover.receiver)") {
      .handover(.withdraw(id, reason: $0))
    }
  }

  private func clock(
    _ id: Identifier<LocalClockRule>, _ register: some RegisterReader, _ surroundings: Surroundings
  ) throws(StoreError) -> WithdrawForm.Standing {
    let rule = try found(try register.clockRule(id), LocalClockRule.title)
    let sheet = try register.clockSheets().first { $0.code.rawValue == rule.code }
    let what = sheet.map { surroundings($0.what(on: rule.from)) } ?? rule.code
    return .init(name: "\(what): \(surroundings(rule.words)), \(surroundings(rule.span))") {
      .clock(.withdraw(id, reason: $0))
    }
  }

  private func privacyRequest(
    _ id: Identifier<PrivacyRequest>, _ register: some RegisterReader,
    _ surroundings: Surroundings
  ) throws(StoreError) -> WithdrawForm.Standing {
    let sheet = try found(try register.privacyRequest(id), PrivacyRequest.title)
    return .init(name: surroundings(sheet.request.plainTitle)) {
      .privacy(.withdraw(id, reason: $0))
    }
  }

  private func task(
    _ id: Identifier<CommuneTask>, _ register: some RegisterReader
  ) throws(StoreError) -> WithdrawForm.Standing {
    .init(name: try found(try register.task(id), CommuneTask.title).content) {
      .task(.withdraw(id, reason: $0))
    }
  }

  private func outgoing(
    _ id: Identifier<OutgoingPaper>, _ register: some RegisterReader
  ) throws(StoreError) -> WithdrawForm.Standing {
    let paper = try found(try register.outgoingPaper(id), OutgoingPaper.title)
    return .init(name: paper.abstract) { .officePaper(.withdrawOutgoing(id, reason: $0)) }
  }

  private func incoming(
    _ id: Identifier<IncomingPaper>, _ register: some RegisterReader
  ) throws(StoreError) -> WithdrawForm.Standing {
    let paper = try found(try register.incomingPaper(id), IncomingPaper.title)
    return .init(name: paper.abstract) { .officePaper(.withdrawIncoming(id, reason: $0)) }
  }

  /// By role alone: a name has no place outside of the page of people.
  private func person(
    _ id: Identifier<Person>, of incident: Identifier<Incident>, _ register: some RegisterReader,
    _ surroundings: Surroundings
  ) throws(StoreError) -> WithdrawForm.Standing {
    let people = try found(try register.people(of: incident), Incident.title).people
    let row = try found(people.first { $0.id == id }, Person.title)
    guard case .open(let person) = row else { throw .rule(.sealedWhileLocked) }
    return .init(name: surroundings(person.role.label)) {
      .people(.withdraw(id, reason: $0))
    }
  }

  private func measure(
    _ id: Identifier<Measure>, of incident: Identifier<Incident>, _ register: some RegisterReader
  ) throws(StoreError) -> WithdrawForm.Standing {
    let measures = try found(try register.incident(incident), Incident.title).parts.measures
    return .init(name: try found(measures.first { $0.id == id }, Measure.title).what) {
      .incidentPart(.withdrawMeasure(id, reason: $0))
    }
  }

  private func site(
    _ id: Identifier<SiteImpact>, of incident: Identifier<Incident>,
    _ register: some RegisterReader
  ) throws(StoreError) -> WithdrawForm.Standing {
    let sites = try found(try register.incident(incident), Incident.title).parts.sites
    return .init(name: try found(sites.first { $0.id == id }, SiteImpact.title).site) {
      .incidentPart(.withdrawSite(id, reason: $0))
    }
  }

  private func incident(
    _ id: Identifier<Incident>, _ register: some RegisterReader
  ) throws(StoreError) -> WithdrawForm.Standing {
    let file = try found(try register.incident(id), Incident.title)
    return .init(name: file.incident.numberedTitle, hindrances: file.againstWithdrawing) {
      .incident(.withdraw(id, reason: $0))
    }
  }

  private func escalation(
    _ id: Identifier<Escalation>, _ register: some RegisterReader
  ) throws(StoreError) -> WithdrawForm.Standing {
    let escalation = try found(try register.escalation(id), Escalation.title).escalation
    return .init(name: escalation.request, hindrances: escalation.againstWithdrawing) {
      .escalation(.withdraw(id, reason: $0))
    }
  }

  /// It may stand as shipped and not in the ledger yet.
  private func cluster(
    _ id: Identifier<Cluster>, _ register: some RegisterReader, _ surroundings: Surroundings
  ) throws(StoreError) -> WithdrawForm.Standing {
    let sheet = try found(try register.cluster(id), Cluster.title)
    let hindrances = Cluster.againstWithdrawing(communes: sheet.communes.map(\.name))
    return .init(name: surroundings(sheet.cluster.name), hindrances: hindrances) {
      .cluster(.withdraw(sheet.cluster, reason: $0))
    }
  }

  private func institution(
    _ id: Identifier<Institution>, _ register: some RegisterReader
  ) throws(StoreError) -> WithdrawForm.Standing {
    let sheet = try found(try register.institution(id), Institution.title)
    var query = IncidentQuery()
    query.institution = id
    // As many as the rule names, and one more.
    let window = Window(.first, count: Institution.namedIncidents + 1)
    let open = try register.incidents(query, window).rows
    return .init(
      name: sheet.institution.name,
      hindrances: Institution.againstWithdrawing(openIncidents: open.map(\.number))
    ) { .institution(.withdraw(id, reason: $0)) }
  }

  private func contactPoint(
    _ id: Identifier<ContactPoint>, _ register: some RegisterReader
  ) throws(StoreError) -> WithdrawForm.Standing {
    let contact = try register.contactPoints().first { $0.id == id }
    return .init(name: try found(contact, ContactPoint.title).unit) {
      .contactPoint(.withdraw(id, reason: $0))
    }
  }

  private func localDecision(
    _ code: AuthorityRule.Code, _ register: some RegisterReader
  ) throws(StoreError) -> WithdrawForm.Standing {
    let decision = try found(try register.authorityRow(code)?.recorded, AuthorityOverride.title)
    return .init(name: decision.decisionNumber) {
      .authority(.withdraw(decision.id, reason: $0))
    }
  }

  private func question(
    _ id: Identifier<OwnQuestion>, _ register: some RegisterReader, _ surroundings: Surroundings
  ) throws(StoreError) -> WithdrawForm.Standing {
    let sheet = try found(
      try register.question(id, on: surroundings.today), OwnQuestion.title)
    return .init(name: sheet.question.question) { .question(.withdraw(id, reason: $0)) }
  }

  private func localRelation(
    _ id: Identifier<LocalRelation>, _ register: some RegisterReader
  ) throws(StoreError) -> WithdrawForm.Standing {
    let relation = try found(try register.localRelation(id), LocalRelation.title)
    return .init(name: "\(relation.from) → \(relation.to)") {
      .relation(.withdraw(id, reason: $0))
    }
  }

  private func distribution(
    _ id: Identifier<Distribution>, _ register: some RegisterReader
  ) throws(StoreError) -> WithdrawForm.Standing {
    let sheet = try found(try register.distribution(id), Distribution.title)
    return .init(name: sheet.distribution.document) {
      .distribution(.withdraw(id, reason: $0))
    }
  }

  private func correction(
    _ number: GuidanceDocument.Number, _ register: some RegisterReader
  ) throws(StoreError) -> WithdrawForm.Standing {
    let correction = try found(try register.correction(of: number), DocumentCorrection.title)
    return .init(name: correction.number) { .correction(.withdraw(correction.id, reason: $0)) }
  }

  private func found<Thing>(_ thing: Thing?, _ title: Phrase) throws(StoreError) -> Thing {
    guard let thing else { throw .rule(.noSuchRecord(title, record.id.description)) }
    return thing
  }
}

extension IncidentFile {
  /// What the rules have against withdrawing the incident as it stands.
  fileprivate var againstWithdrawing: [Phrase] {
    IncidentGuards(incident: incident, openLegalDuties: duties.filter(\.blocksClosing).map(\.what))
      .againstWithdrawing(
        openEscalations: escalations.filter(\.isOpen).map { Phrase(verbatim: $0.request) })
  }
}
