import Testing

/// What an officer does at the keyboard, each step ending with the answer on the screen.
struct Officer {
  /// Begins the line that acknowledges a change: from then on it must never be lost.
  static let acknowledgement = "Đã ghi: "

  let session: TerminalSession

  /// Starts the program for the first time and answers its three questions.
  ///
  /// - Parameter typed: the commune, as it is typed.
  func setUp(typing typed: String, expecting commune: String) throws {
    try session.startProgram()
    try session.wait(for: "1/3: xã nào?")
    try session.type(typed)
    try session.wait(for: commune)
    while try !session.screen().contains("> \(commune)") { try session.press("Down") }
    try session.press("Enter")
    try session.wait(for: "2/3: ai ghi sổ?")
    try session.type("Lầu Bá Xồng")
    try session.press("Enter", "Enter")
    try session.wait(for: "3/3: tập hay thật?")
    try session.press("Enter")
    try session.wait(for: "Sổ mới: bắt đầu từ đâu?")
  }

  func open(expecting text: String = "[1Hôm nay]") throws {
    try session.startProgram()
    try session.wait(for: text)
  }

  /// Adds a primary school from wherever a digit changes the section.
  func addSchool(_ name: String) throws {
    try session.press("3")
    try session.wait(for: "Cơ sở giáo dục")
    try session.press("n")
    try session.wait(for: "Thêm cơ sở giáo dục")
    try session.type(name)
    try session.press("Tab")
    try session.type("tieu hoc")
    try session.press("Enter", "F2")
    try session.wait(for: Self.acknowledgement + "Cơ sở giáo dục \(name)")
  }

  /// Logs an incident of school violence at a school that is found by a part of its name.
  func logIncident(_ title: String, at school: String, number: String) throws {
    try session.press("4")
    try session.wait(for: "Vụ việc đang mở")
    try session.press("n")
    try session.wait(for: "Ghi vụ việc mới")
    try session.type(title)
    try session.press("Tab")
    try session.type("bao luc")
    try session.wait(for: "BL Bạo lực học đường")
    try session.press("Enter", "Tab", "Tab", "Tab")
    try session.type(school)
    try session.press("Enter", "F2")
    try session.wait(for: Self.acknowledgement + "Vụ việc \(number)")
  }

  /// Ends the program with F10 and waits for the shell.
  func quit() throws {
    try session.press("F10")
    try session.waitForPrompt()
  }
}

extension Officer {
  /// Asks the proposed addressee for something, from the page of an incident.
  func escalate(_ request: String) throws {
    try session.press("x")
    try session.wait(for: "Soạn kiến nghị")
    try session.type(request)
    try session.press("F2")
    try session.wait(for: Self.acknowledgement + "Kiến nghị \(request)")
  }
}
