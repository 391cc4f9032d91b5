import GRDB
import Ledger
import Records

/// The clusters of a province: as they were announced, and as they were edited here.
struct Clusters {
  let db: Database
  /// The day on which leaders lead; nil: those who came last.
  var day: Day?

  /// By number, with their present leaders; withdrawn ones are not among them.
  func led(ofProvince code: Province.Code) throws -> [Cluster] {
    try all(ofProvince: code).map(led)
  }

  /// The cluster with its leader, where people of it are recorded.
  private func led(_ cluster: Cluster) throws -> Cluster {
    let today = day.map { Int64($0.sinceEpoch).databaseValue } ?? .null
    let leaders: [ClusterMember] = try RecordRows(db: db).records(
      """
      WHERE cluster = ?1 AND listOrder = 0 AND (
        ?2 IS NULL OR ifnull(fromOn, ?2) <= ?2 AND ifnull(untilOn, ?2) >= ?2)
      ORDER BY dayOrder, id LIMIT 1
      """, [cluster.id.record.databaseBlob, today])
    guard let leader = leaders.first else { return cluster }
    var led = cluster
    led.leaderName = leader.personName
    led.leaderPhone = leader.phone
    led.leaderSince = leader.fromOn
    led.leaderUntil = leader.untilOn
    return led
  }

  /// As they were announced or edited.
  func all(ofProvince code: Province.Code) throws -> [Cluster] {
    let edited: [Cluster] = try RecordRows(db: db).records(
      "WHERE provinceCode = ?", [code.rawValue.databaseValue])
    let own = Set(edited.map(\.id))
    let seeds = try CatalogueReading.clusterSeeds(ofProvince: code, db).map { Cluster($0) }
    return (edited + seeds.filter { !own.contains($0.id) }).filter { !$0.isWithdrawn }
      .sorted { ($0.number, $0.id) < ($1.number, $1.id) }
  }

  func cluster(_ id: Identifier<Cluster>, ofProvince code: Province.Code) throws -> Cluster? {
    if let edited = try RecordRows(db: db).record(id) { return edited.isWithdrawn ? nil : edited }
    return try all(ofProvince: code).first { $0.id == id }
  }

  /// The cluster of a commune: the edit counts before the shipped table. Nil: it belongs to none.
  func cluster(of commune: Commune) throws -> Cluster? {
    let code = commune.code.rawValue
    let edits: [CommuneMembership] = try RecordRows(db: db).records(
      "WHERE communeCode = ? LIMIT 1", [code.databaseValue])
    if let edit = edits.first {
      return try edit.cluster.flatMap { try cluster($0, ofProvince: commune.province) }.map(led)
    }
    guard let place = try CatalogueReading.clusterPlace(of: commune.code, db),
      let seedCode = place.cluster
    else { return nil }
    let seed = try CatalogueReading.clusterSeeds(ofProvince: commune.province, db)
      .first { $0.code == seedCode }
    return try seed.flatMap { try cluster(Cluster($0).id, ofProvince: commune.province) }.map(led)
  }

  /// The communes of a cluster, by name.
  func communes(of cluster: Cluster) throws -> [Commune] {
    let code = "\(cluster.provinceCode)-\(cluster.number)"
    return try CatalogueReading.communes(
      db,
      """
      WHERE code IN (
        SELECT commune FROM clusterPlace WHERE cluster = ?
        AND NOT EXISTS (SELECT 1 FROM communeMembership WHERE communeCode = clusterPlace.commune)
        UNION SELECT communeCode FROM communeMembership WHERE cluster = ?
      ) ORDER BY sortKey, code
      """, [code.databaseValue, cluster.id.record.databaseBlob])
  }
}

extension Cluster {
  /// A cluster as it was announced, before anybody edited it.
  init(_ seed: ClusterSeed) {
    let province = seed.province.rawValue
    self.init(
      id: Self.id(provinceCode: province, number: seed.number), provinceCode: province,
      number: seed.number, office: seed.office.vietnamese)
  }
}
