import GRDB
import Ledger
import Records

extension StoreReader: PrivacyQuestions {
  public func privacyRequests(
    onlyOpen: Bool, _ window: Window
  ) throws(StoreError) -> Rows<PrivacyRow> {
    try read { db in
      let list =
        onlyOpen
        ? KeyedList(
          table: "privacyRequest", order: ["receivedOn", "id"],
          filter: Condition(sql: "isOver = 0"))
        : KeyedList(
          table: "privacyRequest", order: ["isOver", "receivedOn", "id"], filter: .always)
      let places = try ListWalk(db: db, list: list).window(window, valueCount: list.order.count)
      return try rows(places) { place in
        let found: [PrivacyRequest] = try RecordRows(db: db).records(
          "WHERE rowid = ?", [place.row.databaseValue])
        return try found.first.map {
          PrivacyRow(
            key: place.key, request: try readable($0, db),
            nextDue: try nextDue(of: $0.id.record, db))
        }
      }
    }
  }

  public func privacyRequest(
    _ id: Identifier<PrivacyRequest>
  ) throws(StoreError) -> PrivacySheet? {
    try read { db in
      guard let plain: PrivacyRequest = try RecordRows(db: db).record(id) else { return nil }
      let isErased = try Erasing(db: db).isErased(id.record)
      let request = try readable(plain, db)
      return PrivacySheet(
        request: request, limits: PrivacyLimits(request, facts: try dutyFacts(db)),
        isLocked: try hidesSealed(db), isErased: isErased)
    }
  }

  /// With its sealed words, where they can be read now.
  private func readable(_ plain: PrivacyRequest, _ db: Database) throws -> PrivacyRequest {
    if try hidesSealed(db) { return plain.withoutSealedWords }
    guard try hasKeys(db),
      let values = try sealed.values(of: PrivacyRequest.kind, plain.id.record, in: db)
    else { return plain }
    return PrivacyRequest(id: plain.id, values: values)
  }

  private func nextDue(of subject: RecordID, _ db: Database) throws -> Moment? {
    let late: Int64? = try RecordRows(db: db).value(
      "SELECT min(lateFrom) FROM duty WHERE subject = ? AND isOpen = 1", subject)
    return late.map { Moment(milliseconds: $0) }
  }
}

extension StoreReader {
  public func retention(
    upTo day: Day, _ window: Window
  ) throws(StoreError) -> Rows<RetentionRow> {
    try read { db in
      let list = KeyedList(
        table: "incident", order: ["retainUntil", "id"],
        filter: Condition(
          sql: "retainUntil <= ?", arguments: [Int64(day.sinceEpoch).databaseValue]))
      let places = try ListWalk(db: db, list: list).window(window, valueCount: list.order.count)
      let incidents = IncidentRows(db: db, sight: try restrictedSight(db))
      return try rows(places) { place in
        guard let incident = try incidents.row(place.row, key: place.key) else { return nil }
        let until: Int64? = try RecordRows(db: db).value(
          "SELECT retainUntil FROM incident WHERE id = ?", incident.id.record)
        return RetentionRow(
          key: place.key, incident: incident,
          retainUntil: until.flatMap { Day(sinceEpoch: $0) } ?? day,
          sealedLines: try sealedCount(of: LogLine.kind, incident.id.record, db),
          sealedPeople: try sealedCount(of: Person.kind, incident.id.record, db))
      }
    }
  }

  /// Parts of an incident of which sealed words still stand.
  private func sealedCount(
    of kind: KindCode, _ incident: RecordID, _ db: Database
  ) throws -> Int {
    guard let table = ProjectionTable.of(kind) else { return 0 }
    return try RecordRows(db: db).value(
      """
      SELECT count(*) FROM recordKey
      WHERE record IN (SELECT id FROM \(table.name) WHERE incident = ?)
      """, incident) ?? 0
  }
}

extension PrivacyRequest {
  /// As a command shows it before a reason was given.
  fileprivate var withoutSealedWords: PrivacyRequest {
    var request = self
    (request.requester, request.subject, request.detail, request.answer) = ("", "", "", "")
    return request
  }
}
