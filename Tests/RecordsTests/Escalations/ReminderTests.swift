import Records
import Testing

@Suite struct ReminderTests {
  private static func reminder(at: Moment = .noon) -> Reminder {
    var reminder = Reminder(id: .number(90), escalation: .number(50), at: at)
    reminder.whom = "Phòng GD Tiểu học, Sở GD&ĐT"
    reminder.note = "Hẹn tuần sau"
    return reminder
  }

  private static let sent = Escalation.example(state: .sent, channel: .phone).with {
    $0.sentAt = .at("2026-11-20T09:00:00+07:00")
  }

  @Test func survivesTheLedgerWhole() {
    let reminder = Self.reminder()
    #expect(Reminder(id: reminder.id, values: reminder.values) == reminder)
  }

  @Test func isARecordOfItsOwn() throws {
    var source = MemorySource(Self.sent)
    let writes = try source.apply(.escalation(.remind(Self.reminder())))
    #expect(writes.map(\.kind) == [Reminder.kind])
    #expect(try source.record(Self.sent.id) == Self.sent)
  }

  @Test func onlyWhoOwesAnAnswerIsReminded() throws {
    for state in EscalationState.allCases {
      var source = MemorySource(Self.sent.with { $0.state = state })
      if state.awaitsAnswer {
        try source.apply(.escalation(.remind(Self.reminder())))
      } else {
        #expect(throws: StoreError.rule(.nothingAwaited)) {
          try source.apply(.escalation(.remind(Self.reminder())))
        }
      }
    }
  }

  @Test func isNeitherInTheFutureNorBeforeTheSending() {
    let sentAt = Self.sent.sentAt
    #expect(Self.reminder().problems(sentAt: sentAt, now: .noon) == [])
    #expect(
      Self.reminder(at: Moment.noon.adding(minutes: 1)).problems(sentAt: sentAt, now: .noon)
        == [.inFuture(Reminder.Fields.at.label)])
    #expect(
      Self.reminder(at: .at("2026-11-19T23:00:00+07:00")).problems(sentAt: sentAt, now: .noon)
        == [.order(first: Escalation.Fields.sentAt.label, second: Reminder.Fields.at.label)])
    var nobody = Self.reminder()
    nobody.whom = ""
    #expect(
      nobody.problems(sentAt: sentAt, now: .noon) == [.missing(Reminder.Fields.whom.label)])
  }
}
