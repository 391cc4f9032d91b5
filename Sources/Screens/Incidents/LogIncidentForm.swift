import Ledger
import Records
import Terminal

/// A new incident with the first line of its log: what the caller says first comes first, so that
/// the essentials are saved with a few keys.
struct LogIncidentForm: FormSpec {
  private let institution: Identifier<Institution>?
  private let topic: EscalationTopic?
  /// The grounds of the topic that hold, as papers name them; empty where none is certain.
  private var citation = ""
  private var id = Identifier<Incident>(.program)
  private var line = Identifier<LogLine>(.program)
  private var fields = IncidentFields.none

  /// - Parameters:
  ///   - institution: where it happened, if that is known already.
  ///   - topic: what of the library it is begun from; its grounds are cited in the first line.
  init(at institution: Identifier<Institution>?, about topic: EscalationTopic? = nil) {
    self.institution = institution
    self.topic = topic
  }

  /// The text of the first line, under the name that it has beside the facts.
  private static let firstLine = FieldSpec(
    LogLine.Fields.text.code, LogLine.Fields.text.name, .text,
    Phrase("Diễn biến", "First log line"), isSealed: true)

  var title: Phrase { Phrase("Ghi vụ việc mới", "Log an incident") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    id = Identifier(surroundings.newIdentity())
    line = Identifier(surroundings.newIdentity())
    if let topic {
      citation = try TopicText(topic, on: surroundings.today, from: register)?.citation ?? ""
    }
    fields = try IncidentFields(from: register, surroundings.language)
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    [
      Incident.Fields.learnedAt.name: surroundings.now.formatted,
      Incident.Fields.source.name: NewsSource.school.rawValue,
      Incident.Fields.institution.name: institution?.record.description ?? "",
      // Records are written in Vietnamese, whatever language the screens have.
      Self.firstLine.name: citation.isEmpty ? "" : "Căn cứ: \(citation).",
    ]
  }

  func fields(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [FormField] {
    [
      fields.title(surroundings), fields.category(surroundings), fields.level(surroundings),
      fields.learnedAt(surroundings),
      .choice(Incident.Fields.source, of: NewsSource.self, in: surroundings),
      .lookup(Incident.Fields.institution, surroundings.lookups.institutions, in: surroundings),
      .area(
        Self.firstLine, rows: 3, limit: LogLine.textLimit,
        hint: SealedHint.words(
          Phrase(
            "Dòng diễn biến đầu tiên: ai báo, thấy gì, đã làm gì.",
            "The first line of the log: who told, what was seen and done."),
          in: surroundings),
        in: surroundings),
    ] + fields.counts(surroundings) + [
      fields.occurred(surroundings).beginning(IncidentFields.whereAndWhen, in: surroundings),
      .text(Incident.Fields.place, in: surroundings),
    ] + fields.rest(surroundings)
  }

  /// The level follows the category until somebody chooses another one.
  func proposals(
    from before: [String: String], to contents: [String: String], in surroundings: Surroundings
  ) -> [String: String] {
    let (category, level) = (Incident.Fields.category.name, Incident.Fields.level.name)
    guard before[category] != contents[category] else { return [:] }
    let proposed = fields.choices.defaultLevel(of: before[category] ?? "")
    let isOwn = contents[level]?.isEmpty == false && contents[level] != proposed?.digit
    guard !isOwn, let next = fields.choices.defaultLevel(of: contents[category] ?? "") else {
      return [:]
    }
    return [level: next.digit]
  }

  private static let similar = SimilarRemarks(words: Incident.Fields.title)

  func remarksFollow(_ contents: [String: String]) -> [String] { Self.similar.follow(contents) }

  func remarks(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [TableText] {
    Self.similar.lines(of: id, given: contents, in: surroundings)
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    var incident = Incident(
      id: id, category: "", level: .notice, title: "", learnedAt: surroundings.now)
    try fields.fill(&incident, from: contents, surroundings)
    let text = TypedContents(contents, in: surroundings).text(Self.firstLine)
    let first =
      text.isEmpty
      ? nil : LogLine(id: line, incident: id, writtenAt: surroundings.now, text: text)
    return .incident(.log(incident, first))
  }

  func next(after contents: [String: String]) -> Route? { .incidents(.file(id)) }
}

extension Level {
  /// As a form keeps it.
  var digit: String { "\(rawValue)" }
}
