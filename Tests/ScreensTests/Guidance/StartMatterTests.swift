import Records
import Screens
import TestSupport
import Testing

/// A matter begins from a rule, a step, an end of questions or a document, its ground cited.
@Suite struct StartMatterTests {
  private func run(_ route: GuidanceRoute, _ keys: String) throws -> String {
    ScreenRun(
      try TestRegister(), opening: .guidance(route), columns: 120, rows: 40, keys: keys
    ).last
  }

  @Test func logsAnIncidentFromARule() throws {
    let form = try run(.rule("A097"), "w")
    #expect(form.contains("─ Ghi vụ việc mới"))
    #expect(form.contains("Căn cứ: khoản 3 Điều 6 Nghị định 80/2017/NĐ-CP."))
  }

  /// A row in no area of incidents says where to log one.
  @Test func logsNoneFromARuleAboutSomethingElse() throws {
    #expect(try run(.rule("A001"), "w").contains("Nội dung này không phải vụ việc"))
  }

  @Test func citesNoGroundThatDoesNotHold() throws {
    let form = try run(.document("84/2020/NĐ-CP"), "x")
    #expect(form.contains("─ Kiến nghị về một việc"))
    #expect(form.contains("Chưa có căn cứ nào chắc chắn và còn hiệu lực"))
    #expect(!form.contains("Nghị định 84/2020/NĐ-CP;"))
  }

  @Test func asksSomebodyAboutADocument() throws {
    #expect(try run(.document("80/2017/NĐ-CP"), "x").contains("Nghị định 80/2017/NĐ-CP"))
    let form = try run(.document("80/2017/NĐ-CP"), "w")
    #expect(form.contains("Căn cứ: Nghị định 80/2017/NĐ-CP."))
  }

  @Test func logsAnIncidentFromAStepAndAnAnswer() throws {
    let cited = "Căn cứ: khoản 3 Điều 6 Nghị định 80/2017/NĐ-CP."
    #expect(try run(.guide("G07"), "w").contains(cited))
    #expect(try run(.answer("Q096"), "w").contains("─ Ghi vụ việc mới"))
  }
}
