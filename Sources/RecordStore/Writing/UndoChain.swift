import Ledger
import Records

/// The edits of one record, seen so that an undo counts as what it brought back.
struct UndoChain {
  private var edits: [FieldCode: [EntryReference: RecordedEdit]] = [:]
  private var undos: Set<EntryReference> = []
  private let state: RecordState

  /// - Parameter entry: one entry of the record.
  init(of entry: Entry, loader: RecordLoader) throws {
    let entries = try loader.entries(of: entry.kind, entry.record)
    for stored in entries {
      if stored.entry.isUndo { undos.insert(stored.entry.reference) }
      let recorded = try stored.recordedEdits(upcasters: loader.upcasters) {
        try loader.sealed?.payload(of: $1, in: $0)
      }
      for edit in recorded { edits[edit.field, default: [:]][edit.reference] = edit }
    }
    state = try loader.state(of: entry.kind, entry.record, entries: entries)
  }

  /// The edits of one entry, ascending by field.
  func edits(of reference: EntryReference) -> [RecordedEdit] {
    edits.values.compactMap { $0[reference] }.sorted { $0.field < $1.field }
  }

  /// The edits of a field that stand.
  func heads(of field: FieldCode) -> [EntryReference] {
    state.reading.heads[field]?.map(\.reference) ?? []
  }

  /// What would be lost by taking `edit` back: an edit that stands and does not come down to it.
  func laterThan(_ edit: RecordedEdit) -> EntryReference? {
    heads(of: edit.field).first { origins(of: $0, edit.field) != [edit.reference] }
  }

  /// The edits whose values an edit brings: itself, or what stood before the edit it took back.
  ///
  /// Bases have lower counters, so this comes to an end.
  private func origins(
    of reference: EntryReference, _ field: FieldCode
  ) -> Set<EntryReference> {
    guard undos.contains(reference), let undo = edits[field]?[reference],
      let taken = undo.takenBack.flatMap({ edits[field]?[$0] }), taken.counter < undo.counter
    else { return [reference] }
    return taken.base.references.reduce(into: []) { found, base in
      if let edit = edits[field]?[base], edit.counter < taken.counter {
        found.formUnion(origins(of: base, field))
      }
    }
  }
}

extension RecordedEdit {
  /// Of an undo: the edit that it takes back. The others of its base are later undos.
  fileprivate var takenBack: EntryReference? { base.earliest(of: reference.origin) }
}

extension Entry {
  /// Of an undo: the entry that it takes back.
  var takenBack: EntryReference? {
    edits.lazy.compactMap { $0.base.earliest(of: origin) }.first
  }
}

extension Base {
  /// The earliest entry of an origin that the base names.
  fileprivate func earliest(of origin: Origin) -> EntryReference? {
    references.filter { $0.origin == origin }.min()
  }
}
