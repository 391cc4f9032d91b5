import IncidentPapers
import Ledger
import Papers
import Records
import Terminal

/// The next state of an outgoing paper, with what that state asks for.
struct MoveOutgoingForm: FormSpec {
  private typealias Fields = OutgoingPaper.Fields

  private let id: Identifier<OutgoingPaper>
  private var paper: OutgoingPaper?
  private var settings = OfficeSettings()
  /// What is wrong with the letter as it stands.
  private var problems: [Phrase] = []

  init(_ id: Identifier<OutgoingPaper>) { self.id = id }

  var title: Phrase { Phrase("Đổi trạng thái văn bản đi", "Move an outgoing paper on") }
  var record: RecordReference? { RecordReference(id) }
  var fieldsDependOn: [String] { [Fields.state.name] }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let found = try register.outgoingPaper(id) else {
      throw .rule(.noSuchRecord(OutgoingPaper.title, id.record.description))
    }
    paper = found
    settings = try register.officeSettings()
    guard found.isTextOpen, !surroundings.header.isLocked else { return }
    let letter = try OfficeLetter(id, from: register, at: surroundings.now)
    problems = letter?.problems.map(\.words) ?? []
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    guard let paper else { return [] }
    return [
      TableText(paper.abstract, .heading),
      TableText(
        surroundings(Phrase("Hiện nay: ", "Now: ").appending(paper.state.label, separator: ""))),
    ] + problems.prefix(Self.mostProblems).map { TableText("! " + surroundings($0), .warning) }
  }

  /// Lines of problems above the fields; all of them stand above the letter.
  private static let mostProblems = 2

  /// The usual next state, today.
  func contents(in surroundings: Surroundings) -> [String: String] {
    guard let paper else { return [:] }
    return [
      Fields.state.name: paper.state.successors.first?.rawValue ?? "",
      Fields.returnReason.name: "", Fields.number.name: "", Fields.symbol.name: paper.symbol,
      Fields.issuedOn.name: surroundings.today.formatted,
      Fields.sentOn.name: surroundings.today.formatted, Fields.receipt.name: paper.receipt,
    ]
  }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    let states = (paper?.state.successors ?? []).map {
      Choice(key: $0.rawValue, label: surroundings($0.label))
    }
    let state = FormField.lookup(
      Fields.state, .among(states, in: surroundings), isRequired: true, in: surroundings)
    switch contents[Fields.state.name].flatMap(OutgoingPaperState.init(rawValue:)) {
    case .returned:
      return [
        state,
        .area(Fields.returnReason, rows: 2, limit: 300, isRequired: true, in: surroundings),
      ]
    case .numbered: return [state] + numberFields(surroundings)
    case .sent:
      return [
        state, .day(Fields.sentOn, leaning: .past, isRequired: true, in: surroundings),
        .text(Fields.receipt, limit: 120, in: surroundings),
      ]
    case .draft, .forSignature, .signed, nil: return [state]
    }
  }

  private func numberFields(_ surroundings: Surroundings) -> [FormField] {
    [
      .number(
        Fields.number, limit: 5, isRequired: true,
        hint: Phrase("Do văn thư cấp.", "Given by the clerk."), in: surroundings),
      .text(Fields.symbol, limit: 40, isRequired: true, in: surroundings),
      .day(Fields.issuedOn, leaning: .past, isRequired: true, in: surroundings),
    ]
  }

  /// Only what the state asks for is kept.
  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    guard let paper else { return nil }
    let typed = TypedContents(contents, in: surroundings)
    var new = paper
    new.state = typed.code(Fields.state) ?? paper.state
    switch new.state {
    case .returned: new.returnReason = typed.text(Fields.returnReason)
    case .numbered:
      new.number = try typed.number(Fields.number)
      new.symbol = typed.text(Fields.symbol)
      new.issuedOn = try typed.day(Fields.issuedOn, leaning: .past, isRequired: true)
    case .sent:
      new.sentOn = try typed.day(Fields.sentOn, leaning: .past, isRequired: true)
      new.receipt = typed.text(Fields.receipt)
    case .signed: new.keepSigning(settings)
    case .draft, .forSignature: break
    }
    if let problem = new.problems(today: surroundings.today).first {
      throw FormProblem(problem, in: OutgoingPaper.self)
    }
    return new == paper ? nil : .officePaper(.saveOutgoing(new, reason: nil))
  }
}
