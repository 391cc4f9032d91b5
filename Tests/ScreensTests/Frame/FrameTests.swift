import Records
import Terminal
import TestSupport
import Testing

@testable import Screens

@Suite struct FrameTests {
  @Test func theHeadSaysWhoseRegisterItIsAndWhatIsLate() throws {
    let register = try TestRegister()
    try register.write(.incident(.log(.sample(), nil)))
    let head = ScreenRun(register, keys: "").last.split(separator: "\n")[0]
    #expect(head.contains("Xã Mường Xén, Nghệ An · Cụm 1"))
    #expect(head.contains("Thứ Bảy 21/11/2026"))
    #expect(head.contains("quá hạn"))
  }

  @Test(arguments: [(80, 24), (60, 16), (40, 12), (132, 43)])
  func theNoticeOfAPracticeRegisterStandsOnEveryPage(columns: Int, rows: Int) throws {
    let register = try TestRegister()
    let run = ScreenRun(register, columns: columns, rows: rows, keys: "2345g<Esc>!<Esc>?<Esc>:")
    // A narrow screen keeps room for the name of the page.
    let notice = columns < 60 ? "─ SỔ TẬP ─" : "SỔ TẬP – dữ liệu không thật"
    for page in run.pages { #expect(page.contains(notice), "\(page)") }
  }

  @Test func aRealRegisterHasNoSuchNotice() throws {
    let run = ScreenRun(try TestRegister(isPractice: false), keys: "")
    #expect(!run.last.contains("SỔ TẬP"))
  }

  @Test func theTabInSightIsSeenWithoutColours() throws {
    let run = ScreenRun(try TestRegister(), keys: "4")
    #expect(run.last.contains(" 1Hôm nay 2Hướng dẫn 3Cơ sở [4Vụ việc] 5Kiến nghị"))
  }

  @Test func anErrorSaysWhatWhyAndWhatToDo() throws {
    let layout = FrameLayout(Size(columns: 80, rows: 24))
    var page = Buffer(size: layout.size)
    let surroundings = Surroundings.sample(size: layout.area.size)
    ErrorPage(StoreError.inUse(processID: 812, since: "08:15"))
      .draw(into: &page, in: layout.area, surroundings)
    try expectSnapshot(page.text, "error")
  }

  @Test func nothingIsEverDrawnOutsideOfASmallScreen() throws {
    let register = try TestRegister()
    try register.write(.incident(.log(.sample(), nil)))
    for columns in stride(from: 1, through: 60, by: 7) {
      for rows in 1...14 {
        let run = ScreenRun(register, columns: columns, rows: rows, keys: "?<Esc>!<Esc>g")
        #expect(!run.pages.isEmpty)
      }
    }
  }
}
