import Ledger
import Records
import Terminal

/// What an incident did to one site, new or old.
struct SiteForm: FormSpec {
  private typealias Fields = SiteImpact.Fields

  private static let fields = [
    Fields.site, Fields.teaching, Fields.stoppedFrom, Fields.stoppedTo, Fields.pupils,
    Fields.decision, Fields.damage,
  ]

  private let incident: Identifier<Incident>
  private let id: Identifier<SiteImpact>?
  private var site: SiteImpact
  private var institutionName: String?

  /// - Parameter id: nil for a new one.
  init(_ id: Identifier<SiteImpact>?, of incident: Identifier<Incident>) {
    self.id = id
    self.incident = incident
    site = SiteImpact(id: id ?? Identifier(.program), incident: incident, site: "")
  }

  var title: Phrase {
    id == nil
      ? Phrase("Thêm điểm trường, thiệt hại", "Add a site or damage")
      : Phrase("Sửa điểm trường, thiệt hại", "Edit a site or damage")
  }
  var record: RecordReference? { id.map { RecordReference($0) } }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let file = try register.incident(incident) else {
      throw .rule(.noSuchRecord(Incident.title, incident.record.description))
    }
    guard let id else {
      site = SiteImpact(id: Identifier(surroundings.newIdentity()), incident: incident, site: "")
      institutionName = file.institutionName
      return
    }
    guard let old = file.parts.sites.first(where: { $0.id == id }) else {
      throw .rule(.noSuchRecord(SiteImpact.title, id.record.description))
    }
    site = old
  }

  private var editing: FieldEditing { FieldEditing(fields: Self.fields, values: site.values) }

  func contents(in surroundings: Surroundings) -> [String: String] {
    var contents = editing.contents
    if id == nil { contents[Fields.site.name] = institutionName ?? "" }
    return contents
  }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    [
      .text(
        Fields.site, limit: SiteImpact.textLimit, isRequired: true,
        hint: Phrase(
          "Trường, điểm trường: TH Tà Cạ, điểm Nhãn Lỳ.", "School and site."),
        in: surroundings),
      .choice(Fields.teaching, of: SiteTeaching.self, isRequired: true, in: surroundings),
      .day(Fields.stoppedFrom, in: surroundings), .day(Fields.stoppedTo, in: surroundings),
      .number(Fields.pupils, limit: 6, in: surroundings),
      .text(
        Fields.decision, limit: SiteImpact.textLimit,
        hint: Phrase(
          "Sở, UBND xã hay hiệu trưởng; số văn bản nếu có.",
          "The Department, the commune or the head; the paper's number."), in: surroundings),
      .area(
        Fields.damage, rows: 3, limit: 2000,
        hint: Phrase(
          "Mỗi dòng: tên; số lượng; đơn vị; số tiền; đã kiểm. VD: Bàn; 40; bộ; 32.000.000",
          "A line: item; quantity; unit; value; checked. E.g. Desk; 40; pair; 32.000.000"),
        in: surroundings),
    ]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    var values = try editing.values(from: contents, in: surroundings)
    values.set(Fields.incident, incident.record)
    let new = SiteImpact(id: site.id, values: values)
    if let problem = new.problems.first {
      throw FormProblem(problem, in: SiteImpact.self)
    }
    return new == site ? nil : .incidentPart(.site(new))
  }
}
