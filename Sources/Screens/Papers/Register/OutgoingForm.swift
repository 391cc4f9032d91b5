import IncidentPapers
import Ledger
import Papers
import Records
import Terminal

/// An outgoing paper, new or old; one that begins from an incident has its head and recipients.
struct OutgoingForm: FormSpec {
  private typealias Fields = OutgoingPaper.Fields

  /// Not a field of the record: it stands in the entry.
  private static let reason = FieldSpec.ofForm(
    "reason", .text,
    Phrase("Lý do sửa văn bản đã ký", "Reason to change what was signed"))

  private let id: Identifier<OutgoingPaper>?
  private let incident: Identifier<Incident>?
  private let kind: IncidentPaperKind?
  private let choices: PaperChoices
  private var paper = OutgoingPaper(id: Identifier(.program), abstract: "")

  /// - Parameter id: nil for a new one.
  init(
    _ id: Identifier<OutgoingPaper>?, of incident: Identifier<Incident>? = nil,
    _ kind: IncidentPaperKind? = nil, _ choices: PaperChoices = PaperChoices()
  ) {
    self.choices = choices
    self.id = id
    self.incident = incident
    self.kind = kind
  }

  var title: Phrase {
    id == nil
      ? Phrase("Ghi văn bản đi", "New outgoing paper")
      : Phrase("Sửa văn bản đi", "Edit an outgoing paper")
  }
  var record: RecordReference? { id.map { RecordReference($0) } }
  var fieldsDependOn: [String] {
    [Fields.number, Fields.symbol, Fields.issuedOn, Fields.abstract, Fields.recipients].map(\.name)
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let id else {
      paper = OutgoingPaper(id: Identifier(surroundings.newIdentity()), abstract: "")
      paper.keeper = PaperOffice(try register.officeSettings()).unit
      guard let incident, let kind else { return }
      guard let facts = try PaperFacts(of: incident, from: register, at: surroundings.now) else {
        throw .rule(.noSuchRecord(Incident.title, incident.record.description))
      }
      let papers = IncidentPapers(
        facts, addressee: choices.addressee, namesSchool: choices.namesSchool)
      paper.take(papers.paper(kind), kind, of: incident)
      paper.signer = choices.signer.label.vietnamese
      return
    }
    guard let old = try register.outgoingPaper(id) else {
      throw .rule(.noSuchRecord(OutgoingPaper.title, id.record.description))
    }
    paper = old
  }

  private var fields: [FieldSpec] {
    // The signer of a letter is chosen where it is written.
    let always =
      [Fields.abstract, Fields.symbol] + (paper.isOwnLetter ? [] : [Fields.signer])
      + [Fields.recipients, Fields.keeper, Fields.copies, Fields.note]
    let numbered = [Fields.number, Fields.issuedOn, Fields.sentOn, Fields.receipt]
    return always + (paper.state.isNumbered ? numbered : [])
  }

  private var editing: FieldEditing { FieldEditing(fields: fields, values: paper.values) }

  func contents(in surroundings: Surroundings) -> [String: String] { editing.contents }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    let limit = OutgoingPaper.textLimit
    let first: [FormField] =
      [
        .area(Fields.abstract, rows: 2, limit: limit, isRequired: true, in: surroundings),
        .text(
          Fields.symbol, limit: 40,
          hint: Phrase("Như BC-UBND, UBND-VHXH.", "As BC-UBND, UBND-VHXH."), in: surroundings),
      ] + (paper.isOwnLetter ? [] : [.text(Fields.signer, limit: 120, in: surroundings)]) + [
        .area(Fields.recipients, rows: 2, limit: limit, in: surroundings),
        .text(Fields.keeper, limit: 120, in: surroundings),
        .number(Fields.copies, limit: 4, in: surroundings),
        .text(Fields.note, limit: limit, in: surroundings),
      ]
    return first + (paper.state.isNumbered ? numberFields(surroundings) : [])
      + (needsReason(contents, surroundings)
        ? [.text(Self.reason, limit: 200, isRequired: true, in: surroundings)] : [])
  }

  private func numberFields(_ surroundings: Surroundings) -> [FormField] {
    [
      .number(Fields.number, limit: 5, isRequired: true, in: surroundings),
      .day(Fields.issuedOn, leaning: .past, isRequired: true, in: surroundings),
      .day(Fields.sentOn, leaning: .past, in: surroundings),
      .text(Fields.receipt, limit: 120, in: surroundings),
    ]
  }

  private func needsReason(
    _ contents: [String: String], _ surroundings: Surroundings
  ) -> Bool {
    // What cannot be read yet is told at its own field.
    guard id != nil, let new = try? typed(contents, surroundings) else { return false }
    return new.needsReason(since: paper)
  }

  private func typed(
    _ contents: [String: String], _ surroundings: Surroundings
  ) throws(FormProblem) -> OutgoingPaper {
    OutgoingPaper(id: paper.id, values: try editing.values(from: contents, in: surroundings))
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let new = try typed(contents, surroundings)
    if let problem = new.problems(today: surroundings.today).first {
      throw FormProblem(problem, in: OutgoingPaper.self)
    }
    let reason = TypedContents(contents, in: surroundings).text(Self.reason)
    return id != nil && new == paper
      ? nil : .officePaper(.saveOutgoing(new, reason: reason.isEmpty ? nil : reason))
  }

  func next(after contents: [String: String]) -> Route? {
    id == nil ? .papers(.outgoing(paper.id)) : nil
  }
}

extension OutgoingPaper {
  /// What the register of outgoing papers takes over from a paper.
  fileprivate mutating func take(
    _ paper: Paper, _ kind: IncidentPaperKind, of incident: Identifier<Incident>
  ) {
    switch paper.subject {
    case .named(let type, let words): abstract = "\(type): \(words)"
    case .letter(let words): abstract = "Công văn v/v \(words)"
    }
    paperKind = kind.rawValue
    self.incident = incident
    symbol = paper.head.symbol
    recipients = (paper.addressees.isEmpty ? Array(paper.recipients.dropLast()) : paper.addressees)
      .joined(separator: "; ")
  }
}
