import Ledger
import Records
import Terminal

/// A few words about news that just came in; can be written while the register is locked.
///
/// Everything that is told goes into the first line of the log, which is sealed; the title says
/// nothing.
struct QuickEntryForm: FormSpec {
  /// The fields that the incident itself has not.
  enum Fields {
    static let what = FieldSpec.ofForm("what", .text, Phrase("Việc gì", "What happened"))
    static let whereabouts = FieldSpec.ofForm("where", .text, Phrase("Ở đâu", "Where"))
    static let caller = FieldSpec.ofForm("caller", .text, Phrase("Ai báo", "Who told you"))
  }

  /// "Khác": until somebody chooses a category.
  static let category = "KH"

  private var incident = RecordID.program
  private var line = RecordID.program
  private var categories: [String: IncidentCategory] = [:]
  private var details: ChildDetailFinder?
  private var isLocked = false

  var title: Phrase { Phrase("Ghi nhanh tin vừa nhận", "Quick entry") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    incident = surroundings.newIdentity()
    line = surroundings.newIdentity()
    for category in try register.categories() {
      categories[category.code.rawValue] = category
    }
    isLocked = surroundings.header.isLocked
    details = try ChildDetailFinder(institutionsOf: register)
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    [
      Incident.Fields.learnedAt.name: surroundings.now.formatted,
      Incident.Fields.source.name: NewsSource.school.rawValue,
      Incident.Fields.category.name: Self.category,
    ]
  }

  /// Characters that the lines below the text take at most, their labels among them.
  private static let roomForTheRest = 500

  func fields(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [FormField] {
    [
      .area(
        Fields.what, rows: 3, limit: LogLine.textLimit - Self.roomForTheRest, isRequired: true,
        in: surroundings),
      .text(Fields.whereabouts, in: surroundings),
      .moment(Incident.Fields.learnedAt, isRequired: true, in: surroundings),
      .text(
        Fields.caller, hint: Phrase("Tên, số điện thoại người báo.", "Name and telephone."),
        in: surroundings),
      .choice(Incident.Fields.source, of: NewsSource.self, in: surroundings),
      .lookup(Incident.Fields.institution, surroundings.lookups.institutions, in: surroundings),
      .lookup(Incident.Fields.category, surroundings.lookups.categories, in: surroundings),
    ]
  }

  private static let similar = SimilarRemarks(words: Fields.what)

  func remarksFollow(_ contents: [String: String]) -> [String] { Self.similar.follow(contents) }

  func remarks(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [TableText] {
    Self.similar.lines(of: Identifier(incident), given: contents, in: surroundings)
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let typed = TypedContents(contents, in: surroundings)
    guard let learnedAt = try typed.moment(Incident.Fields.learnedAt, isRequired: true) else {
      return nil
    }
    guard learnedAt <= surroundings.now else {
      throw FormProblem(
        .inFuture(Incident.Fields.learnedAt.label), at: Incident.Fields.learnedAt.name)
    }
    let chosen = typed.text(Incident.Fields.category)
    let category = chosen.isEmpty ? Self.category : chosen
    let level = categories[category].flatMap { Level(rawValue: $0.defaultLevel) } ?? .notice
    var news = Incident(
      id: Identifier(incident), category: category, level: level,
      title: surroundings(title(category, learnedAt)), learnedAt: learnedAt)
    news.place = place(typed.text(Fields.whereabouts))
    news.source = typed.code(Incident.Fields.source) ?? .other
    news.institution = typed.record(Incident.Fields.institution)
    let first = LogLine(
      id: Identifier(line), incident: news.id, writtenAt: surroundings.now,
      text: text(of: typed, surroundings))
    return .incident(.log(news, first))
  }

  /// The kind of what happened, where it is known, and when it was learned: never what was told.
  private func title(_ category: String, _ learnedAt: Moment) -> Phrase {
    let time = learnedAt.formatted
    guard category != Self.category, let name = categories[category]?.name else {
      return Phrase("Tin nhận \(time), chưa phân loại", "News of \(time), unsorted")
    }
    return name.appending(Phrase("tin nhận \(time)", "news of \(time)"), separator: ", ")
  }

  /// Where it happened, unless the words tell of somebody: then they stand in the sealed log alone.
  private func place(_ words: String) -> String {
    details?.details(in: words, staff: true).isEmpty ?? false ? words : ""
  }

  /// The record with what is to be done at once; while locked nothing but the lock is shown.
  func next(after contents: [String: String]) -> Route? {
    isLocked ? nil : .incidents(.file(Identifier(incident)))
  }

  /// What was told, as one text: what happened, and below it where and who said so.
  private func text(of typed: TypedContents, _ surroundings: Surroundings) -> String {
    let more = [Fields.whereabouts, Fields.caller].compactMap { field -> String? in
      let text = typed.text(field)
      return text.isEmpty ? nil : "\(surroundings(field.label)): \(text)"
    }
    return ([typed.text(Fields.what)] + more).joined(separator: "\n")
  }
}
