import Ledger
import Records
import Screens
import TestSupport
import Testing

/// Tasks by keys: from Today, from a rule with its ground, done, late, extended.
@Suite struct TaskPagesTests {
  @discardableResult
  private func run(
    _ register: TestRegister, at route: Route = .today, _ keys: String, columns: Int = 80,
    rows: Int = 24
  ) -> ScreenRun {
    ScreenRun(register, opening: route, columns: columns, rows: rows, keys: keys)
  }

  /// Ten keys that empty a field with a date.
  private static let cleared = String(repeating: "<BS>", count: 10)

  private func tasks(_ register: TestRegister) throws -> [CommuneTask] {
    try register.reader.tasks(onlyOpen: false, Window(.first, count: 20)).rows.map(\.task)
  }

  private func filled() throws -> TestRegister {
    let register = try TestRegister()
    var late = CommuneTask(id: .sample(700), content: "Tổng hợp số liệu phổ cập")
    late.owner = "Công chức phụ trách giáo dục"
    late.dueOn = .sample(2026, 11, 18)
    late.ground = "Công văn 15/PGD ngày 02/11/2026"
    try register.write(.task(.save(late, reason: nil)))
    try register.write(
      .task(.save(CommuneTask(id: .sample(701), content: "Họp hiệu trưởng quý IV"), reason: nil)))
    return register
  }

  @Test func theListOpensFromToday() throws {
    try expectSnapshot(run(TestRegister(), "V").last, "tasks-empty")
    try expectSnapshot(run(filled(), "V").last, "tasks")
    try expectSnapshot(run(filled(), "V", columns: 40, rows: 12).last, "tasks-narrow")
  }

  @Test func todayNamesTheTaskAndOpensIt() throws {
    let register = try filled()
    #expect(run(register, "").last.contains("Nhiệm vụ: Tổng hợp số liệu phổ cập"))
    try expectSnapshot(run(register, "<Enter>").last, "task-page")
  }

  @Test func oneIsWrittenByKeys() throws {
    let register = try TestRegister()
    run(register, "VnKiểm tra nhóm trẻ<Tab><Tab>Công an xã<Tab>+5<F2><Wake>")
    let task = try #require(try tasks(register).first)
    #expect(task.content == "Kiểm tra nhóm trẻ")
    #expect(task.owner == "Công an xã")
    #expect(task.dueOn == TestClock.start.day.adding(days: 5))
  }

  @Test func aRuleStartsOneWithItsGround() throws {
    let register = try TestRegister()
    let form = run(register, at: .guidance(.rule("A001")), "V")
    try expectSnapshot(form.last, "task-about-rule")
    run(register, at: .guidance(.rule("A001")), "VXem hồ sơ<F2><Wake>")
    let task = try #require(try tasks(register).first)
    #expect(task.ground.contains("142/2025/NĐ-CP"))
  }

  @Test(arguments: [
    Route.guidance(.document("80/2017/NĐ-CP")), .guidance(.answer("Q001")),
    .guidance(.guide("G01")),
  ])
  func everyTextStartsOne(route: Route) throws {
    #expect(run(try TestRegister(), at: route, "V").last.contains("Giao việc"))
  }

  @Test func anExtensionAsksForItsReason() throws {
    let later = "<Tab><Tab><Tab>\(Self.cleared)30/11<Tab>"
    let edit = Route.tasks(.edit(.sample(700)))
    #expect(run(try filled(), at: edit, later).last.contains("Lý do lùi hạn"))
    #expect(run(try filled(), at: edit, later + "<F2>").last.contains("Lý do lùi hạn"))
    let register = try filled()
    run(register, at: edit, later + "Chờ thôn<F2><Wake>")
    #expect(try tasks(register).first { $0.id == .sample(700) }?.dueOn == .sample(2026, 11, 30))
  }

  @Test func doneIsProposedWithToday() throws {
    let register = try filled()
    try expectSnapshot(run(register, at: .tasks(.settle(.sample(700))), "").last, "task-settle")
    run(register, at: .tasks(.settle(.sample(700))), "<Tab><Tab>Báo cáo 12/BC-UBND<F2><Wake>")
    let task = try #require(try tasks(register).first { $0.id == .sample(700) })
    #expect(task.state == .done)
    #expect(task.doneOn == TestClock.start.day)
    #expect(task.product == "Báo cáo 12/BC-UBND")
  }
}
