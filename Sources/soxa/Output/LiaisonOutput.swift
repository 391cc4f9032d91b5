import Records

/// A record of a list of liaison as JSON: its fields, and the names of the records they name.
struct LiaisonOutput: Encodable {
  private enum CodingKeys: String, CodingKey { case names, isSealed, daysUntilLearned }

  private let record: RecordOutput
  private let names: [String: String]
  private let isSealed: Bool
  private let daysUntilLearned: Int?

  init<Record: LiaisonRecord>(_ row: LiaisonRow<Record>) {
    record = RecordOutput(row.record)
    names = Dictionary(
      Record.inputs.map { ($0.field.name, row.name($0.field)) }.filter { !$0.1.isEmpty },
      uniquingKeysWith: { first, _ in first })
    isSealed = row.sight != .open
    daysUntilLearned = (row.record as? DirectInstruction)?.daysUntilLearned
  }

  func encode(to encoder: any Encoder) throws {
    try record.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(names, forKey: .names)
    try container.encode(isSealed, forKey: .isSealed)
    try container.encodeIfPresent(daysUntilLearned, forKey: .daysUntilLearned)
  }
}
