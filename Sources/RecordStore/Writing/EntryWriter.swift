import GRDB
import Ledger
import Records
import Sealing

/// Writes one change into the ledger, entry by entry, and keeps the tables in step.
struct EntryWriter {
  let context: WritingContext
  private let draft: ChangeDraft
  private let count: Int32
  private var tail: LedgerTail
  private var index: Int32 = 0
  private var chance: any RandomNumberGenerator
  /// The records touched, in the order of the entries.
  private(set) var records: [RecordID] = []

  /// - Parameter count: how many entries the change will have: exactly so many parts must follow.
  init(
    _ context: WritingContext, _ header: WritingHeader, count: Int, after tail: LedgerTail
  ) {
    self.context = context
    self.count = Int32(count)
    self.tail = tail
    records.reserveCapacity(count)
    chance = context.environment.chance()
    draft = ChangeDraft(
      author: header.author, role: tail.origin.role, isClockSuspect: header.isClockSuspect,
      isUndo: header.isUndo, writtenAt: header.now.milliseconds, parts: [])
  }

  /// Writes the next entry of the change.
  mutating func write(_ part: ChangePart) throws {
    var sealing = try RecordSealing(part, context: context, chance: &chance)
    let key = sealing.key
    let written = try draft.entry(
      of: part.draft, index: index, count: count, after: tail.head, counter: tail.counter + 1,
      using: &chance, sealedSalt: { key?.salt(for: $0) })
    let id = try EntryTable(db: context.db).append(
      written.entry, written.encoded, origin: tail.origin)
    try sealing.keep(written.sealedPayloads, entry: id, using: &chance)
    tail.move(to: written)
    index += 1
    records.append(part.draft.record)
    try project(written.entry, part)
    if part.draft.kind == Kind.erasure { try destroyKey(named: part) }
  }

  /// To be called once after the last part.
  ///
  /// - Returns: where the next change of the same transaction goes on.
  @discardableResult
  func finish() throws -> LedgerTail {
    precondition(index == count, "a change has as many entries as it says")
    let counters = CounterTable(db: context.db)
    try counters.raise(.lamport, to: tail.counter)
    if !draft.isClockSuspect { try counters.raise(.latestWriting, to: draft.writtenAt) }
    return tail
  }

  private func project(_ entry: Entry, _ part: ChangePart) throws {
    guard context.keepsTables else { return }
    if part.isNew {
      let values = FieldValues(part.plainValues)
      try context.projector.project(RecordState(beginning: entry, values: values), isNew: true)
    } else if let state = try tail.plainLoader.state(of: entry.kind, entry.record) {
      try context.projector.project(state)
    }
  }

  private func destroyKey(named part: ChangePart) throws {
    guard case .record(let subject)? = part.plainValues[Erasure.Fields.subject.code] else { return }
    try Erasing(db: context.db).destroyKey(of: subject)
  }
}
