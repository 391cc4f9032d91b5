import Ledger

/// Brings the edits of one entry of an older version under today's fields.
struct Upcasting {
  let upcasters: Upcasters
  let entry: Entry

  /// A field that keeps its code keeps its base; one that is new takes the bases of those that
  /// ceased. What is hidden passes as it is, for there is nothing to transform.
  func apply(to edits: [RecordedEdit]) -> [RecordedEdit] {
    let readable = edits.filter { $0.newValue != nil }
    let new = upcast(readable.map { ($0.field, $0.newValue ?? .null) })
    let old = upcast(readable.map { ($0.field, $0.oldValue ?? .null) })
    let byField = Dictionary(uniqueKeysWithValues: readable.map { ($0.field, $0) })
    let ceased = readable.filter { new[$0.field] == nil }.flatMap(\.base.references)
    let upcast = new.keys.sorted().map { field in
      RecordedEdit(
        reference: entry.reference, counter: entry.counter, role: edits[0].role, field: field,
        base: byField[field]?.base ?? (ceased.isEmpty ? .none : .entries(ceased)),
        content: .payload(Payload(new: new[field] ?? .null, old: old[field] ?? .null)))
    }
    return upcast + edits.filter { $0.newValue == nil }
  }

  private func upcast(_ fields: [(FieldCode, Value)]) -> [FieldCode: Value] {
    upcasters.upcast(
      Dictionary(uniqueKeysWithValues: fields), kind: entry.kind, from: entry.kindVersion)
  }
}
