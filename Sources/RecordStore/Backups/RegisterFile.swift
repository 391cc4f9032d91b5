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
    /// The file of the catalogue that was loaded; nil where none was.
    let loadedCatalogue: [UInt8]?
  }

  /// - Throws: `.notABackup` with what is wrong, `.newer` for one of a newer program.
  func examined() throws(StoreError) -> Facts {
    guard let file = FileFacts(path) else { throw .noSuchFile(path: path) }
    guard file.isRegularFile else { throw .notTaken(path: path) }
    guard file.size > 0 else { throw .notABackup(path: path, .emptyBackup) }
    do {
      return try read { db in
        if let fault = try FileFaults(db: db).first() {
          throw StoreError.notABackup(path: path, .damagedBackup(fault))
        }
        if let fault = try ChainCheck(db: db).firstFault() {
          throw StoreError.notABackup(path: path, .damagedBackup(fault.place))
        }
      }
    } catch {
      switch StoreError(error, path: path) {
      case .notARegister: throw .notABackup(path: path, .foreignBackup)
      case .damaged(let detail): throw .notABackup(path: path, .damagedBackup(detail))
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
        known: try KnownEntries(db), erased: try Erasing(db: db).erasedRecords(),
        loadedCatalogue: try LoadedCatalogue(db: db).bytes())
    }
    try queue.close()
    return facts
  }
}

/// What is wrong with a file that was to be restored, to stand behind its path and a colon.
extension Phrase {
  static let emptyBackup = Phrase("tệp rỗng.", "the file is empty.")
  static let foreignBackup = Phrase(
    "không phải là sổ của Sổ Xã.", "it is not a register of Sổ Xã.")

  static func damagedBackup(_ place: String) -> Phrase {
    Phrase("có chỗ hỏng: \(place).", "it is damaged: \(place).")
  }

  static func otherCommune(_ code: String, here: String) -> Phrase {
    Phrase(
      "là sổ của xã có mã \(code), còn sổ ở đây là của xã có mã \(here).",
      "it belongs to commune \(code), the register here to commune \(here).")
  }

  static func shortCopy(of entries: Int) -> Phrase {
    Phrase(
      "bản chép không đủ \(entries) mục nhật ký.", "the copy does not have all \(entries) entries.")
  }
}
