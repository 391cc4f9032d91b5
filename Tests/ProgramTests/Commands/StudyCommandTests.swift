import TestSupport
import Testing

/// `soxa guide study`, on a practice register.
@Suite struct StudyCommandTests {
  private struct Step: Decodable {
    let target: String
    let understoodOn: String?
  }

  @Test func stepsAreListedAndTicked() throws {
    let home = try ScratchHome.practising()
    #expect(try home.done("guide", "study").hasPrefix("Đã hiểu 0/33 bước"))
    _ = try home.done("guide", "study", "--done", "g01")
    _ = try home.done("guide", "study", "--done", "91/2025")
    let steps = try home.read([Step].self, "guide", "study")
    #expect(
      Set(steps.filter { $0.understoodOn != nil }.map(\.target)) == ["G01", "91/2025/QH15"])
    let wrong = try home.soxa("guide", "study", "--done", "G99")
    #expect(wrong.status == 1 && wrong.errors.contains("Không có văn bản “G99” trong sổ."))
  }
}
