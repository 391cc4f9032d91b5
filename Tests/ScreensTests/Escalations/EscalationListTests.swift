import Ledger
import Records
import Screens
import TestSupport
import Testing

@Suite struct EscalationListTests {
  @discardableResult
  private func run(
    _ register: TestRegister, _ keys: String = "", columns: Int = 80, rows: Int = 24
  ) -> ScreenRun {
    ScreenRun(register, opening: .escalations(.list), columns: columns, rows: rows, keys: keys)
  }

  @Test func hasWhatIsLateFirst() throws {
    try expectSnapshot(run(EscalationSamples.register()).last, "escalation-list")
  }

  @Test func saysWhatAnEmptyListIsAndWhatToPress() throws {
    try expectSnapshot(run(try TestRegister()).last, "escalation-list-empty")
  }

  @Test func fitsTheSmallestScreen() throws {
    try expectSnapshot(
      run(EscalationSamples.register(), columns: 40, rows: 12).last, "escalation-list-narrow")
  }

  @Test func showsTheSelectedOneBesideAWideList() throws {
    try expectSnapshot(
      run(EscalationSamples.register(), columns: 120, rows: 40).last, "escalation-list-wide")
  }

  @Test func showsFinishedOnesWhenAsked() throws {
    let register = try EscalationSamples.register()
    let draft = EscalationSamples.escalation("Sửa nhà vệ sinh điểm trường", id: 302)
    var revoked = draft
    revoked.ending.revokeReason = "Đã có nguồn khác"
    try register.write(
      .escalation(.move(.sample(302), to: .revoked, with: revoked.changes(since: draft))))
    #expect(!run(register).last.contains("nhà vệ sinh"))
    #expect(run(register, "o").last.contains("Thu hồi"))
  }

  /// The list and the page name the same day and the same state.
  @Test func tellsTheDayByWhichADraftIsSent() throws {
    let register = try EscalationSamples.register()
    let list = run(register, "/ve sinh").last
    let page = ScreenRun(register, opening: .escalations(.file(.sample(302))), keys: "").last
    let due = try #require(
      try register.reader.escalation(.sample(302))?.duty?.due?.day.formattedShort)
    #expect(list.contains(due) && page.contains(due))
  }

  @Test func saysWhatCameOfWhatIsCarriedOnward() throws {
    let register = try EscalationSamples.register()
    let old = try #require(try register.reader.escalation(.sample(300))).escalation
    var refused = old
    refused.refusalReason = "Không đủ kinh phí"
    try register.write(
      .escalation(.move(old.id, to: .refused, with: refused.changes(since: old))))
    let form = ScreenRun(register, opening: .escalations(.onward(of: .sample(300))), keys: "").last
    #expect(form.contains("(bị từ chối); chọn nơi nhận cấp trên"))
    let page = ScreenRun(register, opening: .escalations(.file(.sample(300))), keys: "").last
    #expect(page.contains("Bị từ chối") && run(register).last.contains("Bị từ chối"))
  }

  @Test func filtersWithoutMarks() throws {
    let found = run(try EscalationSamples.register(), "/tu van").last
    #expect(found.contains("tư vấn"))
    #expect(!found.contains("nhà vệ sinh"))
  }

  @Test func opensAndComesBack() throws {
    let register = try EscalationSamples.register()
    let opened = run(register, "<Enter>").last
    #expect(opened.contains("45/CV-UBND"))
    #expect(run(register, "<Enter><Esc>").last == run(register).last)
  }
}
