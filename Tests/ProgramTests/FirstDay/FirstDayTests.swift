import TestSupport
import Testing

/// The first day with the program, at the keyboard of a terminal of 80×24.
@Suite(.onTerminal) struct FirstDayTests {
  /// Keys that logging an incident may take besides the words.
  private static let mostKeysForAnIncident = 14

  @Test func fromTheFirstStartToTheNextOne() throws {
    let session = try TerminalSession(try ScratchHome())
    let officer = Officer(session: session)
    try officer.setUp(typing: "muong xen", expecting: "Xã Mường Xén – Nghệ An – Cụm 1")
    let first = try session.wait(for: "[1Hôm nay]")
    #expect(first.contains("Xã Mường Xén, Nghệ An · Cụm 1"))
    #expect(first.contains("SỔ TẬP – dữ liệu không thật"))
    try findADocument(session)
    try askWhoDecides(session)
    try officer.addSchool("Trường Tiểu học Mường Xén")

    let before = session.keysPressed
    try officer.logIncident(
      "Học sinh xô xát sau giờ học", at: "muong xen", number: "VV-2026-0001")
    #expect(session.keysPressed - before <= Self.mostKeysForAnIncident)
    let incident = try session.wait(for: "Học sinh xô xát sau giờ học")
    #expect(incident.contains("Trường Tiểu học Mường Xén"))
    try officer.escalate("Cử người hỗ trợ tâm lý")
    try undo(session)
    try officer.quit()

    try officer.open()
    try session.wait(for: "VV-2026-0001")
    try session.press("3")
    try session.wait(for: "Trường Tiểu học Mường Xén")
    try session.press("5")
    try session.wait(for: "Không có kiến nghị")
    try officer.quit()
    #expect(try session.home.read(CheckAnswer.self, "check").isSound)
    #expect(
      try session.home.read(EscalationsAnswer.self, "escalate", "list", "--all").escalations.isEmpty
    )
  }

  private func findADocument(_ session: TerminalSession) throws {
    try session.press("g")
    try session.wait(for: "Tìm khắp sổ")
    try session.type("giao duc mam non")
    try session.wait(for: "mầm non")
    try session.press("Enter")
    try session.wait(for: "Cơ quan ban hành")
    try session.press("Escape")
    try session.wait(for: "Tìm khắp sổ")
    try session.press("Escape")
    try session.waitUntilGone("Tìm khắp sổ")
  }

  private func askWhoDecides(_ session: TerminalSession) throws {
    try session.press("2")
    try session.wait(for: "Văn bản hướng dẫn")
    try session.press("a")
    try session.wait(for: "Ai quyết định việc gì")
    try session.type("sáp nhập trường tiểu học")
    try session.wait(for: "Sáp nhập, chia, tách trường tiểu học")
    try session.press("Enter")
    let answer = try session.wait(for: "Phần của xã")
    #expect(answer.contains("Căn cứ") && answer.contains("142/2025/NĐ-CP"))
  }

  private func undo(_ session: TerminalSession) throws {
    try session.press("u")
    try session.wait(for: "Đã hoàn tác: Kiến nghị")
  }
}
