import GRDB
import Ledger
import Records

/// What of the shipped catalogue the first edit of a local correction had before it.
///
/// A newer catalogue never overwrites a correction; by this digest it is seen that the value under
/// it has changed since.
struct CatalogueBase {
  let db: Database

  func base(of write: RecordWrite) throws -> Base {
    guard let value = try value(of: write) else { return .none }
    return .catalogue(Digest32(hashing: value.canonicalBytes))
  }

  /// The catalogue's value as the ledger would hold it; nothing where the catalogue has none.
  private func value(of write: RecordWrite) throws -> Value? {
    let values = FieldValues(write.changes.byCode)
    switch write.kind {
    case Kind.authorityOverride:
      return try values.text(AuthorityOverride.Fields.task).flatMap { try authority($0) }
    case Kind.communeMembership:
      return try values.text(CommuneMembership.Fields.communeCode).flatMap { try place($0) }
    case Kind.cluster: return try seed(values)
    case Kind.documentCorrection:
      return try values.text(DocumentCorrection.Fields.number).flatMap { try document($0) }
    case Kind.clockRule:
      return try values.text(LocalClockRule.Fields.code).flatMap { try clock($0) }
    default: return nil
    }
  }

  private func authority(_ task: String) throws -> Value? {
    let rules = try CatalogueReading.authorityRules(
      db, "WHERE code = ?", [task.databaseValue])
    return rules.first.map { rule in
      .list([
        .composed(rule.task.vietnamese), .text(rule.decider.rawValue), .composed(rule.basis),
        rule.limit.map { .list([.integer(Int64($0.days)), .text($0.unit.rawValue)]) } ?? .null,
      ])
    }
  }

  private func clock(_ code: String) throws -> Value? {
    try ClockRule.fetchOne(db, "WHERE code = ?", [code.databaseValue]).map { rule in
      .list([
        .text(rule.limit.unit.rawValue), rule.limit.count.map { .integer(Int64($0)) } ?? .null,
        .text(rule.countedFrom.rawValue), .text(rule.basisKind.rawValue),
        rule.document.map { .text($0.rawValue) } ?? .null,
      ])
    }
  }

  private func document(_ number: String) throws -> Value? {
    try CatalogueReading.document(.init(number), db).map { document in
      .list([
        .text(document.type), .composed(document.title.vietnamese), .composed(document.issuer),
        document.issuedOn.map { .day(Int64($0.sinceEpoch)) } ?? .null,
        document.effectiveOn.map { .day(Int64($0.sinceEpoch)) } ?? .null,
        .text(document.area.rawValue), .text(document.confidence.rawValue),
      ])
    }
  }

  private func place(_ commune: String) throws -> Value? {
    try CatalogueReading.clusterPlace(of: .init(commune), db).map { place in
      .list([
        .text(place.commune.rawValue), place.cluster.map { .text($0.rawValue) } ?? .null,
      ])
    }
  }

  private func seed(_ values: FieldValues) throws -> Value? {
    guard let province = values.text(Cluster.Fields.provinceCode),
      let number = values.integer(Cluster.Fields.number)
    else { return nil }
    let seeds = try CatalogueReading.clusterSeeds(ofProvince: .init(province), db)
    return seeds.first { $0.number == number }.map {
      .list([
        .text(province), .integer(Int64(number)), .composed($0.office.vietnamese),
      ])
    }
  }
}
