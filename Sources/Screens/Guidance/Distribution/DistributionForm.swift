import Ledger
import Records
import Terminal

/// Hands a document to schools, or changes what was said of it and to whom it went.
struct DistributionForm: FormSpec {
  private typealias Fields = Distribution.Fields

  private static let fields = [Fields.sentOn, Fields.dueOn, Fields.channel, Fields.note]
  /// Not a field of the record: each school gets a record of its own.
  private static let schools = FieldSpec.ofForm(
    "schools", .text, Phrase("Gửi tới", "To which schools"))
  private static let all = "all"
  /// More institutions than a commune is likely to have.
  private static let most = 2_000

  private let number: GuidanceDocument.Number?
  private let id: Identifier<Distribution>?
  private var distribution = Distribution(id: Identifier(.program), document: .init(""))
  private var documentTitle: Phrase?
  private var institutions: [InstitutionRow] = []
  private var receipts: [SchoolReceipt] = []
  private var isNew: Bool { id == nil }

  init(of number: GuidanceDocument.Number) {
    self.number = number
    id = nil
  }

  init(_ id: Identifier<Distribution>) {
    number = nil
    self.id = id
  }

  var title: Phrase {
    isNew
      ? Phrase("Gửi văn bản tới trường", "Send a document to schools")
      : Phrase("Sửa lần gửi, gửi thêm trường", "Change a sending, send to more")
  }
  var record: RecordReference? { id.map { RecordReference($0) } }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    var query = InstitutionQuery()
    query.communeCode = surroundings.header.commune.code.rawValue
    institutions = try register.institutions(query, Window(.first, count: Self.most)).rows
    if let number {
      distribution = Distribution(
        id: Identifier(surroundings.newIdentity()), document: number)
      distribution.sentOn = surroundings.today
      documentTitle = try register.document(numbered: number, on: surroundings.today)?.document
        .title
    } else if let id {
      guard let sheet = try register.distribution(id) else {
        throw .rule(.noSuchRecord(Distribution.title, id.record.description))
      }
      distribution = sheet.distribution
      receipts = sheet.schools.map(\.receipt)
      documentTitle = sheet.title
    }
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    let name = documentTitle.map { "\(distribution.document) · \(surroundings($0))" }
    return [TableText(name ?? distribution.document, .heading)]
  }

  private var editing: FieldEditing {
    FieldEditing(fields: Self.fields, values: distribution.values)
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    var contents = editing.contents
    if isNew { contents[Self.schools.name] = Self.all }
    return contents
  }

  /// All open institutions, or those of one level; each with how many they are.
  private func choices(in surroundings: Surroundings) -> [Choice] {
    let everybody = Phrase("Mọi cơ sở đang hoạt động", "All open institutions")
    let levels = InstitutionLevel.allCases.compactMap { level -> Choice? in
      let count = institutions.count { $0.level == level }
      guard count > 0 else { return nil }
      return Choice(key: level.rawValue, label: "\(surroundings(level.label)) (\(count))")
    }
    let label = "\(surroundings(everybody)) (\(institutions.count))"
    return [Choice(key: Self.all, label: label)] + levels
  }

  private func chosen(_ key: String) -> [Identifier<Institution>] {
    let level = InstitutionLevel(rawValue: key)
    return institutions.filter { key == Self.all || $0.level == level }.map(\.id)
  }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    let keeps = Phrase("Trống: các trường như cũ.", "Empty: the schools as they are.")
    return [
      .lookup(
        Self.schools, .among(choices(in: surroundings), in: surroundings), isRequired: isNew,
        hint: isNew ? nil : keeps, in: surroundings),
      .day(Fields.sentOn, leaning: .past, isRequired: true, in: surroundings),
      .day(
        Fields.dueOn,
        hint: Phrase(
          "Trường phải đọc xong đến ngày nào; trống là không hạn.",
          "By which day schools shall have read it; empty: none."), in: surroundings),
      .choice(Fields.channel, of: Channel.self, isRequired: true, in: surroundings),
      .area(
        Fields.note, rows: 2, limit: Distribution.noteLimit,
        hint: Phrase("Không nêu tên trẻ.", "Without a child's name."), in: surroundings),
    ]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    var values = try editing.values(from: contents, in: surroundings)
    values.set(Fields.document, distribution.document)
    let new = Distribution(id: distribution.id, values: values)
    if let problem = new.problems(today: surroundings.today, receipts: receipts).first {
      throw FormProblem(problem, in: Distribution.self)
    }
    let key = TypedContents(contents, in: surroundings).text(Self.schools)
    if !key.isEmpty { return .distribution(.send(new, to: chosen(key))) }
    return new == distribution ? nil : .distribution(.save(new))
  }

  func next(after contents: [String: String]) -> Route? {
    isNew ? .guidance(.distribution(distribution.id)) : nil
  }
}
