import Catalogue
import GRDB
import Ledger
import Records
import Sealing

extension RegisterStore {
  /// Makes a new register, whole or not at all, and opens it, unlocked.
  ///
  /// Refuses where a register stands, or has stood: an old one is never made anew over its backups.
  /// Takes as long as one try of the passphrase, and the loading of the catalogue.
  public static func create(
    in folder: RegisterFolder, setUp: RegisterSetUp, catalogue: CatalogueTables,
    passphrase: Passphrase?, environment: StoreEnvironment = StoreEnvironment()
  ) throws(StoreError) -> CreatedRegister {
    guard setUp.isPractice || passphrase != nil else { throw .noKeys }
    try folder.create()
    let maker = RegisterMaker(
      folder: folder, setUp: setUp, catalogue: catalogue, environment: environment)
    let made = try maker.make(passphrase: passphrase)
    let store = try RegisterStore(in: folder, environment: environment)
    if let keys = made.keys?.keys { store.holder.hold(keys) }
    return CreatedRegister(
      store: store, officer: made.officer, recoveryKey: made.keys?.recoveryKey)
  }
}

/// Makes the file of a new register beside its place, and puts it there when it is whole.
private struct RegisterMaker {
  let folder: RegisterFolder
  let setUp: RegisterSetUp
  let catalogue: CatalogueTables
  let environment: StoreEnvironment

  struct Made {
    let officer: Identifier<Officer>
    let keys: Keyring.Created?
  }

  func make(passphrase: Passphrase?) throws(StoreError) -> Made {
    let lock = try InstanceLock(folder, since: environment.now())
    defer { withExtendedLifetime(lock) {} }
    // Only now: another set-up may have been at work until the lock was free.
    if FileFacts(folder.database) != nil { throw .alreadyThere(path: folder.database) }
    if OpeningChecks(folder: folder).hasRunBefore { throw .lost(path: folder.database) }
    let path = folder.unfinished
    try folder.removeUnfinished()
    // SQLite gives its other files the rights of the main one.
    try FileWriter.write([], to: RegisterFolder.unfinishedName, in: folder.path)
    let made = try StoreError.bordering(path) {
      var chance = environment.chance()
      let officer = Identifier<Officer>(RecordID.random(using: &chance))
      let keys = try passphrase.map {
        try Keyring.create(
          author: officer.record, passphrase: $0, factor: environment.workFactor(),
          using: &chance)
      }
      let queue = try DatabaseQueue(path: path, configuration: StoreConfiguration.writer())
      try queue.write { db in try fill(db, officer: officer, keys: keys) }
      guard try queue.writeWithoutTransaction({ try $0.truncateLog() }) else {
        throw StoreError.busy
      }
      try queue.close()
      return Made(officer: officer, keys: keys)
    }
    try FileWriter.sync(path)
    let isPublished = try FileWriter.publishNew(
      RegisterFolder.unfinishedName, as: RegisterFolder.databaseName, in: folder.path)
    guard isPublished else { throw .alreadyThere(path: folder.database) }
    return made
  }

  private func fill(
    _ db: Database, officer: Identifier<Officer>, keys: Keyring.Created?
  ) throws {
    try Schema.create(in: db)
    let taken = try CatalogueLoader.load(catalogue, into: db)
    if let keys { try KeyringTable(db: db).set(keys.keyring) }
    let settings = Settings(db: db)
    try settings.set(.projectionVersion, Int64(Schema.projectionVersion))
    guard let file = FileFacts(folder.unfinished) else {
      throw StoreError.lost(path: folder.database)
    }
    let home = FileHome(machineID: environment.machineID(), file: file, path: folder.database)
    try OwnOrigin(db: db, environment: environment).renew(home, role: setUp.role)
    try writeFirstEntries(db, officer: officer, keys: keys, taken)
  }

  private func writeFirstEntries(
    _ db: Database, officer: Identifier<Officer>, keys: Keyring.Created?, _ taken: CatalogueTaken
  ) throws {
    let context = WritingContext(
      db: db, environment: environment, facts: try CatalogueReading.dutyFacts(db),
      keyring: keys?.keyring, keys: keys?.keys, path: folder.database)
    var register = RegisterRecord(
      communeCode: setUp.communeCode, isPractice: setUp.isPractice)
    register.numberingOrigin = try Settings(db: db).origin().description
    let change = RegisterChange.setUp(
      register, Officer(id: officer, name: setUp.officerName, post: setUp.officerPost),
      taken)
    let header = WritingHeader(author: officer.record, now: environment.now())
    let writes = try Change.register(change).writes(from: try source(context), at: header.now)
    var planned = try PlannedChange(writes + clusters(db), context: context)
    try planned.write(header)
  }

  private func source(_ context: WritingContext) throws -> LedgerSource {
    LedgerSource(
      context.db, loader: try context.loader(), facts: context.facts, path: folder.database,
      isClockSuspect: false)
  }

  /// The clusters of the province as they were announced: records, for they change locally.
  private func clusters(_ db: Database) throws -> [RecordWrite] {
    guard let commune = try CatalogueReading.commune(.init(setUp.communeCode), db) else {
      throw StoreError.rule(
        .noSuchRecord(RegisterRecord.Fields.communeCode.label, setUp.communeCode))
    }
    return try CatalogueReading.clusterSeeds(ofProvince: commune.province, db).map { seed in
      let province = commune.province.rawValue
      let id = Cluster.id(provinceCode: province, number: seed.number)
      return RecordWrite(
        Cluster(
          id: id, provinceCode: province, number: seed.number,
          office: seed.office.vietnamese))
    }
  }
}
