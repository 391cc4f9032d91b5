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
    for page in stacks.all where page.draftName != nil {
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
  mutating func recover(with key: String) -> JobResult {
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
    drawWaiting(Phrase("Đang đổi mật khẩu…", "Setting the passphrase…"))
    do throws(StoreError) {
      try set(services)
      say(Phrase("Đã đổi mật khẩu.", "The passphrase was changed."))
      return .passphraseSet
    } catch {
      return .failed(error)
    }
  }

  mutating func replaceRecoveryKey(_ passphrase: SecretText) -> JobResult {
    drawWaiting(Phrase("Đang lập khóa khôi phục…", "Making a recovery key…"))
    do throws(StoreError) {
      return .recoveryKey(try services.replaceRecoveryKey(passphrase))
    } catch {
      return .failed(error)
    }
  }
}
