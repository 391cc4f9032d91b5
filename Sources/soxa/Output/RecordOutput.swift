import Ledger
import Records

/// Any record as JSON: its fields by their code names, absent ones left out.
struct RecordOutput: Encodable {
  private let fields: [FieldSpec]
  private let values: FieldValues
  let id: String

  /// - Parameter fields: those to be printed; all of the kind when left out.
  init<Record: Recorded>(_ record: Record, fields: [FieldSpec] = Record.fields) {
    self.fields = fields
    values = record.values
    id = record.id.record.description
  }

  private var shown: [(field: FieldSpec, text: String)] {
    fields.compactMap { field in
      values[field.code].map { (field, Self.text($0)) }
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Name.self)
    try container.encode(id, forKey: Name("id"))
    for (field, text) in shown { try container.encode(text, forKey: Name(field.name)) }
  }

  /// A value as programs read it.
  static func text(_ value: Value) -> String {
    switch value {
    case .null: ""
    case .boolean(let flag): flag ? "true" : "false"
    case .integer(let number): String(number)
    case .text(let text): text
    case .bytes(let bytes): bytes.map { String($0, radix: 16) }.joined()
    case .day(let days): Day(sinceEpoch: days)?.iso ?? ""
    case .moment(let milliseconds): Moment(milliseconds: milliseconds).iso
    case .record(let id): id.description
    case .list(let values): values.map(text).joined(separator: "; ")
    }
  }

  private struct Name: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ text: String) { stringValue = text }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
