import Ledger
import Records
import Testing

/// What may be noted of clusters, cover, contacts, core schools, activities, instructions.
@Suite struct LiaisonRecordTests {
  private let today = Day.on("2026-11-22")
  private let school = Identifier<Institution>.number(3)
  private let cluster = Cluster.id(provinceCode: "40", number: 1)

  private func member(_ change: (inout FieldValues) -> Void = { _ in }) -> ClusterMember {
    var values = FieldValues()
    values.set(ClusterMember.Fields.cluster, cluster.record)
    values.set(ClusterMember.Fields.role, ClusterRole.leader)
    values.set(ClusterMember.Fields.personName, "Vi Văn Tập")
    values.set(ClusterMember.Fields.fromOn, Day.on("2025-07-01"))
    change(&values)
    return ClusterMember(id: .number(10), values: values)
  }

  @Test func aMemberNamesClusterRolePersonAndBeginning() {
    #expect(member().problems(today: today) == [])
    for field in [
      ClusterMember.Fields.cluster, ClusterMember.Fields.role, ClusterMember.Fields.personName,
      ClusterMember.Fields.fromOn,
    ] {
      let without = member { $0[field.code] = nil }
      #expect(without.problems(today: today) == [.missing(field.label)])
    }
    let wrong = member { $0.set(ClusterMember.Fields.role, "vua") }
    #expect(
      wrong.problems(today: today) == [
        .notAChoice(ClusterMember.Fields.role.label, typed: "vua")
      ])
    let long = member {
      $0.set(ClusterMember.Fields.personName, String(repeating: "a", count: 81))
    }
    #expect(
      long.problems(today: today) == [
        .tooLong(ClusterMember.Fields.personName.label, count: 81, limit: 80)
      ])
  }

  @Test func aMemberIsThereFromTheFirstDayToTheLast() {
    let past = member { $0.set(ClusterMember.Fields.untilOn, Day.on("2026-08-31")) }
    #expect(past.isThere(on: Day.on("2025-07-01")))
    #expect(past.isThere(on: Day.on("2026-08-31")))
    #expect(!past.isThere(on: Day.on("2026-09-01")))
    #expect(!past.isThere(on: Day.on("2025-06-30")))
    let reversed = member { $0.set(ClusterMember.Fields.untilOn, Day.on("2025-06-30")) }
    #expect(
      reversed.problems(today: today) == [
        .order(
          first: ClusterMember.Fields.fromOn.label, second: ClusterMember.Fields.untilOn.label)
      ])
  }

  private func core(
    _ role: CoreRole = .school, name: String = "", until: String? = "2027-05-31"
  ) -> CoreMember {
    var values = FieldValues()
    values.set(CoreMember.Fields.region, "Vùng 1")
    values.set(CoreMember.Fields.role, role)
    values.set(CoreMember.Fields.institution, school.record)
    values.set(CoreMember.Fields.personName, name)
    values.set(CoreMember.Fields.fromOn, Day.on("2026-09-01"))
    values.set(CoreMember.Fields.untilOn, until.map { Day.on($0) })
    return CoreMember(id: .number(11), values: values)
  }

  @Test func aCoreMemberHasAnEndAndASchool() {
    #expect(core().problems(today: today) == [])
    #expect(core(until: nil).problems(today: today) == [.missing(CoreMember.Fields.untilOn.label)])
    var nowhere = core()
    nowhere.values.set(CoreMember.Fields.institution, RecordID?.none)
    #expect(nowhere.problems(today: today) == [.missing(CoreMember.Fields.institution.label)])
    nowhere.values.set(CoreMember.Fields.schoolName, "Trường nơi khác")
    #expect(nowhere.problems(today: today) == [])
    #expect(
      core(.teacher).problems(today: today) == [.missing(CoreMember.Fields.personName.label)])
    #expect(core(.teacher, name: "Lô Thị A").problems(today: today) == [])
  }

  @Test(arguments: [(4, true), (5, false), (10, false), (11, true)])
  func aRegionHasFiveToTenCoreSchools(count: Int, isWarned: Bool) {
    #expect((CoreRegion(name: "Vùng 1", schools: count).warning != nil) == isWarned)
  }

  @Test(arguments: [
    ("2026-09-01", "2026-09-01"), ("2026-12-31", "2026-09-01"), ("2027-01-10", "2026-09-01"),
    ("2027-01-11", "2027-01-11"), ("2027-08-31", "2027-01-11"),
  ])
  func aTermBeginsInSeptemberAndJanuary(day: String, start: String) {
    #expect(SchoolTerm.start(on: .on(day)) == .on(start))
  }

  @Test func helpNamesWhomItWasGivenTo() {
    var values = FieldValues()
    values.set(ClusterActivity.Fields.activity, ActivityKind.incidentSupport)
    values.set(ClusterActivity.Fields.name, "Cử người hỗ trợ tâm lý")
    values.set(ClusterActivity.Fields.chair, "Cụm trưởng")
    values.set(ClusterActivity.Fields.heldOn, today)
    var activity = ClusterActivity(id: .number(12), values: values)
    #expect(
      activity.problems(today: today) == [.missing(ClusterActivity.Fields.incident.label)])
    activity.values.set(ClusterActivity.Fields.activity, ActivityKind.schoolSupport)
    #expect(
      activity.problems(today: today) == [
        .missing(ClusterActivity.Fields.core.label),
        .missing(ClusterActivity.Fields.institution.label),
      ])
    activity.values.set(ClusterActivity.Fields.activity, ActivityKind.contest)
    #expect(activity.problems(today: today) == [])
  }

  private func instruction(issued: String, learned: String) -> DirectInstruction {
    var values = FieldValues()
    values.set(DirectInstruction.Fields.number, "12/SGDĐT-GDTH")
    values.set(DirectInstruction.Fields.institution, school.record)
    values.set(DirectInstruction.Fields.issuedOn, Day.on(issued))
    values.set(DirectInstruction.Fields.learnedOn, Day.on(learned))
    return DirectInstruction(id: .number(13), values: values)
  }

  @Test func anInstructionCountsTheDaysUntilTheCommuneLearned() {
    let same = instruction(issued: "2026-11-10", learned: "2026-11-13")
    #expect(same.daysUntilLearned == 3 && !same.wasLearnedLate)
    let late = instruction(issued: "2026-11-10", learned: "2026-11-14")
    #expect(late.daysUntilLearned == 4 && late.wasLearnedLate)
    #expect(
      instruction(issued: "2026-11-10", learned: "2026-11-09").problems(today: today) == [
        .order(
          first: DirectInstruction.Fields.issuedOn.label,
          second: DirectInstruction.Fields.learnedOn.label)
      ])
    #expect(
      instruction(issued: "2026-11-10", learned: "2026-11-23").problems(today: today) == [
        .inFuture(DirectInstruction.Fields.learnedOn.label)
      ])
  }

  @Test func aContactTellsTheSheetOfTheSchool() throws {
    var source = MemorySource()
    let institution = Institution(
      id: school, name: "Trường Tiểu học Na Loi", level: .primary, communeCode: "16813")
    try source.apply(.institution(.add(institution)))
    var values = FieldValues()
    values.set(ContactNote.Fields.institution, school.record)
    values.set(ContactNote.Fields.heldOn, Day.on("2026-11-20"))
    values.set(ContactNote.Fields.by, "Lầu Bá Xồng")
    values.set(ContactNote.Fields.channel, Channel.phone)
    values.set(ContactNote.Fields.about, "Hỏi tình hình")
    let note = ContactNote(id: .number(14), values: values)
    try source.apply(.liaison(.contact(note)))
    #expect(try source.record(school).lastContactOn == .on("2026-11-20"))
    values.set(ContactNote.Fields.heldOn, Day.on("2026-11-01"))
    try source.apply(.liaison(.contact(ContactNote(id: .number(15), values: values))))
    #expect(try source.record(school).lastContactOn == .on("2026-11-20"))
    try source.apply(.liaison(.withdraw(.contact, note.id.record, reason: "nhầm")))
    #expect(throws: StoreError.rule(.withdrawn(ContactNote.title))) {
      try source.apply(.liaison(.contact(note)))
    }
  }

  @Test func everyListKnowsItsFields() {
    for kind in LiaisonKind.allCases {
      let type = kind.type
      let asked = Set(type.inputs.map(\.field.code))
      let had = Set(type.fields.map(\.code)).subtracting([FieldSpec.isWithdrawn.code])
      #expect(asked == had, "\(kind)")
      #expect(type.liaison == kind)
    }
  }
}
