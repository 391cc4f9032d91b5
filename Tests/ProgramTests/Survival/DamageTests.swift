import Foundation
import TestSupport
import Testing

/// Damage in the register's file is said at once, and nothing is written into it from then on.
@Suite(.onTerminal) struct DamageTests {
  private static let title = "Xo xat sau gio hoc"

  /// A register with one incident, of which a letter was changed behind the program's back.
  private func damagedHome() throws -> ScratchHome {
    let home = try ScratchHome.practising()
    try home.done("incident", "log", "--title", Self.title, "--category", "BL")
    let file = URL(fileURLWithPath: home.register + "/register.db")
    var bytes = try Data(contentsOf: file)
    var found = bytes.range(of: Data(Self.title.utf8))
    try #require(found != nil)
    while let place = found {
      bytes[place.lowerBound] = UInt8(ascii: "Y")
      found = bytes.range(of: Data(Self.title.utf8))
    }
    try bytes.write(to: file)
    return home
  }

  @Test func isSaidAtTheStartAndStopsWriting() throws {
    let home = try damagedHome()
    let session = try TerminalSession(home)
    try session.startProgram()
    let page = try session.wait(for: "không ghi thêm gì")
    // The words as they were written, whatever lines they were broken into.
    let words = page.split { " \n│".contains($0) }.joined(separator: " ")
    #expect(words.contains("Nhật ký") && words.contains("“soxa check”"))
    #expect(words.contains("“soxa restore”"))
    try session.press("Enter")
    try session.waitUntilGone("không ghi thêm gì")
    try session.press("3")
    try session.wait(for: "Cơ sở giáo dục")
    try session.press("n")
    try session.wait(for: "Thêm cơ sở giáo dục")
    try session.type("Trường Sao Mai")
    try session.press("Tab")
    try session.type("tieu hoc")
    try session.press("Enter", "F2")
    try session.wait(for: "không ghi thêm gì")
    #expect(try home.soxa("check").status == 1)
  }

  /// What a sound register shows at the start is no error.
  @Test func aSoundRegisterSaysNothing() throws {
    let session = try TerminalSession(try ScratchHome.practising())
    try session.startProgram()
    try session.wait(for: "[1Hôm nay]")
    // Longer than the program waits before it looks.
    usleep(1_500_000)
    #expect(try !session.screen().contains("chỗ hỏng"))
  }

  @Test func theTypingMethodIsKeptForTheNextStart() throws {
    let session = try TerminalSession(try ScratchHome.practising())
    for expected in ["gõ: Telex", "gõ: VNI"] {
      try session.startProgram()
      try session.wait(for: "[1Hôm nay]")
      try session.press("F9")
      try session.wait(for: expected)
      try session.press("F10")
      try session.waitForPrompt()
    }
  }
}
