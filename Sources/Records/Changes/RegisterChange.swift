import Ledger

/// What can be written about the register itself.
public enum RegisterChange: Equatable, Sendable {
  /// The first entries of a register.
  case setUp(RegisterRecord, Officer, CatalogueTaken)
  case addOfficer(Officer)
  case takeCatalogue(CatalogueTaken)
  /// This copy takes the numbering right, after the officer confirmed the highest number on paper;
  /// incidents logged without a number meanwhile are given theirs in the same change.
  case takeNumbering(highest: IncidentNumber?)
  /// Gives the incidents that were logged without a number, under a clock not to be trusted, theirs.
  case numberWaiting
  /// That an officer's passphrase was taken away, or given back.
  case access(Identifier<Officer>, endedOn: Day?)

  func writes(
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .setUp(let register, let officer, let catalogue):
      return [RecordWrite(register), RecordWrite(officer), RecordWrite(catalogue)]
    case .addOfficer(let officer):
      if let problem = officer.problems.first { throw .rule(problem) }
      return [RecordWrite(officer)]
    case .access(let id, let day):
      let old: Officer = try source.standing(id)
      var new = old
      new.accessEndedOn = day
      return [RecordWrite(from: old, to: new)]
    case .takeCatalogue(let catalogue): return [RecordWrite(catalogue)]
    case .numberWaiting:
      if source.isClockSuspect { throw .rule(.clockSuspect) }
      guard let next = try source.nextIncidentNumber(year: now.day.year) else {
        throw .rule(.numberingElsewhere)
      }
      return try Self.numbering(from: next, source)
    case .takeNumbering(let highest):
      if source.isClockSuspect { throw .rule(.clockSuspect) }
      var values = FieldValues()
      values.set(RegisterRecord.Fields.numberingOrigin, try source.ownOrigin())
      values.set(RegisterRecord.Fields.highestNumberOnPaper, highest?.packed)
      let taking = RecordWrite(
        kind: RegisterRecord.kind, id: RegisterRecord.onlyID.record,
        changes: FieldChanges(values.byCode))
      return [taking] + (try Self.numbering(above: highest, from: source, at: now))
    }
  }

  /// The numbers of the incidents that wait for one, as if each were logged now: of this year, above
  /// the highest on paper and the highest ever given.
  private static func numbering(
    above onPaper: IncidentNumber?, from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    let year = now.day.year
    let given = try source.highestNumberGiven(year: year)?.serial ?? 0
    let last = IncidentNumber(year: year, serial: given).above(onPaper)
    return try Self.numbering(from: last.next, source)
  }

  /// Numbers those that wait in the order in which they arrived.
  private static func numbering(
    from first: IncidentNumber, _ source: some RecordSource
  ) throws(StoreError) -> [RecordWrite] {
    var next = first
    return try source.provisionalIncidents().map { id in
      defer { next = next.next }
      var values = FieldValues()
      values.set(Incident.Fields.number, next.packed)
      return RecordWrite(
        kind: Incident.kind, id: id.record, changes: FieldChanges(values.byCode))
    }
  }
}
