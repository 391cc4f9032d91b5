import Records
import Terminal
import TestSupport
import Testing

@testable import Screens

@Suite struct CategoryChoicesTests {
  private let choices = CategoryChoices(TestRegister.catalogue.categories, .vietnamese)

  private func codes(_ typed: String) -> [String] { choices.search(typed).map(\.key) }

  @Test func holdsAllTwentyThree() {
    #expect(codes("").count == 23)
  }

  @Test(arguments: [
    ("NĐ", "NĐ"), ("nd", "NĐ"), ("ngo doc", "NĐ"), ("bạo lực", "BL"), ("duoi nuoc", "DN"),
    ("ttx", "TTx"), ("day them", "DT"),
  ])
  func findsByCodeOrNameWithAndWithoutMarks(typed: String, code: String) {
    #expect(codes(typed).first == code)
  }

  @Test func findsByAnExampleAfterThoseFoundByName() {
    #expect(codes("trấn lột") == ["BL"])
    #expect(codes("mam non") == [])
  }

  @Test func readsFurtherCodesAsOneTypesThem() throws {
    #expect(try choices.codes(typed: "mm, TTX;nd") == ["MM", "TTx", "NĐ"])
    #expect(try choices.codes(typed: "") == [])
    #expect(throws: FormProblem.self) { try choices.codes(typed: "mm, qq") }
  }
}
