import Ledger
import Records
import Terminal

extension Program {
  mutating func lockOrUnlock() {
    if header.isLocked { open(.unlock) } else { lock() }
  }

  /// Drops the keys and wipes the screen to the lock page. Forms are closed, for they may show
  /// sealed text; what is typed in them goes into drafts.
  mutating func lock() {
    draftTimer.stop()
    for page in stacks.all where page.draftName != nil || page.screen.isClosedByLock {
      keepDraft(of: page)
      stacks.remove(id: page.id)
    }
    services.lock()
    overlay = nil
    refreshHeader()
    stacks.markAllStale()
    stacks.coverAll(with: page(for: .unlock))
  }

  /// Opens the sealed texts; the page that asked is told how it went.
  ///
  /// - Parameter officer: nil: whoever wrote last.
  mutating func unlock(_ passphrase: SecretText, as officer: Identifier<Officer>?) -> JobResult {
    unlock { services throws(StoreError) in try services.unlock(passphrase, as: officer) }
  }

  /// The same with the key from the paper.
  mutating func recover(with key: SecretText) -> JobResult {
    unlock { services throws(StoreError) in try services.recover(key) }
  }

  private mutating func unlock(
    _ open: (any ProgramServices) throws(StoreError) -> Void
  ) -> JobResult {
    drawWaiting(Phrase("Đang mở khóa…", "Unlocking…"))
    do throws(StoreError) {
      try open(services)
      refreshHeader()
      stacks.markAllStale()
      return .unlocked
    } catch {
      return .failed(error)
    }
  }

  /// Gives the officer another passphrase; takes as long as unlocking.
  mutating func setPassphrase(
    _ set: (any ProgramServices) throws(StoreError) -> Void
  ) -> JobResult {
    changeKeys(
      Phrase("Đang đổi mật khẩu…", "Setting the passphrase…"),
      done: Phrase("Đã đổi mật khẩu.", "The passphrase was changed.")
    ) { services throws(StoreError) in
      try set(services)
      return .passphraseSet
    }
  }

  mutating func prepareRecoveryKey(_ passphrase: SecretText) -> JobResult {
    changeKeys(Phrase("Đang lập khóa khôi phục…", "Making a recovery key…"), done: nil) {
      services throws(StoreError) in
      .recoveryKey(try services.prepareRecoveryKey(passphrase))
    }
  }

  mutating func takeRecoveryKey() -> JobResult {
    changeKeys(
      Phrase("Đang ghi…", "Saving…"),
      done: Phrase(
        "Khóa khôi phục mới đã có hiệu lực; hủy tờ giấy cũ.",
        "The new recovery key holds; destroy the old paper.")
    ) { services throws(StoreError) in
      try services.takeRecoveryKey()
      return .recoveryKeyTaken
    }
  }

  mutating func add(_ new: NewOfficer, by passphrase: SecretText) -> JobResult {
    changeKeys(
      Phrase("Đang đặt mật khẩu…", "Setting the passphrase…"),
      done: Phrase(
        "\(new.officer.name) đã có mật khẩu riêng.",
        "\(new.officer.name) has a passphrase of their own.")
    ) { services throws(StoreError) in
      try services.add(new, by: passphrase)
      return .officersChanged
    }
  }

  /// Copies that the passphrase still opens are named on a page of their own.
  mutating func remove(_ officer: Identifier<Officer>, by passphrase: SecretText) -> JobResult {
    var remainder: StoreError?
    let result = changeKeys(
      Phrase("Đang gỡ quyền…", "Ending the access…"),
      done: Phrase(
        "Đã gỡ quyền mở sổ; tên ở những việc đã ghi vẫn còn.",
        "The access ended; the name stays beside what was written.")
    ) { services throws(StoreError) in
      remainder = try services.remove(officer, by: passphrase).remainder
      return .officersChanged
    }
    if let remainder { overlay = .error(ErrorPage(remainder)) }
    return result
  }

  /// Asking for a passphrase may have unlocked the register, whatever became of the rest.
  private mutating func changeKeys(
    _ waiting: Phrase, done: Phrase?,
    _ change: (any ProgramServices) throws(StoreError) -> JobResult
  ) -> JobResult {
    drawWaiting(waiting)
    defer {
      refreshHeader()
      stacks.markAllStale()
    }
    do throws(StoreError) {
      let result = try change(services)
      if let done { say(done) }
      return result
    } catch {
      return .failed(.keysUnchanged(why: error.why, remedy: error.remedy))
    }
  }
}
