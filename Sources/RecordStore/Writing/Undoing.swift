import GRDB
import Ledger
import Records

/// Takes back the latest change of this copy that still stands.
///
/// An undo is a change of its own, whose edits name those they take back as their base. It is
/// refused where a later edit would be lost with it.
struct Undoing {
  private let context: WritingContext
  private let tail: LedgerTail

  init(context: WritingContext) throws {
    self.context = context
    tail = try LedgerTail(context)
  }

  func undo(_ header: WritingHeader) throws -> Written {
    let own = tail.origin
    let latest = LatestChange(db: context.db, origin: own)
    guard let change = try latest.standing(upTo: tail.head.sequence),
      try isUndoable(change, of: own)
    else { throw StoreError.rule(.nothingToUndo) }
    var header = header
    header.isUndo = true
    var writer = EntryWriter(context, header, count: change.count, after: tail)
    for sequence in change.reversed() {
      guard let stored = try EntryTable(db: context.db).entry(sequence, of: own) else {
        throw StoreError.damaged(detail: "\(own.origin):\(sequence)")
      }
      try writer.write(try part(undoing: stored))
    }
    try writer.finish()
    return Written(
      records: writer.records,
      summary: try WrittenWords(context: context).undone(writer.records))
  }
}

extension Undoing {
  /// What set the register up stands, and so does what cannot be got back: a catalogue's tables are
  /// not in the ledger, and erased words are nowhere.
  private func isUndoable(_ change: ClosedRange<Int64>, of own: OriginTable.Row) throws -> Bool {
    let entries = EntryTable(db: context.db)
    guard let first = try entries.entry(change.lowerBound, of: own)?.entry else { return false }
    if first.kind == Kind.erasure { throw StoreError.rule(.erased) }
    let isSetUp = first.kind == Kind.register && first.edit(of: Self.communeField) != nil
    return first.kind != Kind.catalogueTaken && !isSetUp
  }

  private static let communeField = RegisterRecord.Fields.communeCode.code

  private func part(undoing stored: StoredEntry) throws -> ChangePart {
    let entry = stored.entry
    let chain = try UndoChain(of: entry, loader: tail.loader)
    let sealed = Set(entry.edits.lazy.filter(\.isSealed).map(\.field))
    let edits = try chain.edits(of: entry.reference).map { edit -> EditDraft in
      guard case .payload(let payload) = edit.content else {
        throw StoreError.rule(try hiddenReason(entry.record))
      }
      if let later = chain.laterThan(edit) {
        let label = Kind.description(of: entry.kind)?.field(edit.field)?.label
        let author = try RecordNames(context: context).author(of: later)
        throw StoreError.rule(
          .laterChange(field: label ?? Phrase(verbatim: "\(edit.field.rawValue)"), by: author))
      }
      return EditDraft(
        field: edit.field, isSealed: sealed.contains(edit.field),
        base: .entries([entry.reference] + chain.heads(of: edit.field)), new: payload.old,
        old: payload.new)
    }
    let version = Kind.description(of: entry.kind)?.version ?? Int(entry.kindVersion)
    return ChangePart(
      draft: ChangeDraft.Part(
        kind: entry.kind, kindVersion: Int32(version), record: entry.record, edits: edits),
      isNew: false)
  }

  private func hiddenReason(_ record: RecordID) throws -> RuleError {
    try Erasing(db: context.db).isErased(record) ? .erased : .sealedWhileLocked
  }
}
