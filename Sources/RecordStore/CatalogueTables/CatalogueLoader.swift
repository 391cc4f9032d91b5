import Catalogue
import GRDB
import Ledger
import Records
import VietText

/// Puts a whole catalogue of shipped facts into its tables.
enum CatalogueLoader {
  /// Replaces what stands in the catalogue's tables; to be called inside a transaction, once the
  /// search tables are there.
  ///
  /// - Returns: what the ledger notes: the version and the digest of the new contents, which
  ///   `catalogueVersion` keeps too.
  @discardableResult
  static func load(_ catalogue: CatalogueTables, into db: Database) throws -> CatalogueTaken {
    try clear(db)
    try loadUnits(catalogue, db)
    try loadClusters(catalogue, db)
    try loadGuidance(catalogue, db)
    try loadIncidents(catalogue, db)
    try insert(catalogue.calendar, db)
    try insert(catalogue.glossary, db)
    try loadLibrary(catalogue, db)
    try SearchIndex.rebuildCatalogue(db)
    let digest = try CatalogueDigest.ofContents(db)
    let version = try CatalogueInserter(
      db, table: "catalogueVersion", columns: ["version", "digest"])
    try version.insert { columns in
      columns.append(catalogue.version.iso)
      columns.append(digest)
    }
    return CatalogueTaken(
      version: catalogue.version.iso, digest: Digest32(bytes: digest)?.description ?? "")
  }

  private static func clear(_ db: Database) throws {
    for table in SchemaPart.catalogue.dropped.reversed() {
      try db.execute(sql: "DELETE FROM \(table)")
    }
  }

  static func insert<Fact: CatalogueRow>(_ facts: [Fact], _ db: Database) throws {
    let rows = try CatalogueInserter(db, table: Fact.table, columns: Fact.columns)
    for fact in facts { try rows.insert { fact.write(to: &$0) } }
  }

  private static func loadClusters(_ catalogue: CatalogueTables, _ db: Database) throws {
    try insert(catalogue.formerUnits, db)
    try insert(catalogue.clusters, db)
    try insert(catalogue.clusterPlaces, db)
  }
}

extension CatalogueLoader {
  private static func loadUnits(_ catalogue: CatalogueTables, _ db: Database) throws {
    let provinces = try CatalogueInserter(
      db, table: "province", columns: ["code", "name", "asciiName"])
    let types = try UnitTypeRows(db, table: "provinceType", unit: "province")
    for province in catalogue.provinces {
      try provinces.insert { columns in
        columns.append(province.code)
        columns.append(province.name)
        columns.append(province.asciiName)
      }
      try types.insert(province.types, of: province.code.rawValue)
    }
    try loadCommunes(catalogue, db)
  }

  private static func loadCommunes(_ catalogue: CatalogueTables, _ db: Database) throws {
    let communes = try CatalogueInserter(
      db, table: "commune",
      columns: [
        "code", "province", "name", "asciiName", "sortKey", "searchText", "formerNames",
      ])
    let types = try UnitTypeRows(db, table: "communeType", unit: "commune")
    let provinceNames = Dictionary(
      catalogue.provinces.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
    let former = Dictionary(grouping: catalogue.formerUnits, by: \.successor)
    for commune in catalogue.communes {
      let words = CommuneWords(
        commune, provinceName: provinceNames[commune.province] ?? "",
        former: former[commune.code] ?? [])
      try communes.insert { columns in
        columns.append(commune.code)
        columns.append(commune.province)
        columns.append(commune.name)
        columns.append(commune.asciiName)
        columns.append(VietnameseOrder.key(commune.name))
        columns.append(words.searchText)
        columns.append(words.formerNames)
      }
      try types.insert(commune.types, of: commune.code.rawValue)
    }
  }
}

/// The words by which a commune is found.
private struct CommuneWords {
  /// Types, name, province and code: what somebody types who knows the commune.
  let searchText: String
  /// The old communes and districts in it, for those who know only the old map.
  let formerNames: String

  init(_ commune: Commune, provinceName: String, former: [FormerUnit]) {
    let types = commune.types.map(\.type.label.vietnamese).joined(separator: " ")
    searchText = "\(types) \(commune.name), \(provinceName) \(commune.code)"
    var names: [String] = []
    for unit in former where !names.contains(unit.shownName) { names.append(unit.shownName) }
    for unit in former where !names.contains(unit.districtName) {
      names.append(unit.districtName)
    }
    formerNames = names.joined(separator: ", ")
  }
}

/// Inserts dated types of units.
private struct UnitTypeRows {
  private let rows: CatalogueInserter

  init(_ db: Database, table: String, unit: String) throws {
    rows = try CatalogueInserter(
      db, table: table, columns: [unit, "fromDay", "type", "basis", "issuedOn"])
  }

  func insert<UnitType: Labelled>(_ types: [DatedType<UnitType>], of unit: String) throws {
    for type in types {
      try rows.insert { columns in
        columns.append(unit)
        columns.append(type.from)
        columns.append(type.type)
        columns.append(type.basis)
        columns.append(type.issuedOn)
      }
    }
  }
}

extension CatalogueLoader {
  private static func loadGuidance(_ catalogue: CatalogueTables, _ db: Database) throws {
    let documents = try CatalogueInserter(
      db, table: GuidanceDocument.table,
      columns: GuidanceDocument.columns + ["listedOn", "fold"])
    for document in catalogue.documents {
      try documents.insert { columns in
        document.write(to: &columns)
        columns.append(DocumentOrder.listedOn(document.issuedOn))
        columns.append(
          FoldedText.of(
            document.number.rawValue, document.type, document.title.vietnamese,
            document.title.english, document.issuer, document.summary.vietnamese,
            document.summary.english))
      }
    }
    try insert(catalogue.relations, db)
    let rules = try CatalogueInserter(
      db, table: AuthorityRule.table, columns: AuthorityRule.columns)
    let grounds = try CatalogueInserter(
      db, table: "authorityDocument", columns: ["authority", "ordinal", "number"])
    for rule in catalogue.authority {
      try rules.insert { rule.write(to: &$0) }
      for (ordinal, number) in rule.documents.enumerated() {
        try grounds.insert { columns in
          columns.append(rule.code)
          columns.append(ordinal)
          columns.append(number)
        }
      }
    }
  }

  private static func loadIncidents(_ catalogue: CatalogueTables, _ db: Database) throws {
    let categories = try CatalogueInserter(
      db, table: IncidentCategory.table, columns: IncidentCategory.columns)
    let bases = try CatalogueInserter(
      db, table: IncidentCategory.Basis.table,
      columns: ["category", "ordinal"] + IncidentCategory.Basis.columns)
    for category in catalogue.categories {
      try categories.insert { category.write(to: &$0) }
      for (ordinal, basis) in category.bases.enumerated() {
        try bases.insert { columns in
          columns.append(category.code)
          columns.append(ordinal)
          basis.write(to: &columns)
        }
      }
    }
    let levels = try CatalogueInserter(
      db, table: "severityLevel", columns: ["level", "nameVietnamese", "nameEnglish"])
    for level in catalogue.levels {
      try levels.insert { columns in
        columns.append(level.level)
        columns.append(level.name)
      }
      try insert(level.triggers, db)
    }
    try insert(catalogue.emergencyNumbers, db)
    try insert(catalogue.recipients, db)
    try insert(catalogue.duties, db)
    try insert(catalogue.clocks, db)
  }
}
