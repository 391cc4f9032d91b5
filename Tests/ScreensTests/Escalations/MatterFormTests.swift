import Ledger
import Records
import Screens
import TestSupport
import Testing

@Suite struct MatterFormTests {
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

  @Test func aDifficultyAsksForWhatIsInTheWay() throws {
    try expectSnapshot(
      run(try TestRegister(), .difficulty(about: nil)).last, "difficulty-form")
    try expectSnapshot(
      run(try TestRegister(), .difficulty(about: nil), columns: 40, rows: 12).last,
      "difficulty-form-narrow")
  }

  @Test func areaAndDeciderFollowFromTheWords() throws {
    let register = try TestRegister()
    run(
      register, .difficulty(about: nil),
      "Điều động giáo viên giữa các trường cùng xã<Tab>thieu bien<Enter><F2><Wake>")
    let written = try only(register)
    #expect(written.matter == .posts)
    #expect(written.issue.task != nil)
    #expect(written.issue.decider != nil)
    #expect(written.issue.raisedOn == TestClock.start.day)
    #expect(written.issue.area == .teachers && written.isClassified)
  }

  @Test func whatNoTaskNamesIsClassifiedLater() throws {
    let register = try TestRegister()
    run(register, .difficulty(about: nil), "Mái tôn dột<Tab>thieu phong<Enter><F2><Wake>")
    let written = try only(register)
    #expect(!written.isClassified)
    #expect(try register.reader.escalation(written.id)?.duty?.rule == "E-classify")
  }

  @Test func aKindMustBeChosen() throws {
    let page = run(try TestRegister(), .difficulty(about: nil), "Thiếu phòng học<F2>").last
    #expect(page.contains("Loại còn trống."))
  }

  @Test func fromADocumentItsRuleIsUnclear() throws {
    let register = try TestRegister()
    let document = GuidanceDocument.Number("142/2025/NĐ-CP")
    let opened = ScreenRun(
      register, opening: .guidance(.document(document)), keys: "K")
    #expect(opened.last.contains("Quy định chưa rõ"))
    ScreenRun(
      register, opening: .guidance(.document(document)),
      keys: "KKhông rõ ai ký quyết định<F2><Wake>")
    let written = try only(register)
    #expect(written.matter == .unclearRule)
    #expect(written.issue.unclear == [Ground(document: document)])
    #expect(written.issue.area != nil)
  }

  @Test func fromADocumentWhoDecidesFollowsFromTheWords() throws {
    let register = try TestRegister()
    ScreenRun(
      register, opening: .guidance(.document("142/2025/NĐ-CP")),
      keys: "KĐiều động giáo viên giữa các trường cùng xã<F2><Wake>")
    let written = try only(register)
    #expect(written.issue.decider != nil && written.issue.task != nil)
    #expect(written.issue.unclear == [Ground(document: "142/2025/NĐ-CP")])
  }

  @Test(arguments: [
    GuidanceRoute.rule("A012"), .answer("Q006"), .guide("G01"),
  ])
  func fromAnyPageOfTheLibraryTheGroundIsCited(route: GuidanceRoute) throws {
    let register = try TestRegister()
    ScreenRun(
      register, opening: .guidance(route), keys: "KChưa rõ cách làm<F2><Wake>")
    let written = try only(register)
    #expect(written.matter == .unclearRule && !written.issue.unclear.isEmpty)
  }

  @Test func typedRulesAreTakenFromTheList() throws {
    let register = try MatterSamples.register()
    let form = run(register, .edit(MatterSamples.difficulty)).last
    #expect(form.contains("Sửa khó khăn, vướng mắc"))
    run(register, .edit(MatterSamples.difficulty), " gấp<F2><Wake>")
    let file = try #require(try register.reader.escalation(MatterSamples.difficulty))
    #expect(file.escalation == MatterSamples.difficulty { $0.request += " gấp" }.keepingRule)
  }

  @Test func aPetitionNamesWhoBroughtItAndByWhen() throws {
    try expectSnapshot(run(try TestRegister(), .petition).last, "petition-form")
    let register = try TestRegister()
    run(
      register, .petition, "Mở lại điểm trường bản Hòm<Tab>tiep xuc<Enter><F2><Wake>")
    let written = try only(register)
    #expect(written.group == .petition && written.issue.source == .votersMeeting)
    #expect(written.addressee == "")
    #expect(written.issue.raisedOn == TestClock.start.day)
  }

  @Test func aCommuneWithoutAClusterCannotAskItsLeader() throws {
    let register = try TestRegister(communeCode: "16681")
    let page = run(register, .difficulty(about: nil)).last
    #expect(page.contains("Xã không thuộc cụm: gửi thẳng Sở GD&ĐT."))
    let list = run(register, .add(for: nil), "Việc<Tab><Del>cum").last
    #expect(!list.contains("Cụm trưởng"))
    let own = run(try TestRegister(), .add(for: nil), "Việc<Tab><Del>cum").last
    #expect(own.contains("Cụm trưởng cụm chuyên môn"))
  }

  @Test func theLeaderOfTheClusterIsAsked() throws {
    let register = try TestRegister()
    run(register, .add(for: nil), "Việc chung<Tab>cum truong<Enter><F2><Wake>")
    let written = try only(register)
    #expect(written.addresseeLevel == .cluster)
    #expect(written.addressee.hasPrefix("Cụm trưởng Cụm 1"))
  }

  @Test func aReminderIsNotedWithOneKey() throws {
    let register = try EscalationSamples.register()
    try expectSnapshot(run(register, .remind(EscalationSamples.letter)).last, "remind-form")
    run(register, .file(EscalationSamples.letter), "r<F2><Wake>")
    let file = try #require(try register.reader.escalation(EscalationSamples.letter))
    #expect(file.reminders.map(\.whom) == ["Sở GD&ĐT Nghệ An"])
    #expect(file.reminders.map(\.at) == [TestClock.start])
    #expect(file.duty?.start == TestClock.start)
    let page = run(register, .file(EscalationSamples.letter)).last
    #expect(page.contains("Đã đôn đốc 1 lần"))
    run(register, .file(EscalationSamples.letter), "uy<Wake>")
    #expect(try register.reader.escalation(EscalationSamples.letter)?.reminders == [])
  }

  @Test func nobodyIsRemindedWhoOwesNothing() throws {
    let page = run(try EscalationSamples.register(), .file(.sample(302)), "r").last
    #expect(page.contains("Chỉ đôn đốc kiến nghị đã gửi mà chưa có trả lời."))
  }

  @Test func votersAreAnswered() throws {
    let register = try MatterSamples.register()
    try expectSnapshot(
      run(register, .answerVoters(MatterSamples.petition)).last, "answer-voters-form")
    run(register, .file(MatterSamples.petition), "vda giai<Enter>61/UBND-VHXH<F2><Wake>")
    let petition = try #require(try register.reader.escalation(MatterSamples.petition)).escalation
    #expect(petition.petition.result == .settled)
    #expect(petition.petition.letterNumber == "61/UBND-VHXH")
    #expect(petition.petition.toldOn == TestClock.start.day)
    let list = ScreenRun(register, opening: .escalations(.list), keys: "ccu tri<Enter>").last
    #expect(list.contains("Đã trả lời"))
  }

  /// Whoever adds the number of the letter later does not say that voters were told.
  @Test func aLetterThatIsAddedLaterAnswersNobody() throws {
    let register = try MatterSamples.register()
    run(
      register, .answerVoters(MatterSamples.petition),
      "da giai<Enter><Tab><Tab>" + String(repeating: "<BS>", count: 10) + "<F2><Wake>")
    var petition = try #require(try register.reader.escalation(MatterSamples.petition)).escalation
    #expect(petition.petition.result == .settled && petition.petition.toldOn == nil)
    run(register, .answerVoters(MatterSamples.petition), "<Tab>61/UBND-VHXH<F2><Wake>")
    petition = try #require(try register.reader.escalation(MatterSamples.petition)).escalation
    #expect(petition.petition.letterNumber == "61/UBND-VHXH")
    #expect(petition.petition.toldOn == nil)
  }
}

extension Escalation {
  /// As a form leaves the rule of the day that it counts on sending.
  fileprivate var keepingRule: Escalation {
    var escalation = self
    escalation.dueRule = EscalationDuties.answerRule
    return escalation
  }
}
