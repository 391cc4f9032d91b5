import GRDB
import Ledger
import Records

/// Rules that a record breaks as it stands: shown on it, never a reason to refuse an entry.
struct FindingRows {
  let db: Database

  func write(_ state: RecordState, isNew: Bool) throws {
    if !isNew {
      let delete = try SQLStatement("DELETE FROM finding WHERE record = ? AND kind = ?", in: db)
      delete.bind(1, state.id)
      delete.bind(2, Int64(state.kind.rawValue))
      try delete.run()
    }
    for (ordinal, sentence) in Self.sentences(on: state).enumerated() {
      let insert = try SQLStatement(
        """
        INSERT INTO finding (record, kind, ordinal, vietnamese, english)
        VALUES (?, ?, ?, ?, ?)
        """, in: db)
      insert.bind(1, state.id)
      insert.bind(2, Int64(state.kind.rawValue))
      insert.bind(3, Int64(ordinal))
      insert.bind(4, sentence.vietnamese)
      insert.bind(5, sentence.english)
      try insert.run()
    }
  }

  /// One sentence a finding; none on a record that readers do not see.
  static func sentences(on state: RecordState) -> [Phrase] {
    guard state.exists else { return [] }
    let broken = problems(of: state).map(\.why)
    guard state.hasNewer || hasUnknownField(state) else { return broken }
    return broken + [
      Phrase(
        "Có nội dung ghi bằng bản Sổ Xã mới hơn, ở đây chưa hiện được.",
        "Some of it was written by a newer Sổ Xã and cannot be shown here.")
    ]
  }

  private static func problems(of state: RecordState) -> [RuleError] {
    switch state.kind {
    case Kind.institution:
      Institution(id: Identifier(state.id), values: state.values).problems
    case Kind.incident:
      // The rule that forbids the future is asked as of the last time of writing: the answer
      // must not change by itself.
      Incident(id: Identifier(state.id), values: state.values).problems(now: state.lastWrittenAt)
    case Kind.escalation:
      Escalation(id: Identifier(state.id), values: state.values).problems
    default: []
    }
  }

  private static func hasUnknownField(_ state: RecordState) -> Bool {
    guard let description = Kind.description(of: state.kind) else { return false }
    return state.reading.heads.keys.contains { description.field($0) == nil }
  }
}
