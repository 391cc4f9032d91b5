import Ledger
import Records
import Testing

@testable import RecordStore

/// The lists of clusters and the Department as they are kept and read.
@Suite struct LiaisonReadingTests {
  private static let all = Window(.first, count: 50)
  private let cluster = Cluster.id(provinceCode: "40", number: 1)

  private func member(
    _ register: ScratchRegister, _ name: String, _ role: ClusterRole, from: Day, until: Day? = nil
  ) throws {
    var values = FieldValues()
    values.set(ClusterMember.Fields.cluster, cluster.record)
    values.set(ClusterMember.Fields.role, role)
    values.set(ClusterMember.Fields.personName, name)
    values.set(ClusterMember.Fields.fromOn, from)
    values.set(ClusterMember.Fields.untilOn, until)
    try register.write(.liaison(.member(ClusterMember(id: register.newID(), values: values))))
  }

  private func school(
    _ register: ScratchRegister, _ name: String
  ) throws -> Identifier<Institution> {
    let school = Institution(
      id: register.newID(), name: name, level: .primary, communeCode: "16813")
    try register.write(.institution(.add(school)))
    return school.id
  }

  private var today: Day { ScratchClock.start.day }

  @Test func aClusterIsLedByWhoeverCameLast() throws {
    let register = try ScratchRegister()
    try member(register, "Thành viên", .member, from: today)
    try member(
      register, "Người cũ", .leader, from: today.adding(days: -400),
      until: today.adding(days: -10))
    try member(register, "Người mới", .leader, from: today.adding(days: -9))
    let reader = register.store.reader
    let rows = try reader.liaison(ClusterMember.self, under: cluster.record, Self.all).rows
    #expect(rows.map(\.record.personName) == ["Người mới", "Người cũ", "Thành viên"])
    #expect(rows.first?.name(ClusterMember.Fields.cluster) == "Cụm 1")
    #expect(
      try reader.people(of: cluster, on: today).map(\.personName) == ["Người mới", "Thành viên"])
    #expect(try reader.clusters().first?.leaderName == "Người mới")
    #expect(try reader.header(at: register.clock.now).cluster?.leaderName == "Người mới")
    #expect(try reader.cluster(cluster)?.cluster.leaderName == "")
    #expect(try register.store.check().findings == [])
  }

  @Test func theLongestSilentSchoolStandsFirst() throws {
    let register = try ScratchRegister()
    let never = try school(register, "Trường Tiểu học A")
    let old = try school(register, "Trường Tiểu học B")
    let fresh = try school(register, "Trường Tiểu học C")
    for (id, days) in [(old, 31), (fresh, 30)] {
      var values = FieldValues()
      values.set(ContactNote.Fields.institution, id.record)
      values.set(ContactNote.Fields.heldOn, today.adding(days: -days))
      values.set(ContactNote.Fields.by, "Cán bộ")
      values.set(ContactNote.Fields.channel, Channel.phone)
      values.set(ContactNote.Fields.about, "Hỏi tình hình")
      try register.write(.liaison(.contact(ContactNote(id: register.newID(), values: values))))
    }
    var query = InstitutionQuery()
    query.uncontactedSince = today.adding(days: -30)
    let rows = try register.store.reader.institutions(query, Self.all).rows
    #expect(rows.map(\.id) == [never, old])
    #expect(rows.map(\.lastContactOn) == [nil, today.adding(days: -31)])
  }

  private func core(
    _ register: ScratchRegister, _ region: String, _ school: String, until: Day
  ) throws -> Identifier<CoreMember> {
    var values = FieldValues()
    values.set(CoreMember.Fields.region, region)
    values.set(CoreMember.Fields.role, CoreRole.school)
    values.set(CoreMember.Fields.schoolName, school)
    values.set(CoreMember.Fields.fromOn, today.adding(days: -100))
    values.set(CoreMember.Fields.untilOn, until)
    let core = CoreMember(id: register.newID(), values: values)
    try register.write(.liaison(.core(core)))
    return core.id
  }

  private func core(of school: Identifier<Institution>) throws -> FieldValues {
    var values = FieldValues()
    values.set(CoreMember.Fields.role, CoreRole.school)
    values.set(CoreMember.Fields.institution, school.record)
    values.set(CoreMember.Fields.fromOn, today.adding(days: -100))
    values.set(CoreMember.Fields.untilOn, today)
    return values
  }

  @Test func aRegionCountsItsSchoolsOfToday() throws {
    let register = try ScratchRegister()
    _ = try core(register, "Vùng 2", "Một", until: today)
    _ = try core(register, "Vùng 2", "Một", until: today)
    _ = try core(register, "Vùng 2", "Hai", until: today.adding(days: -1))
    _ = try core(register, "Vùng 1", "Ba", until: today)
    _ = try core(register, "Vùng 1", "Bốn", until: today)
    let closed = try school(register, "Trường Tiểu học Đã Nhập")
    var values = try core(of: closed)
    values.set(CoreMember.Fields.region, "Vùng 1")
    try register.write(.liaison(.core(CoreMember(id: register.newID(), values: values))))
    try register.write(.institution(.close(closed, on: today, decision: "")))
    // The school of a core teacher is no core school.
    var teacher = try core(of: try school(register, "Trường của cô giáo cốt cán"))
    teacher.set(CoreMember.Fields.role, CoreRole.teacher)
    teacher.set(CoreMember.Fields.personName, "Cô giáo Xồng")
    teacher.set(CoreMember.Fields.region, "Vùng 2")
    try register.write(.liaison(.core(CoreMember(id: register.newID(), values: teacher))))
    #expect(
      try register.store.reader.coreRegions(on: today) == [
        CoreRegion(name: "Vùng 1", schools: 2), CoreRegion(name: "Vùng 2", schools: 1),
      ])
  }

  @Test func supportIsToldWithWhoGaveItAndWhoGotNone() throws {
    let register = try ScratchRegister()
    let helped = try school(register, "Trường Tiểu học A")
    let alone = try school(register, "Trường Tiểu học B")
    let core = try core(register, "Vùng 1", "Trường nòng cốt", until: today)
    var values = FieldValues()
    values.set(ClusterActivity.Fields.activity, ActivityKind.schoolSupport)
    values.set(ClusterActivity.Fields.name, "Dự giờ")
    values.set(ClusterActivity.Fields.chair, "Trường nòng cốt")
    values.set(ClusterActivity.Fields.heldOn, today)
    values.set(ClusterActivity.Fields.core, core.record)
    values.set(ClusterActivity.Fields.institution, helped.record)
    try register.write(
      .liaison(.activity(ClusterActivity(id: register.newID(), values: values))))
    let reader = register.store.reader
    let row = try #require(try reader.coreSupport(since: today).first)
    #expect(row.name(ClusterActivity.Fields.core) == "Trường nòng cốt")
    #expect(row.name(ClusterActivity.Fields.institution) == "Trường Tiểu học A")
    #expect(try reader.withoutCoreSupport(since: today).map(\.id) == [alone])
    #expect(try reader.coreSupport(since: today.adding(days: 1)).isEmpty)
  }

  @Test func whoIsOnDutyNowIsFoundWhateverIsOver() throws {
    let register = try ScratchRegister()
    let now = register.clock.now
    let other = Cluster.id(provinceCode: "40", number: 2)
    for (name, from, until, place) in [
      ("Xưa", -90, -60, cluster), ("Nay", -1, 1, cluster), ("Mai", 1, 9, cluster),
      ("Nơi khác", -1, 1, other),
    ] {
      var values = FieldValues()
      values.set(DutyCover.Fields.cluster, place.record)
      values.set(DutyCover.Fields.personName, name)
      values.set(DutyCover.Fields.phone, "0000 1")
      values.set(DutyCover.Fields.days, CoverDays.everyDay)
      values.set(DutyCover.Fields.startsAt, "00:00")
      values.set(DutyCover.Fields.endsAt, "00:00")
      values.set(DutyCover.Fields.fromOn, now.day.adding(days: from))
      values.set(DutyCover.Fields.untilOn, now.day.adding(days: until))
      try register.write(.liaison(.cover(DutyCover(id: register.newID(), values: values))))
    }
    let reader = register.store.reader
    #expect(try reader.dutyCover(at: now, of: cluster).map(\.personName) == ["Nay"])
    #expect(try reader.dutyCover(at: now, of: other).map(\.personName) == ["Nơi khác"])
    #expect(try reader.dutyCover(at: now, of: nil).isEmpty)
  }

  @Test func aPersonnelProposalIsReadWithTheKeysAlone() throws {
    let register = try ScratchRegister(sealed: true)
    var values = FieldValues()
    values.set(PersonnelNote.Fields.proposedOn, today)
    values.set(PersonnelNote.Fields.addressee, "Giám đốc Sở")
    values.set(PersonnelNote.Fields.personName, "Lô Văn Canary")
    values.set(PersonnelNote.Fields.proposal, "Bổ nhiệm lại")
    let note = PersonnelNote(id: register.newID(), values: values)
    try register.write(.liaison(.proposal(note)))
    let reader = register.store.reader
    let open = try #require(try reader.liaison(note.id))
    #expect(open.sight == .open && open.record == note)
    register.store.lock()
    let rows = try reader.liaison(PersonnelNote.self, under: nil, Self.all).rows
    let locked = try #require(rows.first)
    #expect(locked.sight == .locked)
    #expect(locked.record.values.text(PersonnelNote.Fields.personName) == nil)
    #expect(locked.record.values.text(PersonnelNote.Fields.proposal) == nil)
    #expect(locked.record.addressee == "Giám đốc Sở")
  }

  @Test func anErasedProposalIsGone() throws {
    let register = try ScratchRegister(sealed: true)
    var values = FieldValues()
    values.set(PersonnelNote.Fields.proposedOn, today)
    values.set(PersonnelNote.Fields.addressee, "Giám đốc Sở")
    values.set(PersonnelNote.Fields.proposal, "Bổ nhiệm lại")
    let note = PersonnelNote(id: register.newID(), values: values)
    try register.write(.liaison(.proposal(note)))
    try register.write(.erase(note.id.record, ground: "Yêu cầu của người được nêu"))
    let row = try #require(try register.store.reader.liaison(note.id))
    #expect(row.sight == .erased)
    #expect(row.record.values.text(PersonnelNote.Fields.proposal) == nil)
  }

  @Test func aListIsReadInWindows() throws {
    let register = try ScratchRegister()
    for number in 0..<7 {
      try member(register, "Người \(number)", .member, from: today.adding(days: -number))
    }
    let reader = register.store.reader
    var names: [String] = []
    var window = Window(.first, count: 3)
    while true {
      let page = try reader.liaison(ClusterMember.self, under: nil, window)
      names += page.rows.map(\.record.personName)
      guard page.hasLater, let last = page.rows.last else { break }
      window.anchor = .after(last.key)
    }
    #expect(names == (0..<7).map { "Người \($0)" })
  }
}
