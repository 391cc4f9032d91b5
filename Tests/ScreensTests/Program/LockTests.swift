import Records
import Terminal
import TerminalTesting
import TestSupport
import Testing

@testable import Screens

@Suite struct LockTests {
  @Test func lockingWipesTheScreenToTheLockPage() throws {
    let register = try TestRegister(hasPassphrase: true)
    let run = ScreenRun(register, keys: "<C-l>")
    try expectSnapshot(run.last, "locked")
    #expect(try register.store.isLocked)
  }

  @Test func aLockedRegisterAsksForThePassphraseFirst() throws {
    let register = try TestRegister(hasPassphrase: true)
    register.store.lock()
    let run = ScreenRun(register, keys: TestRegister.passphrase + "<Enter>")
    #expect(run.pages.first?.contains("Sổ đang khóa") == true)
    #expect(run.last.contains("[1Hôm nay]") && !run.last.contains("[khóa]"))
  }

  @Test func theRightPassphraseGoesBackToThePage() throws {
    let register = try TestRegister(hasPassphrase: true)
    let run = ScreenRun(register, keys: "<C-l>" + TestRegister.passphrase + "<Enter>")
    #expect(run.last.contains("[1Hôm nay]"))
    #expect(!run.last.contains("[khóa]"))
    #expect(try !register.store.isLocked)
  }

  @Test func aWrongPassphraseIsSaidInWordsAndTheSecretIsNeverShown() throws {
    let register = try TestRegister(hasPassphrase: true)
    let run = ScreenRun(register, keys: "<C-l>sai rồi<Enter>")
    #expect(run.last.contains("Mật khẩu không đúng."))
    #expect(!run.pages.contains { $0.contains("sai") })
    #expect(run.pages.contains { $0.contains("•••••••") })
  }

  @Test func browsingWhileLockedShowsTheSign() throws {
    let register = try TestRegister(hasPassphrase: true)
    let run = ScreenRun(register, keys: "<C-l><Esc>")
    #expect(run.last.contains("[khóa]"))
    #expect(run.last.contains("[1Hôm nay]"))
  }

  @Test func quickEntryWhileLockedGivesANumberAndSealsTheText() throws {
    let register = try TestRegister(hasPassphrase: true)
    let run = ScreenRun(register, keys: "<C-l><F5>Cháy bếp<F2><Wake>")
    #expect(run.last.contains("VV-2026-0001"))
    #expect(run.last.contains("Sổ đang khóa"))
    #expect(try SavingTests.firstLogText(register) == nil)
    try register.store.unlock(
      author: register.officer, passphrase: try TestRegister.secret(TestRegister.passphrase))
    #expect(try SavingTests.firstLogText(register) == "Cháy bếp")
  }

  /// The record with what is to be done at once takes the place of the form.
  @Test func quickEntryOpensTheRecord() throws {
    let register = try TestRegister()
    let keys = "!Cháy bếp<Tab>Nhà bếp<Tab><Tab><Tab><Tab><Tab>cháy<Tab><F2><Wake>"
    let run = ScreenRun(register, keys: keys)
    try expectSnapshot(run.last, "quick-entry-record")
    let number = try #require(IncidentNumber(typed: "VV-2026-0001"))
    let row = try #require(
      try register.reader.incidents(IncidentQuery(), Window(.first, count: 1)).rows.first)
    #expect(row.number == number)
    let file = try #require(try register.reader.incident(row.id))
    #expect(file.incident.place == "Nhà bếp" && file.incident.category != "KH")
    #expect(!file.incident.title.contains("Cháy bếp"))
  }

  /// The page is gone before the save is durable, and with it goes its draft.
  @Test func lockingWhileSavingLeavesNoDraftOfWhatWasSaved() throws {
    let register = try TestRegister(hasPassphrase: true)
    ScreenRun(register, keys: "!Cháy bếp<F2><C-l><Wake>")
    #expect(try register.reader.incident(numbered: IncidentNumber(year: 2026, serial: 1)) != nil)
    #expect(try register.reader.drafts().isEmpty)
  }

  @Test("reliability check 71: a pause wipes the screen, drops the keys and keeps a draft")
  func aPauseLocksAndPutsWhatIsTypedIntoADraft() throws {
    let register = try TestRegister(hasPassphrase: true)
    let terminal = ScriptedTerminal(size: Size(columns: 80, rows: 24), steps: [])
    let writer = TestWriter(register)
    var program = Program(
      device: terminal, register: register.reader, writer: writer,
      services: TestServices(register), clock: register.clock.forProgram,
      options: ProgramOptions(idleMinutes: 10), newIdentity: { .program })
    program.refreshHeader()
    program.open(.today)
    for character in "!Cháy" { program.handle(.key(.character(character))) }
    register.clock.pass(minutes: 9)
    program.handle(.tick)
    #expect(!program.header.isLocked)
    register.clock.pass(minutes: 1)
    program.handle(.tick)
    program.draw()
    writer.finish()
    #expect(program.header.isLocked)
    #expect(try register.store.isLocked)
    #expect(terminal.pages.last?.text.contains("Cháy") == false)
    #expect(terminal.pages.last?.text.contains("Mật khẩu:") == true)
    #expect(try register.reader.drafts().count == 1)
  }
}
