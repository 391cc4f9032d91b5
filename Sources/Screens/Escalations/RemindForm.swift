import Ledger
import Records
import Terminal

/// Notes that whoever owes an answer was reminded of it.
struct RemindForm: FormSpec {
  private typealias Fields = Reminder.Fields

  private let subject: Identifier<Escalation>
  private var id = Identifier<Reminder>(.program)
  private var file: EscalationFile?

  init(_ subject: Identifier<Escalation>) { self.subject = subject }

  var title: Phrase { Phrase("Ghi lần đôn đốc", "Note a reminder") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    id = Identifier(surroundings.newIdentity())
    file = try register.escalation(subject)
    guard file != nil else {
      throw .rule(.noSuchRecord(Escalation.title, subject.record.description))
    }
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    guard let file else { return [] }
    let before = file.reminders.count
    let words = Phrase(
      "Đã đôn đốc \(before) lần. Ghi xong, hạn nhắc tính lại: 5 ngày làm việc (đề xuất).",
      "Reminded \(before) times. The next reminder is due 5 working days on (proposal).")
    return [TableText(file.escalation.request, .heading), TableText(surroundings(words), .faint)]
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    [
      Fields.at.name: surroundings.now.formatted, Fields.channel.name: Channel.phone.rawValue,
      Fields.whom.name: file?.escalation.addressee ?? "",
    ]
  }

  func fields(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [FormField] {
    [
      .choice(Fields.channel, of: Channel.self, isRequired: true, in: surroundings),
      .text(Fields.whom, limit: 120, isRequired: true, in: surroundings),
      .moment(Fields.at, isRequired: true, in: surroundings),
      .text(
        Fields.note, limit: Reminder.noteLimit,
        hint: Phrase("Họ hẹn gì, không nêu tên trẻ.", "What they promised; no child's name."),
        in: surroundings),
    ]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let typed = TypedContents(contents, in: surroundings)
    var reminder = Reminder(
      id: id, escalation: subject,
      at: try typed.moment(Fields.at, isRequired: true) ?? surroundings.now)
    reminder.channel = typed.code(Fields.channel) ?? .phone
    reminder.whom = typed.text(Fields.whom)
    reminder.note = typed.text(Fields.note)
    let sentAt = file?.escalation.sentAt
    if let problem = reminder.problems(sentAt: sentAt, now: surroundings.now).first {
      throw FormProblem(problem, in: Reminder.self)
    }
    return .escalation(.remind(reminder))
  }
}
