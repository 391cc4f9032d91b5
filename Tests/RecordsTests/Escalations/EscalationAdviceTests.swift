import Records
import Testing

@Suite struct EscalationAdviceTests {
  private static let cluster: Cluster = {
    var cluster = Cluster(
      id: Cluster.id(provinceCode: "40", number: 1), provinceCode: "40", number: 1,
      office: "Trung tâm GDTX Kỳ Sơn")
    cluster.leaderName = "Vi Văn Tập"
    return cluster
  }()

  private func rows() throws -> [AuthorityRow] {
    try Shipped.tables().authority.map {
      AuthorityRow(key: RowKey([]), rule: $0, override: nil)
    }
  }

  private func adviser(
    _ contacts: [ContactPoint] = [], cluster: Cluster? = Self.cluster,
    rows: [AuthorityRow]? = nil
  ) throws -> EscalationAdviser {
    EscalationAdviser(
      authority: try rows ?? self.rows(), contacts: contacts, cluster: cluster,
      commune: "Xã Mường Xén", province: "Nghệ An")
  }

  @Test(arguments: [
    ("Đề nghị điều động giáo viên giữa các xã", "A032", ContactLevel.department),
    ("điều động, biệt phái giáo viên trong cùng xã", "A033", .communeChair),
    ("tuyển sinh lớp 10", "A052", .department),
    ("cho học sinh nghỉ học vì lũ", "A055", .department),
    ("khung kế hoạch thời gian năm học", "A054", .department),
  ])
  func findsWhoDecides(words: String, code: String, level: ContactLevel) throws {
    let advice = try adviser().advice(about: words)
    #expect(advice.task?.rule.code.rawValue == code)
    #expect(advice.level == level)
    #expect(advice.ground == advice.task?.rule.basis)
  }

  /// What may not be shown as law is not written into a letter unasked.
  @Test func anUnsureGroundIsNotProposed() throws {
    let unsure = try #require(try rows().first { !$0.rule.confidence.mayBeShownAsLaw })
    let advice = try adviser().advice(about: "", ground: unsure.rule.code.rawValue)
    #expect(advice.task == unsure)
    #expect(advice.ground.isEmpty)
  }

  @Test func takesATasksCodeAsTheGround() throws {
    let advice = try adviser().advice(about: "Đề nghị tuyển sinh lớp 10", ground: "a053")
    #expect(advice.task?.rule.code == "A053")
    #expect(advice.level == .school)
    #expect(try adviser().advice(about: "", ground: "A999").task == nil)
  }

  @Test func findsTheSameWithoutToneMarks() throws {
    let advice = try adviser()
    #expect(
      advice.advice(about: "dieu dong giao vien giua cac xa")
        == advice.advice(about: "Điều động giáo viên giữa các xã"))
  }

  /// Words that are about nothing in the table go to the Department, with a copy to the cluster.
  @Test(arguments: ["", "Hỗ trợ tư vấn tâm lý", "giáo viên", "trường"])
  func asksTheDepartmentWithoutATask(words: String) throws {
    let advice = try adviser().advice(about: words)
    #expect(advice.task == nil)
    #expect(advice.level == .department)
    #expect(advice.addressee == "Sở GD&ĐT Nghệ An")
    #expect(advice.copyTo == "Cụm trưởng Cụm 1 (Vi Văn Tập)")
    #expect(advice.ground == "")
  }

  @Test func writesToTheDepartmentDirectlyWithoutACluster() throws {
    let advice = try adviser(cluster: nil).advice(about: "")
    #expect(advice.addressee == "Sở GD&ĐT Nghệ An")
    #expect(advice.copyTo == "")
  }

  @Test func choosesTheDivisionWhoseAreaIsNamed() throws {
    var preschool = ContactPoint(
      id: .number(60), level: .departmentDivision, unit: "Phòng Giáo dục Mầm non, Sở GD&ĐT")
    preschool.area = "mầm non; nhà trẻ"
    let adviser = try adviser([preschool])
    let advice = adviser.advice(about: "thiếu giáo viên mầm non")
    #expect(advice.addressee == "Phòng Giáo dục Mầm non, Sở GD&ĐT")
    #expect(advice.level == .departmentDivision)
    #expect(advice.copyTo == "Cụm trưởng Cụm 1 (Vi Văn Tập)")
    #expect(adviser.advice(about: "thiếu giáo viên tiểu học").level == .department)
  }

  @Test func namesTheUsualAddresseeOfALevel() throws {
    var station = ContactPoint(id: .number(61), level: .health, unit: "Trạm y tế Mường Xén")
    station.phone = "0238"
    let adviser = try adviser([station])
    #expect(adviser.advice(for: .communeChair).addressee == "Chủ tịch UBND xã Mường Xén")
    #expect(adviser.advice(for: .police).addressee == "Công an xã Mường Xén")
    #expect(adviser.advice(for: .health).addressee == "Trạm y tế Mường Xén")
    #expect(adviser.advice(for: .cluster).addressee == "Cụm trưởng Cụm 1 (Vi Văn Tập)")
    #expect(adviser.advice(for: .cluster).copyTo == "")
  }

  /// A decision of the province goes before the shipped table.
  @Test func followsALocalDecision() throws {
    var rows = try rows()
    let index = try #require(rows.firstIndex { $0.rule.code == "A031" })
    rows[index].override = AuthorityOverride(
      task: "A031", decider: "UBND cấp xã", decisionNumber: "45/2026/QĐ-UBND")
    let advice = try adviser(rows: rows).advice(about: "", ground: "A031")
    #expect(advice.level == .other)
    #expect(advice.addressee == "UBND cấp xã")
  }

  @Test func countsTheAnswerByTheTaskOrByTheProposal() throws {
    let calendar = try Shipped.facts().calendar
    let day = Day.on("2026-10-05")
    let usual = EscalationDue(sentOn: day, task: nil, calendar: calendar)
    #expect(usual.day == .on("2026-10-19"))
    #expect(usual.rule == EscalationDuties.answerRule)
    #expect(
      usual.explanation.first?.vietnamese == "Đề xuất của phần mềm: 10 ngày làm việc")
    let task = try #require(try rows().first { $0.rule.limit?.unit == .workingDays })
    let limited = EscalationDue(sentOn: day, task: task, calendar: calendar)
    #expect(limited.rule == task.rule.code.rawValue)
    #expect(limited.day == task.dueDay(from: day, calendar: calendar))
    let unlimited = try #require(try rows().first { $0.rule.limit == nil })
    #expect(EscalationDue(sentOn: day, task: unlimited, calendar: calendar) == usual)
  }
}
