import Ledger

/// What can be written about the register itself.
public enum RegisterChange: Equatable, Sendable {
  /// The first entries of a register.
  case setUp(RegisterRecord, Officer, CatalogueTaken)
  case addOfficer(Officer)
  case takeCatalogue(CatalogueTaken)
  /// This copy takes the numbering right, after the officer confirmed the highest number on paper.
  case takeNumbering(highest: IncidentNumber?)

  func writes(from source: some RecordSource) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .setUp(let register, let officer, let catalogue):
      return [RecordWrite(register), RecordWrite(officer), RecordWrite(catalogue)]
    case .addOfficer(let officer): return [RecordWrite(officer)]
    case .takeCatalogue(let catalogue): return [RecordWrite(catalogue)]
    case .takeNumbering(let highest):
      var values = FieldValues()
      values.set(RegisterRecord.Fields.numberingOrigin, try source.ownOrigin())
      values.set(RegisterRecord.Fields.highestNumberOnPaper, highest?.packed)
      return [
        RecordWrite(
          kind: RegisterRecord.kind, id: RegisterRecord.onlyID.record,
          changes: FieldChanges(values.byCode))
      ]
    }
  }
}
