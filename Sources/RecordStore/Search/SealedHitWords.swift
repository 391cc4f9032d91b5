import GRDB
import Ledger
import Records

/// What may be shown of a record whose sealed words were found.
struct SealedHitWords {
  let db: Database

  struct Shown {
    let target: SearchHit.Target
    let title: String
    /// Whether it is told only that the record matches: its words need a written reason.
    let hidesText: Bool
  }

  /// Nil where the record to be opened is not there any more.
  func shown(_ record: RecordID, of kind: KindCode, _ values: FieldValues) throws -> Shown? {
    switch kind {
    case Kind.logLine: return try incident(values.record(LogLine.Fields.incident))
    case Kind.person:
      return try incident(values.record(Person.Fields.incident), naming: Person.title)
    case Kind.escalation:
      return Shown(
        target: .escalation(Identifier(record)),
        title: values.text(Escalation.Fields.request) ?? "",
        hidesText: try isRestricted(values.record(Escalation.Fields.incident)))
    case Kind.privacyRequest:
      let title = PrivacyRequest(id: Identifier(record), values: values).plainTitle
      return Shown(
        target: .privacyRequest(Identifier(record)), title: title.vietnamese, hidesText: true)
    default: return nil
    }
  }

  private func isRestricted(_ id: RecordID?) throws -> Bool {
    guard let id else { return false }
    let found: Incident? = try RecordRows(db: db).record(Identifier(id))
    return found?.isRestricted ?? false
  }

  /// - Parameter part: what of the incident was found; nil: its log.
  private func incident(_ id: RecordID?, naming part: Phrase? = nil) throws -> Shown? {
    guard let id, let found: Incident = try RecordRows(db: db).record(Identifier(id)) else {
      return nil
    }
    let name = found.isRestricted ? IncidentRows.mask : found.title
    let words = [found.number?.text ?? "", part?.vietnamese ?? "", name]
    return Shown(
      target: .incident(found.id), title: RecordCandidates.line(words),
      hidesText: found.isRestricted || part != nil)
  }
}
