import Records

/// Provinces, communes, what they were before, and clusters.
struct UnitTables {
  let provinces: [Province]
  let communes: [Commune]
  let formerUnits: [FormerUnit]
  let clusters: [ClusterSeed]
  let clusterPlaces: [ClusterPlace]

  /// The day on which the units of today began.
  static let beginning = Day(year: 2025, month: 7, day: 1) ?? .first

  init(_ source: TableSource) throws(CatalogueError) {
    let provinceTable = try source.table(.provinces)
    let communeTable = try source.table(.communes)
    let changes = try UnitChanges(source.table(.unitChanges))
    let provinceIndex = try KeyIndex(provinceTable, "code")
    let communeIndex = try KeyIndex(communeTable, "code")
    try changes.check(provinces: provinceIndex, communes: communeIndex)
    provinces = try provinceTable.rows.map { row throws(CatalogueError) in
      try Province(row, changes: changes)
    }
    var names = KeyIndex(file: communeTable.file)
    communes = try communeTable.rows.map { row throws(CatalogueError) in
      try provinceIndex.check(row, "province_code")
      let name = try row.required("province_code") + " " + row.required("name")
      try names.insert(name, row, "name")
      return try Commune(row, changes: changes)
    }
    formerUnits = try source.table(.formerUnits).formerUnits(communes: communeIndex)
    let clusterTable = try source.table(.clusters)
    let clusterIndex = try KeyIndex(clusterTable, "code")
    clusters = try clusterTable.rows.map { row throws(CatalogueError) in
      try provinceIndex.check(row, "province_code")
      return try ClusterSeed(row)
    }
    clusterPlaces = try source.table(.clusterPlaces).clusterPlaces(
      communes: communeIndex, clusters: clusterIndex)
  }
}

extension Table {
  fileprivate func formerUnits(communes: KeyIndex) throws(CatalogueError) -> [FormerUnit] {
    var pairs = KeyIndex(file: file)
    return try rows.map { row throws(CatalogueError) in
      try communes.check(row, "successor_code")
      let unit = try FormerUnit(row)
      let old = unit.code?.rawValue ?? unit.districtCode
      try pairs.insert("\(old) \(unit.successor)", row, "code")
      return unit
    }
  }

  fileprivate func clusterPlaces(
    communes: KeyIndex, clusters: KeyIndex
  ) throws(CatalogueError) -> [ClusterPlace] {
    _ = try KeyIndex(self, "commune_code")
    return try rows.map { row throws(CatalogueError) in
      try communes.check(row, "commune_code")
      try clusters.check(row, "cluster_code")
      return try ClusterPlace(row)
    }
  }
}
