import Foundation
import Ledger
import RecordStore
import Records
import Sealing
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

  /// A recovery key of which somebody has the paper.
  private static func newKey(_ register: TestRegister) throws -> String {
    let prepared = try register.store.prepareRecoveryKey()
    try register.store.take(prepared)
    return prepared.recoveryKey.printed
  }

  @Test func theKeyFromThePaperOpensAndANewPassphraseIsSet() throws {
    let register = try TestRegister(hasPassphrase: true)
    let key = try Self.newKey(register)
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
    let key = Array(try Self.newKey(register))
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
    let key = try Self.newKey(other)
    let run = ScreenRun(register, keys: "<C-l><F7>" + key + "<Enter>")
    #expect(run.last.contains("Khóa này không phải của sổ này, hoặc"))
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

  /// The key on a page that shows it: eight groups of five symbols.
  private static func shownKey(_ page: String) throws -> String {
    try #require(
      page.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
        .first { $0.split(separator: "-").count == 8 && $0.count == 47 })
  }

  private static func typed(_ key: String, into run: Driven) {
    for letter in key { run.program.handle(.key(.character(letter))) }
    run.program.handle(.key(.enter))
    run.program.draw()
  }

  /// The program, to be driven by what it has shown.
  private final class Driven {
    let terminal = ScriptedTerminal(size: Size(columns: 80, rows: 24), steps: [])
    var program: Program<TestRegister.Reader>

    init(_ register: TestRegister) {
      program = Program(
        device: terminal, register: register.reader, writer: TestWriter(register),
        services: TestServices(register), clock: register.clock.forProgram,
        options: ProgramOptions(idleMinutes: nil), newIdentity: { .program })
      program.refreshHeader()
      program.open(.today)
      program.open(.newRecoveryKey)
      for letter in TestRegister.passphrase { program.handle(.key(.character(letter))) }
      program.handle(.key(.enter))
      program.draw()
    }

    var page: String { terminal.pages.last?.text ?? "" }
  }

  @Test func aNewRecoveryKeyIsTypedBackAndReplacesTheOld() throws {
    let register = try TestRegister(hasPassphrase: true)
    let old = try Self.newKey(register)
    let run = Driven(register)
    let new = try Self.shownKey(run.page)
    try expectSnapshot(
      run.page.replacingOccurrences(of: new, with: "[KEY]"), "new-recovery-key-shown")
    run.program.handle(.key(.enter))
    Self.typed(new.lowercased(), into: run)
    #expect(run.page.contains("Khóa khôi phục mới đã có hiệu lực; hủy tờ giấy cũ."))
    register.store.lock()
    #expect(throws: StoreError.self) { try Self.recover(register, old) }
    try Self.recover(register, new)
  }

  /// Whoever left the first start before the key was typed back is asked for another one.
  @Test func aKeyThatStandsOnNoPaperIsAskedForUntilOneDoes() throws {
    let register = try TestRegister(hasPassphrase: true)
    try register.store.noteRecoveryKey(isWrittenDown: false)
    #expect(ScreenRun(register, keys: "").last.contains("! chưa chép khóa khôi phục"))
    let run = Driven(register)
    let new = try Self.shownKey(run.page)
    run.program.handle(.key(.enter))
    Self.typed(new, into: run)
    #expect(!ScreenRun(register, keys: "").last.contains("chưa chép khóa khôi phục"))
  }

  @Test func aNewRecoveryKeyThatIsNotTypedBackChangesNothing() throws {
    let register = try TestRegister(hasPassphrase: true)
    let old = try Self.newKey(register)
    let run = Driven(register)
    let new = try Self.shownKey(run.page)
    run.program.handle(.key(.control("l")))
    run.program.handle(.key(.escape))
    run.program.draw()
    #expect(run.page.contains("[khóa]") && !run.page.contains(new))
    #expect(throws: StoreError.self) { try Self.recover(register, new) }
    try Self.recover(register, old)
  }

  private static func recover(_ register: TestRegister, _ key: String) throws {
    try register.store.unlock(recoveryKeyTyped: SecretBytes(copying: Array(key.utf8)))
  }

  @Test func theNewRecoveryKeyIsAskedForWithThePassphrase() throws {
    let register = try TestRegister(hasPassphrase: true)
    let asked = ScreenRun(register, keys: "<C-y>")
    try expectSnapshot(asked.last, "new-recovery-key")
    let refused = ScreenRun(register, keys: "<C-y>" + TestRegister.passphrase + "<Enter><Esc>")
    #expect(refused.last.contains("Chép khóa mới rồi gõ lại đã."))
  }

  @Test func askedWhileLockedItUnlocksAndTheHeadSaysSo() throws {
    let register = try TestRegister(hasPassphrase: true)
    let run = ScreenRun(
      register, keys: "<C-l><Esc><C-y>" + TestRegister.passphrase + "<Enter>")
    #expect(!run.last.contains("[khóa]"))
  }

  @Test func wrongPassphrasesWaitAlsoWhereOneIsChanged() throws {
    let register = try TestRegister(hasPassphrase: true)
    for _ in 0..<3 {
      ScreenRun(
        register,
        keys: "<C-k>sai rồi<Enter>" + Self.new + "<Enter>" + Self.new + "<Enter>")
    }
    let run = ScreenRun(
      register,
      keys: "<C-k>" + TestRegister.passphrase + "<Enter>" + Self.new + "<Enter>" + Self.new
        + "<Enter>")
    #expect(run.last.contains("Vừa gõ sai nhiều lần"))
    try #require(throws: StoreError.waitBeforeTrying(seconds: 1)) {
      try Self.unlock(register, TestRegister.passphrase)
    }
  }

  @Test func aRegisterWithoutAPassphraseOffersNone() throws {
    let run = ScreenRun(try TestRegister(), keys: ":doi mat khau<Enter>")
    #expect(run.last.contains("Sổ này không đặt mật khẩu."))
  }
}
