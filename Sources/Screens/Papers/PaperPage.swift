import IncidentPapers
import Ledger
import PaperFiles
import Papers
import Records
import Terminal
import VietText

/// One paper of an incident as it will be printed, with what is wrong with it above.
struct PaperPage: Screen {
  private let id: Identifier<Incident>
  private let kind: IncidentPaperKind
  private var facts: PaperFacts?
  private(set) var office = PaperOffice()
  private var addressee = ""
  private var namesSchool = false
  private var prompt: PromptLine?
  /// The form whose file is there already: the same key once more replaces it.
  private var isThere: PaperForm?
  private var text = PaperText()

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
    guard !facts.file.incident.isRestricted || !facts.header.isLocked else {
      throw .rule(.sealedWhileLocked)
    }
    self.facts = facts
    show(in: surroundings)
  }

  private var papers: IncidentPapers? {
    facts.map {
      IncidentPapers($0, office: office, addressee: addressee, namesSchool: namesSchool)
    }
  }

  private mutating func show(in surroundings: Surroundings) {
    guard let papers else { return }
    let paper = papers.paper(kind)
    text.show(
      paper, notes: papers.remarks(kind) + paper.problems().map(\.words), in: surroundings)
  }
}

extension PaperPage {
  var offers: [Offer] {
    guard prompt == nil else { return [] }
    let nobody = Phrase("Giấy này không có Kính gửi.", "This paper is addressed to nobody.")
    let two = Phrase("Biên bản do thư ký và chủ tọa ký.", "Secretary and chair sign minutes.")
    return [
      Offer(.paperOdt), Offer(.paperPdf), Offer(.paperHtml, isOnKeyBar: false),
      Offer(.paperText),
      Offer(.addressPaper, disabledReason: kind.isAddressed ? nil : nobody),
      Offer(.signPaper, disabledReason: kind == .minutes ? two : nil),
      Offer(.nameSchool, disabledReason: schoolReason, isOnKeyBar: false),
    ] + PaperText.offers
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
    switch action {
    case .paperOdt: return write(.odt)
    case .paperPdf: return write(.pdf)
    case .paperHtml: return write(.html)
    case .paperText: return write(.txt)
    case .addressPaper:
      prompt = PromptLine(Phrase("Kính gửi", "To"), text: addressee, limit: Self.addresseeLimit)
    case .signPaper: office.signer = office.signer.next
    case .nameSchool: namesSchool.toggle()
    default: text.answer(action)
    }
    if [.signPaper, .nameSchool].contains(action) {
      isThere = nil
      show(in: surroundings)
    }
    return .stay
  }

  private static let addresseeLimit = 120

  private func write(_ form: PaperForm) -> Outcome {
    guard let papers, let facts else { return .stay }
    let number = facts.file.incident.number?.text ?? facts.file.incident.id.record.shortKey
    return .perform(
      .writePaper(
        PaperTicket(
          paper: papers.paper(kind), form: form, mark: "\(number)_\(kind.fileMark)",
          isReplacing: isThere == form)))
  }

  mutating func receive(_ result: JobResult, in surroundings: Surroundings) -> Outcome {
    switch result {
    case .paperWritten(let path):
      isThere = nil
      return .say(Phrase("Đã ghi \(path)", "Written: \(path)"))
    case .paperRefused(.exists(let path)):
      isThere = PaperForm.allCases.first { path.hasSuffix("." + $0.rawValue) }
      return .refuse(
        Phrase(
          "Chưa ghi: đã có \(path). Nhấn lần nữa để thay tệp ấy.",
          "Not written: \(path) is there. The same key once more replaces it."))
    case .paperRefused(let error): return .refuse(error.sentences)
    default: return .stay
    }
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
      addressee = typed.split(separator: " ").joined(separator: " ")
      isThere = nil
      show(in: surroundings)
    }
    return .stay
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    text.draw(into: &page, in: area)
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
