import Ledger
import Records

/// What the known entries say of one record, together: a pure function of their set.
struct RecordState {
  let kind: KindCode
  let id: RecordID
  /// The fields as they stand.
  let reading: Reading
  /// When the record was first written, by the clock of who wrote it.
  let recordedAt: Moment
  /// Who first wrote it.
  let author: RecordID
  /// The latest time of writing among its entries.
  let lastWrittenAt: Moment
  /// Whether an entry was written by a newer program than this one.
  let hasNewer: Bool
  /// Every number that an edit ever gave to an incident, ``IncidentNumber/packed``; ascending.
  let numbersGiven: [Int]

  /// The values that can be read here and now.
  var values: FieldValues { reading.values }

  /// Whether readers see the record: it has a value and was not withdrawn.
  var exists: Bool { !values.isEmpty && !values.flag(.isWithdrawn) }

  /// The fields of a record, each with the edits that stand.
  struct Reading {
    var values = FieldValues()
    /// The winner first.
    var heads: [FieldCode: [RecordedEdit]] = [:]
    /// Fields of which two heads are known to set different values.
    var conflicts: [FieldCode] = []
  }
}

extension RecordState {
  /// The state of a record that its first entry has just made.
  init(beginning entry: Entry, values: FieldValues) {
    kind = entry.kind
    id = entry.record
    reading = Reading(values: values)
    recordedAt = Moment(milliseconds: entry.writtenAt)
    author = entry.author
    lastWrittenAt = recordedAt
    hasNewer = false
    numbersGiven =
      entry.kind == Kind.incident
      ? [values.integer(Incident.Fields.number)]
        .compactMap { $0.flatMap(IncidentNumber.init(packed:))?.packed } : []
  }

  /// - Parameters:
  ///   - entries: all known entries of the record, at least one, in any order.
  ///   - upcasters: how fields of older versions are read.
  ///   - open: the payload of a sealed edit, where it can be opened.
  init(
    of kind: KindCode, _ id: RecordID, entries: [StoredEntry], upcasters: Upcasters,
    open: (StoredEntry, Edit) throws -> Payload?
  ) throws {
    self.kind = kind
    self.id = id
    let first = entries.min { $0.precedes($1) }
    recordedAt = Moment(milliseconds: first?.entry.writtenAt ?? 0)
    author = first?.entry.author ?? .program
    lastWrittenAt = Moment(milliseconds: entries.lazy.map(\.entry.writtenAt).max() ?? 0)
    hasNewer = entries.contains { upcasters.isNewer($0.entry.kindVersion, of: kind) }
    var numbers: Set<Int> = []
    var set = EditSet()
    var only: [RecordedEdit] = []
    for stored in entries {
      let edits = try stored.recordedEdits(upcasters: upcasters, open: open)
      if kind == Kind.incident { numbers.formUnion(edits.lazy.compactMap(\.numberGiven)) }
      if entries.count == 1 { only = edits } else { for edit in edits { set.insert(edit) } }
    }
    numbersGiven = numbers.sorted()
    reading = entries.count == 1 ? Reading(only: only) : Reading(set, of: kind)
  }
}

extension RecordedEdit {
  /// The incident number that the edit set, when it is of that field and can be one.
  fileprivate var numberGiven: Int? {
    guard field == Incident.Fields.number.code, case .integer(let packed)? = newValue else {
      return nil
    }
    return IncidentNumber(packed: Int(packed))?.packed
  }
}

extension RecordState.Reading {
  /// Of a record with one entry every edit stands.
  fileprivate init(only edits: [RecordedEdit]) {
    var values: [FieldCode: Value] = [:]
    for edit in edits {
      heads[edit.field] = [edit]
      values[edit.field] = edit.newValue
    }
    self.values = FieldValues(values)
  }

  fileprivate init(_ set: EditSet, of kind: KindCode) {
    let description = Kind.description(of: kind)
    var values: [FieldCode: Value] = [:]
    for reading in set.readings(ownerRank: {
      description?.field($0)?.owner.rank(of: $1) ?? 0
    }) {
      heads[reading.field] = reading.heads
      values[reading.field] = reading.winner.newValue
      if reading.standing == .conflict { conflicts.append(reading.field) }
    }
    self.values = FieldValues(values)
  }
}

extension StoredEntry {
  /// Whether the entry comes before `other` in a history: a base always does.
  func precedes(_ other: StoredEntry) -> Bool {
    entry.counter == other.entry.counter
      ? entry.reference < other.entry.reference : entry.counter < other.entry.counter
  }

  /// The edits under today's fields.
  func recordedEdits(
    upcasters: Upcasters, open: (StoredEntry, Edit) throws -> Payload?
  ) throws -> [RecordedEdit] {
    var edits: [RecordedEdit] = []
    edits.reserveCapacity(entry.edits.count)
    for (edit, content) in zip(entry.edits, contents.edits) {
      edits.append(
        RecordedEdit(
          reference: entry.reference, counter: entry.counter, role: role, field: edit.field,
          base: edit.base, content: try known(content, of: edit, open: open)))
    }
    if entry.kindVersion < upcasters.currentVersion(of: entry.kind) {
      return Upcasting(upcasters: upcasters, entry: entry).apply(to: edits)
    }
    return edits
  }

  private func known(
    _ content: Content, of edit: Edit, open: (StoredEntry, Edit) throws -> Payload?
  ) throws -> RecordedEdit.Known {
    switch content {
    case .withheld: .withheld
    case .sealed: try open(self, edit).map { .payload($0) } ?? .sealed
    case .plain(_, let payload): .payload(try Payload(canonicalBytes: payload))
    }
  }
}
