import IncidentPapers
import Ledger
import Papers
import Records
import TestSupport
import Testing

/// The page of the week, the list of a month, the contact card.
@Suite struct OverviewPapersTests {
  private func papers(_ register: TestRegister) throws -> OverviewPapers {
    OverviewPapers(try OverviewFacts(from: register.reader, at: TestClock.start))
  }

  private func busy() throws -> TestRegister {
    let register = try PaperCase.poisoning()
    try register.write(
      .incident(.log(.sample("Học sinh Chuồn Chuồn bị đánh", minutesAgo: 2000), nil)))
    try register.write(.escalation(.add(.sample("Cho em Lò Thị Canary", about: PaperCase.id))))
    var contact = ContactPoint(id: .sample(900), level: .police, unit: "Công an xã Mường Xén")
    contact.personName = "Vi Văn Trực"
    contact.phone = "0238 000 000"
    contact.hours = "cả ngày đêm"
    try register.write(.contactPoint(.save(contact)))
    return register
  }

  @Test func tellTheChairWhatIsOpenAndLate() throws {
    try expectSnapshot(papers(busy()).week.plainText, "week")
    try expectSnapshot(papers(TestRegister()).week.plainText, "week-empty")
  }

  @Test func tellWhomToCall() throws {
    try expectSnapshot(papers(busy()).card.plainText, "card")
  }

  @Test func theCardNamesThePeopleAndTheCoverOfTheOwnCluster() throws {
    let register = try TestRegister()
    for (number, name) in [(1, "Vi Văn Trực"), (2, "Người cụm khác")] {
      let cluster = Cluster.id(provinceCode: "40", number: number)
      var values = FieldValues()
      values.set(DutyCover.Fields.cluster, cluster.record)
      values.set(DutyCover.Fields.personName, name)
      values.set(DutyCover.Fields.phone, "0000 555")
      values.set(DutyCover.Fields.days, CoverDays.weekends)
      values.set(DutyCover.Fields.startsAt, "07:30")
      values.set(DutyCover.Fields.endsAt, "17:00")
      values.set(DutyCover.Fields.fromOn, Day.sample(2026, 11, 1))
      let cover = DutyCover(id: .sample(UInt64(910 + number)), values: values)
      try register.write(.liaison(.cover(cover)))
      var person = FieldValues()
      person.set(ClusterMember.Fields.cluster, cluster.record)
      person.set(ClusterMember.Fields.role, ClusterRole.leader)
      person.set(ClusterMember.Fields.personName, "Cụm trưởng \(number)")
      person.set(ClusterMember.Fields.fromOn, Day.sample(2025, 9, 1))
      let member = ClusterMember(id: .sample(UInt64(920 + number)), values: person)
      try register.write(.liaison(.member(member)))
    }
    let card = try papers(register).card
    #expect(card.problems() == [])
    #expect(card.plainText.contains("Vi Văn Trực") && card.plainText.contains("Cụm trưởng 1"))
    #expect(!card.plainText.contains("Người cụm khác"))
    #expect(!card.plainText.contains("Cụm trưởng 2"))
  }

  @Test func listTheIncidentsOfTheMonthAlone() throws {
    let register = try busy()
    var query = IncidentQuery()
    query.onlyOpen = false
    let rows = try register.reader.incidents(query, Window(.first, count: 50)).rows
    let papers = try papers(register)
    try expectSnapshot(papers.month(of: TestClock.start.day, rows).plainText, "month")
    let before = papers.month(of: .sample(2026, 1, 5), rows).plainText
    #expect(before.contains("không ghi nhận vụ việc nào"))
    #expect(before.contains("tháng 01 năm 2026"))
  }

  @Test func nameNobodyButThoseToCall() throws {
    let papers = try papers(busy())
    let month = papers.month(of: TestClock.start.day, papers.facts.incidents)
    for paper in [papers.week, papers.card, month] {
      #expect(paper.problems() == [])
      for canary in PaperCase.canaries { #expect(!paper.plainText.contains(canary)) }
    }
  }

  @Test func tellTheNumbersOfAPeriod() throws {
    let register = try busy()
    for (period, name) in [
      (NumbersPeriod.month(YearMonth(of: TestClock.start.day)), "numbers-month"),
      (.schoolYear(2026), "numbers-year"),
    ] {
      let numbers = try register.reader.incidentNumbers(in: period, at: TestClock.start)
      let paper = try papers(register).numbers(numbers)
      #expect(paper.problems() == [])
      for canary in PaperCase.canaries { #expect(!paper.plainText.contains(canary)) }
      try expectSnapshot(paper.plainText, name)
    }
    let empty = try register.reader.incidentNumbers(in: .schoolYear(2020), at: TestClock.start)
    let paper = try papers(register).numbers(empty)
    #expect(paper.plainText.contains("không ghi nhận vụ việc nào"))
  }
}

extension OverviewPapersTests {
  /// What somebody typed into a request or a task stands on no page for the chair.
  @Test func theWeekTellsNothingThatWasTypedOfAChild() throws {
    let register = try TestRegister()
    try register.write(.escalation(.add(.sample("Hỗ trợ tâm lý cháu Lò Thị Canary lớp 4B"))))
    var task = CommuneTask(id: .sample(600), content: "Thăm nhà em Vi Văn Canary lớp 5A")
    task.dueOn = .sample(2026, 11, 24)
    try register.write(.task(.save(task, reason: nil)))
    let text = try papers(register).week.plainText
    #expect(!text.contains("Canary"))
    #expect(text.contains("Nhiệm vụ (xem trong sổ)"))
  }

  /// A false report and a duplicate count in no list, as they count in no number.
  @Test func theMonthCountsWhatIsAnIncident() throws {
    let register = try TestRegister()
    try register.write(.incident(.log(.sample("Học sinh ngã"), nil)))
    try register.write(.incident(.log(.sample("Tin đồn bắt cóc", id: 77), nil)))
    let rows = try register.reader.incidents(IncidentQuery(), Window(.first, count: 9)).rows
    var told = rows
    told[1].state = .falseReport
    let text = try papers(register).month(of: TestClock.start.day, told).plainText
    #expect(text.contains("ghi nhận 01 vụ việc"))
    #expect(text.contains("Không tính vào số vụ việc: 01 tin sai"))
  }
}
