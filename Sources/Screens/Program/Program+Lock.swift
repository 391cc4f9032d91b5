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
  mutating func unlock(_ passphrase: SecretText) -> JobResult {
    unlock { services throws(StoreError) in try services.unlock(passphrase) }
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
