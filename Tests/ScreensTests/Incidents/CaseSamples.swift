import Ledger
import Records
import Screens
import TestSupport

/// Registers with cases in them, the same ones in every run.
enum CaseSamples {
  static let incident = Incident.ID.sample(100)
  static let kitchen = Incident.ID.sample(101)

  /// A register with a school and, of each level, one incident.
  static func board(hasPassphrase: Bool = false) throws -> TestRegister {
    let register = try TestRegister(hasPassphrase: hasPassphrase)
    try register.write(.institution(.add(.sample())))
    try register.write(.incident(.log(fight(), .sample())))
    try register.write(.incident(.log(kitchenIncident(), nil)))
    var tutoring = Incident.sample(
      "Lớp học thêm chưa đăng ký", id: 102, category: "DT", level: .notice, minutesAgo: 6000)
    tutoring.source = .parent
    try register.write(.incident(.log(tutoring, nil)))
    var abuse = Incident.sample(
      "Nghi bạo hành trẻ ở nhóm trẻ độc lập", id: 103, category: "XH", minutesAgo: 12)
    abuse.isRestricted = true
    try register.write(.incident(.log(abuse, nil)))
    return register
  }

  static func fight() -> Incident {
    var incident = Incident.sample()
    incident.institution = .sample(1)
    incident.furtherCategories = ["MM"]
    return incident
  }

  /// Seven ill, two of them in hospital.
  static func kitchenIncident() -> Incident {
    var incident = Incident.sample(
      "Nôn sau bữa sáng bán trú", id: 101, category: "NĐ", minutesAgo: 80)
    incident.institution = .sample(1)
    incident.casualties.ill = 7
    incident.casualties.hospitalised = 2
    incident.occurredFrom = incident.learnedAt.adding(minutes: -60)
    incident.precision = .approximate
    return incident
  }
}
