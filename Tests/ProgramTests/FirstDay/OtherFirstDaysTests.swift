import TestSupport
import Testing

/// First days that differ: in English, without a cluster, and with a real register.
@Suite(.onTerminal) struct OtherFirstDaysTests {
  private static let passphrase = "mua xuân ở bản"

  @Test(arguments: [("en_US.UTF-8", ""), ("vi_VN.UTF-8", "--lang en")])
  func inEnglish(_ language: String, _ option: String) throws {
    let session = try TerminalSession(try ScratchHome(language: language))
    try session.startProgram(option)
    try session.wait(for: "Set up – 1/3: which commune?")
    try session.type("muong xen")
    try session.wait(for: "Cluster 1")
    try session.press("Enter")
    try session.wait(for: "2/3: who writes?")
    try session.type("Lầu Bá Xồng")
    try session.press("Enter", "Enter")
    try session.wait(for: "3/3: practice or real?")
    try session.press("Enter")
    let today = try session.wait(for: "A new register: where to begin?")
    #expect(today.contains("[1Today]") && today.contains("PRACTICE – not real data"))
    try session.press("4")
    try session.wait(for: "Open incidents")
    try session.press("n")
    try session.wait(for: "Log an incident")
    try session.type("Two pupils fought")
    try session.press("Tab")
    try session.type("school violence")
    try session.wait(for: "BL School violence")
    try session.press("Enter", "F2")
    try session.wait(for: "Saved: Incident VV-2026-0001")
    try session.press("F10")
    try session.waitForPrompt()
  }

  @Test func aCommuneWithoutAClusterIsToldToAskTheDepartment() throws {
    let session = try TerminalSession(try ScratchHome())
    try Officer(session: session).setUp(
      typing: "thanh vinh", expecting: "Phường Thành Vinh – Nghệ An – không thuộc cụm")
    let today = try session.wait(for: "[1Hôm nay]")
    #expect(today.contains("không thuộc cụm; liên hệ trực tiếp Sở"))
    try session.press("5")
    try session.wait(for: "[5Kiến nghị]")
    try session.press("n")
    try session.wait(for: "Xã không thuộc cụm: gửi thẳng Sở GD&ĐT.")
  }

  /// A real register: the recovery key is shown and typed back; what is noted while it is locked
  /// is read after unlocking.
  @Test func withSealedTexts() throws {
    let session = try TerminalSession(try ScratchHome())
    let officer = Officer(session: session)
    try officer.setUpSealed(typing: "muong xen", passphrase: Self.passphrase)
    try session.press("C-l")
    try session.wait(for: "Sổ đang khóa")
    try session.press("F5")
    try session.wait(for: "Ghi nhanh tin vừa nhận")
    try session.type("Mưa lũ cô lập điểm trường Bản Ngoi")
    try session.press("F2")
    try session.wait(for: "Đã ghi: Vụ việc VV-2026-0001")
    try session.waitUntilGone("Bản Ngoi")
    try officer.unlock(Self.passphrase)
    try session.press("4")
    try session.wait(for: "2026-0001")
    try session.press("Enter")
    try session.wait(for: "Mưa lũ cô lập điểm trường Bản Ngoi")
    try officer.quit()
  }

  @Test func aWrongPassphraseOpensNothing() throws {
    let session = try TerminalSession(try ScratchHome())
    let officer = Officer(session: session)
    try officer.setUpSealed(typing: "muong xen", passphrase: Self.passphrase)
    try session.press("C-l")
    try session.wait(for: "Sổ đang khóa")
    try session.type("không phải")
    try session.press("Enter")
    try session.wait(for: "Mật khẩu không đúng.")
    try officer.unlock(Self.passphrase)
    try officer.quit()
  }
}
