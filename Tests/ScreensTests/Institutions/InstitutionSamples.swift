import Records
import TestSupport

extension TestRegister {
  /// Three schools: one confirmed, one with an old sheet and an incident, one never confirmed.
  func addSchools() throws {
    var confirmed = Institution.sample("Trường Tiểu học Mường Xén", id: 1)
    confirmed.principalName = "Vi Thị Na"
    confirmed.phone = "0238 311 001"
    confirmed.lastConfirmedOn = .sample(2026, 9, 5)
    var old = Institution.sample("Trường PTDTBT THCS Tà Cạ", id: 2, level: .lowerSecondary)
    old.principalName = "Lương Văn Bốn"
    old.phone = "0238 311 002"
    old.lastConfirmedOn = .sample(2026, 1, 10)
    old.sites = ["Điểm trường Bản Na", "Điểm trường Sơn Thành"]
    old.contacts = ["Cụt Thị Lan, phó hiệu trưởng, 0912 000 111"]
    old.nationalStandard = .levelOne
    old.standardSince = .sample(2023, 5, 20)
    let never = Institution.sample("Trường Mầm non Đọoc Mạy", id: 3, level: .preschool)
    try register(confirmed, old, never)
    // Learned this minute, so that nothing is late yet.
    var incident = Incident.sample("Học sinh xô xát sau giờ học", id: 100, minutesAgo: 0)
    incident.institution = .sample(2)
    try write(.incident(.log(incident, nil)))
  }

  private func register(_ institutions: Institution...) throws {
    try write(.institution(.addAll(institutions)))
  }
}
