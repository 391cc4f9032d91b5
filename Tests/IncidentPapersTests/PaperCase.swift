import IncidentPapers
import Ledger
import Records
import TestSupport
import Testing

/// Registers with one incident whose papers are written, the same in every run.
enum PaperCase {
  static let id = Incident.ID.sample(101)
  /// Words that no paper may show by itself.
  static let canaries = ["Lò Thị Canary", "Chuồn Chuồn", "Sao Mai", "0912"]

  /// Seven ill at a school: told, done, open, sealed.
  static func poisoning() throws -> TestRegister {
    let register = try TestRegister()
    try register.write(.institution(.add(.sample())))
    var incident = Incident.sample(
      "Nôn sau bữa sáng ở Trường Tiểu học Sao Mai", id: 101, category: "NĐ", level: .serious,
      minutesAgo: 80)
    incident.institution = .sample(1)
    incident.casualties.ill = 7
    incident.casualties.hospitalised = 2
    incident.people.pupils = 6
    incident.people.girls = 4
    incident.people.staff = 1
    incident.occurredFrom = incident.learnedAt.adding(minutes: -60)
    incident.precision = .approximate
    incident.cause = "Nghi do bữa sáng tại trường tiểu học Sao Mai, chờ kết quả mẫu"
    try register.write(
      .incident(
        .log(incident, .sample("Em Chuồn Chuồn nôn, gọi 0912.", incident: 101))))
    try addParts(to: register)
    return register
  }

  private static func addParts(to register: TestRegister) throws {
    var stop = Measure(
      id: .sample(500), incident: id, what: "Tạm dừng bếp ăn Trường Tiểu học Sao Mai, giữ mẫu")
    stop.doer = "Hiệu trưởng"
    stop.doneOn = TestClock.start.day
    try register.write(.incidentPart(.measure(stop)))
    var check = Measure(id: .sample(501), incident: id, what: "Kiểm tra nơi cung cấp suất ăn")
    check.dueOn = TestClock.start.day.adding(days: 3)
    try register.write(.incidentPart(.measure(check)))
    var person = Person(id: .sample(600), incident: id, role: .victim)
    person.name = "Lò Thị Canary"
    try register.write(.people(.save(person)))
    try register.write(
      .incidentPart(
        .details([
          IncidentDetail(of: id, item: "ND.eaters", value: "412"),
          IncidentDetail(of: id, item: "ND.sample", value: "co"),
        ])))
    var told = DutyCompletion(subject: id.record, rule: "N-gia_dinh", occurrence: 1)
    told.doneAt = TestClock.start.adding(minutes: -50)
    told.personReached = "Bà Lò Thị Canary"
    try register.write(.duty(told))
  }

  /// A flood: two sites stopped, damage, nobody hurt.
  static func flood() throws -> TestRegister {
    let register = try TestRegister()
    let incident = Incident.sample(
      "Lũ tràn vào sân trường", id: 101, category: "TN", level: .serious, minutesAgo: 300)
    try register.write(.incident(.log(incident, nil)))
    var main = SiteImpact(id: .sample(501), incident: id, site: "Trường Tiểu học Tà Cạ")
    main.pupils = 312
    main.stoppedFrom = .sample(2026, 11, 21)
    main.stoppedTo = .sample(2026, 11, 23)
    main.damage = ["Mái tôn; 120; m2; 18.000.000; đã kiểm", "Bàn học sinh; 40; bộ; 32.000.000"]
    try register.write(.incidentPart(.site(main)))
    var hamlet = SiteImpact(id: .sample(502), incident: id, site: "Điểm trường Nhãn Lỳ")
    hamlet.teaching = .partly
    hamlet.pupils = 25
    hamlet.damage = ["Đường nước tự chảy"]
    try register.write(.incidentPart(.site(hamlet)))
    var open = SiteImpact(id: .sample(503), incident: id, site: "Trường Mầm non Mường Xén")
    open.teaching = .goesOn
    try register.write(.incidentPart(.site(open)))
    return register
  }

  static func papers(
    _ register: TestRegister, addressee: String = "", namesSchool: Bool = false
  ) throws -> IncidentPapers {
    let facts = try PaperFacts(of: id, from: register.reader, at: TestClock.start)
    return IncidentPapers(
      try #require(facts), addressee: addressee, namesSchool: namesSchool)
  }
}
