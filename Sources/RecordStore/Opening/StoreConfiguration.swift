import GRDB

/// How connections to a register are opened: the settings that keep an acknowledged save safe.
enum StoreConfiguration {
  /// Seconds to wait for another connection's lock before giving up.
  static let busyTimeout = 5.0

  /// The one connection that writes.
  static func writer() -> Configuration {
    var configuration = common()
    configuration.label = "register.writer"
    configuration.prepareDatabase { db in
      // Set here and not by GRDB's journal mode, which would lower `synchronous` to NORMAL.
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: "PRAGMA synchronous = FULL")
      try prepare(db)
    }
    return configuration
  }

  /// The one connection that only reads; it never writes and never checkpoints.
  static func reader() -> Configuration {
    var configuration = common()
    configuration.readonly = true
    configuration.label = "register.reader"
    configuration.prepareDatabase { db in try prepare(db) }
    return configuration
  }

  /// A database in memory, for comparing schemas and for tests of single tables.
  static func inMemory() -> Configuration {
    var configuration = common()
    configuration.prepareDatabase { db in try prepare(db) }
    return configuration
  }

  private static func common() -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(busyTimeout)
    configuration.foreignKeysEnabled = true
    return configuration
  }

  /// What every connection needs, whatever it is for.
  static func prepare(_ db: Database) throws {
    // Without recursive triggers a REPLACE would delete an entry past the trigger that forbids it.
    let pragmas = [
      "trusted_schema = OFF", "cell_size_check = ON", "temp_store = MEMORY", "secure_delete = ON",
      "recursive_triggers = ON",
    ]
    for pragma in pragmas { try db.execute(sql: "PRAGMA \(pragma)") }
    try SearchIndex.prepare(db)
  }
}
