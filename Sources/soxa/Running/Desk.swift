import Dispatch
import Ledger
import RecordStore
import Records
import Screens
import Sealing
import Synchronization
import Terminal

/// Joins the screens and the store: one register open at a time, or none before set-up.
final class Desk: ChangeWriter, Sendable {
  private struct State {
    var store: RegisterStore?
    var officer: Identifier<Officer>?
    /// What a check found: nothing is written from then on.
    var damage: StoreError?
    /// What is wrong and the screens have not been told yet.
    var finding: StoreError?
    /// What has changed and the screens have not been told yet.
    var news: Phrase?
    /// Why the last backup failed: told once.
    var backupFailure: StoreError?
    /// Rings the screens; nil until the check of the start has found nothing, and nothing is backed
    /// up before.
    var waker: Waker?
    var isEnding = false
    /// What was chosen before there was a register to keep it in.
    var chosen: Preferences?
  }

  private let folder: RegisterFolder
  private let state = Mutex(State())
  /// Drafts and choices, one after the other, beside the pages; never behind a check or a backup.
  private let drafts = DispatchQueue(label: "desk.drafts")
  /// Checks and backups, one after the other, beside the pages.
  private let work = DispatchQueue(label: "desk.work")

  init(_ folder: RegisterFolder) { self.folder = folder }

  /// The reader of the register that stands in the folder; nil where there is none yet.
  func reader() throws(StoreError) -> StoreReader? {
    if let open { return open.store.reader }
    do {
      let store = try RegisterStore(in: folder, environment: .ofProcess)
      hold(store, try store.reader.header(at: ProcessClock.now()).officer?.id)
      return store.reader
    } catch StoreError.absent {
      return nil
    }
  }

  /// Waits until everything handed over is on the disk; a check or a backup that runs is ended.
  func finish() {
    state.withLock { $0.isEnding = true }
    drafts.sync {}
    state.withLock { $0.store }?.finish()
    work.sync {}
  }

  private func hold(_ store: RegisterStore, _ officer: Identifier<Officer>?) {
    store.setAuthor(officer)
    state.withLock { state in
      state.store = store
      state.officer = officer
    }
  }

  private var isDamaged: Bool { state.withLock { $0.damage != nil } }

  private var open: (store: RegisterStore, officer: Identifier<Officer>)? {
    state.withLock { state in
      guard let store = state.store, let officer = state.officer else { return nil }
      return (store, officer)
    }
  }
}

extension Desk {
  func submit(
    _ change: Change, then done: @escaping @Sendable (Result<Written, StoreError>) -> Void
  ) {
    if let damage = state.withLock({ $0.damage }) { return done(.failure(damage)) }
    guard let open else { return done(.failure(.absent(path: folder.path))) }
    open.store.submit(change, by: open.officer) { [self] result in
      done(result)
      if case .success = result { work.async { self.backUpIfDue() } }
    }
  }

  func keep(_ draft: Draft) {
    guard let open, !isDamaged else { return }
    // A draft that cannot be kept must not stop the typing: the save itself will say what is wrong.
    drafts.async { try? open.store.keep(draft) }
  }

  func drop(form: String, record: RecordID?, then done: @escaping @Sendable () -> Void) {
    guard let open, !isDamaged else { return done() }
    drafts.async {
      // As above: a draft left over is offered once more at the next start.
      try? open.store.dropDraft(form: form, record: record)
      done()
    }
  }
}

extension Desk: ProgramServices {
  func setUp(_ setUp: SetUp) throws(StoreError) -> String? {
    let passphrase = try setUp.passphrase.map { typed throws(StoreError) in
      try Self.passphrase(typed)
    }
    let made = try RegisterStore.create(
      in: folder,
      setUp: RegisterSetUp(
        communeCode: setUp.communeCode, officerName: setUp.officerName,
        officerPost: setUp.officerPost, isPractice: setUp.isPractice),
      catalogue: try ShippedCatalogue.load(), passphrase: passphrase, environment: .ofProcess)
    hold(made.store, made.officer)
    if let chosen = state.withLock({ $0.chosen }) { keep(chosen) }
    return made.recoveryKey?.printed
  }

  func unlock(_ typed: SecretText) throws(StoreError) {
    guard let open else { throw .absent(path: folder.path) }
    try open.store.unlock(author: open.officer, passphrase: try Self.passphrase(typed))
  }

  func recover(_ typed: String) throws(StoreError) {
    guard let open else { throw .absent(path: folder.path) }
    try open.store.unlock(recoveryKeyTyped: SecretBytes(copying: Array(typed.utf8)))
  }

  func setPassphrase(_ new: SecretText) throws(StoreError) {
    guard let open else { throw .absent(path: folder.path) }
    try open.store.setPassphrase(of: open.officer, to: try Self.passphrase(new))
  }

  func changePassphrase(from old: SecretText, to new: SecretText) throws(StoreError) {
    guard let open else { throw .absent(path: folder.path) }
    try open.store.changePassphrase(
      of: open.officer, from: try Self.passphrase(old), to: try Self.passphrase(new))
  }

  func replaceRecoveryKey(_ passphrase: SecretText) throws(StoreError) -> String {
    try unlock(passphrase)
    guard let open else { throw .absent(path: folder.path) }
    return try open.store.replaceRecoveryKey().printed
  }

  func confirmClock() throws(StoreError) {
    guard let open else { throw .absent(path: folder.path) }
    try open.store.confirmClock()
  }

  func finding() -> StoreError? {
    state.withLock { state in
      defer { state.finding = nil }
      return state.finding
    }
  }

  func news() -> Phrase? {
    state.withLock { state in
      defer { state.news = nil }
      return state.news
    }
  }

  func keep(_ preferences: Preferences) {
    guard let open else { return state.withLock { $0.chosen = preferences } }
    guard !isDamaged else { return }
    // As with drafts: what cannot be kept is chosen once more at the next start.
    drafts.async { try? open.store.keep(preferences) }
  }

  /// What was chosen in an earlier session; the defaults, and why, where nothing can be read.
  func preferences(waking waker: Waker) -> Preferences {
    guard let open else { return Preferences() }
    do throws(StoreError) {
      return try open.store.preferences()
    } catch {
      tell(error, waker)
      return Preferences()
    }
  }

  func lock() { state.withLock { $0.store }?.lock() }

  func readFile(at path: String) throws(StoreError) -> [UInt8] {
    try ForeignFile.bytes(at: path)
  }

  private static func passphrase(_ typed: SecretText) throws(StoreError) -> Passphrase {
    let secret = typed.withBytes { SecretBytes(copying: $0) }
    do {
      return try Passphrase(secret)
    } catch {
      throw .unusablePassphrase(why: error.why, remedy: error.remedy)
    }
  }
}

extension Desk {
  /// Milliseconds after which the checks begin: the first screen stands by then.
  private static let patience = 400
  /// Minutes after which it is asked again whether a backup is due: the day may have turned.
  private static let minutesBetweenLooks = 10

  /// Checks the register, backs it up and takes a newer catalogue beside the pages; damage stops
  /// writing at once.
  func lookAfterRegister(waking waker: Waker) {
    work.asyncAfter(deadline: .now() + .milliseconds(Self.patience)) { [self] in
      guard let open, !isEnding, isSound(open.store, waker) else { return }
      state.withLock { $0.waker = waker }
      finishErasing(open.store, waker)
      backUpIfDue()
      takeNewerCatalogue(waker)
      lookAgain()
    }
  }

  /// A program that is left open for days is looked after like one that is opened every morning.
  private func lookAgain() {
    work.asyncAfter(deadline: .now() + .seconds(Self.minutesBetweenLooks * 60)) { [self] in
      backUpIfDue()
      lookAgain()
    }
  }

  private var isEnding: Bool { state.withLock { $0.isEnding } }

  /// Copies of erased words that could not be cleaned at once.
  private func finishErasing(_ store: RegisterStore, _ waker: Waker) {
    guard !isEnding else { return }
    do throws(StoreError) {
      try store.finishErasing()
    } catch {
      if !isEnding { tell(error, waker) }
    }
  }

  /// Makes the backup of the day, or after many changes; a failure is told once.
  private func backUpIfDue() {
    let (waker, isStopped) = state.withLock { ($0.waker, $0.isEnding || $0.damage != nil) }
    guard let open, let waker, !isStopped else { return }
    do throws(StoreError) {
      _ = try open.store.backUpIfDue()
      state.withLock { $0.backupFailure = nil }
    } catch .damaged(let detail) {
      stopWriting(detail, waker)
    } catch {
      let isNew = state.withLock { state in
        defer { state.backupFailure = error }
        return state.backupFailure != error && !state.isEnding
      }
      if isNew { tell(.notBackedUp(why: error.why, remedy: error.remedy), waker) }
    }
  }

  /// Takes the tables of the program where the register stands on older ones.
  private func takeNewerCatalogue(_ waker: Waker) {
    guard let open, !isDamaged, !isEnding else { return }
    do throws(StoreError) {
      let shipped = try ShippedCatalogue.version()
      guard let own = try open.store.catalogueVersion(), own < shipped else { return }
      _ = try open.store.take(try ShippedCatalogue.load(), by: open.officer)
      state.withLock {
        $0.news = Phrase(
          "Đã nhận danh mục mới, bản ngày \(shipped.formatted).",
          "Took the newer catalogue of \(shipped.formatted).")
      }
      waker()
    } catch {
      tell(error, waker)
    }
  }

  /// Whether nothing is found wrong. A finding stops writing; a check that could not be made is only
  /// told.
  private func isSound(_ store: RegisterStore, _ waker: Waker) -> Bool {
    do throws(StoreError) {
      guard let finding = try store.checkAtStart().findings.first else { return true }
      stopWriting(finding.sentence[.ofProcess], waker)
      return false
    } catch {
      if !isEnding { tell(.notChecked(why: error.why, remedy: error.remedy), waker) }
      return true
    }
  }

  private func stopWriting(_ detail: String, _ waker: Waker) {
    let damage = StoreError.writingStopped(detail: detail)
    state.withLock { $0.damage = damage }
    tell(damage, waker)
  }

  private func tell(_ finding: StoreError, _ waker: Waker) {
    state.withLock { $0.finding = finding }
    waker()
  }
}
