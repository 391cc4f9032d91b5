import Ledger
import Records
import Terminal
import TerminalTesting
import TestSupport
import Testing

@testable import Screens

/// From a form to the disk.
@Suite struct SavingTests {
  @Test func aSaveShowsThatItIsSavingUntilItIsDurable() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, keys: "!Nga cau thang<F2><Wake>")
    let saving = try #require(run.pages.firstIndex { $0.contains("Đang lưu…") })
    #expect(run.pages[saving].contains("Nga cau thang"))
    #expect(run.last.contains("Đã ghi: Vụ việc VV-2026-0001"))
    #expect(run.last.contains("[1Hôm nay]"))
  }

  @Test func lettersTypedWhileAFormIsSavedGoNowhere() throws {
    let register = try TestRegister()
    ScreenRun(register, keys: "!Nga<F2>xyz<Wake>")
    let text = try Self.firstLogText(register)
    #expect(text == "Nga")
  }

  @Test func aRefusedSaveKeepsTheFormAndSaysWhatIsWrong() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, keys: "!Nga<Tab><Tab><C-u>23:00<F2>")
    #expect(run.last.contains("Nga"))
    #expect(run.last.contains("ở thời điểm chưa tới"))
    #expect(try register.reader.counters(at: register.clock.now).openIncidents == 0)
  }

  @Test func aFailedSaveShowsWhatWhyAndRemedyAndKeepsTheText() throws {
    let register = try TestRegister()
    let terminal = ScriptedTerminal(
      size: Size(columns: 80, rows: 24), keys: "!Nga cau thang<F2><Wake>")
    var program = Program(
      device: terminal, register: register.reader, writer: FullDisk(),
      services: TestServices(register), clock: register.clock.forProgram,
      options: ProgramOptions(idleMinutes: nil),
      newIdentity: { RecordID(high: 1, low: 1) })
    program.run(opening: .today)
    let last = try #require(terminal.pages.last?.text)
    try expectSnapshot(last, "save-failed")
    #expect(program.stacks.top?.screen.draft?.content["what"] == "Nga cau thang")
  }

  @Test func whatASaveCouldNotFinishIsShownOverThePage() throws {
    let register = try TestRegister()
    let terminal = ScriptedTerminal(
      size: Size(columns: 80, rows: 24), keys: "cVX<F2><Wake>")
    var program = Program(
      device: terminal, register: register.reader, writer: HeldBackup(),
      services: TestServices(register), clock: register.clock.forProgram,
      options: ProgramOptions(idleMinutes: nil),
      newIdentity: { RecordID(high: 1, low: 1) })
    program.run(opening: .papers(.outgoingList))
    try expectSnapshot(try #require(terminal.pages.last?.text), "save-unfinished")
  }

  @Test func quittingDuringASaveWaitsForIt() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, keys: "!Nga<F2><F10><Wake>")
    #expect(run.last.contains("Đang lưu… lưu xong sẽ thoát."))
    #expect(try register.reader.counters(at: register.clock.now).openIncidents == 1)
  }

  @Test func aHangUpDuringASaveLeavesNoDraftOfWhatWasSaved() throws {
    let register = try TestRegister()
    ScreenRun(register, keys: "!Nga<F2>")
    #expect(try register.reader.counters(at: register.clock.now).openIncidents == 1)
    #expect(try register.reader.drafts().isEmpty)
  }

  static func firstLogText(_ register: TestRegister) throws -> String? {
    let rows = try register.reader.incidents(IncidentQuery(), Window(.first, count: 9))
    let id = try #require(rows.rows.first?.id)
    guard case .open(let text)? = try register.reader.incident(id)?.log.first?.text else {
      return nil
    }
    return text
  }
}

/// A disk without room.
private struct FullDisk: ChangeWriter {
  func submit(
    _ change: Change, then done: @escaping @Sendable (Result<Written, StoreError>) -> Void
  ) {
    done(.failure(.diskFull))
  }

  func keep(_ draft: Draft) {}

  func keep(_ place: ReadingPlace) {}

  func drop(form: String, record: RecordID?, then done: @escaping @Sendable () -> Void) { done() }
}

/// A disk on which an erasure reaches the register and not its backups.
private struct HeldBackup: ChangeWriter {
  func submit(
    _ change: Change, then done: @escaping @Sendable (Result<Written, StoreError>) -> Void
  ) {
    let rest: [ErasureRest] = [
      .backup(path: "/sổ/backups/000012_2026-11-21_ngay_340.db"),
      .setAside(path: "/sổ/backups/hong-3.db"),
    ]
    done(
      .success(
        Written(
          records: [], summary: Phrase("Đã ghi", "Saved"), remainder: .wordsRemain(rest))))
  }

  func keep(_ draft: Draft) {}

  func keep(_ place: ReadingPlace) {}

  func drop(form: String, record: RecordID?, then done: @escaping @Sendable () -> Void) { done() }
}
