import Ledger
import Records

/// Makes the people, cover, activities and core schools of clusters: invented, all of them.
struct LiaisonMaker {
  let words: DemoWords
  let seed: UInt64
  /// The day on which the practice begins, and the one on which it ends.
  let start: Day
  let today: Day

  init(_ plan: DemoPlan) {
    words = plan.words
    seed = plan.seed
    start = plan.start
    today = plan.now.day
  }

  private static let unit = "Sở GD&ĐT (tập)"

  /// What the opening writes of a cluster.
  func writes(of cluster: Identifier<Cluster>, number: Int) -> [RecordWrite] {
    var random = DemoRandom(seed: seed, .liaison, number)
    return people(of: cluster, &random) + cover(of: cluster, &random)
      + activities(of: cluster, number, &random) + core(number, &random)
  }

  private func people(
    of cluster: Identifier<Cluster>, _ random: inout DemoRandom
  ) -> [RecordWrite] {
    let places: [(role: ClusterRole, area: String)] = [
      (.leader, ""), (.member, ""), (.assigned, "Mầm non, tiểu học"), (.assigned, "Trung học"),
    ]
    var writes: [RecordWrite] = []
    for (role, area) in places {
      var person = ClusterMember(id: Identifier(.random(using: &random)), values: FieldValues())
      person.values.set(ClusterMember.Fields.cluster, cluster.record)
      person.values.set(ClusterMember.Fields.role, role)
      person.values.set(ClusterMember.Fields.personName, words.names.person(&random))
      person.values.set(ClusterMember.Fields.unit, Self.unit)
      person.values.set(ClusterMember.Fields.phone, UnrealPhone.number(&random))
      person.values.set(ClusterMember.Fields.area, area)
      person.values.set(ClusterMember.Fields.fromOn, start)
      person.values.set(ClusterMember.Fields.decision, role == .leader ? "QĐ 01/QĐ-TẬP" : "")
      writes.append(RecordWrite(person))
    }
    return writes
  }

  private func cover(
    of cluster: Identifier<Cluster>, _ random: inout DemoRandom
  ) -> [RecordWrite] {
    let turns: [(days: CoverDays, from: String, until: String)] = [
      (.everyDay, "17:00", "07:30"), (.weekends, "07:30", "17:00"),
    ]
    var writes: [RecordWrite] = []
    for turn in turns {
      var cover = DutyCover(id: Identifier(.random(using: &random)), values: FieldValues())
      cover.values.set(DutyCover.Fields.cluster, cluster.record)
      cover.values.set(DutyCover.Fields.unit, Self.unit)
      cover.values.set(DutyCover.Fields.personName, words.names.person(&random))
      cover.values.set(DutyCover.Fields.phone, UnrealPhone.number(&random))
      cover.values.set(DutyCover.Fields.days, turn.days)
      cover.values.set(DutyCover.Fields.startsAt, turn.from)
      cover.values.set(DutyCover.Fields.endsAt, turn.until)
      cover.values.set(DutyCover.Fields.fromOn, start)
      writes.append(RecordWrite(cover))
    }
    return writes
  }

  private func activities(
    of cluster: Identifier<Cluster>, _ number: Int, _ random: inout DemoRandom
  ) -> [RecordWrite] {
    let held: [(kind: ActivityKind, name: String, result: String)] = [
      (.thematic, "Chuyên đề dạy học hai buổi một ngày (tập)", "24 giáo viên dự, 6 trường"),
      (.contest, "Hội thi làm đồ dùng dạy học (tập)", "Chọn 5 sản phẩm"),
    ]
    var writes: [RecordWrite] = []
    for one in held {
      var activity = ClusterActivity(id: Identifier(.random(using: &random)), values: FieldValues())
      activity.values.set(ClusterActivity.Fields.cluster, cluster.record)
      activity.values.set(ClusterActivity.Fields.activity, one.kind)
      activity.values.set(ClusterActivity.Fields.name, one.name)
      activity.values.set(ClusterActivity.Fields.chair, "Phòng thuộc \(Self.unit)")
      activity.values.set(
        ClusterActivity.Fields.heldOn, start.adding(days: -random.number(in: 5...90)))
      activity.values.set(ClusterActivity.Fields.place, "Trụ sở Cụm \(number)")
      activity.values.set(ClusterActivity.Fields.result, one.result)
      writes.append(RecordWrite(activity))
    }
    return writes
  }

  /// From none to two schools short of the least number, or enough.
  private func core(_ number: Int, _ random: inout DemoRandom) -> [RecordWrite] {
    let count = number % 2 == 1 ? 4 : 6
    var writes: [RecordWrite] = []
    for place in 0..<count {
      var core = CoreMember(id: Identifier(.random(using: &random)), values: FieldValues())
      core.values.set(CoreMember.Fields.region, "Vùng \(number) (tập)")
      core.values.set(CoreMember.Fields.role, CoreRole.school)
      core.values.set(CoreMember.Fields.schoolName, "Trường nòng cốt tập \(number).\(place + 1)")
      core.values.set(CoreMember.Fields.decision, "QĐ 02/QĐ-TẬP")
      core.values.set(CoreMember.Fields.fromOn, start)
      core.values.set(CoreMember.Fields.untilOn, today.adding(days: 200))
      writes.append(RecordWrite(core))
    }
    return writes
  }
}

extension LiaisonMaker {
  /// What was noted lately: contacts with the first schools, an instruction learned late.
  func lately(at schools: [Identifier<Institution>], by officer: String, on day: Day)
    -> [RecordWrite]
  {
    var random = DemoRandom(seed: seed, .liaison, -1)
    var writes: [RecordWrite] = []
    for school in schools {
      var note = ContactNote(id: Identifier(.random(using: &random)), values: FieldValues())
      note.values.set(ContactNote.Fields.institution, school.record)
      note.values.set(ContactNote.Fields.heldOn, day)
      note.values.set(ContactNote.Fields.by, officer)
      note.values.set(ContactNote.Fields.channel, Channel.phone)
      note.values.set(ContactNote.Fields.about, "Hỏi tình hình đầu tuần (tập)")
      writes.append(RecordWrite(note))
      writes.append(
        RecordWrite(
          kind: Institution.kind, id: school.record,
          changes: FieldChanges([
            Institution.Fields.lastContactOn.code: .day(Int64(day.sinceEpoch))
          ])))
    }
    guard let school = schools.first else { return writes }
    var note = DirectInstruction(id: Identifier(.random(using: &random)), values: FieldValues())
    note.values.set(DirectInstruction.Fields.number, "15/SGDĐT-TẬP")
    note.values.set(DirectInstruction.Fields.abstract, "Rà soát hồ sơ chuyên môn (tập)")
    note.values.set(DirectInstruction.Fields.institution, school.record)
    note.values.set(DirectInstruction.Fields.issuedOn, day.adding(days: -9))
    note.values.set(DirectInstruction.Fields.learnedOn, day)
    note.values.set(DirectInstruction.Fields.learnedFrom, "Hiệu trưởng báo")
    return writes + [RecordWrite(note)]
  }
}
