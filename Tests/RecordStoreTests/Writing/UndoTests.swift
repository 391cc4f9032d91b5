import GRDB
import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct UndoTests {
  /// What pages show, the numbers once given and the counters of the ledger apart: those only grow.
  private func shown(_ register: ScratchRegister) throws -> [String] {
    try register.read { try TableDump.lines($0) }.filter {
      !$0.hasPrefix("numberGiven") && !$0.hasPrefix("counter: name=\"lamport\"")
        && !$0.hasPrefix("counter: name=\"latest")
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func aChangeAndItsUndoLeaveEveryShownValueAsItWas(seed: UInt64) throws {
    let register = try ScratchRegister(seed: seed)
    var changes = RandomChanges(seed: seed)
    var undone = 0
    for _ in 0..<60 {
      let before = try shown(register)
      let change = changes.next(at: register.clock.now)
      do { try register.write(change) } catch StoreError.rule { continue }
      guard change != .undo, try shown(register) != before else { continue }
      try register.write(.undo)
      #expect(difference(before, try shown(register)) == [], "\(change)")
      undone += 1
      try register.write(1, of: &changes)
    }
    #expect(undone > 15)
    #expect(try register.store.check().findings == [])
  }

  @Test func undoGoesBackChangeByChangeToTheSetUp() throws {
    let register = try ScratchRegister()
    let start = try shown(register)
    var changes = RandomChanges(seed: 5)
    try register.write(10, of: &changes)
    while true {
      do { try register.write(.undo) } catch StoreError.rule(.nothingToUndo) { break }
    }
    #expect(difference(start, try shown(register)) == [])
  }

  @Test func undoIsRefusedWhereALaterChangeWouldBeLost() throws {
    let (here, there) = (try ScratchRegister(seed: 1), try ScratchRegister(seed: 2))
    let school = Institution(
      id: here.newID(), name: "Trường Mầm non", level: .preschool, communeCode: "16813")
    try here.write(.institution(.add(school)))
    try send(from: here, to: there)
    var values = FieldValues()
    values.set(Institution.Fields.phone, "02383 111 222")
    try here.write(.institution(.edit(school.id, FieldChanges(values.byCode))))
    try send(from: here, to: there)
    values.set(Institution.Fields.phone, "02383 333 444")
    try there.write(.institution(.edit(school.id, FieldChanges(values.byCode))))
    try send(from: there, to: here)
    #expect(
      throws: StoreError.rule(
        .laterChange(field: Institution.Fields.phone.label, by: "Lô Văn Tập"))
    ) { try here.write(.undo) }
  }

  private func send(from: ScratchRegister, to: ScratchRegister) throws {
    let known = try to.read { try KnownEntries($0) }
    _ = try to.store.receive(try from.store.entries(beyond: known))
  }

  @Test func anUndoneIncidentGivesItsNumberToNobody() throws {
    let register = try ScratchRegister()
    func log(_ title: String) throws -> IncidentNumber? {
      let incident = Incident(
        id: register.newID(), category: "BL", level: .notice, title: title,
        learnedAt: register.clock.now)
      try register.write(.incident(.log(incident, nil)))
      return try register.store.reader.incident(incident.id)?.incident.number
    }
    #expect(try log("thứ nhất")?.serial == 1)
    try register.write(.undo)
    #expect(try log("thứ hai")?.serial == 2)
  }
}
