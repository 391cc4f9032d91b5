import Records

/// What the codes of the catalogue mean; nil for one that it does not know.
extension RecordNames {
  /// A commune or a province.
  func unit(coded code: String) throws -> Phrase? {
    let commune = try CatalogueReading.commune(.init(code), db)?.name
    let name = try commune ?? CatalogueReading.province(.init(code), db)?.name
    return name.map { Phrase(verbatim: $0) }
  }

  /// The category of an incident, its code before its name as everywhere.
  func category(coded code: String) throws -> Phrase? {
    try CatalogueReading.category(.init(code), db).map {
      Phrase(verbatim: code).appending($0.name)
    }
  }

  /// A task of the table of authority.
  func task(coded code: String) throws -> Phrase? {
    try CatalogueReading.authorityRules(db, "WHERE code = ?", [code.databaseValue]).first?.task
  }

  /// A duty of incidents.
  func duty(coded rule: String) throws -> Phrase? {
    if let measure = IncidentDuties.measure(ofRule: rule) {
      return Measure.title.appending(Phrase(verbatim: try name(of: Kind.measure, measure.record)))
    }
    return try LocalClockRows(db: db).completing(CatalogueReading.dutyFacts(db))
      .what(ofDuty: rule)
  }

  /// What sets the day by which an answer is due.
  func dueRule(coded code: String) throws -> Phrase? {
    try code == EscalationDuties.answerRule ? EscalationDue.proposal : task(coded: code)
  }
}
