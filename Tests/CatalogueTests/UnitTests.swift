import Catalogue
import Records
import Testing

@Suite struct UnitTests {
  let tables: CatalogueTables
  let first = Day.on("2025-07-01")
  let now = Day.on("2026-09-20")

  init() throws { tables = try Shipped.tables() }

  func provinces(_ type: Province.UnitType, on day: Day) -> Int {
    tables.provinces.count { $0.type(on: day) == type }
  }

  func communes(_ type: Commune.UnitType, on day: Day) -> Int {
    tables.communes.count { $0.type(on: day) == type }
  }

  @Test func are34ProvincesWithDatedTypes() {
    #expect(tables.provinces.count == 34)
    #expect(provinces(.province, on: first) == 28)
    #expect(provinces(.city, on: first) == 6)
    #expect(provinces(.province, on: now) == 25)
    #expect(provinces(.city, on: now) == 9)
  }

  @Test func are3321CommunesWithDatedTypes() {
    #expect(tables.communes.count == 3_321)
    #expect(communes(.commune, on: first) == 2_621)
    #expect(communes(.ward, on: first) == 687)
    #expect(communes(.specialZone, on: first) == 13)
    #expect(communes(.commune, on: now) == 2_599)
    #expect(communes(.ward, on: now) == 709)
    #expect(communes(.specialZone, on: now) == 13)
  }

  @Test(arguments: [
    ("2026-04-29", 28, 687), ("2026-04-30", 27, 697), ("2026-08-31", 27, 697),
    ("2026-09-01", 26, 697), ("2026-09-19", 26, 697), ("2026-09-20", 25, 709),
  ])
  func changedTypeThreeTimes(iso: String, provinceCount: Int, wardCount: Int) {
    #expect(provinces(.province, on: .on(iso)) == provinceCount)
    #expect(communes(.ward, on: .on(iso)) == wardCount)
  }

  @Test func nameTheActOfEveryChange() throws {
    let dongNai = try #require(tables.provinces.first { $0.code == "75" })
    #expect(dongNai.types.last?.basis == "30/2026/QH16")
    #expect(dongNai.types.last?.issuedOn == .on("2026-04-24"))
    let changed =
      tables.provinces.count { $0.types.count > 1 } + tables.communes.count { $0.types.count > 1 }
    #expect(changed == 25)
  }

  @Test func haveNamesUniqueWithinAProvinceOnlyWithToneMarks() {
    #expect(Set(tables.communes.map(\.name)).count == 2_853)
    #expect(Set(tables.communes.map { "\($0.province) \($0.name)" }).count == 3_321)
    let ascii = Dictionary(grouping: tables.communes) { "\($0.province) \($0.asciiName)" }
    #expect(ascii.values.count { $0.count > 1 } == 10)
    let sonHa = tables.communes.filter { $0.province == "51" && $0.asciiName == "Son Ha" }
    #expect(Set(sonHa.map(\.name)) == ["Sơn Hà", "Sơn Hạ"])
  }

  @Test func keepTheOfficialSpelling() throws {
    let hiepHoa = try #require(tables.communes.first { $0.code == "07840" })
    #expect(hiepHoa.name == "Hiệp Hoà")
    #expect(hiepHoa.fullName(on: now) == "Phường Hiệp Hoà")
  }

  @Test func tookOver10571FormerUnits() {
    #expect(tables.formerUnits.count == 10_571)
    let shares = Dictionary(grouping: tables.formerUnits, by: \.share).mapValues(\.count)
    #expect(
      shares == [
        .whole: 9_471, .part: 826, .kept: 127, .partArea: 83, .partAreaAllPeople: 58,
        .retyped: 2, .partPeople: 2, .renamed: 2,
      ])
    let successors = Set(tables.formerUnits.map(\.successor))
    #expect(successors == Set(tables.communes.map(\.code)))
    #expect(Set(tables.formerUnits.map(\.provinceCode)).count == 63)
    #expect(Set(tables.formerUnits.map(\.districtCode)).count == 696)
  }

  @Test func reuseTheCodesOfOldCommunes() {
    let codes = Set(tables.communes.map(\.code.rawValue))
    let old = Set(tables.formerUnits.compactMap { $0.code?.rawValue })
    #expect(codes.intersection(old).count == 3_316)
    let names = Dictionary(
      uniqueKeysWithValues: tables.communes.map { ($0.code.rawValue, $0.fullName(on: first)) })
    let otherPlace = tables.formerUnits.filter { unit in
      unit.code.map { names[$0.rawValue] != nil && names[$0.rawValue] != unit.name } ?? false
    }
    #expect(otherPlace.count > 1_000)
  }

  @Test func includeDistrictsWithoutCommunes() {
    let codeless = tables.formerUnits.filter { $0.code == nil }
    #expect(codeless.count == 6)
    let islands = codeless.filter { $0.name == nil }.map(\.shownName)
    #expect(
      Set(islands) == [
        "Huyện Bạch Long Vĩ", "Huyện Cồn Cỏ", "Huyện Hoàng Sa", "Huyện Lý Sơn",
        "Huyện Côn Đảo",
      ])
  }
}
