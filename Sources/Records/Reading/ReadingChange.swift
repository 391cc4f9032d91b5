import Ledger

/// What can be written about the reading of documents.
public enum ReadingChange: Equatable, Sendable {
  /// A bookmark or note; one that says nothing any more is withdrawn.
  case note(ReadingNote)
  case understood(Understanding)
  case notUnderstood(Identifier<Understanding>)
  /// Sets a bookmark, or takes it away; what the officer has written there stays. The note carries
  /// the unit; whether it stands already is read when it is written.
  case bookmark(ReadingNote)

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
    case .bookmark(let note):
      let old = try source.values(of: ReadingNote.kind, note.id.record)
      var new = old.map { ReadingNote(id: note.id, values: $0) } ?? note
      new.isBookmark.toggle()
      return try Self.note(new).writes(from: source)
    }
  }
}
