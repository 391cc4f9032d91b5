import Importing
import Ledger
import PaperFiles
import Records
import Terminal
import TextFiles

/// What the program must do next.
public enum Outcome {
  case stay
  /// The page needs other rows than it holds.
  case reload
  /// The page shows what it must, and will soon need rows further on: they are read when the frame
  /// stands and nothing waits to be answered.
  case readAhead
  case open(Route)
  /// Takes the place of this page.
  case replace(Route)
  case close
  /// Writes a change; then the page stays and reloads.
  case write(Change)
  /// Writes a change and closes the page when it is durable; the page stays, with all that was
  /// typed, when it fails.
  case writeAndClose(Change)
  /// The same, and then shows another page in its place: the record that was just created.
  case writeAndOpen(Change, Route)
  /// Asks before a change that an undo could not take back.
  case ask(Phrase, Change)
  /// Leaves a page with typed text, after a question when there is something to lose.
  case leave(isChanged: Bool)
  /// Opens the form of a draft with what the draft holds.
  case resume(Draft)
  /// Throws a draft away, after a question.
  case discard(Draft)
  /// Says something in the status line.
  case say(Phrase)
  /// Says in the status line why something was not done.
  case refuse(Phrase)
  /// Puts clean text on the clipboard.
  case copy(String)
  /// Work that only the program can do: set up, unlock, import a file.
  case perform(Job)
  /// The first start is over: the register stands ready.
  case finish
}

/// Work beside reading and writing, carried out by the parts that the program was given.
public enum Job {
  case setUp(SetUp)
  /// What was typed is wiped when nobody holds it any more.
  case unlock(SecretText, as: Identifier<Officer>?)
  case lock
  /// Opens the register with the key from the paper.
  case recover(SecretText)
  /// Gives the officer another passphrase, after ``recover(_:)``.
  case setPassphrase(SecretText)
  case changePassphrase(from: SecretText, to: SecretText)
  /// Makes a new recovery key to be shown, if this is the officer's passphrase.
  case prepareRecoveryKey(SecretText)
  /// The key was typed back: from now on it is the one.
  case takeRecoveryKey
  /// The officer says that the clock is right.
  case confirmClock
  case readFile(path: String)
  /// Reads a file as the text of a document.
  case readDocument(path: String)
  /// Looks into the watched folder.
  case listWatchedFolder
  /// Keeps a text that was read, with the file it came from.
  case keepDocument(DocumentCandidate)
  /// Reads a file as a newer catalogue.
  case readCatalogue(path: String)
  /// Takes the catalogue that was read, after a backup.
  case takeCatalogue(CatalogueCandidate)
  /// The officer has looked at what changed in guidance up to the moment that was shown.
  case markNewsSeen(upTo: Moment)
  case quit
  /// Writes a paper into the folder of papers.
  case writePaper(PaperTicket)
  /// Adds an officer, or gives one the access back, if the first is the passphrase of whoever asks.
  case addOfficer(NewOfficer, by: SecretText)
  /// Takes the access from an officer, if this is the passphrase of whoever asks.
  case removeOfficer(Identifier<Officer>, by: SecretText)
}

/// What became of a ``Job``.
public enum JobResult: Equatable, Sendable {
  /// The register stands ready; the recovery key is shown once.
  case setUp(recoveryKey: String?)
  case unlocked
  case passphraseSet
  /// The new key, shown once.
  case recoveryKey(String)
  case recoveryKeyTaken
  case clockConfirmed
  case file([UInt8])
  case document(TextFile)
  case documentRefused(TextFileError)
  case watchedFiles([WatchedFile])
  case documentKept
  case catalogue(CatalogueCandidate)
  case catalogueTaken
  case newsSeen
  case failed(StoreError)
  case paperWritten(path: String)
  case paperRefused(PaperFileError)
  case officersChanged
}

/// Somebody who is to have a passphrase of their own.
public struct NewOfficer {
  public var officer: Officer
  /// Whether the register knows them already, without a passphrase.
  public var isKnown: Bool
  public var passphrase: SecretText

  public init(officer: Officer, isKnown: Bool, passphrase: SecretText) {
    self.officer = officer
    self.isKnown = isKnown
    self.passphrase = passphrase
  }
}

/// The three answers of the first start.
public struct SetUp {
  public var communeCode: String
  public var officerName: String
  public var officerPost: String
  public var isPractice: Bool
  /// Absent for a practice register without keys.
  public var passphrase: SecretText?

  public init(
    communeCode: String, officerName: String, officerPost: String, isPractice: Bool,
    passphrase: SecretText?
  ) {
    self.communeCode = communeCode
    self.officerName = officerName
    self.officerPost = officerPost
    self.isPractice = isPractice
    self.passphrase = passphrase
  }
}
