import Records
import Terminal
import TerminalTesting
import TestSupport
import Testing

@testable import Screens

/// What is typed is not lost.
@Suite struct DraftTests {
  @Test func aHangUpKeepsWhatWasTyped() throws {
    let register = try TestRegister()
    ScreenRun(register, keys: "!Cháy bếp")
    let draft = try #require(try register.reader.drafts().first)
    #expect(draft.content["what"] == "Cháy bếp")
    #expect(draft.form == "incident.quick")
  }

  @Test func aPauseKeepsWhatWasTyped() throws {
    let register = try TestRegister()
    let writer = TestWriter(register)
    var program = Program(
      device: ScriptedTerminal(size: Size(columns: 80, rows: 24), keys: ""),
      register: register.reader, writer: writer, services: TestServices(register),
      clock: register.clock.forProgram, options: ProgramOptions(idleMinutes: nil),
      newIdentity: { .program })
    program.refreshHeader()
    program.open(.today)
    for character in "!Ch" { program.handle(.key(.character(character))) }
    #expect(program.timeout == 1000)
    register.clock.pass(milliseconds: 1000)
    program.handle(.tick)
    writer.finish()
    #expect(try register.reader.drafts().map(\.content) == [["what": "Ch"]])
    // Nothing is left to do before the next minute begins.
    #expect(program.timeout == 59_000)
  }

  @Test func aDraftHoldsOnlyWhatWasChanged() throws {
    let register = try TestRegister()
    ScreenRun(register, keys: "!Cháy")
    #expect(try register.reader.drafts().first?.content == ["what": "Cháy"])
  }

  @Test func theNextStartOffersTheDraftByTitleAndAge() throws {
    let register = try TestRegister()
    ScreenRun(register, keys: "!Cháy bếp ăn")
    register.clock.pass(minutes: 130)
    try expectSnapshot(ScreenRun(register, keys: "").last, "drafts")
  }

  @Test func aContinuedDraftIsAsItWasAndCanBeSaved() throws {
    let register = try TestRegister()
    ScreenRun(register, keys: "!Cháy bếp ăn<Tab>Điểm Phà Xắc")
    let run = ScreenRun(register, keys: "<Enter><F2><Wake>")
    #expect(run.last.contains("Đã ghi: Vụ việc VV-2026-0001"))
    #expect(
      try SavingTests.firstLogText(register) == "Cháy bếp ăn\nỞ đâu: Điểm Phà Xắc")
    #expect(try register.reader.drafts().isEmpty)
  }

  @Test func leavingAFormAsksAndKeepsItsDraft() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, keys: "!Cháy<Esc>r")
    #expect(run.pages.contains { $0.contains("Rời biểu này khi chưa lưu?") })
    #expect(run.last.contains("[1Hôm nay]"))
    #expect(try register.reader.drafts().count == 1)
  }

  @Test func escAndEnterAtTheQuestionStayInTheForm() throws {
    let run = ScreenRun(try TestRegister(), keys: "!Cháy<Esc><Esc>")
    #expect(run.last.contains("Ghi nhanh tin vừa nhận"))
  }

  @Test func aFormWithoutTextIsLeftWithoutAQuestion() throws {
    let run = ScreenRun(try TestRegister(), keys: "!<Esc>")
    #expect(!run.pages.contains { $0.contains("Rời biểu") })
    #expect(run.last.contains("Việc hôm nay"))
  }

  @Test func discardingAFormForgetsItsDraft() throws {
    let register = try TestRegister()
    ScreenRun(register, keys: "!Cháy<Tab><Esc>b")
    #expect(try register.reader.drafts().isEmpty)
  }

  @Test func textThatWasDeletedAgainLeavesNoDraft() throws {
    let register = try TestRegister()
    ScreenRun(register, keys: "!C<Tab><S-Tab><BS><Tab>")
    #expect(try register.reader.drafts().isEmpty)
  }

  @Test func aDraftIsThrownAwayAfterAQuestion() throws {
    let register = try TestRegister()
    ScreenRun(register, keys: "!Cháy")
    let run = ScreenRun(register, keys: "by<Wake>")
    #expect(run.last.contains("Không có bản nháp nào."))
    #expect(try register.reader.drafts().isEmpty)
  }

  @Test func aSecondFormOfTheSameKindDoesNotWriteOverTheDraftOfTheFirst() throws {
    let register = try TestRegister()
    ScreenRun(register, keys: "!Một")
    ScreenRun(register, keys: "<Esc>!Hai")
    let texts = try register.reader.drafts().compactMap { $0.content["what"] }
    #expect(Set(texts) == ["Một", "Hai"])
  }

  @Test func quittingWithTextAsksAndKeepsTheDraft() throws {
    let register = try TestRegister()
    let run = ScreenRun(register, keys: "!Cháy<F10>y")
    #expect(run.last.contains("bản nháp sẽ được giữ. Thoát?"))
    #expect(try register.reader.drafts().count == 1)
  }

  @Test func aDraftOfARecordThatChangedSinceIsComparedAndKeepsTheOtherChange() throws {
    let register = try TestRegister()
    try register.write(.institution(.add(.sample("Trường Mầm non Hoa Ban"))))
    ScreenRun(register, opening: .institutions(.edit(.sample(1))), keys: " 2")
    try register.write(.institution(.confirm(.sample(1), on: .sample(2026, 11, 20))))
    let offer = ScreenRun(register, keys: "").last
    #expect(offer.contains("bản ghi đã đổi"))
    #expect(offer.contains("Bản ghi đã được sửa sau khi mở biểu này:"))
    #expect(offer.contains("20/11/2026"))
    ScreenRun(register, keys: "<Enter><F2><Wake>")
    let saved = try #require(try register.reader.institution(.sample(1))?.institution)
    #expect(saved.name == "Trường Mầm non Hoa Ban 2")
    #expect(saved.lastConfirmedOn == .sample(2026, 11, 20))
  }
}
