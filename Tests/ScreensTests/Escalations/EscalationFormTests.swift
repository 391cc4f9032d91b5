import Ledger
import Records
import Screens
import TestSupport
import Testing

@Suite struct EscalationFormTests {
  @discardableResult
  private func run(
    _ register: TestRegister, _ route: EscalationRoute, _ keys: String = "", columns: Int = 80,
    rows: Int = 24
  ) -> ScreenRun {
    ScreenRun(
      register, opening: .escalations(route), columns: columns, rows: rows, keys: keys)
  }

  private func only(_ register: TestRegister) throws -> Escalation {
    let rows = try register.reader.escalations(EscalationQuery(), Window(.first, count: 9)).rows
    let row = try #require(rows.first)
    return try #require(try register.reader.escalation(row.id)).escalation
  }

  private func with(_ incident: Incident? = nil, commune: String = TestRegister.communeCode)
    throws -> TestRegister
  {
    let register = try TestRegister(communeCode: commune)
    if let incident { try register.write(.incident(.log(incident, nil))) }
    return register
  }

  @Test func warnsOfAChildInTheRequestAndSavesIt() throws {
    let keys = "Đề nghị hỗ trợ em Vi Văn Thành"
    let page = run(try with(), .add(for: nil), keys).last
    #expect(page.contains("? “Vi Văn Thành” là tên của trẻ; nên ghi “01 học sinh, cấp …”"))
    let register = try with()
    run(register, .add(for: nil), keys + "<F2><Wake>")
    #expect(try only(register).request == keys)
  }

  @Test func proposesTheDepartmentWithACopyToTheCluster() throws {
    let register = try with(CaseSamples.fight())
    try expectSnapshot(
      run(register, .add(for: CaseSamples.incident)).last, "escalation-form")
    run(register, .add(for: CaseSamples.incident), "Hỗ trợ tư vấn tâm lý<F2><Wake>")
    let written = try only(register)
    #expect(written.addressee == "Sở GD&ĐT Nghệ An")
    #expect(written.copyTo == "Cụm trưởng Cụm 1")
    #expect(written.incident == CaseSamples.incident)
    #expect(written.state == .draft)
    #expect(written.dueRule == EscalationDuties.answerRule)
  }

  @Test func writesStraightToTheDepartmentWithoutACluster() throws {
    let register = try with(commune: "16681")
    let page = run(register, .add(for: nil)).last
    #expect(page.contains("Xã không thuộc cụm: gửi thẳng Sở GD&ĐT."))
    run(register, .add(for: nil), "Hỗ trợ tư vấn tâm lý<F2><Wake>")
    #expect(try only(register).copyTo == "")
  }

  @Test func findsWhoDecidesByTheWordsOfTheRequest() throws {
    try expectSnapshot(
      run(try with(), .add(for: nil), "Điều động giáo viên giữa các trường cùng xã<Tab>").last,
      "escalation-form-found")
    let register = try with()
    run(register, .add(for: nil), "Đề nghị tuyển sinh lớp 10<F2><Wake>")
    let written = try only(register)
    #expect(written.dueRule == "A052")
    #expect(written.ground.isEmpty == false)
    #expect(written.addresseeLevel == .department)
  }

  @Test func leavesAnAddresseeThatSomebodyTyped() throws {
    let register = try with()
    run(
      register, .add(for: nil),
      "<Tab><Tab><C-u>Văn phòng Sở<S-Tab><S-Tab>Điều động giáo viên giữa các trường cùng xã"
        + "<F2><Wake>")
    #expect(try only(register).addressee == "Văn phòng Sở")
  }

  @Test func changesTheAddresseeWithTheLevel() throws {
    let register = try with()
    run(register, .add(for: nil), "Trực cổng trường<Tab>cong an<Enter><F2><Wake>")
    let written = try only(register)
    #expect(written.addresseeLevel == .police)
    #expect(written.addressee == "Công an xã Mường Xén")
    #expect(written.copyTo == "")
  }

  @Test func takesATasksCodeAsTheGround() throws {
    let register = try with()
    run(register, .add(for: nil), "Xin ý kiến<Tab><Tab><Tab><Tab><Tab>a052<F2><Wake>")
    let written = try only(register)
    #expect(written.dueRule == "A052")
    let task = try #require(try register.reader.authorityRow("A052"))
    #expect(written.ground == task.rule.basis)
  }

  @Test func marksAnUnsureGroundThatWasAskedFor() throws {
    let register = try with()
    run(register, .add(for: nil), "Xin ý kiến<Tab><Tab><Tab><Tab><Tab>a056<F2><Wake>")
    let task = try #require(try register.reader.authorityRow("A056"))
    #expect(!task.rule.confidence.mayBeShownAsLaw)
    #expect(try only(register).ground == "\(task.rule.basis) [chưa chắc chắn, cần kiểm tra]")
  }

  @Test func fitsTheSmallestScreen() throws {
    try expectSnapshot(
      run(try with(), .add(for: nil), columns: 40, rows: 12).last, "escalation-form-narrow")
  }

  @Test func saysWhatIsMissing() throws {
    try expectSnapshot(run(try with(), .add(for: nil), "<F2>").last, "escalation-form-error")
  }

  @Test func carriesOnwardToTheLevelAbove() throws {
    let register = try EscalationSamples.register()
    let page = run(register, .onward(of: EscalationSamples.letter)).last
    #expect(page.contains("Đã gửi Sở GD&ĐT Nghệ An mà chưa xong"))
    let run = run(register, .onward(of: EscalationSamples.letter), "<F2><Wake>")
    #expect(run.last.contains("Bộ GD&ĐT"))
    let rows = try register.reader.escalations(EscalationQuery(), Window(.first, count: 9)).rows
    let new = try #require(rows.first { $0.addressee == "Bộ GD&ĐT" })
    let written = try #require(try register.reader.escalation(new.id)).escalation
    #expect(written.onwardOf == EscalationSamples.letter)
    #expect(written.incident == CaseSamples.incident)
    #expect(written.request == "Bổ sung giáo viên tư vấn học đường")
  }

  @Test func editsWithoutTouchingWhatItDoesNotShow() throws {
    let register = try EscalationSamples.register(hasPassphrase: true)
    register.store.lock()
    run(register, .edit(EscalationSamples.letter), "<Esc> gấp<F2><Wake>")
    try register.store.unlock(
      author: register.officer, passphrase: TestRegister.secret(TestRegister.passphrase))
    let edited = try #require(try register.reader.escalation(EscalationSamples.letter)).escalation
    #expect(edited.request == "Bổ sung giáo viên tư vấn học đường gấp")
    #expect(edited.detail == "Trường chưa có người tư vấn.")
    #expect(edited.dueRule == EscalationDuties.answerRule)
  }
}
