import Testing

/// What the commands named `show` print for the eye: the words of the screens, no codes.
@Suite struct ShowTests {
  private static let name = "Trường THCS Sao Mai"

  private func homeWithAnIncident() throws -> ScratchHome {
    let home = try ScratchHome.practising()
    try home.done("school", "add", "--name", Self.name, "--level", "THCS")
    try home.done(
      "incident", "log", "--title", "Học sinh xô xát sau giờ học", "--category", "BL",
      "--learned", "8h", "--institution", "sao mai", "--text-stdin",
      input: "Hiệu trưởng báo qua điện thoại.\n")
    return home
  }

  @Test func anIncidentIsShownInWordsWithItsLog() throws {
    let home = try homeWithAnIncident()
    let lines = try home.done("incident", "show", "VV-2026-0001").split(separator: "\n")
    for line in [
      "Số vụ việc: VV-2026-0001", "Trạng thái: Mới tiếp nhận",
      "Biết tin lúc: 08:00 21/11/2026", "Cơ sở giáo dục: \(Self.name)", "Diễn biến",
      "08:30 21/11/2026 Lầu Bá Xồng: Hiệu trưởng báo qua điện thoại.",
    ] {
      #expect(lines.contains(Substring(line)), "\(line) in \(lines)")
    }
    #expect(!lines.contains { $0.contains("unknown") || $0.contains(": truong") })
  }

  @Test func programsStillReadTheCodesOfAnIncident() throws {
    struct Answer: Decodable {
      let number: String
      let state: String
      let learnedAt: String
    }
    let home = try homeWithAnIncident()
    let answer = try home.read(Answer.self, "incident", "show", "VV-2026-0001")
    #expect(answer.number == "2026000001" && answer.state == "moi")
    #expect(answer.learnedAt == "2026-11-21T08:00:00+07:00")
  }

  @Test func anInstitutionIsShownInWordsWithItsIncidents() throws {
    let home = try homeWithAnIncident()
    let lines = try home.done("school", "show", "sao mai").split(separator: "\n")
    #expect(lines.contains("Sở hữu: Công lập"))
    #expect(lines.contains { $0.hasPrefix("Xã, phường, đặc khu: ") && $0.contains("Mường Xén") })
    #expect(
      lines.contains {
        $0 == "VV-2026-0001 · 21/11/2026 · Học sinh xô xát sau giờ học · Mới tiếp nhận"
      })
  }

  @Test func anEscalationIsShownInWords() throws {
    let home = try homeWithAnIncident()
    try home.done(
      "escalate", "add", "--request", "Đề nghị hỗ trợ", "--to", "Sở GD&ĐT Nghệ An",
      "--incident", "VV-2026-0001")
    let added = try #require(try home.read(EscalationsAnswer.self, "escalate").escalations.first)
    let shown = try home.done("escalate", "show", String(added.id.prefix(8)))
    #expect(shown.contains("Trạng thái: Dự thảo\n"))
    #expect(shown.contains("VV-2026-0001"))
    for code in ["du_thao", "sogddt", "van_ban", "P-escalation"] {
      #expect(!shown.contains(code), "\(code)")
    }
  }
}
