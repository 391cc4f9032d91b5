import Importing
import Ledger
import PaperFiles
import RecordStore
import Records
import Screens
import Terminal
import TextFiles

/// Services of a first start that make a register in a folder of its own.
public final class MakingServices: ProgramServices {
  /// What is shown in place of the real key, so that a script can type it back.
  public static let recoveryKey = "AC3RT-4679A-CEHKM-PRTXY"

  public let clock = TestClock()
  public private(set) var setUps: [SetUp] = []
  /// Whether the first start came to its end.
  public private(set) var isFinished = false

  public init() {}

  /// The communes of the shipped catalogue.
  public static func communes() throws -> StoreReader { try shipped.get() }

  private static let shipped = Result { try StoreReader.beforeSetUp(TestRegister.catalogue) }

  public func setUp(_ setUp: SetUp) throws(StoreError) -> String? {
    setUps.append(setUp)
    return setUp.passphrase == nil ? nil : Self.recoveryKey
  }

  public func unlock(_ passphrase: SecretText, as officer: Identifier<Officer>?)
    throws(StoreError)
  { throw .noKeys }
  public func add(_ new: NewOfficer, by passphrase: SecretText) throws(StoreError) {
    throw .noKeys
  }
  public func remove(
    _ officer: Identifier<Officer>, by passphrase: SecretText
  ) throws(StoreError) -> Written { throw .noKeys }
  public func lock() {}
  public func finishSetUp() { isFinished = true }
  public func recover(_ typed: SecretText) throws(StoreError) { throw .noKeys }
  public func setPassphrase(_ new: SecretText) throws(StoreError) { throw .noKeys }
  public func changePassphrase(from old: SecretText, to new: SecretText) throws(StoreError) {
    throw .noKeys
  }

  public func prepareRecoveryKey(_ passphrase: SecretText) throws(StoreError) -> String {
    throw .noKeys
  }

  public func takeRecoveryKey() throws(StoreError) { throw .noKeys }

  public func confirmClock() throws(StoreError) { throw .absent(path: "") }
  public func readDocument(at path: String) throws(TextFileError) -> TextFile {
    throw .notFound(path: path)
  }

  public func watchedFiles() throws(StoreError) -> [WatchedFile]? { nil }

  public func keep(_ candidate: DocumentCandidate) throws(StoreError) -> Written {
    throw .absent(path: "")
  }

  public func readCatalogue(
    at path: String, today: Day
  ) throws(StoreError) -> CatalogueCandidate {
    throw .noSuchFile(path: path)
  }

  public func take(_ candidate: CatalogueCandidate) throws(StoreError) -> Written {
    throw .absent(path: "")
  }

  public func markNewsSeen(upTo moment: Moment) throws(StoreError) { throw .absent(path: "") }

  public func write(_ ticket: PaperTicket) throws(PaperFileError) -> String {
    throw .noFolder(path: "")
  }

  public func readFile(at path: String) throws(StoreError) -> [UInt8] {
    throw .noSuchFile(path: path)
  }
}
