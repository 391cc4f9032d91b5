import Importing
import Ledger
import PaperFiles
import Records
import Terminal
import TextFiles

/// The part that writes, on a thread of its own: a slow disk never holds up a key.
public protocol ChangeWriter: Sendable {
  /// Carries a change out and calls `done`, from any thread, when it is durable or has failed.
  func submit(
    _ change: Change, then done: @escaping @Sendable (Result<Written, StoreError>) -> Void)
  /// Keeps a form that is being typed; an earlier draft of the same form and record is replaced.
  func keep(_ draft: Draft)
  /// Keeps how far a text was read.
  func keep(_ place: ReadingPlace)
  /// Forgets a draft and calls `done`, from any thread, when that is durable.
  func drop(form: String, record: RecordID?, then done: @escaping @Sendable () -> Void)
}

/// The parts that the program needs for work beside reading and writing.
public protocol ProgramServices {
  /// Makes the register, at the first start; returns the recovery key to show once, nil for one
  /// without keys.
  func setUp(_ setUp: SetUp) throws(StoreError) -> String?
  /// The first start has come to its end: a recovery key was typed back from its paper.
  func finishSetUp()
  /// Opens the sealed texts; from then on that officer writes.
  ///
  /// - Parameter officer: nil: whoever wrote last.
  func unlock(_ passphrase: SecretText, as officer: Identifier<Officer>?) throws(StoreError)
  func lock()
  /// Unlocks with the recovery key as it was typed from the paper.
  func recover(_ typed: SecretText) throws(StoreError)
  /// Gives the officer a passphrase while the register is unlocked.
  func setPassphrase(_ new: SecretText) throws(StoreError)
  func changePassphrase(from old: SecretText, to new: SecretText) throws(StoreError)
  /// Makes a new recovery key if the passphrase is right, and unlocks; the old one stays good until
  /// ``takeRecoveryKey()``.
  func prepareRecoveryKey(_ passphrase: SecretText) throws(StoreError) -> String
  /// From now on the key that was shown last opens the register, and the old one nothing.
  func takeRecoveryKey() throws(StoreError)
  /// Notes that the clock is right as it stands.
  func confirmClock() throws(StoreError)
  /// What work beside the pages, such as a check of the register, has found since it was asked
  /// last; whoever finds something rings the terminal's waker.
  func finding() -> StoreError?
  /// What work beside the pages has changed since it was asked last, one sentence; as above.
  func news() -> Phrase?
  /// Keeps what was chosen about the program for the next start.
  func keep(_ preferences: Preferences)
  /// Reads a file that the officer names, bounded, through the gate for foreign text.
  func readFile(at path: String) throws(StoreError) -> [UInt8]
  /// Reads a file as the text of a document.
  func readDocument(at path: String) throws(TextFileError) -> TextFile
  /// What lies in the watched folder; nil where none is watched.
  func watchedFiles() throws(StoreError) -> [WatchedFile]?
  /// Keeps a text with the file it came from, whole or not at all.
  func keep(_ candidate: DocumentCandidate) throws(StoreError) -> Written
  /// Reads a file as a newer catalogue and compares it with the one that is here.
  func readCatalogue(at path: String, today: Day) throws(StoreError) -> CatalogueCandidate
  /// Takes a catalogue that was read, whole or not at all, after a backup.
  func take(_ candidate: CatalogueCandidate) throws(StoreError) -> Written
  /// Remembers that the officer has looked at what changed in guidance up to a moment.
  func markNewsSeen(upTo moment: Moment) throws(StoreError)
  /// Writes a paper into the folder of papers; returns the path of the file.
  func write(_ ticket: PaperTicket) throws(PaperFileError) -> String
  /// Gives an officer a passphrase, if the other one is right.
  func add(_ new: NewOfficer, by passphrase: SecretText) throws(StoreError)
  /// Takes the passphrase of an officer away, if the other one is right.
  func remove(_ officer: Identifier<Officer>, by passphrase: SecretText) throws(StoreError)
    -> Written
}

extension ProgramServices {
  public func finding() -> StoreError? { nil }
  public func news() -> Phrase? { nil }
  public func keep(_ preferences: Preferences) {}
}
