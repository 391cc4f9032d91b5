import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct RegisterQuestionTests {
  private let now = SampleRegister.now

  private func names(_ text: String, limit: Int = 20) throws -> [String] {
    try SampleRegister().reader.communes(matching: text, limit: limit).map {
      "\($0.commune.name), \($0.provinceName)"
    }
  }

  @Test func theHeaderNamesCommuneProvinceAndCluster() throws {
    let register = try SampleRegister()
    try register.queue.write { try Settings(db: $0).set(.origin, Array(repeating: 1, count: 16)) }
    let header = try register.reader.header(at: now)
    #expect(header.commune.name == "Mường Xén" && header.provinceName == "Nghệ An")
    #expect(header.cluster?.number == 1 && header.isPractice && !header.hasKeys && !header.isLocked)
    #expect(!header.mayNumber && header.officer == nil)
  }

  @Test func anEditedMembershipCountsBeforeTheShippedTable() throws {
    let register = try SampleRegister()
    try register.queue.write { try Settings(db: $0).set(.origin, Array(repeating: 1, count: 16)) }
    try register.write(
      CommuneMembership(communeCode: "16813", cluster: Cluster.id(provinceCode: "40", number: 3)))
    #expect(try register.reader.header(at: now).cluster?.number == 3)
    try register.write(CommuneMembership(communeCode: "16813", cluster: nil))
    #expect(try register.reader.header(at: now).cluster == nil)
    try register.withdraw(CommuneMembership.id(communeCode: "16813"))
    #expect(try register.reader.header(at: now).cluster?.number == 1)
  }

  @Test func clustersAreTheShippedOnesWithTheirEdits() throws {
    let register = try SampleRegister()
    #expect(try register.reader.clusters().map(\.number) == [1, 2, 3, 4, 5])
    var edited = try #require(try register.reader.clusters().first)
    edited.leaderName = "Nguyễn Văn A"
    try register.write(edited)
    #expect(try register.reader.clusters().first == edited)
    var added = Cluster(
      id: Cluster.id(provinceCode: "40", number: 6), provinceCode: "40", number: 6, office: "Vinh")
    added.decision = "1/QĐ"
    try register.write(added)
    #expect(try register.reader.clusters().map(\.number) == [1, 2, 3, 4, 5, 6])
  }

  @Test func theSheetOfAClusterListsItsCommunes() throws {
    let register = try SampleRegister()
    let id = Cluster.id(provinceCode: "40", number: 1)
    let shipped = Shipped.catalogue.clusterPlaces.filter { $0.cluster == "40-1" }.map(\.commune)
    let sheet = try #require(try register.reader.cluster(id))
    #expect(Set(sheet.communes.map(\.code)) == Set(shipped))
    try register.write([
      CommuneMembership(communeCode: "16813", cluster: nil),
      CommuneMembership(communeCode: "17662", cluster: id),
    ])
    let codes = Set(try register.reader.cluster(id)?.communes.map(\.code.rawValue) ?? [])
    #expect(codes.contains("17662") && !codes.contains("16813"))
    #expect(codes.count == shipped.count)
  }

  @Test(arguments: [
    "muong xen", "Mường Xén", "xã mường xén", "muong xen nghe an", "16813", "muo xe",
  ])
  func aCommuneIsFoundByWhatSomebodyTypes(text: String) throws {
    #expect(try names(text).first == "Mường Xén, Nghệ An")
  }

  @Test func communesOfOneNameAreAllListedWithTheirProvince() throws {
    let found = try names("binh minh")
    let expected = Shipped.catalogue.communes.filter { $0.name == "Bình Minh" }.count
    #expect(found.prefix(expected).allSatisfy { $0.hasPrefix("Bình Minh, ") })
    #expect(Set(found).count == found.count && expected == 7)
  }

  @Test func anExactToneRanksACommuneFirst() throws {
    #expect(try names("sơn hạ").first == "Sơn Hạ, Quảng Ngãi")
    #expect(try names("sơn hà").first == "Sơn Hà, Quảng Ngãi")
  }

  @Test func anOldCommuneLeadsToTheOneOfToday() throws {
    let unit = try #require(
      Shipped.catalogue.formerUnits.first { $0.name == "Xã Tà Cạ" && $0.provinceCode == "40" })
    let rows = try SampleRegister().reader.communes(matching: "xã tà cạ", limit: 5)
    #expect(rows.first?.commune.code == unit.successor && rows.first?.clusterNumber == 1)
    let folded = try SampleRegister().reader.communes(matching: "ta ca ky son", limit: 5)
    #expect(folded.contains { $0.commune.code == unit.successor })
  }

  @Test func theLimitHoldsAndNoWordsGiveTheBeginningOfTheList() throws {
    #expect(try names("", limit: 3).count == 3)
    #expect(try names("xa", limit: 4).count == 4)
    #expect(try names("zuxa").isEmpty)
  }

  @Test func contactPointsStandByLevelThenUnit() throws {
    var random = RepeatableChance(seed: 1)
    let register = try SampleRegister()
    for (level, unit) in [
      (ContactLevel.department, "Sở"), (.communeChair, "Chủ tịch"),
      (.departmentDivision, "Phòng B"),
      (.departmentDivision, "Phòng Ă"),
    ] {
      try register.write(ContactPoint(id: .random(using: &random), level: level, unit: unit))
    }
    #expect(
      try register.reader.contactPoints().map(\.unit) == ["Chủ tịch", "Sở", "Phòng Ă", "Phòng B"])
  }

  @Test func institutionsStandByTheVietnameseOrderOfNames() throws {
    var random = RepeatableChance(seed: 2)
    let register = try SampleRegister()
    var closed = Institution.sample("Trường TH An", using: &random)
    closed.closedOn = now.day
    try register.write(closed)
    for name in ["Trường TH Đa", "Trường TH Ăn", "Trường TH Dạ", "Trường TH An Bình"] {
      try register.write(Institution.sample(name, using: &random))
    }
    try register.write(
      Institution.sample(
        "Trường THCS Xa", level: .lowerSecondary, communeCode: "17662", using: &random))
    var query = InstitutionQuery()
    let window = Window(.first, count: 50)
    query.level = .primary
    #expect(
      try register.reader.institutions(query, window).rows.map(\.name) == [
        "Trường TH An Bình", "Trường TH Ăn", "Trường TH Dạ", "Trường TH Đa",
      ])
    query.includesClosed = true
    #expect(try register.reader.institutions(query, window).rows.count == 5)
    query = InstitutionQuery()
    query.communeCode = "17662"
    #expect(try register.reader.institutions(query, window).rows.map(\.communeName) == ["Đô Lương"])
    query = InstitutionQuery()
    query.text = "th an"
    #expect(try register.reader.institutions(query, window).rows.count == 2)
  }

  @Test func aSheetOfAnInstitutionNamesItsClusterAndItsSuccessor() throws {
    var random = RepeatableChance(seed: 3)
    let register = try SampleRegister()
    let kept = Institution.sample("Trường TH Mường Xén", using: &random)
    var merged = Institution.sample("Trường TH Tà Cạ", using: &random)
    merged.mergedInto = kept.id
    merged.closedOn = now.day
    try register.write([kept, merged])
    let sheet = try #require(try register.reader.institution(merged.id))
    #expect(sheet.mergedIntoName == kept.name && sheet.commune?.name == "Mường Xén")
    #expect(sheet.cluster?.number == 1 && sheet.incidents.isEmpty)
    #expect(try register.reader.institution(.random(using: &random)) == nil)
  }
}
