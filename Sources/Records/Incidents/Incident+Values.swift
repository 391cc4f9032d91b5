import Ledger

extension Incident {
  public init(id: Identifier<Incident>, values: FieldValues) {
    self.init(
      id: id, category: values.text(Fields.category) ?? "",
      level: values.integer(Fields.level).flatMap(Level.init) ?? .notice,
      title: values.text(Fields.title) ?? "",
      learnedAt: values.moment(Fields.learnedAt) ?? Moment(milliseconds: 0))
    levelSince = values.moment(Fields.levelSince)
    number = values.integer(Fields.number).flatMap(IncidentNumber.init(packed:))
    furtherCategories = values.texts(Fields.furtherCategories)
    occurredFrom = values.moment(Fields.occurredFrom)
    occurredTo = values.moment(Fields.occurredTo)
    precision = values.code(Fields.precision) ?? .unknown
    source = values.code(Fields.source) ?? .other
    institution = values.record(Fields.institution).map { Identifier($0) }
    place = values.text(Fields.place) ?? ""
    casualties = Casualties(values)
    people = AffectedPeople(values)
    damage = values.texts(Fields.damage)
    state = values.code(Fields.state) ?? .new
    readOutcome(values)
    isRestricted = values.flag(Fields.isRestricted)
    isWithdrawn = values.flag(.isWithdrawn)
  }

  private mutating func readOutcome(_ values: FieldValues) {
    schoolContactedAt = values.moment(Fields.schoolContactedAt)
    transferDocument = values.text(Fields.transferDocument) ?? ""
    transferredOn = values.day(Fields.transferredOn)
    cause = values.text(Fields.cause) ?? ""
    lesson = values.text(Fields.lesson) ?? ""
    closingReportNumber = values.text(Fields.closingReportNumber) ?? ""
    chairSignOff = values.text(Fields.chairSignOff) ?? ""
    falseReportCheck = values.text(Fields.falseReportCheck) ?? ""
    duplicateOf = values.record(Fields.duplicateOf).map { Identifier($0) }
    settledAt = values.moment(Fields.settledAt)
    supportNextOn = values.day(Fields.supportNextOn)
    supportEnded = values.text(Fields.supportEnded) ?? ""
    conclusionBody = values.text(Fields.conclusionBody) ?? ""
    conclusionDocument = values.text(Fields.conclusionDocument) ?? ""
    concludedOn = values.day(Fields.concludedOn)
    proposal = values.text(Fields.proposal) ?? ""
    periodicReport = values.text(Fields.periodicReport) ?? ""
    leftOutBecause = values.text(Fields.leftOutBecause) ?? ""
    retainUntil = values.day(Fields.retainUntil)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.number, number?.packed)
    values.set(Fields.category, category)
    values.set(Fields.furtherCategories, furtherCategories)
    values.set(Fields.level, level.rawValue)
    values.set(Fields.levelSince, levelSince)
    values.set(Fields.title, title)
    values.set(Fields.occurredFrom, occurredFrom)
    values.set(Fields.occurredTo, occurredTo)
    values.set(Fields.precision, precision)
    values.set(Fields.learnedAt, learnedAt)
    values.set(Fields.source, source)
    values.set(Fields.institution, institution?.record)
    values.set(Fields.place, place)
    casualties.write(to: &values)
    people.write(to: &values)
    values.set(Fields.damage, damage)
    values.set(Fields.state, state)
    writeOutcome(to: &values)
    values.set(Fields.isRestricted, isRestricted)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }

  private func writeOutcome(to values: inout FieldValues) {
    values.set(Fields.schoolContactedAt, schoolContactedAt)
    values.set(Fields.transferDocument, transferDocument)
    values.set(Fields.transferredOn, transferredOn)
    values.set(Fields.cause, cause)
    values.set(Fields.lesson, lesson)
    values.set(Fields.closingReportNumber, closingReportNumber)
    values.set(Fields.chairSignOff, chairSignOff)
    values.set(Fields.falseReportCheck, falseReportCheck)
    values.set(Fields.duplicateOf, duplicateOf?.record)
    values.set(Fields.settledAt, settledAt)
    values.set(Fields.supportNextOn, supportNextOn)
    values.set(Fields.supportEnded, supportEnded)
    values.set(Fields.conclusionBody, conclusionBody)
    values.set(Fields.conclusionDocument, conclusionDocument)
    values.set(Fields.concludedOn, concludedOn)
    values.set(Fields.proposal, proposal)
    values.set(Fields.periodicReport, periodicReport)
    values.set(Fields.leftOutBecause, leftOutBecause)
    values.set(Fields.retainUntil, retainUntil)
  }
}

extension Casualties {
  fileprivate init(_ values: FieldValues) {
    dead = values.integer(Incident.Fields.dead) ?? 0
    heavilyInjured = values.integer(Incident.Fields.heavilyInjured) ?? 0
    lightlyInjured = values.integer(Incident.Fields.lightlyInjured) ?? 0
    ill = values.integer(Incident.Fields.ill) ?? 0
    missing = values.integer(Incident.Fields.missing) ?? 0
    hospitalised = values.integer(Incident.Fields.hospitalised) ?? 0
  }

  fileprivate func write(to values: inout FieldValues) {
    values.set(count: dead, Incident.Fields.dead)
    values.set(count: heavilyInjured, Incident.Fields.heavilyInjured)
    values.set(count: lightlyInjured, Incident.Fields.lightlyInjured)
    values.set(count: ill, Incident.Fields.ill)
    values.set(count: missing, Incident.Fields.missing)
    values.set(count: hospitalised, Incident.Fields.hospitalised)
  }
}

extension AffectedPeople {
  fileprivate init(_ values: FieldValues) {
    pupils = values.integer(Incident.Fields.pupils) ?? 0
    staff = values.integer(Incident.Fields.staff) ?? 0
    others = values.integer(Incident.Fields.others) ?? 0
    girls = values.integer(Incident.Fields.girls) ?? 0
  }

  fileprivate func write(to values: inout FieldValues) {
    values.set(count: pupils, Incident.Fields.pupils)
    values.set(count: staff, Incident.Fields.staff)
    values.set(count: others, Incident.Fields.others)
    values.set(count: girls, Incident.Fields.girls)
  }
}

extension FieldValues {
  /// A count of nobody takes no place in the ledger.
  fileprivate mutating func set(count: Int, _ field: FieldSpec) {
    set(field, count == 0 ? nil : count)
  }
}
