import Ledger
import Records
import TestSupport

/// A register with people, cover, contacts, core schools and activities.
enum LiaisonSamples {
  static let cluster = Cluster.id(provinceCode: "40", number: 1)

  static func register(hasPassphrase: Bool = false) throws -> TestRegister {
    let register = try TestRegister(hasPassphrase: hasPassphrase)
    try register.write(.institution(.add(.sample())))
    try register.write(.institution(.add(.sample("Trường Mầm non Hoa Ban", id: 2))))
    try register.write(.liaison(.member(member("Nguyễn Thị Hiền", .leader, 800))))
    try register.write(.liaison(.member(member("Lô Văn Phụ", .assigned, 801))))
    try register.write(.liaison(.cover(cover)))
    try register.write(.liaison(.core(core)))
    try register.write(.liaison(.activity(support)))
    try register.write(.liaison(.contact(contact)))
    try register.write(.liaison(.instruction(instruction)))
    try register.write(.liaison(.proposal(proposal)))
    return register
  }

  static func member(_ name: String, _ role: ClusterRole, _ id: UInt64) -> ClusterMember {
    var values = FieldValues()
    values.set(ClusterMember.Fields.cluster, cluster.record)
    values.set(ClusterMember.Fields.role, role)
    values.set(ClusterMember.Fields.personName, name)
    values.set(ClusterMember.Fields.phone, "0000 12 \(id)")
    values.set(ClusterMember.Fields.fromOn, Day.sample(2025, 9, 1))
    return ClusterMember(id: .sample(id), values: values)
  }

  /// Day and night, so that it stands at the time of the test clock.
  static var cover: DutyCover {
    var values = FieldValues()
    values.set(DutyCover.Fields.cluster, cluster.record)
    values.set(DutyCover.Fields.personName, "Vi Văn Trực")
    values.set(DutyCover.Fields.phone, "0000 555 111")
    values.set(DutyCover.Fields.days, CoverDays.everyDay)
    values.set(DutyCover.Fields.startsAt, "00:00")
    values.set(DutyCover.Fields.endsAt, "00:00")
    values.set(DutyCover.Fields.fromOn, Day.sample(2026, 11, 1))
    return DutyCover(id: .sample(802), values: values)
  }

  static var core: CoreMember {
    var values = FieldValues()
    values.set(CoreMember.Fields.region, "Vùng 1")
    values.set(CoreMember.Fields.role, CoreRole.principal)
    values.set(CoreMember.Fields.schoolName, "Trường Tiểu học Thị trấn")
    values.set(CoreMember.Fields.personName, "Vừ Bá Cốt")
    values.set(CoreMember.Fields.fromOn, Day.sample(2026, 9, 1))
    values.set(CoreMember.Fields.untilOn, Day.sample(2027, 5, 31))
    return CoreMember(id: .sample(803), values: values)
  }

  static var support: ClusterActivity {
    var values = FieldValues()
    values.set(ClusterActivity.Fields.cluster, cluster.record)
    values.set(ClusterActivity.Fields.activity, ActivityKind.schoolSupport)
    values.set(ClusterActivity.Fields.name, "Dự giờ, góp ý tổ chuyên môn")
    values.set(ClusterActivity.Fields.chair, "Trường Tiểu học Thị trấn")
    values.set(ClusterActivity.Fields.heldOn, Day.sample(2026, 10, 15))
    values.set(ClusterActivity.Fields.core, Identifier<CoreMember>.sample(803).record)
    values.set(ClusterActivity.Fields.institution, Identifier<Institution>.sample(1).record)
    return ClusterActivity(id: .sample(804), values: values)
  }

  static var contact: ContactNote {
    var values = FieldValues()
    values.set(ContactNote.Fields.institution, Identifier<Institution>.sample(1).record)
    values.set(ContactNote.Fields.heldOn, Day.sample(2026, 11, 10))
    values.set(ContactNote.Fields.by, "Lầu Bá Xồng")
    values.set(ContactNote.Fields.channel, Channel.phone)
    values.set(ContactNote.Fields.about, "Hỏi việc bán trú")
    return ContactNote(id: .sample(805), values: values)
  }

  static var instruction: DirectInstruction {
    var values = FieldValues()
    values.set(DirectInstruction.Fields.number, "15/SGDĐT-GDTH")
    values.set(DirectInstruction.Fields.institution, Identifier<Institution>.sample(1).record)
    values.set(DirectInstruction.Fields.issuedOn, Day.sample(2026, 11, 9))
    values.set(DirectInstruction.Fields.learnedOn, Day.sample(2026, 11, 18))
    return DirectInstruction(id: .sample(806), values: values)
  }

  static var proposal: PersonnelNote {
    var values = FieldValues()
    values.set(PersonnelNote.Fields.proposedOn, Day.sample(2026, 11, 2))
    values.set(PersonnelNote.Fields.addressee, "Giám đốc Sở")
    values.set(PersonnelNote.Fields.personName, "Lô Thị Canary")
    values.set(PersonnelNote.Fields.proposal, "Bổ nhiệm lại hiệu trưởng")
    return PersonnelNote(id: .sample(807), values: values)
  }
}
