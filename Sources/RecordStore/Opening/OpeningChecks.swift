import GRDB
import Records

/// What must hold before a file is taken for the register of its folder.
struct OpeningChecks {
  let folder: RegisterFolder

  /// Whether a register has run in the folder before.
  var hasRunBefore: Bool {
    FileFacts(folder.marker) != nil || !BackupFolder(folder).all().isEmpty
  }

  /// Looks at the file without opening it.
  func checkFile() throws(StoreError) {
    guard let file = FileFacts(folder.database) else {
      throw hasRunBefore ? .lost(path: folder.database) : .absent(path: folder.database)
    }
    guard file.size > 0 else { throw .emptyFile(path: folder.database) }
  }

  /// Refuses foreign and newer files.
  ///
  /// - Returns: whether its tables have another form than today's.
  func needsRebuild(_ queue: DatabaseQueue) throws(StoreError) -> Bool {
    try StoreError.bordering(folder.database) {
      try queue.read { db in
        try Self.checkForm(db, path: folder.database)
        return try Schema.isOlder(db)
      }
    }
  }

  static func checkForm(_ db: Database, path: String) throws {
    let application = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    guard application == Schema.applicationID else { throw StoreError.notARegister(path: path) }
    let version = try Int32.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard version <= Schema.version else {
      throw StoreError.newer(found: Int(version), known: Int(Schema.version))
    }
    let tables = Int(try Settings(db: db).number(.projectionVersion) ?? 0)
    guard tables <= Schema.projectionVersion else {
      throw StoreError.newer(found: tables, known: Schema.projectionVersion)
    }
  }

  /// Leaves the sign that a register has run here.
  func mark() throws(StoreError) {
    if FileFacts(folder.marker) == nil {
      try FileWriter.write([], to: "started", in: folder.path)
    }
  }
}
