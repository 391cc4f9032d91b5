import Records
import Testing
import Texts

/// Pieces keep the kinds of units by number: both lists name the same kinds under the same numbers.
@Suite struct UnitKindTests {
  @Test func thoseOfTablesAreThoseOfTexts() {
    #expect(
      TextUnitKind.allCases.map { "\($0.rawValue) \($0)" }
        == TextUnit.Kind.allCases.map { "\($0.rawValue) \($0)" })
  }
}
