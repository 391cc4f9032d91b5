import VietText

/// What a column of a list of schools can mean.
public enum ImportField: String, ImportedColumn {
  case name, code, level, ownership, commune, address, sites
  case openedOn, openingDecision
  case principalName, principalPhone, phone, email, contacts
  case nationalStandard, standardSince, standardUntil
  case note

  /// The field of the sheet that the column fills.
  public var spec: FieldSpec {
    switch self {
    case .name: Institution.Fields.name
    case .code: Institution.Fields.code
    case .level: Institution.Fields.level
    case .ownership: Institution.Fields.ownership
    case .commune: Institution.Fields.communeCode
    case .address: Institution.Fields.address
    case .sites: Institution.Fields.sites
    default: laterSpec
    }
  }

  private var laterSpec: FieldSpec {
    switch self {
    case .openedOn: Institution.Fields.openedOn
    case .openingDecision: Institution.Fields.openingDecision
    case .principalName: Institution.Fields.principalName
    case .principalPhone: Institution.Fields.principalPhone
    case .phone: Institution.Fields.phone
    case .email: Institution.Fields.email
    case .contacts: Institution.Fields.contacts
    case .nationalStandard: Institution.Fields.nationalStandard
    case .standardSince: Institution.Fields.standardSince
    case .standardUntil: Institution.Fields.standardUntil
    default: Institution.Fields.note
    }
  }

  public var label: Phrase { spec.label }

  public var isList: Bool { spec.type == .texts }
}
