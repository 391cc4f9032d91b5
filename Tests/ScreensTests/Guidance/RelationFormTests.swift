import Records
import Screens
import TestSupport
import Testing

/// Relations that the officer adds beside the shipped list.
@Suite struct RelationFormTests {
  private static let decree = GuidanceDocument.Number("118/2025/NĐ-CP")
  private static let page = Route.guidance(.document(decree))
  private static let typed =
    "99/2026/NĐ-CP<Tab> bãi bỏ một<Enter><Tab>1/10/2026<Tab>Điều 5<Tab>khoản 2 Điều 40"

  private func added() throws -> TestRegister {
    let register = try TestRegister()
    ScreenRun(register, opening: Self.page, keys: "n" + Self.typed + "<F2><Wake>")
    return register
  }

  private func status(_ register: TestRegister, _ day: Day) throws -> DocumentStatus.State? {
    try register.reader.document(numbered: Self.decree, on: day)?.status.state
  }

  @Test func showsTheForm() throws {
    let run = ScreenRun(try TestRegister(), opening: Self.page, keys: "n")
    try expectSnapshot(run.last, "relation-form")
  }

  @Test func changesWhatHoldsFromItsDayOn() throws {
    let register = try added()
    #expect(try status(register, .sample(2026, 9, 30)) == .inForce)
    guard case .partlyCeased(let parts)? = try status(register, .sample(2026, 10, 1)) else {
      Issue.record("nothing ceased")
      return
    }
    #expect(parts.map(\.from) == ["99/2026/NĐ-CP"])
    #expect(parts.first?.part == "Điều 5")
  }

  @Test func standsMarkedBesideTheList() throws {
    let run = ScreenRun(try added(), opening: Self.page, rows: 40, keys: "k")
    try expectSnapshot(run.last, "document-own-relation")
  }

  @Test func needsItsDayAndWhereItIsStated() throws {
    let run = ScreenRun(
      try TestRegister(), opening: Self.page, keys: "n99/2026/NĐ-CP<F2>")
    #expect(run.last.contains("Có hiệu lực từ còn trống."))
    #expect(run.last.contains("Nêu ở đâu còn trống."))
  }

  @Test func isWithdrawnWithAReason() throws {
    let register = try added()
    let run = ScreenRun(
      register, opening: Self.page, rows: 40, keys: "Wghi nhầm<F2><Wake>")
    #expect(try status(register, .sample(2026, 10, 1)) == .inForce, "\(run.last)")
  }

  /// The list itself stays as it was shipped.
  @Test func leavesTheListAlone() throws {
    let run = ScreenRun(try TestRegister(), opening: Self.page, rows: 40, keys: "W")
    #expect(run.last.contains("Chọn một quan hệ tự ghi trước"))
  }
}
