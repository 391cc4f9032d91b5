import Foundation
import Importing
import Ledger
import PaperFiles
import RecordStore
import Records
import Screens
import Sealing
import Synchronization
import Terminal
import TextFiles

/// What a program under test needs beside reading and writing.
public final class TestServices: ProgramServices {
  private let register: TestRegister
  private let files: TestFiles
  /// The recovery key that was shown last.
  private let prepared = Mutex<PreparedRecoveryKey?>(nil)

  public init(_ register: TestRegister, files: TestFiles = TestFiles()) {
    self.register = register
    self.files = files
  }

  public func setUp(_ setUp: SetUp) throws(StoreError) -> String? {
    throw .alreadyThere(path: register.folder.path)
  }

  public func unlock(_ typed: SecretText, as officer: Identifier<Officer>?) throws(StoreError) {
    let officer = officer ?? register.officer
    try register.store.unlock(author: officer, passphrase: try Self.secret(typed))
    register.store.setAuthor(officer)
  }

  public func add(_ new: NewOfficer, by passphrase: SecretText) throws(StoreError) {
    try unlock(passphrase, as: nil)
    let secret = try Self.secret(new.passphrase)
    if new.isKnown {
      _ = try register.store.giveAccess(
        to: new.officer.id, passphrase: secret, by: register.officer)
    } else {
      _ = try register.store.add(new.officer, passphrase: secret, by: register.officer)
    }
  }

  public func remove(
    _ officer: Identifier<Officer>, by passphrase: SecretText
  ) throws(StoreError) -> Written {
    try unlock(passphrase, as: nil)
    return try register.store.endAccess(of: officer, by: register.officer)
  }

  public func recover(_ typed: SecretText) throws(StoreError) {
    try register.store.unlock(recoveryKeyTyped: typed.withBytes { SecretBytes(copying: $0) })
  }

  public func setPassphrase(_ new: SecretText) throws(StoreError) {
    try register.store.setPassphrase(of: register.officer, to: try Self.secret(new))
  }

  public func changePassphrase(from old: SecretText, to new: SecretText) throws(StoreError) {
    try register.store.changePassphrase(
      of: register.officer, from: try Self.secret(old), to: try Self.secret(new))
  }

  public func prepareRecoveryKey(_ passphrase: SecretText) throws(StoreError) -> String {
    try unlock(passphrase, as: nil)
    let made = try register.store.prepareRecoveryKey()
    prepared.withLock { $0 = made }
    return made.recoveryKey.printed
  }

  public func takeRecoveryKey() throws(StoreError) {
    guard let made = prepared.withLock({ $0 }) else { throw .rule(.sealedWhileLocked) }
    try register.store.take(made)
  }

  public func confirmClock() throws(StoreError) { try register.store.confirmClock() }

  private static func secret(_ typed: SecretText) throws(StoreError) -> Passphrase {
    do {
      return try Passphrase(typed.withBytes { SecretBytes(copying: $0) })
    } catch {
      throw .wrongPassphrase
    }
  }

  public func finishSetUp() {}

  public func lock() { register.store.lock() }

  public func keep(_ preferences: Preferences) {
    // What could not be kept shows when it is read back.
    try? register.store.keep(preferences)
  }

  public func readDocument(at path: String) throws(TextFileError) -> TextFile {
    try TextFile(path: path, reader: .besideThisProgram)
  }

  public func watchedFiles() throws(StoreError) -> [WatchedFile]? {
    guard let folder = try register.store.preferences().watchedFolder else { return nil }
    return try WatchedFolder(folder).files(against: register.reader)
  }

  public func keep(_ candidate: DocumentCandidate) throws(StoreError) -> Written {
    try register.store.importDocument(
      candidate.document, text: candidate.file.text, original: candidate.file.original,
      ending: candidate.file.form.rawValue, by: register.officer)
  }

  public func readCatalogue(
    at path: String, today: Day
  ) throws(StoreError) -> CatalogueCandidate {
    try CatalogueCandidate(
      bytes: try readFile(at: path), against: TestRegister.package, register.reader, today: today)
  }

  public func take(_ candidate: CatalogueCandidate) throws(StoreError) -> Written {
    try register.store.take(candidate.package, by: register.officer)
  }

  public func markNewsSeen(upTo moment: Moment) throws(StoreError) {
    try register.store.markNewsSeen(upTo: moment, by: register.officer)
  }

  public func write(_ ticket: PaperTicket) throws(PaperFileError) -> String {
    try PaperFolder("\(register.folder.path)/\(PaperFolder.name)").write(
      ticket.paper, as: ticket.form, mark: ticket.mark, replacing: ticket.isReplacing)
  }

  public func readFile(at path: String) throws(StoreError) -> [UInt8] {
    guard let bytes = files.next(path) else { throw .noSuchFile(path: path) }
    return bytes
  }
}
