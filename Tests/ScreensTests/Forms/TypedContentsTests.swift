import Ledger
import Records
import TestSupport
import Testing

@testable import Screens

@Suite struct TypedContentsTests {
  private func typed(_ text: String, _ field: FieldSpec) -> TypedContents {
    TypedContents([field.name: text], in: .sample())
  }

  @Test func textLosesTheBlanksAroundIt() {
    #expect(typed("  a b \n", Incident.Fields.title).text(Incident.Fields.title) == "a b")
    #expect(typed("   ", Incident.Fields.title).text(Incident.Fields.title).isEmpty)
  }

  @Test func numbersMayHaveDotsBetweenThousands() throws {
    let field = Incident.Fields.pupils
    #expect(try typed("1.234", field).number(field) == 1234)
    #expect(try typed("", field).number(field) == nil)
    #expect(throws: FormProblem.self) { try typed("-3", field).number(field) }
    #expect(throws: FormProblem.self) { try typed("1,5", field).number(field) }
  }

  @Test func daysAndTimesAreReadAsOfficersTypeThem() throws {
    let day = Incident.Fields.transferredOn
    #expect(try typed("hom nay", day).day(day) == .sample(2026, 11, 21))
    let moment = Incident.Fields.learnedAt
    let expected = Moment(.sample(2026, 11, 20), .sample(7, 15))
    #expect(try typed("7h15 hôm qua", moment).moment(moment) == expected)
  }

  @Test func anEmptyFieldIsRefusedOnlyWhereItMustBeFilled() {
    let field = Incident.Fields.learnedAt
    do throws(FormProblem) {
      _ = try typed("", field).moment(field, isRequired: true)
      Issue.record("an empty field was taken")
    } catch {
      #expect(error.field == field.name)
      #expect(error.reason == .missing(field.label))
    }
  }
}
