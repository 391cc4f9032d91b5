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

  func writes(
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .setUp(let register, let officer, let catalogue):
      return [RecordWrite(register), RecordWrite(officer), RecordWrite(catalogue)]
    case .addOfficer(let officer): return [RecordWrite(officer)]
    case .takeCatalogue(let catalogue): return [RecordWrite(catalogue)]
    case .takeNumbering(let highest):
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
    var last = IncidentNumber(year: year, serial: given).above(onPaper)
    return try source.provisionalIncidents().map { id in
      last = last.next
      var values = FieldValues()
      values.set(Incident.Fields.number, last.packed)
      return RecordWrite(
        kind: Incident.kind, id: id.record, changes: FieldChanges(values.byCode))
    }
  }
}
