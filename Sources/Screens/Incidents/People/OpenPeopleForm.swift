import Ledger
import Records
import Terminal

/// Asks why the people of an incident, or a restricted incident itself, are to be seen; the answer
/// stays in the register.
struct OpenPeopleForm: FormSpec {
  /// What is opened.
  enum Part {
    case people
    case record
  }

  private typealias Fields = AccessNote.Fields

  private let incident: Identifier<Incident>
  private let part: Part
  private var name = ""

  init(_ incident: Identifier<Incident>, of part: Part = .people) {
    self.incident = incident
    self.part = part
  }

  var title: Phrase {
    switch part {
    case .people: Phrase("Mở người liên quan", "Open the people concerned")
    case .record: Phrase("Mở hồ sơ hạn chế", "Open a restricted record")
    }
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let sheet = try register.people(of: incident) else {
      throw .rule(.noSuchRecord(Incident.title, incident.record.description))
    }
    guard !surroundings.header.isLocked else { throw .rule(.sealedWhileLocked) }
    name = sheet.incident.number?.text ?? surroundings(.provisionalNumber)
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    let minutes = AccessNote.validMinutes
    let words = Phrase(
      "Ai mở, lúc nào, vì sao được ghi vào sổ; lý do có giá trị \(minutes) phút.",
      "Who opened, when and why is kept; a reason holds for \(minutes) minutes.")
    return [TableText(name, .heading), TableText(surroundings(words), .faint)]
  }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    [
      .text(
        Fields.reason, limit: AccessNote.reasonLimit, isRequired: true,
        hint: Phrase(
          "Cần xem để làm gì: lập kế hoạch hỗ trợ, gọi gia đình.",
          "What it is needed for: the support plan, a call to the family."), in: surroundings)
    ]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let note = AccessNote(
      id: Identifier(surroundings.newIdentity()), incident: incident,
      reason: TypedContents(contents, in: surroundings).text(Fields.reason),
      openedAt: surroundings.now)
    if let problem = note.problems.first { throw FormProblem(problem, in: AccessNote.self) }
    return .people(.opened(note))
  }

  /// The record of a restricted one lies beneath this form.
  func next(after contents: [String: String]) -> Route? {
    switch part {
    case .people: .incidents(.people(incident))
    case .record: nil
    }
  }
}
