import Catalogue
import Records
import Testing

@Suite struct ClusterTests {
  let tables: CatalogueTables

  init() throws { tables = try Shipped.tables() }

  @Test(arguments: [("40-1", 21), ("40-2", 12), ("40-3", 26), ("40-4", 22), ("40-5", 27)])
  func haveTheirCommunes(code: String, count: Int) {
    #expect(tables.clusterPlaces.count { $0.cluster?.rawValue == code } == count)
  }

  @Test func leave22CommunesToTheDepartment() {
    let without = tables.clusterPlaces.filter { $0.cluster == nil }
    let districts = Dictionary(grouping: without, by: \.formerDistrict).mapValues(\.count)
    #expect(
      districts == [
        "Thành phố Vinh": 6, "Huyện Nghi Lộc": 7, "Huyện Hưng Nguyên": 4, "Huyện Nam Đàn": 5,
      ])
  }

  @Test func coverAllOfNgheAn() {
    #expect(tables.clusterPlaces.count == 130)
    let communes = tables.communes.filter { $0.province == "40" }.map(\.code)
    #expect(Set(tables.clusterPlaces.map(\.commune)) == Set(communes))
  }

  @Test func areFiveFor16FormerDistricts() {
    #expect(tables.clusters.map(\.number) == [1, 2, 3, 4, 5])
    #expect(tables.clusters.map(\.formerDistricts.count) == [2, 2, 5, 3, 4])
    for place in tables.clusterPlaces {
      let seed = tables.clusters.first { $0.formerDistricts.contains(place.formerDistrict) }
      #expect(seed?.code == place.cluster)
    }
  }

  @Test func agreeWithTheTableOfFormerUnits() {
    let districts = Dictionary(grouping: tables.formerUnits, by: \.successor)
      .mapValues { Set($0.map(\.districtName)) }
    for place in tables.clusterPlaces {
      #expect(districts[place.commune] == [place.formerDistrict])
    }
  }

  @Test func sayWhereThePlaceIsDoubtful() {
    let doubtful = tables.clusterPlaces.filter { $0.note != nil }
    #expect(doubtful.map(\.commune) == ["16708", "16732"])
  }
}
