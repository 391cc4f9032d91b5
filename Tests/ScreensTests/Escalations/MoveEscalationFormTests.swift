import Ledger
import Records
import Screens
import TestSupport
import Testing

@Suite struct MoveEscalationFormTests {
  @discardableResult
  private func run(_ register: TestRegister, _ keys: String, _ id: UInt64) -> ScreenRun {
    ScreenRun(register, opening: .escalations(.move(.sample(id))), keys: keys)
  }

  private func escalation(_ id: UInt64, in register: TestRegister) throws -> Escalation {
    try #require(try register.reader.escalation(.sample(id))).escalation
  }

  @Test func asksAPaperForItsNumber() throws {
    let sending = " da gui<Enter>"
    let page = run(try EscalationSamples.register(), sending + "<F2>", 302).last
    try expectSnapshot(page, "escalation-move-error")
    let register = try EscalationSamples.register()
    run(register, sending + "<Tab>52/CV-UBND<F2><Wake>", 302)
    let sent = try escalation(302, in: register)
    #expect(sent.state == .sent)
    #expect(sent.letterNumber == "52/CV-UBND")
    #expect(sent.isOfficial)
    #expect(sent.sentAt == TestClock.start)
  }

  /// Ten working days from 21 November, which a holiday and a weekend lengthen.
  @Test func countsTheAnswerFromTheDayOfSending() throws {
    let register = try EscalationSamples.register()
    run(register, " da gui<Enter>dien<Enter><F2><Wake>", 302)
    let sent = try escalation(302, in: register)
    #expect(sent.channel == .phone)
    #expect(!sent.isOfficial)
    let calendar = try register.reader.calendar()
    let due = EscalationDue(sentOn: TestClock.start.day, task: nil, calendar: calendar)
    #expect(sent.dueOn == due.day)
    #expect(sent.dueRule == EscalationDuties.answerRule)
  }

  /// A letter noted three days late is due three days sooner.
  @Test func countsTheAnswerFromAnEarlierDayOfSending() throws {
    let register = try EscalationSamples.register()
    run(register, " da gui<Enter>dien<Enter><C-u>18/11/2026 09:00<Tab><F2><Wake>", 302)
    let sent = try escalation(302, in: register)
    let calendar = try register.reader.calendar()
    let due = EscalationDue(sentOn: .sample(2026, 11, 18), task: nil, calendar: calendar)
    #expect(sent.sentAt?.day == .sample(2026, 11, 18))
    #expect(sent.dueOn == due.day)
    #expect(sent.dueRule == EscalationDuties.answerRule)
  }

  @Test func marksADayThatSomebodyChose() throws {
    let register = try EscalationSamples.register()
    run(register, " da gui<Enter>dien<Enter><Tab><C-u>30/11<F2><Wake>", 302)
    let sent = try escalation(302, in: register)
    #expect(sent.dueOn == .sample(2026, 11, 30))
    #expect(sent.dueRule == "")
  }

  @Test func takesTheReply() throws {
    let register = try EscalationSamples.register()
    run(register, " tra loi<Enter><Tab>Đồng ý, cử người từ 01/12<F2><Wake>", 300)
    let answered = try escalation(300, in: register)
    #expect(answered.state == .answered)
    #expect(answered.answeredOn == TestClock.start.day)
    #expect(answered.reply == "Đồng ý, cử người từ 01/12")
  }

  @Test func takesNoAnswerThatSaysNothing() throws {
    let register = try EscalationSamples.register()
    #expect(run(register, " tra loi<Enter><F2>", 300).last.contains("còn trống."))
    #expect(try escalation(300, in: register).state == .sent)
  }

  @Test func asksWhyItWasRefused() throws {
    let register = try EscalationSamples.register()
    let page = run(register, " tu choi<Enter><F2>", 300).last
    #expect(page.contains("Lý do từ chối còn trống."))
  }

  @Test func asksWhyItWasReturned() throws {
    let register = try EscalationSamples.register()
    run(register, " trinh<Enter><F2><Wake>", 302)
    let refused = run(register, " tra lai<Enter><F2>", 302).last
    #expect(refused.contains("Lý do trả lại còn trống."))
    run(register, " tra lai<Enter><Tab>Chưa nêu căn cứ<F2><Wake>", 302)
    let page = ScreenRun(register, opening: .escalations(.file(.sample(302))), keys: "").last
    #expect(page.contains("Bị trả lại"))
    #expect(page.contains("Lý do trả lại: Chưa nêu căn cứ"))
  }

  @Test func refusesAnAnswerFromBeforeTheLetter() throws {
    let register = try EscalationSamples.register()
    let page = run(register, " tra loi<Enter><C-u>01/10<Tab>Đồng ý<F2>", 300).last
    #expect(page.contains("Gửi lúc phải trước Trả lời ngày."))
    #expect(try escalation(300, in: register).state == .sent)
  }

  @Test func offersOnlyWhatMayFollow() throws {
    let page = run(try EscalationSamples.register(), "<Del> ", 300).last
    #expect(page.contains("Đã tiếp nhận"))
    #expect(!page.contains("Trình ký"))
    #expect(!page.contains("Kết thúc"))
  }
}
