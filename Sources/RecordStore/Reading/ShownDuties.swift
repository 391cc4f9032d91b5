import GRDB
import Ledger
import Records

/// Makes rows of duties out of their places: the words come from the rules once more, each
/// owing record read once.
struct ShownDuties {
  let db: Database
  let duties: DutyRows
  let sight: RestrictedSight
  private var owing: [RecordID: Owing] = [:]

  private struct Owing {
    var title: Phrase
    var number: String?
    var level: Level?
    var cells: [DutyRows.Cells]
  }

  init(db: Database, duties: DutyRows, sight: RestrictedSight) {
    self.db = db
    self.duties = duties
    self.sight = sight
  }

  /// Nil for a row that the rules do not know any more.
  mutating func row(_ place: Place) throws -> DutyRow? {
    guard place.values.count == 4, case .blob(let data) = place.values[1].storage,
      let subject = data.withUnsafeBytes({ RecordID(bytes: $0) }),
      let rule = String.fromDatabaseValue(place.values[2]),
      let occurrence = Int.fromDatabaseValue(place.values[3])
    else { return nil }
    let owing = try owing(subject)
    guard
      let cells = owing.cells.first(where: {
        $0.duty.rule == rule && $0.duty.occurrence == occurrence
      })
    else { return nil }
    return DutyRow(
      key: place.key, section: DutyList.section(ofSegment: place.segment), duty: cells.duty,
      band: DutyList.band(ofSegment: place.segment), title: owing.title, number: owing.number,
      level: owing.level)
  }

  private mutating func owing(_ subject: RecordID) throws -> Owing {
    if let known = owing[subject] { return known }
    let read =
      try incident(subject) ?? escalation(subject) ?? task(subject) ?? paper(subject)
      ?? privacyRequest(subject)
    let result = read ?? Owing(title: Phrase(verbatim: ""), cells: [])
    owing[subject] = result
    return result
  }

  private func incident(_ subject: RecordID) throws -> Owing? {
    let statement = try db.cachedStatement(
      sql: "SELECT title, number, level, isRestricted FROM incident WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [subject.databaseBlob]) else {
      return nil
    }
    let isHidden = try sight.hides(subject, isRestricted: row[3])
    return Owing(
      title: Phrase(verbatim: isHidden ? IncidentRows.mask : row.text(0)),
      number: (row[1] as Int?).flatMap(IncidentNumber.init(packed:))?.text,
      level: (row[2] as Int?).flatMap(Level.init) ?? .notice,
      cells: try duties.incidentDuties(subject).map { isHidden ? $0.masked : $0 })
  }

  private func escalation(_ subject: RecordID) throws -> Owing? {
    let statement = try db.cachedStatement(
      sql: "SELECT request, letterNumber FROM escalation WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [subject.databaseBlob]) else {
      return nil
    }
    let letter = row.text(1)
    return Owing(
      title: Phrase(verbatim: row.text(0)), number: letter.isEmpty ? nil : letter,
      cells: try duties.escalationDuties(subject))
  }

  private func task(_ subject: RecordID) throws -> Owing? {
    guard let task = try RecordRows(db: db).record(Identifier<CommuneTask>(subject)) else {
      return nil
    }
    return Owing(
      title: Phrase(verbatim: task.content), cells: try duties.duties(of: CommuneTask.kind, subject)
    )
  }

  private func paper(_ subject: RecordID) throws -> Owing? {
    guard let paper = try RecordRows(db: db).record(Identifier<IncomingPaper>(subject)) else {
      return nil
    }
    return Owing(
      title: Phrase(verbatim: paper.abstract), number: paper.number.isEmpty ? nil : paper.number,
      cells: try duties.duties(of: IncomingPaper.kind, subject))
  }

  private func privacyRequest(_ subject: RecordID) throws -> Owing? {
    let id = Identifier<PrivacyRequest>(subject)
    guard let request = try RecordRows(db: db).record(id) else { return nil }
    return Owing(
      title: request.plainTitle, cells: try duties.privacyDuties(subject))
  }
}

extension DutyRows.Cells {
  /// Without what an officer wrote about a restricted incident.
  fileprivate var masked: Self {
    guard IncidentDuties.measure(ofRule: duty.rule) != nil else { return self }
    var duty = duty
    duty.what = Measure.title
    duty.actor = nil
    return Self(duty: duty, band: band, isOpen: isOpen)
  }
}
