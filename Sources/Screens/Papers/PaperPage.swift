import IncidentPapers
import Ledger
import Papers
import Records
import Terminal
import VietText

/// One paper of an incident as it will be printed, with what is wrong with it above.
struct PaperPage: Screen {
  private let id: Identifier<Incident>
  private let kind: IncidentPaperKind
  private var facts: PaperFacts?
  /// What was chosen on the page stays when it is loaded again.
  private(set) var choices = PaperChoices()
  private var prompt: PromptLine?
  private var view = PaperView()

  init(_ id: Identifier<Incident>, _ kind: IncidentPaperKind) {
    self.id = id
    self.kind = kind
  }

  var title: Phrase { kind.label }
  var takesText: Bool { prompt != nil }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let facts = try PaperFacts(of: id, from: register, at: surroundings.now) else {
      throw .rule(.noSuchRecord(Incident.title, id.record.description))
    }
    self.facts = facts
    show(in: surroundings)
  }

  private var papers: IncidentPapers? {
    facts.map { facts in
      var office = PaperOffice(facts.office)
      office.signer = choices.signer
      return IncidentPapers(
        facts, office: office, addressee: choices.addressee, namesSchool: choices.namesSchool)
    }
  }

  private mutating func show(in surroundings: Surroundings) {
    guard let papers else { return }
    let paper = papers.paper(kind)
    view.show(
      paper, notes: papers.remarks(kind) + paper.problems().map(\.words), in: surroundings)
  }
}

extension PaperPage {
  var offers: [Offer] {
    guard prompt == nil else { return [] }
    let nobody = Phrase("Giấy này không có Kính gửi.", "This paper is addressed to nobody.")
    let two = Phrase("Biên bản do thư ký và chủ tọa ký.", "Secretary and chair sign minutes.")
    return view.offers([
      Offer(.addressPaper, disabledReason: kind.isAddressed ? nil : nobody),
      Offer(.signPaper, disabledReason: kind == .minutes ? two : nil),
      Offer(.trackPaper, isOnKeyBar: false),
      Offer(.nameSchool, disabledReason: schoolReason, isOnKeyBar: false),
    ])
  }

  private var schoolReason: Phrase? {
    guard let papers, facts?.file.institutionName != nil else {
      return Phrase("Hồ sơ không ghi trường nào.", "The record names no school.")
    }
    return papers.concernsPersons
      ? nil
      : Phrase("Vụ việc này đã được ghi tên trường.", "The school is named in any case.")
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = view.answer(action, mark: mark) { return outcome }
    switch action {
    case .trackPaper: return .open(.papers(.addOutgoing(for: id, kind, choices)))
    case .addressPaper:
      prompt = PromptLine(
        Phrase("Kính gửi", "To"), text: choices.addressee, limit: Self.addresseeLimit)
    case .signPaper: choices.signer = choices.signer.next
    case .nameSchool: choices.namesSchool.toggle()
    default: return .stay
    }
    show(in: surroundings)
    return .stay
  }

  private static let addresseeLimit = 120

  /// Number and kind, nothing else.
  private var mark: String {
    let incident = facts?.file.incident
    return "\(incident?.number?.text ?? id.record.shortKey)_\(kind.fileMark)"
  }

  mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome {
    view.receive(result)
  }

  mutating func take(
    _ event: Event, composer: inout Composer, in surroundings: Surroundings
  ) -> Outcome? {
    guard var line = prompt else { return nil }
    switch line.answer(event, composer: &composer) {
    case .ignored: return nil
    case .stay: prompt = line
    case .cancelled: prompt = nil
    case .entered(let typed):
      prompt = nil
      choices.addressee = typed.split(separator: " ").joined(separator: " ")
      show(in: surroundings)
    }
    return .stay
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
    prompt?.draw(into: &page, in: area, surroundings)
  }
}

extension PaperSigner {
  /// The next one, from the last back to the first.
  fileprivate var next: PaperSigner {
    let all = PaperSigner.allCases
    let place = all.firstIndex(of: self).map { $0 + 1 } ?? 0
    return all[place % all.count]
  }
}
