/// The known edits of one record, whatever the order in which they came and however often.
///
/// Everything it answers depends on the set alone; `docs/ledger-format.md`, "Reading".
public struct EditSet: Sendable {
  private var edits: [FieldCode: [EntryReference: RecordedEdit]] = [:]

  public init(_ edits: some Sequence<RecordedEdit> = []) {
    for edit in edits { insert(edit) }
  }

  /// Adds an edit; of two copies of the same one the copy that says more is kept.
  public mutating func insert(_ edit: RecordedEdit) {
    let known = edits[edit.field]?[edit.reference]
    edits[edit.field, default: [:]][edit.reference] = known?.moreTelling(than: edit) ?? edit
  }

  /// The fields that have an edit, ascending.
  public var fields: [FieldCode] { edits.keys.sorted() }

  /// All fields, ascending.
  ///
  /// - Parameter ownerRank: how much the office that owns a field counts there; the higher wins.
  public func readings(ownerRank: (FieldCode, Role) -> Int) -> [FieldReading] {
    fields.compactMap { reading(of: $0, ownerRank: ownerRank) }
  }

  /// One field, or nothing when no edit of it is known.
  ///
  /// - Parameter ownerRank: how much the office that owns a field counts there; the higher wins.
  public func reading(
    of field: FieldCode, ownerRank: (FieldCode, Role) -> Int
  ) -> FieldReading? {
    guard let edits = edits[field] else { return nil }
    let seen = seenReferences(in: edits)
    let heads = edits.values
      .filter { !seen.contains($0.reference) }
      .map { (rank: ownerRank(field, $0.role), edit: $0) }
      .sorted { $0.rank == $1.rank ? $1.edit.isEarlier(than: $0.edit) : $0.rank > $1.rank }
      .map(\.edit)
    return FieldReading(
      field: field, heads: heads, standing: standing(of: heads),
      history: edits.values.sorted { $0.isEarlier(than: $1) })
  }

  /// The references that an edit of the set names as a base it had really seen: a base has a
  /// lower counter than the edit. So edits that name each other hide nothing, and a head is left.
  private func seenReferences(
    in edits: [EntryReference: RecordedEdit]
  ) -> Set<EntryReference> {
    var seen: Set<EntryReference> = []
    for edit in edits.values {
      for reference in edit.base.references {
        if let base = edits[reference], base.counter < edit.counter { seen.insert(reference) }
      }
    }
    return seen
  }

  private func standing(of heads: [RecordedEdit]) -> FieldReading.Standing {
    if heads.count == 1 { return .settled }
    let values = heads.compactMap(\.newValue)
    if values.dropFirst().contains(where: { $0 != values[0] }) { return .conflict }
    return values.count == heads.count ? .agreed : .undetermined
  }
}
