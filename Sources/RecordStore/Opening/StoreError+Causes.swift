import GRDB
import Glibc
import Ledger
import Records
import Sealing

/// The border: what SQLite and the system say becomes one of our own cases.
extension StoreError {
  /// - Parameter path: the file that was worked on.
  init(_ error: any Error, path: String) {
    switch error {
    case let error as StoreError: self = error
    case let error as DatabaseError: self.init(error, path: path)
    case let error as SealingError: self.init(error)
    case let error as DraftError: self = .damaged(detail: "\(error)")
    case let error as ChainFault: self = .damaged(detail: "\(error.reference): \(error.reason)")
    case let error as DecodeError: self = .damaged(detail: "\(error.reason)")
    default: self = .damaged(detail: "\(error)")
    }
  }

  init(errno code: CInt, path: String) {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull
    case EROFS: self = .readOnly(path: path)
    case ENOENT: self = .absent(path: path)
    case EACCES, EPERM, ENOTDIR, ELOOP, EMFILE, ENFILE, EISDIR:
      self = .cannotOpen(path: path, code: Int(code))
    default: self = .inputOutput(code: Int(code))
    }
  }

  private init(_ error: DatabaseError, path: String) {
    let detail = error.message ?? "SQLite \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_INTERRUPT: self = .busy
    case .SQLITE_NOTADB: self = .notARegister(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      self = .cannotOpen(path: path, code: Int(error.extendedResultCode.rawValue))
    case .SQLITE_IOERR, .SQLITE_NOMEM:
      self = .inputOutput(code: Int(error.extendedResultCode.rawValue))
    default: self = .damaged(detail: detail)
    }
  }

  private init(_ error: SealingError) {
    switch error {
    case .wrongPassphrase, .wrongRecoveryKey: self = .wrongPassphrase
    case .lastPassphrase: self = .rule(.lastOfficer)
    case .noPassphrase: self = .rule(.noAccess(Officer.title.vietnamese))
    case .notEnoughMemory: self = .inputOutput(code: Int(ENOMEM))
    case .workFactorOutOfRange, .unsupportedVersion, .damaged: self = .damaged(detail: "\(error)")
    }
  }

  /// Runs `body` and names what it throws in our own words.
  static func bordering<Result>(
    _ path: String, _ body: () throws -> Result
  ) throws(StoreError) -> Result {
    do {
      return try body()
    } catch {
      throw StoreError(error, path: path)
    }
  }
}
