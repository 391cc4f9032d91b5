import TestSupport
import Testing

/// Commands that write, each on a register of its own.
@Suite struct WritingCommandTests {
  @Test func aSchoolIsAddedListedShownAndClosed() throws {
    let home = try ScratchHome.practising()
    let name = "Trường Tiểu học Mường Xén"
    #expect(
      try home.done("school", "add", "--name", name, "--level", "TH")
        == "Đã ghi: Cơ sở giáo dục \(name)\n")
    let other = try home.read(
      WrittenAnswer.self, "school", "add", "--name", "Trường Mầm non Hoa Ban", "--level", "MN",
      "--ownership", "CL")
    #expect(other.records.count == 1 && other.summary.contains("Hoa Ban"))
    let schools = try home.read([SchoolAnswer].self, "school")
    #expect(schools.map(\.name).sorted() == ["Trường Mầm non Hoa Ban", name])
    #expect(try home.read([SchoolAnswer].self, "school", "list", "hoa ban").count == 1)
    let shown = try home.done("school", "show", "truong tieu hoc muong xen")
    #expect(shown.contains(name))
    try home.done("school", "close", name, "--on", "20/11/2026", "--decision", "12/QĐ-UBND")
    #expect(try home.read([SchoolAnswer].self, "school").map(\.name) == ["Trường Mầm non Hoa Ban"])
    let all = try home.read([SchoolAnswer].self, "school", "list", "--closed")
    #expect(all.filter(\.isClosed).map(\.name) == [name])
    #expect(try home.done("school", "list", "--closed").contains("đã đóng"))
  }

  /// A closing is told afterwards: a day without a year is one that is gone.
  @Test func aDayOfClosingWithoutAYearHasBeen() throws {
    let home = try ScratchHome.practising()
    let name = "Trường Tiểu học Mường Xén"
    try home.done("school", "add", "--name", name, "--level", "TH")
    try home.done("school", "close", name, "--on", "30/12", "--decision", "12/QĐ-UBND")
    #expect(try home.done("school", "show", name).contains("Thôi hoạt động từ: 30/12/2025"))
  }

  @Test func aSecondSchoolOfTheSameNameIsRefused() throws {
    let home = try ScratchHome.practising()
    let call = ["school", "add", "--name", "Trường Tiểu học Sao Mai", "--level", "TH"]
    try home.done(call)
    let finished = try home.soxa(call)
    #expect(finished.status == 1)
    #expect(
      finished.errors
        == "soxa: Chưa ghi. Đã có “Trường Tiểu học Sao Mai” trong xã này. "
        + "Mở bản đã có, hoặc đặt tên phân biệt.\n")
  }

  @Test func aClockSetBackIsWarnedOfAndGivesNoNumber() throws {
    let home = try ScratchHome.practising()
    try home.done("school", "add", "--name", "Trường Tiểu học Sao Mai", "--level", "TH")
    let call = ["incident", "log", "--title", "Tin báo", "--category", "kh"]
    let early = home.environment.map {
      $0.hasPrefix("SOXA_NOW=") ? "SOXA_NOW=2010-01-02T08:00:00+07:00" : $0
    }
    let finished = try ChildProcess.run(
      [SoxaProgram.path] + call, environment: early, input: "", scratch: home.path)
    #expect(finished.status == 0)
    #expect(finished.errors.hasPrefix("soxa: Giờ máy đang ở năm 2010"))
    #expect(!finished.output.contains("VV-2010"))
    #expect(try home.soxa(call).output.contains("VV-2026-0001"))
  }

  @Test func aNameThatSeveralSchoolsMatchIsAnsweredWithAllOfThem() throws {
    let home = try ScratchHome.practising()
    for name in ["Trường Tiểu học Sao Mai", "Trường Mầm non Sao Mai"] {
      try home.done("school", "add", "--name", name, "--level", "TH")
    }
    let finished = try home.soxa("school", "show", "sao mai")
    #expect(finished.status == 1)
    #expect(finished.errors.hasPrefix("soxa: Chưa đọc được. Nhiều mục khớp với “sao mai”: "))
    #expect(finished.errors.contains("Trường Tiểu học Sao Mai ("))
    #expect(finished.errors.contains("Trường Mầm non Sao Mai ("))
    #expect(try home.done("school", "show", "truong mam non sao mai").contains("Mầm non"))
  }

  @Test func anIncidentIsLoggedWrittenAboutAndMoved() throws {
    let home = try ScratchHome.practising()
    try home.done("school", "add", "--name", "Trường THCS Sao Mai", "--level", "THCS")
    let printed = try home.done(
      "incident", "log", "--title", "Học sinh xô xát sau giờ học", "--category", "bl",
      "--learned", "8h", "--institution", "sao mai", "--text-stdin",
      input: "Hiệu trưởng báo qua điện thoại.\n")
    #expect(printed == "Đã ghi: Vụ việc VV-2026-0001\n")
    let incident = try #require(try home.read([IncidentAnswer].self, "incident").first)
    #expect(incident.number == "VV-2026-0001" && incident.category == "BL" && incident.level == 2)
    #expect(incident.state == "moi" && incident.institution == "Trường THCS Sao Mai")
    #expect(incident.learnedAt == "2026-11-21T08:00:00+07:00")
    try home.done("incident", "write", "VV-2026-0001", input: "Đã cho hai bên về nhà.")
    try home.done("incident", "move", "vv-2026-1", "xu_ly")
    let shown = try home.done("incident", "show", "VV-2026-0001")
    #expect(shown.contains("Tiêu đề: Học sinh xô xát sau giờ học"))
    #expect(shown.contains("[ ] Báo Chủ tịch UBND xã – kịp thời [pháp luật]"))
    #expect(try home.read([IncidentAnswer].self, "incident").map(\.state) == ["xu_ly"])
    #expect(try home.read([IncidentAnswer].self, "incident", "list", "xo xat").count == 1)
    #expect(try home.read([IncidentAnswer].self, "incident", "list", "hoa hoan").isEmpty)
  }

  @Test func aStateThatDoesNotFollowIsRefused() throws {
    let home = try ScratchHome.practising()
    try home.done("incident", "log", "--title", "Ngã ở sân trường", "--category", "TT")
    let finished = try home.soxa("incident", "move", "VV-2026-0001", "dong")
    #expect(finished.status == 1)
    #expect(
      finished.errors
        == "soxa: Chưa đổi trạng thái. Từ “Mới tiếp nhận” không chuyển sang “Kết thúc” được. "
        + "Chọn một trạng thái trong danh sách.\n")
  }

  @Test func anEscalationIsAddedListedAndMoved() throws {
    let home = try ScratchHome.practising()
    try home.done("incident", "log", "--title", "Ngã ở sân trường", "--category", "TT")
    try home.done(
      "escalate", "add", "--request", "Đề nghị hỗ trợ sửa tường", "--to", "Sở GD&ĐT Nghệ An",
      "--incident", "VV-2026-0001")
    let added = try #require(try home.read(EscalationsAnswer.self, "escalate").escalations.first)
    #expect(added.incident == "VV-2026-0001" && added.state == "du_thao" && !added.isOfficial)
    let key = String(added.id.prefix(8))
    try home.done(
      "escalate", "move", key, "da_gui", "--channel", "van_ban", "--letter", "31/UBND-VHXH")
    let sent = try #require(try home.read(EscalationsAnswer.self, "escalate").escalations.first)
    #expect(sent.state == "da_gui" && sent.isOfficial)
    #expect(try home.done("escalate", "list").contains("Đã gửi"))
    #expect(try home.done("escalate", "show", key).contains("31/UBND-VHXH"))
  }

  @Test func aTitleThatTellsOfAChildIsWarnedOfAndWritten() throws {
    let home = try ScratchHome.practising()
    let call = ["incident", "log", "--category", "bl", "--title"]
    let told = try home.soxa(call + ["Nữ sinh lớp 7A bị bạn đánh"])
    #expect(told.status == 0 && told.output == "Đã ghi: Vụ việc VV-2026-0001\n")
    #expect(
      told.errors == "soxa: “lớp 7A” là lớp của trẻ; nên ghi “01 học sinh nữ, cấp THCS”\n")
    #expect(try home.soxa(call + ["2 học sinh cấp THCS xô xát"]).errors.isEmpty)
    let answer = try home.read(
      WrittenAnswer.self, "incident", "log", "--category", "bl", "--title", "Em T. bị bạn đánh")
    #expect(
      answer.warnings == ["“T” là tên viết tắt của trẻ; nên ghi “01 học sinh, cấp …”"])
    let plain = try home.read(
      WrittenAnswer.self, "incident", "log", "--category", "bl", "--title", "Xô xát")
    #expect(plain.warnings == [])
  }

  @Test func incidentsThatAreLikeOneAreToldWithTheirReason() throws {
    let home = try ScratchHome.practising()
    for title in ["7 học sinh nôn ở căng tin", "Nôn sau bữa trưa ở căng tin"] {
      try home.done("incident", "log", "--title", title, "--category", "nd")
    }
    let told = try home.done("incident", "similar", "VV-2026-0002")
    #expect(
      told.hasPrefix("Có thể là cùng một việc\nVV-2026-0001  21/11/2026  7 học sinh nôn"))
    #expect(told.contains("  cùng ngày, cùng loại, cùng có chữ “căng tin”\n  Mới tiếp nhận\n"))
    let answer = try home.read(SimilarAnswer.self, "incident", "similar", "VV-2026-0001")
    #expect(answer.duplicates.map(\.number) == ["VV-2026-0002"] && answer.past.isEmpty)
    #expect(answer.duplicates[0].reason.contains("căng tin"))
    try home.done("incident", "log", "--title", "Sạt lở đường", "--category", "tn")
    #expect(
      try home.done("incident", "similar", "VV-2026-0003") == "Chưa thấy vụ việc nào giống.\n")
  }

  @Test func aRequestThatTellsOfAChildIsWarnedOfAndWritten() throws {
    let home = try ScratchHome.practising()
    let told = try home.soxa(
      "escalate", "add", "--to", "Sở GD&ĐT Nghệ An", "--request",
      "Đề nghị hỗ trợ em Vi Văn Thành, lớp 9A")
    #expect(told.status == 0)
    #expect(told.errors.contains("soxa: “Vi Văn Thành” là tên của trẻ; nên ghi"))
    #expect(told.errors.contains("soxa: “lớp 9A” là lớp của trẻ"))
  }

  @Test func whatWasWrittenSpeaksEnglish() throws {
    let home = try ScratchHome.practising(language: "en_US.UTF-8")
    #expect(
      try home.done("incident", "log", "--title", "Fall in the yard", "--category", "TT")
        == "Saved: Incident VV-2026-0001\n")
  }
}
