import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct GuidanceQuestionTests {
  private static let all = Window(.first, count: 1_000)
  private let today = SampleRegister.now.day

  private func numbers(_ rows: Rows<DocumentRow>) -> [String] {
    rows.rows.map(\.document.number.rawValue)
  }

  @Test func theLibraryIsNewestFirstWithImportedOnesAmongIt() throws {
    let register = try SampleRegister()
    let day = SampleRegister.day(2025, 6, 13)
    try register.write([
      ImportedDocument.sample("1/X", "Cùng ngày", issuedOn: day),
      .sample("2/X", "Không rõ ngày"),
      .sample("142/2025/NĐ-CP", "Trùng số với danh mục", issuedOn: day),
    ])
    let rows = try register.reader.documents(DocumentQuery(day: today), Self.all)
    let shipped = Shipped.catalogue.documents.count
    #expect(rows.rows.count == shipped + 2 && Set(numbers(rows)).count == shipped + 2)
    let days = rows.rows.map { DocumentOrder.listedOn($0.document.issuedOn) }
    #expect(days == days.sorted(by: >))
    #expect(numbers(rows).contains("1/X") && days.last == DocumentOrder.listedOn(nil))
  }

  @Test func pagesOfTheLibraryAreTheWholeListEitherWay() throws {
    let register = try SampleRegister()
    var random = RepeatableChance(seed: 1)
    try register.write(
      (0..<60).map { index in
        ImportedDocument.sample(
          "\(index)/SGDĐT", "V/v tổ chức",
          issuedOn: today.adding(days: -.random(in: 0...900, using: &random)))
      })
    for text in ["", "to chuc", "t"] {
      var query = DocumentQuery(day: today)
      query.text = text
      let whole = numbers(try register.reader.documents(query, Self.all))
      var forward: [String] = []
      var rows = try register.reader.documents(query, Window(.first, count: 3))
      while !rows.rows.isEmpty {
        forward += numbers(rows)
        guard rows.hasLater, let last = rows.rows.last else { break }
        rows = try register.reader.documents(
          query, Window(.after(last.key), count: .random(in: 1...9, using: &random)))
      }
      #expect(forward == whole, "\(text)")
      let end = try register.reader.documents(query, Window(.last, count: 5))
      #expect(numbers(end) == whole.suffix(5))
      let before = try register.reader.documents(
        query, Window(.before(try #require(end.rows.first?.key)), count: 5))
      #expect(numbers(before) == whole.dropLast(5).suffix(5) && before.hasLater)
    }
  }

  @Test func wordsRankTheBestMatchFirstAndAreasNarrow() throws {
    let register = try SampleRegister()
    var query = DocumentQuery(day: today)
    query.text = "142 2025"
    #expect(numbers(try register.reader.documents(query, Self.all)).first == "142/2025/NĐ-CP")
    query.text = ""
    for area in GuidanceArea.allCases {
      query.area = area
      let expected = Shipped.catalogue.documents.filter { $0.area == area }.count
      #expect(try register.reader.documents(query, Self.all).rows.count == expected)
    }
  }

  @Test func aStatusHoldsForTheDayAsked() throws {
    let register = try SampleRegister()
    let relation = try #require(
      Shipped.catalogue.relations.first { relation in
        relation.kind == .replaces && relation.effectiveOn != nil
          && Shipped.catalogue.documents.contains { $0.number == relation.to }
      })
    let day = try #require(relation.effectiveOn)
    let before = try register.reader.document(numbered: relation.to, on: day.adding(days: -1))
    let after = try register.reader.document(numbered: relation.to, on: day)
    #expect(before?.status.holds != after?.status.holds || after?.status.holds == false)
    #expect(after?.status.state == .replaced(by: relation.from, on: day))
    #expect(after?.relationsIn.contains(relation) == true)
    let later = try register.reader.document(numbered: relation.from, on: day)
    #expect(later?.relationsOut.contains(relation) == true || later == nil)
  }

  @Test func aSheetNamesTheAuthorityRowsThatCiteIt() throws {
    let register = try SampleRegister()
    let number: GuidanceDocument.Number = "142/2025/NĐ-CP"
    let sheet = try #require(try register.reader.document(numbered: number, on: today))
    let expected = Shipped.catalogue.authority.filter { $0.documents.contains(number) }
    #expect(sheet.authority.map(\.rule) == expected && !expected.isEmpty)
    #expect(try register.reader.document(numbered: "0/0", on: today) == nil)
  }

  @Test func anImportedDocumentHasASheetAndItsArticles() throws {
    let register = try SampleRegister()
    let text = "Mở đầu\nĐiều 1. Phạm vi\nMột.\nĐiều 2. Hiệu lực\nHai."
    let digest = try register.queue.write { try DocumentTextTable(db: $0).insert(text) }
    try register.write(
      ImportedDocument.sample("9/SGDĐT", "V/v thử", issuedOn: today, textDigest: digest))
    let sheet = try register.reader.document(numbered: "9/SGDĐT", on: today)
    #expect(sheet?.document.title.vietnamese == "V/v thử")
    let articles = try register.reader.pieces(of: "9/SGDĐT", .from(0))
    #expect(articles.map(\.ordinal) == Array(articles.indices) && articles.count == 3)
    #expect(articles.last?.heading.contains("Hiệu lực") == true)
    #expect(try register.reader.pieces(of: "142/2025/NĐ-CP", .from(0)).isEmpty)
  }

  @Test(arguments: ["sáp nhập trường tiểu học", "sap nhap truong tieu hoc"])
  func authorityByWordsGivesTheBestMatchFirst(words: String) throws {
    let register = try SampleRegister()
    var query = AuthorityQuery()
    query.text = words
    let rows = try register.reader.authority(query, Self.all).rows
    #expect(rows.first?.rule.code == "A016")
    query.text = words + " zuxa"
    #expect(try register.reader.authority(query, Self.all).rows.first?.rule.code == "A016")
    query.text = "zuxa"
    #expect(try register.reader.authority(query, Self.all).rows.isEmpty)
  }

  @Test func authorityWithoutWordsKeepsTheTablesOrder() throws {
    let register = try SampleRegister()
    let rows = try register.reader.authority(AuthorityQuery(), Self.all).rows
    #expect(rows.map(\.rule) == Shipped.catalogue.authority)
    var query = AuthorityQuery()
    query.institutionLevel = .primary
    query.area = .general
    let primary = try register.reader.authority(query, Self.all).rows.map(\.rule)
    #expect(primary.allSatisfy { $0.area == .general })
    #expect(primary.first?.task.vietnamese.contains("tiểu học") == true)
    let mentions = primary.map { $0.task.vietnamese.lowercased().contains("tiểu học") }
    #expect(
      mentions.firstIndex(of: false).map { !mentions[$0...].prefix(3).contains(true) } ?? true)
  }

  @Test func aLocalDecisionStandsBesideTheShippedRow() throws {
    let register = try SampleRegister()
    let local = AuthorityOverride(
      task: "A016", decider: "Chủ tịch UBND xã", decisionNumber: "45/2026/QĐ-UBND")
    try register.write(local)
    #expect(try register.reader.authorityRow("A016")?.override == local)
    #expect(try register.reader.authorityRow("A017")?.override == nil)
    #expect(try register.reader.authorityRow("Z") == nil)
    try register.withdraw(local.id)
    #expect(try register.reader.authorityRow("A016")?.override == nil)
  }

  @Test func aLocalDecisionHoldsFromItsDay() throws {
    let register = try SampleRegister()
    var local = AuthorityOverride(
      task: "A016", decider: "Chủ tịch UBND xã", decisionNumber: "45/2026/QĐ-UBND")
    local.decidedOn = SampleRegister.day(2026, 9, 1)
    local.effectiveOn = SampleRegister.day(2026, 11, 23)
    try register.write(local)
    var query = AuthorityQuery()
    query.text = "sáp nhập trường tiểu học"
    query.day = SampleRegister.day(2026, 11, 22)
    let before = try #require(try register.reader.authority(query, Self.all).rows.first)
    #expect(before.override == nil && before.coming == local && before.recorded == local)
    query.day = local.effectiveOn
    let after = try #require(try register.reader.authority(query, Self.all).rows.first)
    #expect(after.override == local && after.coming == nil)
    local.effectiveOn = nil
    #expect(!local.applies(on: SampleRegister.day(2026, 8, 31)))
    #expect(local.applies(on: SampleRegister.day(2026, 9, 1)))
  }
}
