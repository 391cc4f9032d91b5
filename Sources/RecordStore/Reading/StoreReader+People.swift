import GRDB
import Ledger
import Records

extension StoreReader: PeopleQuestions {
  public func people(of incident: Identifier<Incident>) throws(StoreError) -> PeopleSheet? {
    try read { db in
      guard let found = try RecordRows(db: db).record(incident) else { return nil }
      return PeopleSheet(
        incident: found, people: try people(of: incident.record, db),
        openings: try openings(of: incident.record, db))
    }
  }

  private func people(of incident: RecordID, _ db: Database) throws -> [PeopleSheet.Row] {
    let plain: [Person] = try RecordRows(db: db).records(
      "WHERE incident = ? ORDER BY recordedAt, id", [incident.databaseBlob])
    guard try hasKeys(db) else { return plain.map { .open($0) } }
    let isLocked = try isLocked(db)
    let erasing = Erasing(db: db)
    return try plain.map { person in
      if try erasing.isErased(person.id.record) { return .erased(person.id) }
      guard !isLocked,
        let values = try sealed.values(of: Person.kind, person.id.record, in: db)
      else { return .locked(person.id) }
      return .open(Person(id: person.id, values: values))
    }
  }

  private func openings(of incident: RecordID, _ db: Database) throws -> [PeopleSheet.Opening] {
    let records = RecordRows(db: db)
    let statement = try db.cachedStatement(
      sql: """
        SELECT author, openedAt, reason FROM accessNote WHERE incident = ?
        ORDER BY openedAt DESC, id LIMIT 100
        """)
    return try Row.fetchAll(statement, arguments: [incident.databaseBlob]).map { row in
      let officer = row.record(0) ?? .program
      return PeopleSheet.Opening(
        officer: officer, name: try records.officerName(officer),
        at: row.moment(1) ?? Moment(milliseconds: 0), reason: row.text(2))
    }
  }
}
