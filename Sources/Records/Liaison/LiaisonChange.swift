import Ledger

/// What can be written into the lists of ``LiaisonKind``.
public enum LiaisonChange: Equatable, Sendable {
  case member(ClusterMember)
  case cover(DutyCover)
  case contact(ContactNote)
  case core(CoreMember)
  case activity(ClusterActivity)
  case proposal(PersonnelNote)
  case instruction(DirectInstruction)
  case withdraw(LiaisonKind, RecordID, reason: String)

  func writes(
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .member(let member): return [try Self.saving(member, from: source, at: now)]
    case .cover(let cover): return [try Self.saving(cover, from: source, at: now)]
    case .contact(let contact):
      let write = try Self.saving(contact, from: source, at: now)
      return [write] + (try Self.sheet(after: contact, from: source))
    case .core(let core): return [try Self.saving(core, from: source, at: now)]
    case .activity(let activity): return [try Self.saving(activity, from: source, at: now)]
    case .proposal(let note): return [try Self.saving(note, from: source, at: now)]
    case .instruction(let note): return [try Self.saving(note, from: source, at: now)]
    case .withdraw(let kind, let id, let reason):
      return [try Self.withdrawing(kind.type, id, reason: reason, from: source)]
    }
  }

  private static func saving<Record: LiaisonRecord>(
    _ record: Record, from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> RecordWrite {
    if let problem = record.problems(today: now.day).first { throw .rule(problem) }
    if let values = try source.values(of: Record.kind, record.id.record),
      values.flag(.isWithdrawn)
    {
      throw .rule(.withdrawn(Record.title))
    }
    return try .saving(record, from: source)
  }

  private static func withdrawing<Record: LiaisonRecord>(
    _ type: Record.Type, _ id: RecordID, reason: String, from source: some RecordSource
  ) throws(StoreError) -> RecordWrite {
    try .withdrawing(Identifier<Record>(id), reason: reason, from: source)
  }

  /// The sheet of the institution tells of the latest contact.
  private static func sheet(
    after contact: ContactNote, from source: some RecordSource
  ) throws(StoreError) -> [RecordWrite] {
    guard let id = contact.institution, let day = contact.heldOn else { return [] }
    let old = try source.standing(id)
    guard day > old.lastContactOn ?? .first else { return [] }
    var new = old
    new.lastContactOn = day
    return [RecordWrite(from: old, to: new)]
  }
}
