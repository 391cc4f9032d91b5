import Ledger
import Records
import Testing

@testable import RecordStore

/// A correction is applied wherever a document is read, and gone when it is withdrawn or undone.
@Suite struct CorrectionReadingTests {
  private static let decree = GuidanceDocument.Number("142/2025/NĐ-CP")
  private static let day = Day(iso: "2026-11-22") ?? .first

  private func corrected(_ change: (inout DocumentCorrection) -> Void) throws -> ScratchRegister {
    let register = try ScratchRegister()
    var correction = DocumentCorrection(of: Self.decree, ground: "Công báo số 245 ngày 12/3/2026")
    change(&correction)
    try register.write(.correction(.save(correction)))
    return register
  }

  private func sheet(_ register: ScratchRegister) throws -> DocumentSheet {
    try #require(try register.store.reader.document(numbered: Self.decree, on: Self.day))
  }

  private func numbers(
    _ register: ScratchRegister, _ text: String = "", _ area: GuidanceArea? = nil
  ) throws -> [String] {
    var query = DocumentQuery(day: Self.day)
    query.text = text
    query.area = area
    return try register.store.reader.documents(query, Window(.first, count: 400)).rows
      .map(\.document.number.rawValue)
  }

  @Test func theDayStandsOnThePageAndInTheList() throws {
    let late = try #require(Day(iso: "2027-01-01"))
    let register = try corrected { $0.effectiveOn = late }
    let sheet = try sheet(register)
    #expect(sheet.document.effectiveOn == late)
    #expect(sheet.listed.effectiveOn == Day(iso: "2025-07-01"))
    #expect(sheet.status.state == .notYetInForce(from: late))
    let rows = try register.store.reader.documents(
      DocumentQuery(day: Self.day), Window(.first, count: 400)
    ).rows
    let row = try #require(rows.first { $0.document.number == Self.decree })
    #expect(row.status.state == .notYetInForce(from: late))
  }

  @Test func whatRestsOnItLapsesWithItsStatedEnd() throws {
    let register = try corrected { $0.endsOn = Day(iso: "2026-11-01") }
    let drifts = try register.store.reader.drifts(on: Self.day)
    let drift = try #require(drifts.first { $0.relation.isStatedEnd })
    #expect(drift.relation.to == Self.decree)
    #expect(drift.items.contains { $0.target == .authority("A001") })
    let answer = try #require(try register.store.reader.answer("Q016", on: Self.day))
    #expect(answer.grounds.first { $0.ground.document == Self.decree }?.state == .lapsed)
  }

  @Test func aRelationThatIsWrongNoLongerEndsAnything() throws {
    let register = try ScratchRegister()
    let before = try sheet(register)
    let wrong = try #require(before.relationsIn.first { $0.from == "66/2026/NĐ-CP" })
    var correction = DocumentCorrection(of: Self.decree, ground: "Công báo số 245")
    correction.setAside = [wrong.mark]
    try register.write(.correction(.save(correction)))
    let after = try sheet(register)
    #expect(!after.relationsIn.contains(wrong))
    #expect(after.setAside == [wrong])
    #expect(after.status.state == .inForce)
    let other = try register.store.reader.document(numbered: wrong.from, on: Self.day)
    #expect(other?.setAside == [wrong])
  }

  @Test func isFoundByItsCorrectedWordsAndArea() throws {
    let register = try corrected {
      $0.documentTitle = "Phân quyền khủng long"
      $0.area = .safety
    }
    #expect(try numbers(register, "khủng long") == [Self.decree.rawValue])
    #expect(try numbers(register, "142/2025").filter { $0 == Self.decree.rawValue }.count == 1)
    #expect(try numbers(register, "", .safety).contains(Self.decree.rawValue))
    #expect(try !numbers(register, "", .legal).contains(Self.decree.rawValue))
    let hits = try register.store.reader.search("khủng long", limit: 5)
    #expect(hits.first?.hits.map(\.target) == [.document(Self.decree)])
    #expect(hits.first?.hits.first?.title == "142/2025/NĐ-CP · Phân quyền khủng long")
  }

  @Test func aHitByTheListedWordsBearsTheCorrectedTitle() throws {
    let register = try corrected { $0.documentTitle = "Phân quyền khủng long" }
    let hits = try register.store.reader.search("142/2025 phân định thẩm quyền", limit: 5)
    let documents = hits.first { $0.kind == .documents }
    #expect(documents?.hits.first?.title == "142/2025/NĐ-CP · Phân quyền khủng long")
  }

  @Test func isAsBeforeWhenWithdrawnOrUndone() throws {
    let before = try sheet(try ScratchRegister())
    let register = try corrected { $0.effectiveOn = Day(iso: "2027-01-01") }
    let id = DocumentCorrection.id(of: Self.decree)
    try register.write(.correction(.withdraw(id, reason: "nhầm")))
    #expect(try sheet(register) == before)
    try register.write(.undo)
    #expect(try sheet(register).document.effectiveOn == Day(iso: "2027-01-01"))
    try register.write(.undo)
    #expect(try sheet(register) == before)
  }

  @Test func standsTheCheckThatRebuildsEverything() throws {
    let register = try corrected {
      $0.documentTitle = "Thử"
      $0.setAside = ["a", "b"]
    }
    #expect(try register.store.check().findings.isEmpty)
  }
}
