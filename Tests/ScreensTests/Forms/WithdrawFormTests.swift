import Records
import Screens
import TestSupport
import Testing

/// Withdrawing an incident or an escalation, as the officer sees it.
@Suite struct WithdrawFormTests {
  private let tutoring = Incident.ID.sample(102)

  private func withdrawn() throws -> TestRegister {
    let register = try CaseSamples.board()
    try register.write(.incident(.withdraw(tutoring, reason: "ghi nhầm cơ sở")))
    return register
  }

  @Test func asksForAReasonAndKeepsTheIncidentInSight() throws {
    let register = try CaseSamples.board()
    let route = Route.incidents(.file(tutoring))
    let run = ScreenRun(register, opening: route, keys: "W<F2>ghi nhầm cơ sở<F2><Wake>")
    let refused = run.pages.first { $0.contains("Lý do rút còn trống.") }
    try expectSnapshot(try #require(refused), "withdraw-form")
    try expectSnapshot(run.last, "incident-withdrawn")
    let list = ScreenRun(register, opening: .incidents(.list), keys: "")
    #expect(!list.last.contains("Lớp học thêm"))
    let all = ScreenRun(register, opening: .incidents(.list), keys: "o").last
    let row = all.split(separator: "\n").first { $0.contains("Lớp học thêm") }
    #expect(row?.contains("Đã rút") ?? false)
    #expect(try register.reader.counters(at: register.clock.now).openIncidents == 3)
    #expect(try register.store.check().findings == [])
  }

  @Test func saysWhatStandsAgainstIt() throws {
    let register = try CaseSamples.board()
    let route = Route.incidents(.withdraw(CaseSamples.kitchen))
    let page = ScreenRun(register, opening: route, keys: "nhầm<F2>").last
    #expect(page.contains("! Chưa rút được vì:"))
    #expect(page.contains("[!]"))
    #expect(try register.reader.incident(CaseSamples.kitchen)?.incident.isWithdrawn == false)
  }

  @Test func undoBringsItBack() throws {
    let register = try withdrawn()
    ScreenRun(register, opening: .incidents(.list), keys: "u<Wake>")
    #expect(try register.reader.incident(tutoring)?.incident.isWithdrawn == false)
    #expect(try register.reader.counters(at: register.clock.now).openIncidents == 4)
  }

  @Test func aWithdrawnOneCanOnlyBeRead() throws {
    let run = ScreenRun(try withdrawn(), opening: .incidents(.file(tutoring)), keys: "s")
    #expect(run.last.contains("Bản ghi đã rút; chỉ còn xem được."))
    let history = ScreenRun(try withdrawn(), opening: .incidents(.file(tutoring)), keys: "h").last
    #expect(history.contains("lý do: ghi nhầm cơ sở"))
  }

  @Test func aWithdrawnOneIsNoChoiceAndIsMarkedWhereItIsFound() throws {
    let register = try withdrawn()
    let route = Route.escalations(.add(for: nil))
    let form = ScreenRun(register, opening: route, keys: "<Tab><Tab><Tab><Tab><Tab><Tab>lop hoc")
    #expect(!form.last.contains("Lớp học thêm"))
    let found = ScreenRun(register, keys: "glop hoc them").last
    #expect(found.contains("Lớp học thêm chưa đăng ký [đã rút]"))
  }

  @Test func anEscalationIsWithdrawnTheSameWay() throws {
    let register = try EscalationSamples.register()
    let sent = ScreenRun(
      try EscalationSamples.register(),
      opening: .escalations(.withdraw(EscalationSamples.letter)), keys: "nhầm<F2>"
    ).last
    #expect(sent.contains("đã gửi Sở GD&ĐT Nghệ An"))
    let route = Route.escalations(.file(.sample(302)))
    let run = ScreenRun(register, opening: route, keys: "Wđã có kinh phí<F2><Wake>").last
    try expectSnapshot(run, "escalation-withdrawn")
    let list = ScreenRun(register, opening: .escalations(.list), keys: "").last
    #expect(!list.contains("Sửa nhà vệ sinh"))
    let all = ScreenRun(register, opening: .escalations(.list), keys: "o").last
    let row = all.split(separator: "\n").first { $0.contains("Sửa nhà vệ sinh") }
    #expect(row?.contains("Đã rút") ?? false)
    #expect(try register.reader.counters(at: register.clock.now).openEscalations == 2)
  }

  @Test func aSealedWithdrawnOneIsStillRead() throws {
    let register = try EscalationSamples.register(hasPassphrase: true)
    var draft = EscalationSamples.escalation("Xin thêm giường", id: 310)
    draft.detail = "Nhà bán trú thiếu 12 giường."
    try register.write(.escalation(.add(draft)))
    try register.write(.escalation(.withdraw(draft.id, reason: "trùng")))
    let page = ScreenRun(register, opening: .escalations(.file(draft.id)), keys: "").last
    #expect(page.contains("Nhà bán trú thiếu 12 giường."))
  }
}
