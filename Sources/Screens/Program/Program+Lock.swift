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
    drawWaiting(Phrase("Đang mở khóa…", "Unlocking…"))
    do throws(StoreError) {
      try services.unlock(passphrase)
      refreshHeader()
      stacks.markAllStale()
      return .unlocked
    } catch {
      return .failed(error)
    }
  }
}
