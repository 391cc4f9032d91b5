import Records
import Terminal
import TerminalTesting
import TestSupport
import Testing

@testable import Screens

/// Forgetting, changing and replacing what opens a register.
@Suite struct PassphrasePagesTests {
  private static let new = "một câu mới dài"

  private static func unlock(_ register: TestRegister, _ text: String) throws {
    register.store.lock()
    try register.store.unlock(author: register.officer, passphrase: try TestRegister.secret(text))
  }

  @Test func theKeyFromThePaperOpensAndANewPassphraseIsSet() throws {
    let register = try TestRegister(hasPassphrase: true)
    let key = try register.store.replaceRecoveryKey().printed
    let typed = key.lowercased().replacingOccurrences(of: "-", with: " ")
    let run = ScreenRun(
      register,
      keys: "<C-l><F7>" + typed + "<Enter>" + Self.new + "<Enter>" + Self.new + "<Enter>")
    #expect(run.last.contains("Đã đổi mật khẩu."))
    #expect(run.last.contains("[1Hôm nay]") && !run.last.contains("[khóa]"))
    try Self.unlock(register, Self.new)
    #expect(throws: StoreError.wrongPassphrase) {
      try Self.unlock(register, TestRegister.passphrase)
    }
  }

  @Test func aSlipInTheKeyNamesItsGroupAndOpensNothing() throws {
    let register = try TestRegister(hasPassphrase: true)
    let key = Array(try register.store.replaceRecoveryKey().printed)
    // The first two symbols that differ, exchanged.
    var wrong = key
    let place = try #require((0..<3).first { key[$0] != key[$0 + 1] })
    wrong.swapAt(place, place + 1)
    let run = ScreenRun(register, keys: "<C-l><F7>" + String(wrong) + "<Enter>")
    try expectSnapshot(
      run.last.replacingOccurrences(of: String(wrong), with: "[KEY]"), "recover-slip")
    #expect(try register.store.isLocked)
  }

  @Test func anotherRegistersKeyOpensNothing() throws {
    let register = try TestRegister(hasPassphrase: true)
    let other = try TestRegister(hasPassphrase: true)
    let key = try other.store.replaceRecoveryKey().printed
    let run = ScreenRun(register, keys: "<C-l><F7>" + key + "<Enter>")
    #expect(run.last.contains("Khóa này không phải của sổ này."))
    #expect(try register.store.isLocked)
  }

  @Test func escapeFromTheKeyBrowsesWhileLocked() throws {
    let register = try TestRegister(hasPassphrase: true)
    let run = ScreenRun(register, keys: "<C-l><F7><Esc>")
    #expect(run.last.contains("[khóa]") && run.last.contains("[1Hôm nay]"))
  }

  @Test func thePassphraseIsChangedFromTheCommands() throws {
    let register = try TestRegister(hasPassphrase: true)
    let run = ScreenRun(
      register,
      keys: ":doi mat khau<Enter>" + TestRegister.passphrase + "<Enter>" + Self.new + "<Enter>"
        + Self.new + "<Enter>")
    #expect(run.last.contains("Đã đổi mật khẩu."))
    try Self.unlock(register, Self.new)
  }

  @Test func aWrongPresentPassphraseChangesNothing() throws {
    let register = try TestRegister(hasPassphrase: true)
    let run = ScreenRun(
      register,
      keys: ":doi mat khau<Enter>sai rồi<Enter>" + Self.new + "<Enter>" + Self.new + "<Enter>")
    try expectSnapshot(run.last, "change-passphrase-wrong")
    try Self.unlock(register, TestRegister.passphrase)
  }

  @Test func twoThatDifferAreAskedAgain() throws {
    let register = try TestRegister(hasPassphrase: true)
    let run = ScreenRun(
      register, columns: 40, rows: 12,
      keys: ":doi mat khau<Enter>" + TestRegister.passphrase + "<Enter>" + Self.new
        + "<Enter>khác hẳn ra<Enter>")
    try expectSnapshot(run.last, "change-passphrase-narrow")
  }

  @Test func aNewRecoveryKeyIsTypedBackAndReplacesTheOld() throws {
    let register = try TestRegister(hasPassphrase: true)
    let old = try register.store.replaceRecoveryKey().printed
    let asked = ScreenRun(register, keys: ":khoa khoi phuc<Enter>")
    try expectSnapshot(asked.last, "new-recovery-key")
    let run = ScreenRun(
      register, keys: ":khoa khoi phuc<Enter>" + TestRegister.passphrase + "<Enter><Esc>")
    #expect(run.last.contains("Chép khóa mới rồi gõ lại đã."))
    let after = ScreenRun(register, keys: "<C-l><F7>" + old + "<Enter>")
    #expect(after.last.contains("Khóa này không phải của sổ này."))
  }

  @Test func aRegisterWithoutAPassphraseOffersNone() throws {
    let run = ScreenRun(try TestRegister(), keys: ":doi mat khau<Enter>")
    #expect(run.last.contains("Sổ này không đặt mật khẩu."))
  }
}
