import Ledger
import TestChance

/// A copy of the register, reduced to what decides about edits: it writes, and takes entries as
/// they come.
struct SamplePeer {
  private(set) var head: ChainHead
  private let role: Role
  private(set) var counter: Int64 = 0
  private(set) var edits = EditSet()
  /// The heads of all origins known here.
  private var heads: [Origin: ChainHead] = [:]
  private var hashes: [EntryReference: EntryHash] = [:]
  private var waiting: [EntryReference: WrittenEntry] = [:]
  private let roles: [Origin: Role]

  init(origin: Origin, roles: [Origin: Role]) {
    head = ChainHead(startOf: origin)
    role = roles[origin]!
    self.roles = roles
  }

  static let record = RecordID(high: 8, low: 8)

  /// The owner of field 1 is the Department, of all others the commune.
  static func ownerRank(_ field: FieldCode, _ role: Role) -> Int {
    role == (field == 1 ? .department : .commune) ? 1 : 0
  }

  var readings: [FieldReading] { edits.readings(ownerRank: Self.ownerRank) }

  func value(of field: FieldCode) -> Value? {
    edits.reading(of: field, ownerRank: Self.ownerRank)?.winner.newValue
  }

  /// Sets fields to values, each edit naming as its base what is seen here.
  mutating func write(
    _ values: [FieldCode: Value], using random: inout RepeatableChance
  ) throws -> [WrittenEntry] {
    let drafts = values.map { field, value in
      let reading = edits.reading(of: field, ownerRank: Self.ownerRank)
      // It settles whatever is open: it names all heads.
      let base = reading.map { Base.entries($0.heads.map(\.reference)) } ?? .none
      return EditDraft(
        field: field, base: base, new: value,
        old: reading?.winner.newValue ?? .null)
    }
    return try write(drafts, using: &random)
  }

  mutating func write(
    _ drafts: [EditDraft], using random: inout RepeatableChance
  ) throws -> [WrittenEntry] {
    let draft = ChangeDraft.sample(record: Self.record, edits: drafts)
    let written = try draft.entries(after: head, counter: counter + 1, using: &random)
    for entry in written { try take(entry) }
    return written
  }

  /// Takes an entry, lets it wait, or leaves it, as its receipt says.
  mutating func take(_ written: WrittenEntry) throws {
    let entry = written.entry
    let receipt = Receipt(
      of: entry.reference, hash: written.encoded.hash, counter: entry.counter,
      after: heads[entry.origin] ?? ChainHead(startOf: entry.origin),
      knownHash: hashes[entry.reference], ownCounter: counter)
    switch receipt {
    case .duplicate: break
    case .take:
      try keep(written)
      let next = EntryReference(origin: entry.origin, sequence: entry.sequence + 1)
      if let waited = waiting.removeValue(forKey: next) { try take(waited) }
    case .wait: waiting[entry.reference] = written
    case .fork(let fork): throw fork
    case .counterTooHigh(let refusal): throw refusal
    }
  }

  private mutating func keep(_ written: WrittenEntry) throws {
    let origin = written.entry.origin
    let entry = try heads[origin, default: ChainHead(startOf: origin)]
      .advance(over: written.encoded)
    hashes[entry.reference] = written.encoded.hash
    if origin == head.origin { head = heads[origin]! }
    counter = max(counter, entry.counter)
    for edit in try RecordedEdit.all(of: written, role: roles[origin]!) { edits.insert(edit) }
  }
}

extension RecordedEdit {
  static func all(of written: WrittenEntry, role: Role) throws -> [RecordedEdit] {
    let entry = written.entry
    let contents = try EntryContents(canonicalBytes: written.encoded.contents, of: entry)
    return try zip(entry.edits, contents.edits).map { edit, content in
      RecordedEdit(
        reference: entry.reference, counter: entry.counter, role: role, field: edit.field,
        base: edit.base, content: try Known(content))
    }
  }
}

extension RecordedEdit.Known {
  init(_ content: Content) throws {
    switch content {
    case .withheld: self = .withheld
    case .sealed: self = .sealed
    case .plain(_, let payload): self = .payload(try Payload(canonicalBytes: payload))
    }
  }
}
