import Ledger
import Records

/// Makes those who answer at the offices above and beside the communes: invented, all of them.
struct ContactMaker {
  let words: DemoWords
  let seed: UInt64
  /// What the communes are called in a sentence: "xã Na Loi".
  let communes: [String]

  private static let beside: [(level: ContactLevel, office: String)] = [
    (.police, "Công an"), (.health, "Trạm y tế"),
    (.childProtection, "Người làm công tác bảo vệ trẻ em"),
  ]

  /// The contact points of the Department, one an area.
  func ofDepartment() -> [ContactPoint] {
    words.phrases.contactAreas.enumerated().map { number, area in
      var point = contact(-1 - number, .departmentDivision, unit: "Phòng thuộc Sở GD&ĐT (tập)")
      point.area = area
      return point
    }
  }

  /// Police, health station and child protection of a commune.
  func besideCommune(_ commune: Int) -> [ContactPoint] {
    Self.beside.enumerated().map { number, place in
      contact(
        commune * Self.beside.count + number, place.level,
        unit: "\(place.office) \(communes[commune])")
    }
  }

  private func contact(_ number: Int, _ level: ContactLevel, unit: String) -> ContactPoint {
    var random = DemoRandom(seed: seed, .contact, number)
    var point = ContactPoint(id: Identifier(.random(using: &random)), level: level, unit: unit)
    point.personName = words.names.person(&random)
    point.phone = UnrealPhone.number(&random)
    point.hours = random.chance(70) ? "Giờ hành chính" : "Trực 24/24"
    point.substitute = random.chance(50) ? words.names.person(&random) : ""
    return point
  }

  /// The cluster of `seeded` with an invented leader.
  func cluster(_ seeded: ClusterSeed, start: Day) -> Cluster {
    var random = DemoRandom(seed: seed, .cluster, seeded.number)
    let province = seeded.province.rawValue
    var cluster = Cluster(
      id: Cluster.id(provinceCode: province, number: seeded.number), provinceCode: province,
      number: seeded.number, office: seeded.office.vietnamese)
    cluster.leaderName = words.names.person(&random)
    cluster.leaderPhone = UnrealPhone.number(&random)
    cluster.leaderSince = start
    cluster.members = (0..<3).map { _ in
      "\(words.names.person(&random)), Sở GD&ĐT (tập), từ \(start.formatted)"
    }
    return cluster
  }
}
