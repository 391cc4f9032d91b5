import TestSupport
import Testing

/// `soxa escalate` through the whole life of a difficulty and of a petition.
@Suite struct EscalateCommandTests {
  private func list(_ home: ScratchHome) throws -> EscalationsAnswer {
    try home.read(EscalationsAnswer.self, "escalate", "list", "--all")
  }

  private func list(
    _ home: ScratchHome, _ option: String, _ value: String
  ) throws -> [EscalationAnswer] {
    try home.read(EscalationsAnswer.self, "escalate", "list", "--all", option, value).escalations
  }

  @Test func aDifficultyIsSentRemindedRefusedAndCarriedOnward() throws {
    let home = try ScratchHome.practising()
    try home.done(
      "escalate", "add", "--request", "Điều động giáo viên giữa các trường cùng xã",
      "--matter", "thieu_bien_che", "--area", "teachers", "--source", "truong",
      "--raiser", "Trường TH Mường Xén", "--unclear", "142/2025/NĐ-CP", "--urgent")
    let added = try #require(try list(home).escalations.first)
    #expect(added.matter == "thieu_bien_che" && added.decider != nil)
    #expect(!added.addressee.isEmpty)
    let key = String(added.id.prefix(8))
    try home.done("escalate", "move", key, "trinh_ky")
    try home.done("escalate", "move", key, "tra_lai", "--reason", "Sai thể thức")
    try home.done("escalate", "move", key, "trinh_ky")
    try home.done("escalate", "move", key, "da_ky", "--signer", "Chủ tịch")
    try home.done("escalate", "move", key, "da_gui", "--letter", "45/CV-UBND")
    #expect(
      try home.done("escalate", "remind", key, "--note", "Hẹn tuần sau")
        == "Đã ghi: Lần đôn đốc Điều động giáo viên giữa các trường cùng xã\n")
    try home.done("escalate", "move", key, "tu_choi", "--reason", "Ngoài chỉ tiêu")
    try home.done("escalate", "onward", key)
    let counted = try list(home)
    #expect(counted.escalations.count == 2 && counted.sentUp.value == 1)
    #expect(counted.settledHere.value == 0 && counted.waiting.value == 0)
    let shown = try home.done("escalate", "show", key)
    #expect(shown.contains("Đôn đốc: ") && shown.contains("Hẹn tuần sau"))
    #expect(shown.contains("Trả lại: ") && shown.contains("Sai thể thức"))
    #expect(shown.contains("> 1. ") && shown.contains("  2. "))
    let json = try home.done("escalate", "show", key, "--json")
    #expect(json.contains("\"reminders\"") && json.contains("\"chain\""))
  }

  @Test func theListNarrows() throws {
    let home = try ScratchHome.practising()
    for matter in ["de_nghi", "thieu_kinh_phi", "kien_nghi_cu_tri"] {
      try home.done("escalate", "add", "--request", "Việc \(matter)", "--matter", matter)
    }
    #expect(try list(home, "--kind", "kho_khan").map(\.matter) == ["thieu_kinh_phi"])
    #expect(try list(home, "--kind", "cu_tri").map(\.addressee) == [""])
    #expect(try list(home, "--state", "da_gui") == [])
    #expect(try list(home).escalations.count == 3)
  }

  @Test func whatIsSettledHereAndToldToVotersIsInTheMonth() throws {
    let home = try ScratchHome.practising()
    try home.done(
      "escalate", "add", "--request", "Thiếu kinh phí sửa mái", "--matter", "thieu_kinh_phi",
      "--area", "finance", "--decider", "commune-pc", "--received", "02/11/2026")
    try home.done(
      "escalate", "add", "--request", "Mở điểm trường bản Hòm", "--matter", "kien_nghi_cu_tri",
      "--source", "tiep_xuc_cu_tri", "--raiser", "Tổ đại biểu số 3", "--received", "03/11/2026",
      "--answer-by", "30/11/2026", "--limit-source", "112/HĐND-VP")
    let rows = try list(home).escalations
    let money = try #require(rows.first { $0.matter == "thieu_kinh_phi" })
    let petition = try #require(rows.first { $0.matter == "kien_nghi_cu_tri" })
    try home.done(
      "escalate", "settle-here", String(money.id.prefix(8)), "--number", "18/QĐ-UBND")
    try home.done(
      "escalate", "voters", String(petition.id.prefix(8)), "--result", "da_giai_quyet",
      "--letter", "61/UBND", "--date", "20/11/2026")
    let month = try home.done("escalate", "month", "2026-11")
    #expect(
      month.hasPrefix(
        "Khó khăn, vướng mắc tháng 11/2026 – 1: giải quyết tại xã 1 · gửi cấp trên 0 · "
          + "chờ trả lời 0 · chưa xử lý 0\n"))
    #expect(month.contains("Theo lĩnh vực:\n  Tài chính – 1"))
    #expect(month.contains("Theo nơi quyết định:\n  UBND cấp xã – 1"))
    #expect(month.contains("Đã giải quyết xong"))
    #expect(
      try home.done("escalate", "month", "9/2026")
        == "Tháng 09/2026 không ghi khó khăn, kiến nghị nào.\n")
    let json = try home.done("escalate", "month", "2026-11", "--json")
    #expect(json.contains("\"month\" : \"2026-11\"") || json.contains("\"month\":\"2026-11\""))
    let finished = try home.soxa(
      "escalate", "voters", String(money.id.prefix(8)), "--result", "da_giai_quyet")
    #expect(finished.status == 1)
  }

  @Test func speaksEnglish() throws {
    let home = try ScratchHome.practising(language: "en_US.UTF-8")
    #expect(
      try home.done("escalate", "month", "9/2026")
        == "No difficulty or petition was noted in 09/2026.\n")
    #expect(
      try home.done("escalate")
        == "Settled here 0 · sent up 0 · waiting 0\nThere is no escalation.\n")
  }

  @Test func whatIsNoMonthIsAWrongCall() throws {
    let home = try ScratchHome.practising()
    #expect(try home.soxa("escalate", "month", "13/2026").status == 64)
  }
}
