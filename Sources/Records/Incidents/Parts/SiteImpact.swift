import Ledger

/// Whether teaching goes on at a site.
public enum SiteTeaching: String, Labelled {
  case stopped = "nghi"
  case goesOn = "van_hoc"
  case partly = "mot_phan"

  public var label: Phrase {
    switch self {
    case .stopped: Phrase("Nghỉ học", "Stopped")
    case .goesOn: Phrase("Vẫn học", "Goes on")
    case .partly: Phrase("Nghỉ một phần", "Partly stopped")
    }
  }
}

/// What an incident did to one school or satellite site (điểm trường).
public struct SiteImpact: Recorded {
  public static let kind = Kind.siteImpact
  public static let title = Phrase("Điểm trường, thiệt hại", "Site and damage")
  /// Longest name and decision, in characters.
  public static let textLimit = 120

  public let id: Identifier<SiteImpact>
  public var incident: Identifier<Incident>
  /// As the officer calls it: "Trường TH Tà Cạ, điểm Nhãn Lỳ".
  public var site: String
  public var teaching: SiteTeaching = .stopped
  public var stoppedFrom: Day?
  public var stoppedTo: Day?
  /// Pupils who stay at home.
  public var pupils = 0
  /// Who decided on it, with the paper where there is one.
  public var decision = ""
  /// As typed, one item a line: see ``DamageItem``.
  public var damage: [String] = []
  public var isWithdrawn = false

  public init(id: Identifier<SiteImpact>, incident: Identifier<Incident>, site: String) {
    self.id = id
    self.incident = incident
    self.site = site
  }
}

extension SiteImpact {
  public var items: [DamageItem] { damage.map { DamageItem($0) } }

  /// Whether classes of the site stay at home, wholly or in part.
  public var isStopped: Bool { teaching != .goesOn }

  /// What keeps it from being saved, first problem first.
  public var problems: [RuleError] {
    var problems: [RuleError] = []
    if site.isEmpty { problems.append(.missing(Fields.site.label)) }
    for (field, text) in [(Fields.site, site), (Fields.decision, decision)]
    where text.count > Self.textLimit {
      problems.append(.tooLong(field.label, count: text.count, limit: Self.textLimit))
    }
    if let stoppedFrom, let stoppedTo, stoppedTo < stoppedFrom {
      problems.append(.order(first: Fields.stoppedFrom.label, second: Fields.stoppedTo.label))
    }
    if pupils < 0 { problems.append(.notANumber(Fields.pupils.label, typed: "\(pupils)")) }
    if !isStopped, pupils > 0 {
      problems.append(.oneOfTwo(SiteTeaching.goesOn.label, Fields.pupils.label))
    }
    return problems
  }

  public enum Fields {
    public static let incident = FieldSpec(2, "incident", .record, Phrase("Vụ việc", "Incident"))
    public static let site = FieldSpec(3, "site", .text, Phrase("Điểm trường", "Site"))
    public static let teaching = FieldSpec(4, "teaching", .text, Phrase("Dạy học", "Teaching"))
    public static let stoppedFrom = FieldSpec(
      5, "stoppedFrom", .day, Phrase("Nghỉ từ ngày", "Stopped from"))
    public static let stoppedTo = FieldSpec(
      6, "stoppedTo", .day, Phrase("Nghỉ đến ngày", "Stopped until"))
    public static let pupils = FieldSpec(
      7, "pupils", .integer, Phrase("Số học sinh nghỉ", "Pupils at home"))
    public static let decision = FieldSpec(
      8, "decision", .text, Phrase("Ai quyết định", "Decided by"))
    public static let damage = FieldSpec(
      9, "damage", .texts, Phrase("Thiệt hại tài sản", "Damage"))
    public static let all = [
      .isWithdrawn, incident, site, teaching, stoppedFrom, stoppedTo, pupils, decision, damage,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<SiteImpact>, values: FieldValues) {
    self.id = id
    incident = Identifier(values.record(Fields.incident) ?? id.record)
    site = values.text(Fields.site) ?? ""
    teaching = values.code(Fields.teaching) ?? .stopped
    stoppedFrom = values.day(Fields.stoppedFrom)
    stoppedTo = values.day(Fields.stoppedTo)
    pupils = values.integer(Fields.pupils) ?? 0
    decision = values.text(Fields.decision) ?? ""
    damage = values.texts(Fields.damage)
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.incident, incident.record)
    values.set(Fields.site, site)
    values.set(Fields.teaching, teaching)
    values.set(Fields.stoppedFrom, stoppedFrom)
    values.set(Fields.stoppedTo, stoppedTo)
    values.set(Fields.pupils, pupils == 0 ? nil : pupils)
    values.set(Fields.decision, decision)
    values.set(Fields.damage, damage)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
