import Ledger
import Records
import Testing

@testable import RecordStore

/// Difficulties, reminders and questions made of answers, through the ledger.
@Suite struct MatterWritingTests {
  private static let id = Identifier<Escalation>(RecordID(high: 7, low: 1))

  private func sent(_ register: ScratchRegister) throws -> Escalation {
    var escalation = Escalation(
      id: Self.id, request: "Quy định về dạy thêm chưa rõ", addresseeLevel: .department,
      addressee: "Sở GD&ĐT")
    escalation.matter = .unclearRule
    escalation.state = .sent
    escalation.channel = .phone
    escalation.sentAt = register.clock.now
    try register.write(.escalation(.add(escalation)))
    return escalation
  }

  @Test func undoingAReminderOwesTheDutyAgain() throws {
    let register = try ScratchRegister()
    _ = try sent(register)
    let before = try #require(try register.store.reader.escalation(Self.id)).duties
    var reminder = Reminder(
      id: Identifier(RecordID(high: 7, low: 2)), escalation: Self.id, at: register.clock.now)
    reminder.whom = "Phòng GD Tiểu học"
    let written = try register.write(.escalation(.remind(reminder)))
    #expect(written.summary.vietnamese.contains("Lần đôn đốc"))
    #expect(try register.store.reader.escalation(Self.id)?.reminders.map(\.whom) == [reminder.whom])
    try register.write(.undo)
    let after = try #require(try register.store.reader.escalation(Self.id))
    #expect(after.reminders == [] && after.duties == before)
    #expect(try register.store.check().findings == [])
  }

  @Test func aQuestionIsTakenOverAndTakenBackAsOne() throws {
    let register = try ScratchRegister()
    _ = try sent(register)
    var question = OwnQuestion(
      id: Identifier(RecordID(high: 7, low: 3)), question: "Dạy thêm thế nào?", area: .general)
    question.answer = "Theo hướng dẫn của Sở"
    question.isUnsure = true
    try register.write(.question(.takeOver(question, from: Self.id)))
    let reader = register.store.reader
    #expect(try reader.escalation(Self.id)?.escalation.issue.question == question.id)
    #expect(try reader.question(question.id, on: register.clock.now.day) != nil)
    try register.write(.undo)
    #expect(try reader.escalation(Self.id)?.escalation.issue.question == nil)
    #expect(try reader.question(question.id, on: register.clock.now.day) == nil)
  }
}
