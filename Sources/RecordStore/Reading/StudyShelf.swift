import GRDB
import Ledger
import Records

/// The path for newcomers and what an officer has understood: some dozen rows each.
struct StudyShelf {
  let db: Database
  /// Of what was understood beside the path the latest so many are shown.
  private static let othersLimit = 100

  func sheet(of officer: Identifier<Officer>) throws -> StudySheet {
    let steps = try StudyStep.fetch(db, "ORDER BY id")
    let path = try steps.map { step in
      StudyRow(
        step: step, title: try title(of: step.target),
        understanding: try understanding(of: step.target, by: officer))
    }
    return StudySheet(path: path, others: try others(than: Set(steps.map(\.target)), officer))
  }

  private func understanding(
    of target: StudyTarget, by officer: Identifier<Officer>
  ) throws -> Understanding? {
    // The day is no part of the id.
    let wanted = Understanding(of: target, by: officer.record, on: .first)
    return try RecordRows(db: db).record(wanted.id)
  }

  private func others(
    than path: Set<StudyTarget>, _ officer: Identifier<Officer>
  ) throws -> [Understanding] {
    let found: [Understanding] = try RecordRows(db: db).records(
      "WHERE officer = ? ORDER BY recordedAt DESC, id LIMIT \(Self.othersLimit + path.count)",
      [officer.record.databaseBlob])
    return Array(
      found.filter { !$0.unit.isEmpty || !path.contains($0.target) }.prefix(Self.othersLimit))
  }

  /// The loader sees to it that what a step leads to is there.
  private func title(of target: StudyTarget) throws -> Phrase {
    let shelf = LibraryShelf(db: db)
    let title: Phrase? =
      switch target {
      case .guide(let code): try shelf.guide(code)?.title
      case .answer(let code): try shelf.answer(code)?.question
      case .tree(let code): try shelf.tree(code)?.title
      case .document(let number): try DocumentLibrary(db: db, day: .first).document(number)?.title
      }
    return title ?? Phrase(verbatim: target.code)
  }
}

extension StoreReader: StudyQuestions {
  public func study(of officer: Identifier<Officer>) throws(StoreError) -> StudySheet {
    try read { try StudyShelf(db: $0).sheet(of: officer) }
  }
}
