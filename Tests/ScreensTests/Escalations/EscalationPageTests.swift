import Ledger
import Records
import Screens
import TestSupport
import Testing

@Suite struct EscalationPageTests {
  @discardableResult
  private func run(
    _ register: TestRegister, _ keys: String = "", _ id: UInt64 = 300, columns: Int = 80,
    rows: Int = 24
  ) -> ScreenRun {
    ScreenRun(
      register, opening: .escalations(.file(.sample(id))), columns: columns, rows: rows,
      keys: keys)
  }

  @Test func saysWhatIsAskedOfWhomAndWhatIsWaitedFor() throws {
    try expectSnapshot(run(EscalationSamples.register()).last, "escalation-page")
  }

  @Test func fitsTheSmallestScreen() throws {
    try expectSnapshot(
      run(EscalationSamples.register(), columns: 40, rows: 12).last, "escalation-page-narrow")
  }

  @Test func explainsTheDueDate() throws {
    try expectSnapshot(run(EscalationSamples.register(), "=").last, "escalation-explained")
  }

  @Test func tellsALetterFromWhatWasOnlySaid() throws {
    let register = try EscalationSamples.register()
    #expect(run(register).last.contains("chính thức, công văn 45/CV-UBND"))
    #expect(run(register, "", 301).last.contains("mới thông tin, chưa chính thức"))
  }

  @Test func hidesSealedWordsWhileLocked() throws {
    let register = try EscalationSamples.register(hasPassphrase: true)
    #expect(run(register).last.contains("chưa có người tư vấn"))
    register.store.lock()
    let locked = run(register, "<Esc>").last
    #expect(!locked.contains("chưa có người tư vấn"))
    #expect(locked.contains("(niêm phong; Ctrl-L mở khóa để đọc)"))
  }

  @Test func leadsToTheIncident() throws {
    #expect(
      run(try EscalationSamples.register(), "<Enter>").last.contains("Vụ việc VV-2026-0001"))
  }

  @Test(arguments: [
    ("s", "Đổi trạng thái kiến nghị"), ("e", "Sửa kiến nghị"), ("x", "Chuyển tiếp kiến nghị"),
    ("h", "Lịch sử"),
  ])
  func opensItsForms(key: String, title: String) throws {
    let register = try EscalationSamples.register()
    #expect(run(register, key).last.contains(title))
  }

  @Test func carriesNothingOnwardBeforeItWasSent() throws {
    let page = run(try EscalationSamples.register(), "x", 302).last
    #expect(page.contains("Chưa gửi thì chưa chuyển tiếp được."))
  }
}
