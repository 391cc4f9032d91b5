import Importing
import Ledger
import PaperFiles
import RecordStore
import Records
import Screens
import Sealing
import Terminal
import TextFiles

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
      catalogue: try ShippedCatalogue.load(), passphrase: passphrase, environment: environment)
    hold(made.store, made.officer)
    // Where this cannot be kept, nobody is reminded; failing now would lose the key itself.
    if made.recoveryKey != nil { try? made.store.noteRecoveryKey(isWrittenDown: false) }
    if let chosen = state.withLock({ $0.chosen }) { keep(chosen) }
    return made.recoveryKey?.printed
  }

  func finishSetUp() {
    // Where this cannot be kept, the page of today asks for a new key, which harms nothing.
    try? open?.store.noteRecoveryKey(isWrittenDown: true)
  }

  func unlock(_ typed: SecretText, as officer: Identifier<Officer>?) throws(StoreError) {
    guard let open else { throw .absent(path: folder.path) }
    let officer = officer ?? open.officer
    try open.store.unlock(author: officer, passphrase: try Self.passphrase(typed))
    hold(open.store, officer)
  }

  func add(_ new: NewOfficer, by passphrase: SecretText) throws(StoreError) {
    try unlock(passphrase, as: nil)
    let open = try writable()
    let secret = try Self.passphrase(new.passphrase)
    if new.isKnown {
      _ = try open.store.giveAccess(to: new.officer.id, passphrase: secret, by: open.officer)
    } else {
      _ = try open.store.add(new.officer, passphrase: secret, by: open.officer)
    }
  }

  func remove(
    _ officer: Identifier<Officer>, by passphrase: SecretText
  ) throws(StoreError) -> Written {
    try unlock(passphrase, as: nil)
    let open = try writable()
    return try open.store.endAccess(of: officer, by: open.officer)
  }

  func recover(_ typed: SecretText) throws(StoreError) {
    guard let open else { throw .absent(path: folder.path) }
    try open.store.unlock(recoveryKeyTyped: typed.withBytes { SecretBytes(copying: $0) })
    // The new passphrase is for somebody who has the access: whoever wrote last may have lost it.
    let officers = try open.store.reader.officers().filter(\.hasAccess).map(\.officer.id)
    if !officers.contains(open.officer) { hold(open.store, officers.first ?? open.officer) }
  }

  func setPassphrase(_ new: SecretText) throws(StoreError) {
    let open = try writable()
    try open.store.setPassphrase(of: open.officer, to: try Self.passphrase(new))
  }

  func changePassphrase(from old: SecretText, to new: SecretText) throws(StoreError) {
    let open = try writable()
    try open.store.changePassphrase(
      of: open.officer, from: try Self.passphrase(old), to: try Self.passphrase(new))
  }

  func prepareRecoveryKey(_ passphrase: SecretText) throws(StoreError) -> String {
    try unlock(passphrase, as: nil)
    let prepared = try writable().store.prepareRecoveryKey()
    state.withLock { $0.prepared = prepared }
    return prepared.recoveryKey.printed
  }

  func takeRecoveryKey() throws(StoreError) {
    let open = try writable()
    let prepared = state.withLock { state in
      defer { state.prepared = nil }
      return state.prepared
    }
    guard let prepared else { throw .rule(.sealedWhileLocked) }
    try open.store.take(prepared)
  }

  func confirmClock() throws(StoreError) { try writable().store.confirmClock() }

  /// The register, unless a check has found that nothing may be written to it.
  private func writable() throws(StoreError) -> (
    store: RegisterStore, officer: Identifier<Officer>
  ) {
    if let damage = state.withLock({ $0.damage }) { throw damage }
    guard let open else { throw .absent(path: folder.path) }
    return open
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

  func lock() {
    let store = state.withLock { state in
      state.prepared = nil
      return state.store
    }
    store?.lock()
  }

  func readFile(at path: String) throws(StoreError) -> [UInt8] {
    try ForeignFile.bytes(at: path)
  }

  func readDocument(at path: String) throws(TextFileError) -> TextFile {
    try TextFile(path: path, reader: .besideThisProgram)
  }

  func watchedFiles() throws(StoreError) -> [WatchedFile]? {
    guard let open else { throw .absent(path: folder.path) }
    guard let watched = try open.store.preferences().watchedFolder, !watched.isEmpty else {
      return nil
    }
    return try WatchedFolder(watched).files(against: open.store.reader)
  }

  func keep(_ candidate: DocumentCandidate) throws(StoreError) -> Written {
    let open = try writable()
    return try open.store.importDocument(
      candidate.document, text: candidate.file.text, original: candidate.file.original,
      ending: candidate.file.form.rawValue, by: open.officer)
  }

  func readCatalogue(at path: String, today: Day) throws(StoreError) -> CatalogueCandidate {
    guard let open else { throw .absent(path: folder.path) }
    return try open.store.candidate(from: path, today: today)
  }

  func take(_ candidate: CatalogueCandidate) throws(StoreError) -> Written {
    let open = try writable()
    return try open.store.take(candidate.package, by: open.officer)
  }

  func markNewsSeen(upTo moment: Moment) throws(StoreError) {
    let open = try writable()
    try open.store.markNewsSeen(upTo: moment, by: open.officer)
  }

  func write(_ ticket: PaperTicket) throws(PaperFileError) -> String {
    try PaperFolder("\(folder.path)/\(PaperFolder.name)").write(
      ticket.paper, as: ticket.form, mark: ticket.mark, replacing: ticket.isReplacing)
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
