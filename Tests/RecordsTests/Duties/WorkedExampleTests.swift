import Records
import Testing

/// Five invented cases, over the tables as they are shipped.
@Suite struct WorkedExampleTests {
  private func duties(
    of incident: Incident, done: [DutyCompletion] = []
  ) throws -> [Duty] {
    IncidentDuties(incident: incident, completions: done, facts: try Shipped.facts()).all
  }

  private func source(_ incident: Incident) throws -> MemorySource {
    var source = MemorySource()
    source.facts = try Shipped.facts()
    try source.apply(.incident(.log(incident, nil)), at: incident.learnedAt)
    return source
  }

  /// Seven children vomit after breakfast, two are in hospital; later it is fifty-three.
  @Test func kitchen() throws {
    let told = Incident.example(
      category: "NĐ", level: .significant, learnedAt: .at("2026-11-24T10:40:00+07:00")
    ).with {
      $0.casualties.ill = 7
      $0.casualties.hospitalised = 2
    }
    var source = try source(told)
    let first = try source.record(told.id)
    #expect(first.level == .serious)
    #expect(
      try duties(of: first).map(\.line) == [
        "- N-NĐ-NĐ-1/1 24/11 10:40 must law", "- P-3-1/1 24/11 11:40 should default",
        "- L-BC-1/1 kịp thời should law", "- N-atttp/1 kịp thời should default",
        "- N-gia_dinh/1 kịp thời should default", "- N-nha_cung_cap/1 kịp thời should default",
        "- N-sogddt/1 kịp thời should default", "- P-3-2/1 24/11 23:59 should default",
        "- L-ND-2/1 25/11 10:40 should law", "- P-3-3/1 26/11 23:59 should default",
      ])
    let called = DutyCompletion.done("P-3-1", of: first, at: "2026-11-24T10:55:00+07:00")
    let later = Moment.at("2026-11-24T13:15:00+07:00")
    try source.apply(
      .incident(.edit(first.id, first.changes { $0.casualties.ill = 53 }, reason: nil)), at: later)
    let second = try source.record(told.id)
    #expect(second.level == .verySerious)
    #expect(second.levelSince == later)
    let after = try duties(of: second, done: [called]).map(\.line)
    #expect(after.contains("- L-ND-3/1 24/11 13:15 should law"))
    #expect(after.contains("- P-4-1/1 24/11 13:45 should default"))
    #expect(after.contains("- P-4-2/1 24/11 15:15 should default"))
    // The call reached the chair and the Department.
    #expect(after.contains("x N-NĐ-NĐ-1/1 24/11 10:40 must law"))
    #expect(after.contains("x N-sogddt/1 kịp thời should default"))
    #expect(after.contains("x P-3-1/1 24/11 11:40 should default"))
    #expect(!after.contains { $0.hasPrefix("- P-3") })
    #expect(after.contains("- L-ND-2/1 25/11 10:40 should law"))
  }

  /// Learned of on Saturday night: clocks start then, though it is typed on Monday.
  @Test func clip() throws {
    let incident = Incident.example(learnedAt: .at("2026-11-21T21:05:00+07:00")).with {
      $0.furtherCategories = ["MM"]
      $0.source = .parent
    }
    let family = DutyCompletion.done("N-gia_dinh", of: incident, at: "2026-11-21T21:40:00+07:00")
    let duties = try duties(of: incident, done: [family])
    #expect(
      duties.map(\.line) == [
        "- N-ca_xa/1 kịp thời must law", "- N-ct_ubnd/1 kịp thời must law",
        "x N-gia_dinh/1 kịp thời must law", "- L-BL-2/1 kịp thời should law",
        "- N-bvte/1 kịp thời should default", "- N-nen_tang/1 kịp thời should default",
        "- P-2-1/1 21/11 23:59 should default", "- P-2-2/1 25/11 23:59 should default",
        "- P-2-3/1 28/11 23:59 should default",
      ])
    let report = try #require(duties.first { $0.rule == "P-2-2" })
    #expect(
      report.explanation.map(\.vietnamese) == [
        "Quy tắc: đề xuất của phần mềm", "Tính từ khi biết: 21:05 21/11/2026",
        "Thời hạn: 2 ngày làm việc",
        "Chủ Nhật 22/11/2026, nghỉ hằng tuần: không tính",
        "Thứ Hai 23/11/2026, Đã có đề xuất nghỉ, làm bù ngày 28/11 (chưa tìm được quyết định), "
          + "chưa công bố: tính là ngày làm việc, cộng 1",
        "Thứ Ba 24/11/2026, Ngày Văn hóa Việt Nam (Nghị quyết 28/2026/QH16): không tính",
        "25/11/2026: 1 ngày làm việc, cộng 2", "Hạn cuối: 23:59 25/11/2026",
        "Có ngày chưa chắc chắn ở trên; hạn có thể dịch",
      ])
    let police = try #require(duties.first { $0.rule == "N-ca_xa" })
    #expect(police.condition?.vietnamese == "khi vượt khả năng của trường")
    #expect(police.blocksClosing)
  }

  /// All schools are closed for two days: the civil-defence command comes first.
  @Test func flood() throws {
    let incident = Incident.example(
      category: "TN", level: .serious, learnedAt: .at("2025-11-02T16:00:00+07:00"))
    let duties = try duties(of: incident)
    #expect(
      duties.filter(\.blocksClosing).map(\.rule) == ["N-bo_gddt", "N-pctt", "N-ubnd_tinh"])
    let totals = try #require(duties.first { $0.rule == "N-ubnd_tinh" })
    #expect(totals.manner?.vietnamese == "tổng hợp thiệt hại")
    let command = try #require(duties.first { $0.rule == "N-pctt" })
    #expect(command.confidence == .known)
    #expect(command.document == "33/2013/QH13")
  }

  /// Checked in two hours, nothing in it: no follow-up runs on, and it closes once all is settled.
  @Test func rumour() throws {
    let told = Incident.example(
      category: "AN", level: .serious, learnedAt: .at("2026-11-24T08:00:00+07:00"))
    var source = try source(told)
    let checked = Moment.at("2026-11-24T10:00:00+07:00")
    let check = told.changes { $0.falseReportCheck = "Công an xã đi kiểm tra" }
    try source.apply(
      .incident(.move(told.id, to: .falseReport, with: check, reason: nil)), at: checked)
    let found = try source.record(told.id)
    #expect(found.settledAt == checked)
    let duties = try duties(of: found)
    #expect(!duties.contains { $0.rule == "P-3-3" })
    #expect(duties.map(\.line).contains("- P-3-4/1 01/12 23:59 should default"))
    #expect(duties.first { $0.rule == "N-ca_xa" }?.basisKind == .default)
    try source.apply(
      .incident(.move(told.id, to: .closed, with: FieldChanges([:]), reason: nil)), at: checked)
    #expect(try source.record(told.id).state == .closed)
  }

  /// Happened on 2 March, known through the hotline on 9 March: the clock counts from knowing.
  @Test func lateKnowledge() throws {
    let learned = Moment.at("2026-03-09T09:20:00+07:00")
    let incident = Incident.example(category: "XH", level: .verySerious, learnedAt: learned).with {
      $0.occurredFrom = Day.on("2026-03-02").start
      $0.precision = .day
      $0.source = .hotline111
    }
    #expect(incident.problems(now: learned).isEmpty)
    let duties = try duties(of: incident)
    #expect(duties.allSatisfy { $0.start >= learned })
    let group = try #require(duties.first { $0.rule == "N-XH-XH-1" })
    #expect(group.due == learned)
    #expect(group.basisKind == .law)
    #expect(
      group.what.vietnamese
        == "Báo Tổng đài 111, Công an xã, Người làm công tác bảo vệ trẻ em cấp xã hoặc Chủ tịch "
        + "UBND xã")
    #expect(
      group.explanation.map(\.vietnamese) == [
        "Quy tắc: pháp luật, 56/2017/NĐ-CP", "Tính từ khi biết: 09:20 09/03/2026",
        "Không có thời gian chờ: làm ngay",
      ])
    let department = try #require(duties.first { $0.rule == "N-sogddt" })
    #expect(department.manner?.vietnamese == "bằng lời, không nêu tên trẻ")
  }
}
