import Ledger
import Records
import TestSupport
import Testing

@testable import Screens

@Suite struct RouteTests {
  static let forms: [Route] = [
    .guidance(.override("A-12")), .institutions(.add), .institutions(.edit(.sample(1))),
    .institutions(.close(.sample(2))), .institutions(.merge([.sample(1), .sample(2)])),
    .institutions(.editCluster(.sample(3))),
    .institutions(.assignCommune), .institutions(.contactPoint(nil)),
    .institutions(.contactPoint(.sample(4))), .incidents(.log(at: nil)),
    .incidents(.log(at: .sample(5))), .incidents(.edit(.sample(6))),
    .incidents(.writeLine(.sample(7))), .incidents(.move(.sample(8))),
    .incidents(.settleDuty(.sample(9), rule: "L-01/a", occurrence: 2)),
    .guidance(.withdrawOverride("A-12")), .guidance(.addRelation("66/2026/NĐ-CP")),
    .guidance(.editRelation(.sample(31))), .guidance(.withdrawRelation(.sample(32))),
    .institutions(.withdraw(.sample(18))),
    .institutions(.withdrawContactPoint(.sample(19))), .incidents(.withdraw(.sample(14))),
    .escalations(.withdraw(.sample(15))),
    .institutions(.withdrawCluster(.sample(17))), .escalations(.erase(.sample(16))),
    .incidents(.erase(.sample(10))),
    .escalations(.add(for: nil)),
    .escalations(.add(for: .sample(11))), .escalations(.edit(.sample(12))),
    .escalations(.move(.sample(13))), .quickEntry, .numbering, .guidance(.escalate("A-12")),
    .guidance(.ask), .guidance(.editQuestion(.sample(20))),
    .guidance(.withdrawQuestion(.sample(21))), .guidance(.escalateAbout(.answer("Q001"))),
    .guidance(.escalateAbout(.question(.sample(22)))),
    .guidance(.escalateAbout(.step("G01", 3))),
    .guidance(.escalateAbout(.choice("T01", question: "N2", 1))),
    .guidance(.escalateAbout(.document("80/2017/NĐ-CP"))),
    .incidents(.logAbout(.rule("A097"))), .incidents(.logAbout(.document("33/CT-TTg (2026)"))),
    .guidance(.readingNote(Ground(document: "142/2025/NĐ-CP", part: "khoản 1 Điều 8"))),
    .guidance(.askAbout(Ground(document: "142/2025/NĐ-CP"))),
    .guidance(.distribute("80/2017/NĐ-CP")), .guidance(.editDistribution(.sample(31))),
    .guidance(.withdrawDistribution(.sample(31))),
    .guidance(.receipt(of: .sample(31), by: .sample(32))),
    .escalations(.onward(of: .sample(40))), .escalations(.difficulty(about: nil)),
    .escalations(.difficulty(about: .rule("A012"))),
    .escalations(.difficulty(about: .document("80/2017/NĐ-CP"))), .escalations(.petition),
    .escalations(.remind(.sample(41))), .escalations(.answerVoters(.sample(42))),
    .escalations(.offer(.sample(43))), .incidents(.keepLonger(.sample(44))),
    .incidents(.openRestricted(.sample(45))),
  ]

  @Test(arguments: forms) func theNameOfADraftLeadsBackToItsForm(route: Route) throws {
    let name = try #require(route.draftName)
    #expect(Route(draftName: name) == route)
    #expect(Route(draftName: Route.freeDraftName(name, [name])) == route)
  }

  @Test func theNamesOfFormsDiffer() {
    #expect(Set(Self.forms.compactMap(\.draftName)).count == Self.forms.count)
  }

  @Test func aFreeNameIsNotTaken() {
    #expect(Route.freeDraftName("a", []) == "a")
    #expect(Route.freeDraftName("a", ["a"]) == "a#2")
    #expect(Route.freeDraftName("a", ["a", "a#2"]) == "a#3")
  }

  @Test func namesOfANewerProgramLeadNowhere() {
    for name in [
      "", "report.new", "library.escalate", "library.escalate/step/G01/x",
      "library.escalate/rumour/x", "question.edit/xyz", "incident.edit/xyz", "incident.duty/00",
      "escalation.difficulty/rumour/x", "escalation.remind/xyz",
      "#2",
    ] {
      #expect(Route(draftName: name) == nil, "\(name)")
    }
  }

  @Test func listsAndSheetsHaveNoDrafts() {
    let routes: [Route] = [
      .today, .guidance(.list), .incidents(.file(.sample(1))), .institutions(.importFile), .unlock,
    ]
    for route in routes {
      #expect(route.draftName == nil)
    }
  }
}
