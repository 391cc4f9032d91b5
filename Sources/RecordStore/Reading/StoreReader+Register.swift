import GRDB
import Ledger
import Records
import Sealing

extension StoreReader: RegisterQuestions {
  public func header(at now: Moment) throws(StoreError) -> RegisterHeader {
    try read { db in
      let records = RecordRows(db: db)
      guard let register = try records.record(RegisterRecord.onlyID),
        let commune = try CatalogueReading.commune(.init(register.communeCode), db)
      else { throw StoreError.damaged(detail: "register commune") }
      let cluster = try Clusters(db: db, day: now.day).cluster(of: commune)
      return RegisterHeader(
        commune: commune, provinceName: try provinceName(commune.province, db), cluster: cluster,
        areClustersKnown: try areClustersKnown(cluster, commune, db),
        isPractice: register.isPractice, hasKeys: try hasKeys(db), isLocked: try isLocked(db),
        officer: try local.author().flatMap { try records.record(Identifier<Officer>($0)) },
        overdue: try overdue(at: now, db), mayNumber: try Settings(db: db).mayNumber(),
        areNumbersWaiting: try areNumbersWaiting(db), clockSuspicion: try local.clock(now, db),
        isRecoveryKeyWaiting: try Settings(db: db).number(.recoveryKeyWaits) == 1)
    }
  }

  public func history(of record: RecordID) throws(StoreError) -> [HistoryLine] {
    try read { try local.history(record, $0) }
  }

  public func facts(
    of record: RecordID, asKnownWith entry: EntryReference
  ) throws(StoreError) -> [KnownFact] {
    try read { try HistoryReading($0, sealed: sealed).facts(of: record, asKnownWith: entry) }
  }

  public func revision(of record: RecordID) throws(StoreError) -> Int {
    try read { try EntryTable(db: $0).count(of: record) }
  }

  public func takenBackByUndo() throws(StoreError) -> LatestWrite? {
    try read { db in
      try LatestChange.told(by: try RecordNames(db, upcasters: sealed.upcasters), db)
    }
  }

  public func drafts() throws(StoreError) -> [Draft] {
    try read { try local.drafts($0) }
  }

  public func communes(
    matching text: String, limit: Int
  ) throws(StoreError) -> [CommuneRow] {
    try read { db in
      let codes = try CommuneSearch(db: db).codes(matching: TypedQuery(text), limit: limit)
      return try codes.compactMap { try communeRow($0, db) }
    }
  }

  public func categories() throws(StoreError) -> [IncidentCategory] {
    try read { try CatalogueReading.categories($0) }
  }

  public func calendar() throws(StoreError) -> WorkingCalendar {
    try read { try dutyFacts($0).calendar }
  }

  private static let byArrival =
    "ORDER BY (SELECT min(entry.id) FROM entry WHERE entry.record = officer.id)"

  public func officers() throws(StoreError) -> [OfficerAccess] {
    try read { db in
      let wraps = try KeyringTable(db: db).keyring()?.passphrases ?? []
      let withAccess = Set(wraps.map(\.author))
      let all: [Officer] = try RecordRows(db: db).records(Self.byArrival)
      return all.map {
        OfficerAccess(officer: $0, hasAccess: withAccess.contains($0.id.record))
      }
    }
  }
}

extension StoreReader {
  /// The commune of this register.
  func ownCommune(_ db: Database) throws -> Commune? {
    guard let register = try RecordRows(db: db).record(RegisterRecord.onlyID) else { return nil }
    return try CatalogueReading.commune(.init(register.communeCode), db)
  }

  private func areNumbersWaiting(_ db: Database) throws -> Bool {
    let select = try SQLStatement(
      """
      SELECT 1 FROM incident INDEXED BY incidentByNumber
      WHERE number IS NULL AND isWithdrawn = 0 LIMIT 1
      """, in: db)
    defer { select.stop() }
    return try select.next()
  }

  private func provinceName(_ code: Province.Code, _ db: Database) throws -> String {
    try CatalogueReading.province(code, db)?.name ?? ""
  }

  private func communeRow(_ code: Commune.Code, _ db: Database) throws -> CommuneRow? {
    guard let commune = try CatalogueReading.commune(code, db) else { return nil }
    let cluster = try Clusters(db: db).cluster(of: commune)
    return CommuneRow(
      commune: commune, provinceName: try provinceName(commune.province, db),
      clusterNumber: cluster?.number,
      areClustersKnown: try areClustersKnown(cluster, commune, db))
  }

  private func areClustersKnown(
    _ cluster: Cluster?, _ commune: Commune, _ db: Database
  ) throws -> Bool {
    if cluster != nil { return true }
    return try !Clusters(db: db).all(ofProvince: commune.province).isEmpty
  }
}
