import IncidentPapers
import Ledger
import Records
import Screens
import TestSupport
import Testing

/// Handing over by keys: collected, ticked, noted, signed, printed.
@Suite struct HandoverPagesTests {
  private func busy() throws -> TestRegister {
    let register = try TestRegister()
    try register.write(.institution(.add(.sample())))
    try register.write(.incident(.log(.sample("Em Lò Thị Canary bị đánh"), .sample())))
    try register.write(.escalation(.add(.sample("Cho em Lò Thị Canary nghỉ", about: .sample(100)))))
    var task = CommuneTask(id: .sample(700), content: "Tổng hợp số liệu phổ cập")
    task.dueOn = .sample(2026, 11, 30)
    try register.write(.task(.save(task, reason: nil)))
    try register.write(
      .task(
        .save(
          CommuneTask(id: .sample(701), content: "Gặp mẹ em Lò Thị Canary lớp 7A"), reason: nil)))
    return register
  }

  private func begun() throws -> (TestRegister, Identifier<Handover>) {
    let register = try busy()
    ScreenRun(register, opening: .handover(.list), keys: "n<Tab>Người đến<F2><Wake>")
    let rows = try register.reader.handovers(Window(.first, count: 5)).rows
    return (register, try #require(rows.first).handover.id)
  }

  @Test func isBegunFromTodayWithWhatIsOpen() throws {
    let form = ScreenRun(try busy(), keys: "Bn")
    try expectSnapshot(form.last, "handover-form")
    let (register, id) = try begun()
    let handover = try #require(try register.reader.handover(id))
    #expect(handover.receiver == "Người đến")
    let parts = Set(handover.points.compactMap(\.part))
    #expect(parts.isSuperset(of: [.incident, .task, .escalation, .contacts, .keys, .copies]))
    #expect(handover.points.contains { $0.words.hasPrefix("VV-2026-0001, ") })
    #expect(!handover.points.contains { $0.words.contains("Canary") })
    try expectSnapshot(ScreenRun(register, opening: .handover(.list), keys: "").last, "handovers")
  }

  @Test func fitsEveryScreen() throws {
    let (register, id) = try begun()
    for (columns, rows, name) in [(80, 24, ""), (40, 12, "-narrow"), (120, 40, "-wide")] {
      let run = ScreenRun(
        register, opening: .handover(.file(id)), columns: columns, rows: rows, keys: "")
      try expectSnapshot(run.last, "handover\(name)")
    }
    let empty = ScreenRun(try TestRegister(), opening: .handover(.list), keys: "")
    try expectSnapshot(empty.last, "handovers-empty")
  }

  @Test func pointsAreGivenConfirmedNotedAndSigned() throws {
    let (register, id) = try begun()
    let file = Route.handover(.file(id))
    #expect(ScreenRun(register, opening: file, keys: "v").last.contains("chưa đánh dấu"))
    ScreenRun(register, opening: file, keys: "x<Wake>v<Wake>")
    let first = try #require(try register.reader.handover(id))
    #expect(first.received == [first.points[0].key])
    let child = ScreenRun(register, opening: file, keys: "eEm Lò Thị Hoa lớp 7A<Enter>")
    #expect(child.last.contains("nêu thông tin trẻ."))
    #expect(ScreenRun(register, opening: file, keys: "s").last.contains("điểm chưa nhận"))
    for point in first.points.dropFirst() {
      try register.write(.handover(.note(id, point.key, "giao sau")))
    }
    ScreenRun(register, opening: file, keys: "sy<Wake>")
    #expect(try register.reader.handover(id)?.finishedOn == TestClock.start.day)
    let over = ScreenRun(register, opening: file, keys: "x")
    #expect(over.last.contains("Hai bên đã ký: không sửa nữa."))
  }

  @Test func theMinutesKeepTheLayoutAndNameNoChild() throws {
    let (register, id) = try begun()
    let handover = try #require(try register.reader.handover(id))
    let header = try register.reader.header(at: TestClock.start)
    let paper = HandoverMinutes(handover, header, at: TestClock.start).paper
    #expect(paper.problems() == [])
    #expect(!paper.plainText.contains("Canary"))
    try expectSnapshot(paper.plainText, "handover-minutes")
    let run = ScreenRun(register, opening: .handover(.minutes(id)), keys: "")
    #expect(run.last.contains("BIÊN BẢN"))
  }
}
