import Records
import Terminal
import TerminalTesting
import TestSupport
import Testing

@testable import Screens

/// What may be pressed where.
@Suite struct KeysTests {
  @Test func pastingOutsideOfATextIsRefusedWithAWord() throws {
    let run = ScreenRun(try TestRegister(), steps: [.event(.paste("rm -rf\nd"))])
    #expect(run.last.contains("Không dán: ở đây không có ô để gõ chữ."))
  }

  @Test func deletionKeysOfAnInputMethodDoNothingInAList() throws {
    let run = ScreenRun(try TestRegister(), keys: "<BS><Del>")
    #expect(run.pages.count == 1)
  }

  @Test func anUnknownKeySaysWhereHelpIs() throws {
    let run = ScreenRun(try TestRegister(), keys: "z")
    #expect(run.last.contains("Phím z không dùng ở đây. ? trợ giúp."))
  }

  @Test func aDisabledActionSaysWhy() throws {
    let run = ScreenRun(try TestRegister(), keys: "<C-l>")
    #expect(run.last.contains("! Sổ này không đặt mật khẩu."))
  }

  @Test func escGoesBackToTheSamePlace() throws {
    let register = try TestRegister()
    try register.write(.incident(.log(.sample(), nil)))
    let run = ScreenRun(register, keys: "<Down><Down><C-o><Esc>")
    #expect(run.pages[run.pages.count - 3] == run.last)
    #expect(run.last.contains("\n>"))
  }

  @Test func suspendingIsLeftToTheTerminal() throws {
    #expect(ScreenRun(try TestRegister(), keys: "<C-z>").terminal.suspensions == 1)
  }

  @Test func onATooSmallScreenOnlyQuittingWorks() throws {
    let run = ScreenRun(try TestRegister(), columns: 39, rows: 12, keys: "!?:g")
    #expect(run.pages == ["Màn hình quá nhỏ (cần 40×12)"])
  }

  @Test func growingAgainShowsThePage() throws {
    let run = ScreenRun(
      try TestRegister(), columns: 20, rows: 5,
      steps: [.event(.resize(Size(columns: 80, rows: 24)))])
    #expect(run.last.contains("[1Hôm nay]"))
  }

  @Test func noTwoActionsOfTheProgramShareAKey() {
    let moving: [Action] = Action.allCases.filter { $0.moving != nil }
    let everywhere = Action.allCases.filter { $0.everywhere != nil }
    var owner: [Key: Action] = [:]
    for action in moving + everywhere {
      for key in action.keys {
        #expect(owner[key] == nil, "\(key.name): \(action) and \(owner[key].map { "\($0)" } ?? "")")
        owner[key] = action
      }
    }
  }

  @Test func actionsOnRecordsKeepOffTheKeysOfTheProgram() {
    let taken = Set(
      Action.allCases.filter { $0.moving != nil || $0.everywhere != nil }.flatMap(\.keys))
    for action in Action.allCases where action.moving == nil && action.everywhere == nil {
      #expect(taken.isDisjoint(with: action.keys), "\(action)")
    }
  }

  @Test func everyActionHasASecondWayInBesideItsLetter() {
    for action in Action.allCases {
      #expect(!action.keys.isEmpty, "\(action)")
      #expect(!action.name.english.isEmpty && !action.help.english.isEmpty)
    }
  }
}
