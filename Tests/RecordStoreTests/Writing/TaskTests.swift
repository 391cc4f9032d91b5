import Ledger
import Records
import Testing

@testable import RecordStore

/// Tasks as they are kept: by their last day, each a duty of today until it is over.
@Suite struct TaskTests {
  private let register: ScratchRegister
  private let start = Moment(Day(iso: "2026-11-20") ?? .first, .midnight)

  init() throws { register = try ScratchRegister(start: start) }

  private func save(_ number: UInt64, _ content: String, due: String?) throws {
    var task = CommuneTask(id: id(number), content: content)
    task.dueOn = due.flatMap { Day(iso: $0) }
    try register.write(.task(.save(task, reason: nil)))
  }

  private func id(_ number: UInt64) -> Identifier<CommuneTask> {
    Identifier(RecordID(high: 33, low: number))
  }

  private func contents(onlyOpen: Bool) throws -> [String] {
    try register.store.reader.tasks(onlyOpen: onlyOpen, Window(.first, count: 50)).rows
      .map(\.task.content)
  }

  private func duties() throws -> [Duty] {
    try register.store.reader.duties(at: start, Window(.first, count: 50)).rows.map(\.duty)
  }

  @Test func standByTheirLastDayThoseWithoutOneLast() throws {
    try save(1, "không hạn", due: nil)
    try save(2, "sau", due: "2026-12-01")
    try save(3, "trước", due: "2026-11-21")
    #expect(try contents(onlyOpen: true) == ["trước", "sau", "không hạn"])
    #expect(try duties().map(\.subject) == [id(3).record, id(2).record])
  }

  @Test func whatIsDoneLeavesTheListAndOwesNothing() throws {
    try save(1, "một", due: "2026-11-21")
    try save(2, "hai", due: "2026-11-22")
    var done = try #require(try register.store.reader.task(id(1)))
    done.state = .done
    done.doneOn = start.day
    try register.write(.task(.save(done, reason: nil)))
    #expect(try contents(onlyOpen: true) == ["hai"])
    #expect(try contents(onlyOpen: false) == ["hai", "một"])
    #expect(try duties().count == 1)
    try register.write(.undo)
    #expect(try contents(onlyOpen: true) == ["một", "hai"])
    #expect(try duties().count == 2)
  }

  @Test func oneTakenBackIsGone() throws {
    try save(1, "một", due: "2026-11-21")
    try register.write(.task(.withdraw(id(1), reason: "trùng")))
    #expect(try contents(onlyOpen: false).isEmpty)
    #expect(try duties().isEmpty)
  }
}
