import GRDB
import Ledger
import Records

/// A file that may be a register: examined without being changed.
struct RegisterFile {
  let path: String

  init(_ path: String) { self.path = path }

  /// What stands in it.
  struct Facts {
    let communeCode: String
    let entries: Int
    let known: KnownEntries
    let erased: [RecordID]
  }

  /// - Throws: `.notABackup` with what is wrong, `.newer` for one of a newer program.
  func examined() throws(StoreError) -> Facts {
    guard let file = FileFacts(path) else { throw .absent(path: path) }
    guard file.size > 0 else { throw .notABackup(path: path, detail: "0 byte") }
    do {
      return try read { db in
        if let fault = try FileFaults(db: db).first() {
          throw StoreError.notABackup(path: path, detail: fault)
        }
        if let fault = try ChainCheck(db: db).firstFault() {
          throw StoreError.notABackup(path: path, detail: fault.place)
        }
      }
    } catch {
      switch StoreError(error, path: path) {
      case .notARegister, .damaged: throw .notABackup(path: path, detail: "\(error)")
      case let error: throw error
      }
    }
  }

  /// The facts without a check of the whole file; nothing where it cannot be read.
  func facts() -> Facts? {
    // Whatever is wrong with the present file, the restore goes on without what it knew.
    try? read { _ in }
  }

  private func read(_ check: (Database) throws -> Void) throws -> Facts {
    let queue = try DatabaseQueue(path: path, configuration: StoreConfiguration.reader())
    let facts = try queue.read { db in
      try OpeningChecks.checkForm(db, path: path)
      try check(db)
      let commune = try String.fetchOne(db, sql: "SELECT communeCode FROM register")
      return Facts(
        communeCode: commune ?? "", entries: Int(try EntryTable(db: db).count()),
        known: try KnownEntries(db), erased: try Erasing(db: db).erasedRecords())
    }
    try queue.close()
    return facts
  }
}
