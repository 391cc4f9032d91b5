import GRDB
import Records

/// What became of the hits of a search by a day: asked of the few that are shown.
struct SearchStanding {
  private let db: Database
  private let day: Day
  private var grounds: GroundReading

  init(db: Database, day: Day) {
    self.db = db
    self.day = day
    grounds = GroundReading(db: db, day: day)
  }

  mutating func mark(_ group: SearchGroup) throws -> SearchGroup {
    var marked = group
    for index in marked.hits.indices {
      marked.hits[index].standing = try standing(marked.hits[index].target)
    }
    return marked
  }

  /// Nil where the hit holds on the day, or no day matters to it.
  private mutating func standing(_ target: SearchHit.Target) throws -> Phrase? {
    switch target {
    case .document(let number): try document(number)
    case .authority(let code):
      try AuthorityTable(db: db).row(code).flatMap { try grounds.dated($0).standing?.standing }
    case .answer(let code):
      try LibraryShelf(db: db).answer(code).flatMap { try look($0.grounds) }
    case .question(let id):
      try RecordRows(db: db).record(id).flatMap { try look($0.grounds) }
    case .guide(let code):
      try LibraryShelf(db: db).guide(code).flatMap { try look($0.steps.flatMap(\.grounds)) }
    case .institution, .incident, .escalation, .commune, .contactPoint, .tree, .note, .task,
      .letter, .privacyRequest:
      nil
    }
  }

  private func document(_ number: GuidanceDocument.Number) throws -> Phrase? {
    let library = DocumentLibrary(db: db, day: day)
    guard let document = try library.document(number) else { return nil }
    let status = try library.status(of: document)
    return status.state == .inForce && !status.isUnsure ? nil : status.label
  }

  private mutating func look(_ cited: [Ground]) throws -> Phrase? {
    let needsLook = try grounds.standing(cited).contains(where: \.needsLook)
    return needsLook ? Phrase("cần xem lại", "look again") : nil
  }
}
