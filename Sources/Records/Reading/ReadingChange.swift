import Ledger

/// What can be written about the reading of documents.
public enum ReadingChange: Equatable, Sendable {
  /// A bookmark or note; one that says nothing any more is withdrawn.
  case note(ReadingNote)
  case understood(Understanding)
  case notUnderstood(Identifier<Understanding>)

  func writes(from source: some RecordSource) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .note(var note):
      if let problem = note.problems.first { throw .rule(problem) }
      note.isWithdrawn = note.isEmpty
      return [try RecordWrite.saving(note, from: source)]
    case .understood(let understanding):
      return [try RecordWrite.saving(understanding, from: source)]
    case .notUnderstood(let id):
      let old = try source.standing(id)
      var new = old
      new.isWithdrawn = true
      return [RecordWrite(from: old, to: new)]
    }
  }
}
