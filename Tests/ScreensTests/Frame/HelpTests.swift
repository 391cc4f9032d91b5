import Records
import Terminal
import TestSupport
import Testing

@testable import Screens

@Suite struct HelpTests {
  @Test func listsTheKeysOfThePageFirst() throws {
    try expectSnapshot(ScreenRun(try TestRegister(), keys: "?").last, "help")
  }

  @Test func typingWithoutMarksFindsAndEnterRuns() throws {
    let run = ScreenRun(try TestRegister(), keys: "?ghi nhanh<Enter>")
    #expect(run.last.contains("─ Ghi nhanh tin vừa nhận"))
  }

  @Test func aKeyCanBeLookedUp() throws {
    let run = ScreenRun(try TestRegister(), keys: "?F9")
    #expect(run.last.contains("> F9             kiểu gõ"))
  }

  @Test func whatCannotBeDoneNowSaysWhyAndIsNotDone() throws {
    let run = ScreenRun(try TestRegister(), keys: "?khoa so<Enter>")
    let list = run.pages[run.pages.count - 2]
    #expect(list.contains("(khóa)"))
    #expect(list.contains("Lúc này chưa được: Sổ này không đặt mật khẩu."))
    #expect(run.last.contains("! Sổ này không đặt mật khẩu."))
  }

  @Test func thePaletteGoesToSectionsByName() throws {
    let run = ScreenRun(try TestRegister(), keys: ":kien nghi<Enter>")
    #expect(run.last.contains("[5Kiến nghị]"))
  }

  @Test func thePaletteOpensFromATextToo() throws {
    let run = ScreenRun(try TestRegister(), keys: "g<C-p>")
    #expect(run.last.contains("┌ Lệnh"))
  }

  @Test func escClosesAndNothingHasHappened() throws {
    let run = ScreenRun(try TestRegister(), keys: "?x<Esc>")
    #expect(run.pages.first == run.last)
  }
}
