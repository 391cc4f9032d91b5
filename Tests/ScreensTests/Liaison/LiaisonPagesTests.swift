import Ledger
import Records
import Screens
import TestSupport
import Testing

/// The lists of clusters and the Department by keys.
@Suite struct LiaisonPagesTests {
  private func run(
    _ register: TestRegister, _ route: Route, _ keys: String = "", columns: Int = 80,
    rows: Int = 24
  ) -> ScreenRun {
    ScreenRun(register, opening: route, columns: columns, rows: rows, keys: keys)
  }

  @Test func theClusterTellsWhoIsOnDutyAndWhoIsSilent() throws {
    let register = try LiaisonSamples.register()
    let route = Route.institutions(.cluster(LiaisonSamples.cluster))
    try expectSnapshot(run(register, route, rows: 40).last, "cluster-liaison")
    try expectSnapshot(run(register, route, columns: 40, rows: 12).last, "cluster-liaison-narrow")
  }

  @Test(arguments: LiaisonKind.allCases)
  func everyListIsShownFullAndEmpty(kind: LiaisonKind) throws {
    let route = Route.liaison(.list(kind, under: nil))
    let register = try LiaisonSamples.register()
    try expectSnapshot(run(register, route).last, "liaison-\(kind.rawValue)")
    let narrow = run(register, route, columns: 40, rows: 12)
    try expectSnapshot(narrow.last, "liaison-\(kind.rawValue)-narrow")
    try expectSnapshot(run(TestRegister(), route).last, "liaison-\(kind.rawValue)-empty")
  }

  @Test func aMemberIsWrittenByKeysFromTheCluster() throws {
    let cluster = Route.institutions(.cluster(LiaisonSamples.cluster))
    let form = run(try TestRegister(), cluster, "pn")
    let register = try TestRegister()
    try expectSnapshot(form.last, "liaison-member-form")
    _ = run(
      register, cluster,
      "pn<Tab>cum truong<Enter>Nguyễn Thị Hiền<Tab><Tab>0912 345 678<F2><Wake>")
    let rows = try register.reader.liaison(
      ClusterMember.self, under: LiaisonSamples.cluster.record, Window(.first, count: 5)
    ).rows
    #expect(rows.map(\.record.personName) == ["Nguyễn Thị Hiền"])
    #expect(rows.first?.record.role == .leader)
    #expect(try register.reader.clusters().first?.leaderName == "Nguyễn Thị Hiền")
    // From now on the leader is edited there.
    let edit = Route.institutions(.editCluster(LiaisonSamples.cluster))
    #expect(!run(register, edit).last.contains("Cụm trưởng"))
  }

  @Test func anUrgentIncidentNamesWhoIsOnDuty() throws {
    let register = try LiaisonSamples.register()
    try register.write(.incident(.log(.sample(level: .verySerious), nil)))
    let page = run(register, .incidents(.file(.sample(100)))).last
    #expect(page.contains("! Đang trực: 0000 555 111 Vi Văn Trực"))
    try register.write(.incident(.log(.sample(id: 101, level: .notice), nil)))
    #expect(!run(register, .incidents(.file(.sample(101)))).last.contains("Đang trực"))
    var help = LiaisonSamples.support
    help.values.set(ClusterActivity.Fields.activity, ActivityKind.incidentSupport)
    help.values.set(ClusterActivity.Fields.incident, Identifier<Incident>.sample(101).record)
    try register.write(.liaison(.activity(help)))
    let wide = run(register, .incidents(.file(.sample(101))), "<Tab>", rows: 60).last
    #expect(wide.contains("Cụm hỗ trợ"))
    #expect(wide.contains("15/10/2026 · Dự giờ, góp ý tổ chuyên môn"))
  }

  @Test func onlyTheOwnClustersCoverIsMarkedAsOnDuty() throws {
    let register = try LiaisonSamples.register()
    var other = LiaisonSamples.cover.values
    other.set(DutyCover.Fields.cluster, Cluster.id(provinceCode: "40", number: 2).record)
    other.set(DutyCover.Fields.personName, "Người cụm khác")
    try register.write(.liaison(.cover(DutyCover(id: .sample(830), values: other))))
    let list = run(register, .liaison(.list(.cover, under: nil))).last
    #expect(list.contains("* Vi Văn Trực") && !list.contains("* Người cụm khác"))
    let people = run(register, .institutions(.clusters), "<Down>p").last
    #expect(people.contains("Chưa ghi ai của cụm."))
    #expect(run(register, .institutions(.list), "p").last.contains("Nguyễn Thị Hiền"))
  }

  @Test func thePageOfARecordOpensWhatItNames() throws {
    let register = try LiaisonSamples.register()
    let support = Route.liaison(.file(.activity, Identifier<ClusterActivity>.sample(804).record))
    try expectSnapshot(run(register, support).last, "liaison-activity-page")
    let late = Route.liaison(
      .file(.instruction, Identifier<DirectInstruction>.sample(806).record))
    try expectSnapshot(run(register, late).last, "liaison-instruction-page")
  }

  @Test func regionsWarnOfTooFewCoreSchools() throws {
    let register = try LiaisonSamples.register()
    let page = run(register, .liaison(.regions), rows: 30)
    try expectSnapshot(page.last, "liaison-regions")
    try expectSnapshot(
      run(register, .liaison(.regions), columns: 40, rows: 12).last, "liaison-regions-narrow")
    try expectSnapshot(run(TestRegister(), .liaison(.regions)).last, "liaison-regions-empty")
  }

  @Test func silentSchoolsAreListedAndCalled() throws {
    let register = try LiaisonSamples.register()
    let ages = Route.liaison(.contactAges)
    try expectSnapshot(run(register, ages).last, "liaison-silent")
    #expect(run(register, ages, "d<BS><BS>5<Enter>").last.contains("Sao Mai"))
    #expect(run(register, ages, "d<BS><BS>0<Enter>").last.contains("từ 1 đến 1000"))
    _ = run(register, ages, "n<Tab><Tab><Tab><Tab>Hỏi chuyện bếp ăn<F2><Wake>")
    let sheet = try #require(try register.reader.institution(.sample(2)))
    #expect(sheet.institution.lastContactOn == TestClock.start.day)
  }

  @Test func aProposalIsSealedWhileLocked() throws {
    let register = try LiaisonSamples.register(hasPassphrase: true)
    let list = Route.liaison(.list(.proposal, under: nil))
    #expect(run(register, list).last.contains("Bổ nhiệm lại"))
    register.store.lock()
    let locked = run(register, list, "<Esc>")
    #expect(!locked.last.contains("Bổ nhiệm lại"))
    let file = Route.liaison(.file(.proposal, Identifier<PersonnelNote>.sample(807).record))
    let page = run(register, file, "<Esc>")
    #expect(!page.pages.contains { $0.contains("Canary") })
    #expect(page.last.contains("(niêm phong, mở khóa để xem)"))
  }

  /// What was erased is not to be had by unlocking.
  @Test func anErasedProposalSaysSo() throws {
    let register = try LiaisonSamples.register(hasPassphrase: true)
    let id = Identifier<PersonnelNote>.sample(807).record
    try register.write(.erase(id, ground: "theo yêu cầu"))
    for key in ["e", "X"] {
      let page = run(register, .liaison(.file(.proposal, id)), key).last
      #expect(!page.contains("Chưa") && !page.contains("khóa rồi") && !page.contains("đang khóa"))
      #expect(page.contains(key == "e" ? "đã bị xóa" : "Không còn nội dung niêm phong"))
    }
    let list = run(register, .liaison(.list(.proposal, under: nil)), "e").last
    #expect(list.contains("đã bị xóa") && !list.contains("Enter đóng"))
  }

  @Test func aSealedProposalIsNotEditedFromTheListWhileLocked() throws {
    let register = try LiaisonSamples.register(hasPassphrase: true)
    register.store.lock()
    let list = run(register, .liaison(.list(.proposal, under: nil)), "<Esc>e").last
    #expect(list.contains("đang khóa"))
    #expect(list.contains("Ghi chú đề xuất") || list.contains("Sở"))
  }

  @Test func aRecordIsWithdrawnWithAReason() throws {
    let register = try LiaisonSamples.register()
    let id = Identifier<DutyCover>.sample(802).record
    _ = run(register, .liaison(.withdraw(.cover, id)), "đổi lịch<F2><Wake>")
    #expect(
      try register.reader.dutyCover(
        at: TestClock.start, of: LiaisonSamples.cluster
      ).isEmpty)
    #expect(try register.store.check().findings == [])
  }
}
