import Foundation
import Glibc

/// Works as on a first day until killed, and remembers what the screen has acknowledged.
struct HurriedOfficer {
  /// The end of the plan; thrown out of whatever was being done.
  private struct TimeIsUp: Error {}

  let session: TerminalSession
  /// What the screen said was written, by name; must be there afterwards.
  private(set) var acknowledged: Set<String> = []
  /// What the screen said was taken back; must not be there afterwards.
  private(set) var takenBack: Set<String> = []
  /// Every name that was ever typed: nothing else may be there.
  private(set) var typed: Set<String> = []
  private var plan = KillPlan.afterStart(milliseconds: 0)
  private var deadline = Date.distantFuture
  private var saves = 0

  init(_ session: TerminalSession) { self.session = session }

  /// Starts the program, works, and returns when it is time to kill it.
  ///
  /// - Parameter round: part of every name, so that all of them differ.
  mutating func work(round: Int, until plan: KillPlan) throws {
    self.plan = plan
    saves = 0
    deadline = .distantFuture
    if case .afterStart(let milliseconds) = plan {
      deadline = Date(timeIntervalSinceNow: Double(milliseconds) / 1000)
    }
    try session.startProgram()
    do {
      try wait(for: "[1Hôm nay]")
      for turn in 0... { try writeEverything("\(round)-\(turn)") }
    } catch is TimeIsUp {}
  }

  /// A school, an incident there, an escalation of it, and the escalation taken back.
  private mutating func writeEverything(_ mark: String) throws {
    let school = "Trường Tiểu học số \(mark)"
    try open("3", "[3Cơ sở]", form: "Thêm cơ sở giáo dục")
    try session.type(school)
    try session.press("Tab")
    try session.type("tieu hoc")
    try session.press("Enter")
    try save(school, showing: "Đã ghi: Cơ sở giáo dục \(school)")

    let incident = "Học sinh xô xát \(mark)"
    try open("4", "[4Vụ việc]", form: "Ghi vụ việc mới")
    try session.type(incident)
    try session.press("Tab")
    try session.type("bl")
    try session.press("Enter")
    try save(incident, showing: "Đã ghi: Vụ việc")

    let request = "Cử người hỗ trợ \(mark)"
    try session.press("x")
    try wait(for: "Soạn kiến nghị")
    try session.type(request)
    try save(request, showing: "Đã ghi: Kiến nghị")
    acknowledged.remove(request)
    try session.press("u")
    try wait(for: "Đã hoàn tác: Kiến nghị")
    takenBack.insert(request)
  }

  private func open(_ key: String, _ section: String, form: String) throws {
    // Twice: the second time goes back to the first page of the section.
    try session.press(key)
    try wait(for: section)
    try session.press(key, "n")
    try wait(for: form)
  }

  private mutating func save(_ name: String, showing acknowledgement: String) throws {
    typed.insert(name)
    try session.press("F2")
    saves += 1
    if case .afterSaving(saves, let milliseconds) = plan {
      usleep(UInt32(milliseconds) * 1000)
      if try session.screen().contains(acknowledgement) { acknowledged.insert(name) }
      throw TimeIsUp()
    }
    try wait(for: acknowledgement)
    acknowledged.insert(name)
  }

  private func wait(for text: String) throws {
    let deadline = deadline
    try session.wait(named: text) { screen in
      if screen.contains(text) { return true }
      if Date() >= deadline { throw TimeIsUp() }
      return false
    }
    if Date() >= deadline { throw TimeIsUp() }
  }
}
