import GRDB
import Ledger
import Records

/// What a backup would bring back: for a drill, and before a restore.
public struct BackupContents: Equatable, Sendable {
  /// One of the latest changes in it.
  public struct Line: Equatable, Sendable {
    public let at: Moment
    public let author: String
    /// The first record of the change, as a person calls it.
    public let record: Phrase
    /// How many entries the change has.
    public let entries: Int
  }

  /// Official code of the commune.
  public let communeCode: String
  public let entries: Int
  /// Rows a kind, those with none left out; ascending by kind.
  public let records: [(kind: KindCode, count: Int)]
  /// Newest first, at most ``latestLimit``.
  public let latest: [Line]

  public static let latestLimit = 10

  public static func == (left: Self, right: Self) -> Bool {
    left.communeCode == right.communeCode && left.entries == right.entries
      && left.records.elementsEqual(right.records, by: ==) && left.latest == right.latest
  }
}

extension RegisterStore {
  /// Opens a backup as a restore would, verifies the whole of it and says what is inside; nothing
  /// is changed.
  ///
  /// - Throws: `.notABackup` with what is wrong, `.newer` for one of a newer program.
  public static func inspect(
    _ path: String, environment: StoreEnvironment = StoreEnvironment()
  ) throws(StoreError) -> BackupContents {
    let facts = try RegisterFile(path).examined()
    return try StoreError.bordering(path) {
      let queue = try DatabaseQueue(path: path, configuration: StoreConfiguration.reader())
      let contents = try queue.read { db in
        BackupContents(
          communeCode: facts.communeCode, entries: facts.entries,
          records: try Self.counts(db),
          latest: try Self.latest(db, upcasters: environment.upcasters))
      }
      try queue.close()
      return contents
    }
  }

  private static func counts(_ db: Database) throws -> [(kind: KindCode, count: Int)] {
    try ProjectionTable.all.compactMap { table in
      let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table.name)") ?? 0
      return count == 0 ? nil : (table.kind, count)
    }
  }

  private static func latest(
    _ db: Database, upcasters: Upcasters
  ) throws -> [BackupContents.Line] {
    let names = try RecordNames(db, upcasters: upcasters)
    var lines: [BackupContents.Line] = []
    let select = try SQLStatement("SELECT body FROM entry WHERE id = ?", in: db)
    var id = try EntryTable(db: db).count()
    while id > 0, lines.count < BackupContents.latestLimit {
      select.bind(1, id)
      guard try select.next() else { break }
      let entry = try Entry(body: select.bytes(0))
      select.stop()
      if entry.changeIndex == 0 {
        lines.append(
          BackupContents.Line(
            at: Moment(milliseconds: entry.writtenAt),
            author: try names.author(entry.author), record: try names.title(of: entry.record),
            entries: Int(entry.changeCount)))
      }
      id -= Int64(entry.changeIndex == 0 ? 1 : entry.changeIndex)
    }
    return lines
  }
}
