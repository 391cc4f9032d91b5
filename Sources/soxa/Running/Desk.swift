import Dispatch
import Ledger
import RecordStore
import Records
import Screens
import Synchronization
import Terminal

/// Joins the screens and the store: one register open at a time, or none before set-up.
final class Desk: ChangeWriter, Sendable {
  struct State {
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
    /// Rings the screens; nil until the check of the start was made: nothing is backed up before.
    var waker: Waker?
    var isEnding = false
    /// A recovery key that is shown and not yet typed back.
    var prepared: PreparedRecoveryKey?
    /// Whether the terminal shows pages: then nothing else may be written to it.
    var showsPages = false
    /// What was chosen before there was a register to keep it in.
    var chosen: Preferences?
  }

  let folder: RegisterFolder
  let state = Mutex(State())
  /// Drafts and choices, one after the other, beside the pages; never behind a check or a backup.
  let drafts = DispatchQueue(label: "desk.drafts")
  /// Checks and backups, one after the other, beside the pages.
  let work = DispatchQueue(label: "desk.work")

  init(_ folder: RegisterFolder) { self.folder = folder }

  /// The reader of the register that stands in the folder; nil where there is none yet.
  func reader() throws(StoreError) -> StoreReader? {
    if let open { return open.store.reader }
    do {
      let store = try RegisterStore(in: folder, environment: environment)
      hold(store, try store.reader.header(at: ProcessClock.now()).officer?.id)
      return store.reader
    } catch StoreError.absent {
      return nil
    }
  }

  /// From now on the terminal belongs to the pages.
  func leaveTerminalToPages() { state.withLock { $0.showsPages = true } }

  /// The environment of this process, which is silent while pages are shown.
  var environment: StoreEnvironment {
    var environment = StoreEnvironment.ofProcess
    let tell = environment.progress
    environment.progress = { [weak self] progress in
      if self?.state.withLock({ $0.showsPages }) == false { tell(progress) }
    }
    return environment
  }

  /// Waits until everything handed over is on the disk; a check or a backup that runs is ended.
  func finish() {
    state.withLock { $0.isEnding = true }
    drafts.sync {}
    state.withLock { $0.store }?.finish()
    work.sync {}
  }

  func hold(_ store: RegisterStore, _ officer: Identifier<Officer>?) {
    store.setAuthor(officer)
    state.withLock { state in
      state.store = store
      state.officer = officer
    }
  }

  var isDamaged: Bool { state.withLock { $0.damage != nil } }

  var open: (store: RegisterStore, officer: Identifier<Officer>)? {
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

  func keep(_ place: ReadingPlace) {
    guard let open, !isDamaged else { return }
    // As with drafts: a place that cannot be kept costs some scrolling.
    drafts.async { try? open.store.keep(place) }
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
