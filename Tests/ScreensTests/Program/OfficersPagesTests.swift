import Ledger
import RecordStore
import Records
import TestSupport
import Testing

@testable import Screens

/// Two officers at one machine: adding, choosing at the lock, ending the access.
@Suite struct OfficersPagesTests {
  private static let hers = "mật khẩu của Hoa"

  /// A register that a second officer may open too.
  private static func shared() throws -> TestRegister {
    let register = try TestRegister(hasPassphrase: true)
    register.clock.pass(minutes: 1)
    _ = try register.store.add(
      Officer(id: .sample(900), name: "Vi Thị Hoa", post: "Chuyên viên"),
      passphrase: try TestRegister.secret(hers), by: register.officer)
    return register
  }

  @Test func oneOfficerIsShownAndCannotLoseTheAccess() throws {
    let register = try TestRegister(hasPassphrase: true)
    try expectSnapshot(ScreenRun(register, keys: "<C-x>").last, "officers-one")
    let refused = ScreenRun(register, keys: "<C-x>W")
    #expect(refused.last.contains("Không ai tự gỡ quyền mở sổ của mình."))
  }

  @Test func anotherOfficerIsAddedInThreeSteps() throws {
    let register = try TestRegister(hasPassphrase: true)
    register.clock.pass(minutes: 1)
    let run = ScreenRun(
      register,
      keys: "<C-x>n" + TestRegister.passphrase + "<Enter>Vi Thị Hoa<Enter><Enter>" + Self.hers
        + "<Enter>" + Self.hers + "<Enter>")
    #expect(run.last.contains("Vi Thị Hoa đã có mật khẩu riêng."))
    try expectSnapshot(run.last, "officers-two")
    #expect(!run.pages.contains { $0.contains(Self.hers) })
    let officers = try register.reader.officers()
    try #require(officers.map(\.hasAccess) == [true, true])
    register.store.lock()
    try register.store.unlock(
      author: officers[1].officer.id, passphrase: try TestRegister.secret(Self.hers))
  }

  /// Before anybody else has typed anything.
  @Test func aWrongPassphraseOfTheGiverIsToldAtOnce() throws {
    let register = try TestRegister(hasPassphrase: true)
    let run = ScreenRun(register, keys: "<C-x>nsai rồi<Enter>")
    #expect(run.last.contains("Mật khẩu không đúng.") && run.last.contains("1/3"))
    #expect(try register.reader.officers().count == 1)
  }

  @Test func escapeGoesOneStepBackAndKeepsTheName() throws {
    let register = try TestRegister(hasPassphrase: true)
    let steps = "<C-x>n" + TestRegister.passphrase + "<Enter>Vi Thị Hoa<Enter><Enter>"
    let naming = ScreenRun(register, keys: steps + Self.hers + "<Esc>").last
    #expect(naming.contains("2/3") && naming.contains("Vi Thị Hoa"))
    #expect(ScreenRun(register, keys: steps + "<Esc><Esc>").last.contains("1/3"))
    #expect(!ScreenRun(register, keys: steps + "<Esc><Esc><Esc>").last.contains("/3"))
    let again = ScreenRun(
      register,
      keys: steps + "<Esc><F2>" + Self.hers + "<Enter>" + Self.hers + "<Enter>")
    #expect(again.last.contains("Vi Thị Hoa đã có mật khẩu riêng."))
  }

  @Test func whoUnlocksIsChosenAndWritesFromThenOn() throws {
    let register = try Self.shared()
    let asked = ScreenRun(register, keys: "<C-l>")
    try expectSnapshot(asked.last, "locked-two-officers")
    let run = ScreenRun(register, keys: "<C-l><Tab>" + Self.hers + "<Enter><C-x>")
    #expect(run.last.contains("Vi Thị Hoa · Chuyên viên · mở được sổ · đang ghi sổ"))
    #expect(try !register.store.isLocked)
  }

  @Test func theLockPageOfTwoStandsOnTheSmallestScreen() throws {
    let run = ScreenRun(try Self.shared(), columns: 40, rows: 12, keys: "<C-l>sai<Enter>")
    try expectSnapshot(run.last, "locked-two-officers-narrow")
  }

  @Test func theAccessEndsAndIsGivenBack() throws {
    let register = try Self.shared()
    let run = ScreenRun(
      register, keys: "<C-x><Tab>W" + TestRegister.passphrase + "<Enter>")
    try expectSnapshot(run.last, "officers-ended")
    #expect(try register.reader.officers().map(\.hasAccess) == [true, false])
    let locked = ScreenRun(register, keys: "<C-l>")
    #expect(!locked.last.contains("Vi Thị Hoa"))
    register.store.lock()
    let back = ScreenRun(
      register,
      keys: "<Esc><C-x><Tab>c" + TestRegister.passphrase + "<Enter>" + Self.hers + "<Enter>"
        + Self.hers + "<Enter>")
    #expect(back.last.contains("Vi Thị Hoa đã có mật khẩu riêng."))
    #expect(try register.reader.officers().map(\.hasAccess) == [true, true])
  }

  @Test func aRegisterWithoutAPassphraseSaysSo() throws {
    let run = ScreenRun(try TestRegister(), keys: "<C-x>")
    #expect(run.last.contains("Sổ này không đặt mật khẩu."))
  }

  @Test("reliability check 67: ten kilobytes can be pasted, more is refused whole")
  func aLongPassphraseIsTakenWholeOrNotAtAll() throws {
    let register = try TestRegister(hasPassphrase: true)
    let tooLong = ScreenRun(
      register,
      steps: [.event(.key(.control("l"))), .event(.paste(String(repeating: "dài ", count: 5_000)))])
    #expect(tooLong.last.contains("Chưa dán gì") && !tooLong.last.contains("•"))
    let long = ScreenRun(
      register,
      steps: [
        .event(.key(.control("l"))), .event(.paste(String(repeating: "dài ", count: 2_048))),
        .event(.key(.enter)),
      ])
    #expect(long.last.contains("Mật khẩu không đúng."))
  }
}
