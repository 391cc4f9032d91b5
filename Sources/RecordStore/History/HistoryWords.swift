import Ledger
import Records

/// How fields and values are written in a history: in the words of today's labels.
struct HistoryWords {
  let names: RecordNames
  let description: KindDescription?

  func label(of field: FieldCode) -> Phrase {
    if let label = description?.field(field)?.label { return label }
    return Phrase("Mục \(field.rawValue) của bản mới hơn", "Field \(field.rawValue), newer version")
  }

  /// Nothing for an absent value.
  func text(of value: Value, field: FieldCode) throws -> Phrase? {
    switch value {
    case .null: return nil
    case .boolean(let truth): return truth ? Phrase("Có", "Yes") : Phrase("Không", "No")
    case .integer(let count): return number(Int(count), field)
    case .text(let code):
      if isUnit(field), let unit = try names.unit(coded: code) { return Phrase(verbatim: unit) }
      return label(ofCode: code, field) ?? Phrase(verbatim: code)
    case .bytes(let bytes): return Phrase(verbatim: "\(bytes.count) byte")
    case .day(let day): return Phrase(verbatim: Day(sinceEpoch: day)?.formatted ?? "\(day)")
    case .moment(let moment):
      return Phrase(verbatim: Moment(milliseconds: moment).formatted)
    case .record(let record): return try names.title(of: record)
    case .list(let values):
      let texts = try values.compactMap { try text(of: $0, field: field) }
      return texts.dropFirst().reduce(texts.first) { $0?.appending($1, separator: "; ") }
    }
  }

  /// Whether the field holds the code of a commune or a province.
  private func isUnit(_ field: FieldCode) -> Bool {
    description.map { Self.units[$0.kind] == field } ?? false
  }

  private static let units: [KindCode: FieldCode] = [
    Kind.register: RegisterRecord.Fields.communeCode.code,
    Kind.communeMembership: CommuneMembership.Fields.communeCode.code,
    Kind.cluster: Cluster.Fields.provinceCode.code,
    Kind.institution: Institution.Fields.communeCode.code,
  ]

  private func number(_ number: Int, _ field: FieldCode) -> Phrase {
    let digits = Phrase(verbatim: "\(number)")
    guard description?.kind == Kind.incident else { return digits }
    switch field {
    case Incident.Fields.number.code:
      return IncidentNumber(packed: number).map { Phrase(verbatim: $0.text) } ?? digits
    case Incident.Fields.level.code: return Level(rawValue: number)?.label ?? digits
    default: return digits
    }
  }

  /// The words of a closed list's code; nothing where the field holds free text.
  private func label(ofCode code: String, _ field: FieldCode) -> Phrase? {
    guard let kind = description?.kind, let label = Self.codes[kind]?[field] else { return nil }
    return label(code)
  }

  private typealias Lookup = @Sendable (String) -> Phrase?

  private static func lookup<Code: Labelled>(_ type: Code.Type) -> Lookup {
    { Code(rawValue: $0)?.label }
  }

  /// The fields that hold the code of a closed list.
  private static let codes: [KindCode: [FieldCode: Lookup]] = [
    Kind.contactPoint: [ContactPoint.Fields.level.code: lookup(ContactLevel.self)],
    Kind.institution: [
      Institution.Fields.level.code: lookup(InstitutionLevel.self),
      Institution.Fields.ownership.code: lookup(Ownership.self),
      Institution.Fields.nationalStandard.code: lookup(NationalStandard.self),
    ],
    Kind.incident: [
      Incident.Fields.precision.code: lookup(TimePrecision.self),
      Incident.Fields.source.code: lookup(NewsSource.self),
      Incident.Fields.state.code: lookup(IncidentState.self),
    ],
    Kind.dutyCompletion: [DutyCompletion.Fields.channel.code: lookup(Channel.self)],
    Kind.escalation: [
      Escalation.Fields.addresseeLevel.code: lookup(ContactLevel.self),
      Escalation.Fields.state.code: lookup(EscalationState.self),
      Escalation.Fields.channel.code: lookup(Channel.self),
    ],
    Kind.importedDocument: [ImportedDocument.Fields.area.code: lookup(GuidanceArea.self)],
  ]
}
