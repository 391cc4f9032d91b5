import Ledger
import Records

/// One entry of a change before it is written: what is to stand, beside what stood.
struct ChangePart {
  let draft: ChangeDraft.Part
  /// Whether the record has no entry yet.
  let isNew: Bool

  /// The new values that may stand in a table.
  var plainValues: [FieldCode: Value] {
    Dictionary(
      uniqueKeysWithValues: draft.edits.lazy.filter { !$0.isSealed }.map {
        ($0.field, $0.payload.new)
      })
  }
}

extension ChangePart {
  /// Whether it writes what a register with keys would seal.
  var touchesSealedFields: Bool {
    let fields = Kind.description(of: draft.kind)
    return draft.edits.contains { fields?.field($0.field)?.isSealed ?? false }
  }

  /// What of a write is not so already; nothing where it changes nothing.
  ///
  /// - Parameters:
  ///   - seals: whether the register has keys, so that sealed fields are encrypted.
  ///   - isErased: whether the record's sealed words were destroyed.
  ///   - catalogueBase: what a record without entries stood on in the shipped catalogue.
  init?(
    _ write: RecordWrite, state: RecordState?, seals: Bool,
    isErased: () throws -> Bool, catalogueBase: Base = .none
  ) throws {
    guard let description = Kind.description(of: write.kind) else {
      throw StoreError.damaged(detail: "kind \(write.kind.rawValue)")
    }
    var edits: [EditDraft] = []
    for (field, value) in write.changes.byCode.sorted(by: { $0.key < $1.key }) {
      let heads = state?.reading.heads[field] ?? []
      let old = heads.first?.newValue
      if let head = heads.first, old == nil {
        let isLocked = try head.content == .sealed && !isErased()
        throw StoreError.rule(isLocked ? .sealedWhileLocked : .erased)
      }
      if heads.count <= 1, (old ?? .null) == value { continue }
      edits.append(
        EditDraft(
          field: field, isSealed: seals && description.field(field)?.isSealed ?? false,
          base: heads.isEmpty ? catalogueBase : .entries(heads.map(\.reference)),
          new: value, old: old ?? .null))
    }
    if edits.isEmpty { return nil }
    isNew = state == nil
    draft = ChangeDraft.Part(
      kind: write.kind, kindVersion: Int32(description.version), record: write.id,
      reason: write.reason.flatMap { $0.isEmpty ? nil : $0 }, edits: edits)
  }
}
