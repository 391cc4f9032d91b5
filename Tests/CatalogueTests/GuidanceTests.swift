import Catalogue
import Records
import Testing

@Suite struct GuidanceTests {
  let tables: CatalogueTables

  init() throws { tables = try Shipped.tables() }

  func status(_ number: GuidanceDocument.Number, on iso: String) throws -> DocumentStatus {
    let document = try #require(tables.documents.first { $0.number == number })
    return DocumentStatus(of: document, on: .on(iso), relations: tables.relations) { other in
      tables.documents.first { $0.number == other }?.issuedOn
    }
  }

  @Test func are113DocumentsAnd105Rules() {
    #expect(tables.documents.count == 113)
    #expect(tables.authority.count == 105)
    #expect(tables.authority.map(\.code.rawValue).first == "A001")
    #expect(tables.authority.map(\.code.rawValue).last == "A105")
  }

  @Test func are51RelationsAndOneInferred() {
    let inferred = tables.relations.filter { $0.to == "20/2014/NĐ-CP" }
    #expect(tables.relations.count == 51 + inferred.count)
    #expect(inferred.map(\.confidence) == [.unsure])
  }

  @Test func decree142LosesPartsOn15March2026() throws {
    #expect(
      try status("142/2025/NĐ-CP", on: "2025-06-30").state
        == .notYetInForce(from: .on("2025-07-01")))
    #expect(try status("142/2025/NĐ-CP", on: "2026-03-14").state == .inForce)
    let after = try status("142/2025/NĐ-CP", on: "2026-03-15")
    guard case .partlyCeased(let parts) = after.state else {
      Issue.record("Not partly ceased: \(after.state)")
      return
    }
    #expect(parts.map(\.from) == ["66/2026/NĐ-CP"])
    #expect(parts.first?.part == "Điều 6; Điều 12; khoản 4, 5, 6 Điều 35")
    #expect(!after.isUnsure)
  }

  @Test func decree13GivesWayOn1January2026() throws {
    #expect(try status("13/2023/NĐ-CP", on: "2025-12-31").state == .inForce)
    let after = try status("13/2023/NĐ-CP", on: "2026-01-01")
    #expect(after.state == .replaced(by: "356/2025/NĐ-CP", on: .on("2026-01-01")))
    #expect(!after.isUnsure)
  }

  @Test func primaryCharterGivesWayOn10May2026() throws {
    #expect(try status("28/2020/TT-BGDĐT", on: "2026-05-09").state == .inForce)
    let after = try status("28/2020/TT-BGDĐT", on: "2026-05-10")
    #expect(after.state == .replaced(by: "15/2026/TT-BGDĐT", on: .on("2026-05-10")))
    #expect(!after.isUnsure)
  }

  @Test func secondaryCharterIsReplacedWithADoubt() throws {
    let after = try status("32/2020/TT-BGDĐT", on: "2026-05-10")
    #expect(after.state == .replaced(by: "15/2026/TT-BGDĐT", on: .on("2026-05-10")))
    #expect(after.isUnsure)
  }

  @Test func graduationCircularEndsWithoutASuccessor() throws {
    #expect(try status("31/2023/TT-BGDĐT", on: "2025-12-31").state == .inForce)
    #expect(
      try status("31/2023/TT-BGDĐT", on: "2026-01-01").state
        == .ceased(
          by: "123/2025/QH15", on: .on("2026-01-01"), matter: "công nhận tốt nghiệp THCS"))
  }

  @Test(arguments: [
    ("29/2024/TT-BGDĐT", "2025-07-01"), ("43/2019/QH14", "2026-03-15"),
    ("102/2016/QH13", "2026-11-21"), ("91/2025/QH15", "2026-01-01"),
  ])
  func staysInForceWhenReassignedAmendedOrDetailed(
    number: String, iso: String
  ) throws {
    let status = try status(GuidanceDocument.Number(number), on: iso)
    #expect(status.state == .inForce)
    #expect(!status.isUnsure)
  }

  @Test func investmentDecreeIsUnsureSinceItsRepealsHaveNoDay() throws {
    #expect(try !status("125/2024/NĐ-CP", on: "2025-12-31").isUnsure)
    let after = try status("125/2024/NĐ-CP", on: "2026-11-21")
    guard case .partlyCeased(let parts) = after.state else {
      Issue.record("Not partly ceased: \(after.state)")
      return
    }
    #expect(Set(parts.map(\.from)) == ["360/2026/NĐ-CP", "361/2026/NĐ-CP", "91/2026/NĐ-CP"])
    #expect(after.doubts.count == 3)
  }

  @Test func documentsWithoutADayAreNeverPlainlyInForce() throws {
    for document in tables.documents where document.effectiveOn == nil {
      #expect(try status(document.number, on: "2026-11-21").isUnsure, "\(document.number)")
    }
    #expect(tables.documents.count { $0.effectiveOn == nil } == 23)
  }

  @Test func rulesNameListedDocumentsAndKeepEmptyLimitsEmpty() {
    let numbers = Set(tables.documents.map(\.number))
    #expect(tables.authority.allSatisfy { Set($0.documents).isSubset(of: numbers) })
    #expect(tables.authority.count { !$0.documents.isEmpty } == 97)
    #expect(tables.authority.count { $0.limit != nil } == 14)
    let plan = tables.authority.first { $0.code == "A099" }
    #expect(plan?.limit == AuthorityRule.Limit(days: 5, unit: .workingDays))
  }

  @Test func wordsAreInBothLanguages() {
    #expect(tables.authority.count { $0.note != nil } == 83)
    #expect(tables.documents.allSatisfy { $0.summary.vietnamese != $0.summary.english })
  }
}
