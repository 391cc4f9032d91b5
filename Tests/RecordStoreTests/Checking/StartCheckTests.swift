import GRDB
import Ledger
import Records
import Testing

@testable import RecordStore

/// What a start reads of the chain, and what it leaves for the next one.
@Suite struct StartCheckTests {
  private func register(changes count: Int = 30) throws -> ScratchRegister {
    let register = try ScratchRegister()
    var changes = RandomChanges(seed: 11)
    try register.write(count, of: &changes)
    return register
  }

  private func position(_ register: ScratchRegister) throws -> StartCheck.Position {
    try register.read { try Settings(db: $0).checkPosition() }
  }

  private func run(
    _ register: ScratchRegister, length: Int64, from position: StartCheck.Position
  ) throws -> StartCheck.Position {
    try register.read { try StartCheck(db: $0, length: length).run(from: position).get() }
  }

  private func spoil(_ entry: Int64, of register: ScratchRegister) throws {
    try register.tamper { db in
      try changeEntries(db, "UPDATE entry SET contents = x'00' WHERE id = \(entry)")
    }
  }

  @Test func newEntriesComeFirstAndTheRestIsASliceInTurn() throws {
    let register = try register(changes: 90)
    let last = try register.read { try EntryTable(db: $0).count() }
    try #require(last > 60)
    var position = try run(register, length: 25, from: StartCheck.Position())
    #expect(position.checked == 25 && position.slice == 1)
    position = try run(register, length: last, from: position)
    // The new ones are all read; what is left of the length goes to the old ones.
    #expect(position.checked == last && position.slice == 26)
    var read: Int64 = 0
    position.slice = 1
    for _ in 0..<5 {
      let next = try run(register, length: 10, from: position)
      #expect(next.slice == position.slice + 10)
      read = next.slice - 1
      position = next
    }
    #expect(read == 50)
    // Behind the last one it begins anew.
    position.slice = last + 1
    #expect(try run(register, length: 10, from: position).slice == 11)
  }

  @Test func everyEntryIsReadAgainAfterSomeStarts() throws {
    let register = try register()
    let last = try register.read { try EntryTable(db: $0).count() }
    var sound = try run(register, length: last, from: StartCheck.Position())
    sound.slice = 1
    for entry in [2, last / 2, last - 1] {
      let register = try self.register()
      try spoil(entry, of: register)
      var (position, starts) = (sound, 0)
      position.hash = try register.read { try StartCheck(db: $0).position(at: last).hash }
      #expect(throws: ChainCheck.Fault.self) {
        while starts < 99 {
          position = try run(register, length: 10, from: position)
          starts += 1
        }
      }
      #expect(Int64(starts) == (entry - 1) / 10)
    }
  }

  @Test func theVeryEndIsReadHoweverMuchIsNew() throws {
    let register = try register()
    let last = try register.read { try EntryTable(db: $0).count() }
    try spoil(last, of: register)
    #expect(throws: ChainCheck.Fault.self) {
      try run(register, length: 10, from: StartCheck.Position())
    }
  }

  @Test func entriesThatWereThereAtTheLastStartAreMissed() throws {
    let register = try register()
    #expect(try register.store.checkAtStart().isSound)
    #expect(try position(register).checked == register.read { try EntryTable(db: $0).count() })
    try register.tamper { db in
      // The last change whole, so that the rest is a chain.
      let count = try db.scalar("SELECT max(id) FROM entry") - 1
      try changeEntries(db, "DELETE FROM entry WHERE id > \(count)")
    }
    #expect(try register.store.checkAtStart().findings.map(\.part) == [.entry])
    #expect(try register.store.check().findings.map(\.part).contains(.entry))
  }

  @Test func everythingIsCheckedOnceAWeekAndTheRestNeverNoted() throws {
    let register = try register()
    func damageATable() throws {
      try register.tamper { try $0.execute(sql: "UPDATE institution SET name = name || 'x'") }
    }
    // The first start of all.
    #expect(try register.store.checkWeekly()?.isSound == true)
    try damageATable()
    register.clock.pass(days: 6)
    #expect(try register.store.checkWeekly() == nil)
    register.clock.pass(days: 1)
    func parts() throws -> [CheckFinding.Part]? {
      try register.store.checkWeekly()?.findings.map(\.part)
    }
    #expect(try parts()?.contains(.projection) == true)
    // What is damaged is looked at whole until it is mended.
    #expect(try parts()?.contains(.projection) == true)
    #expect(try parts()?.allSatisfy(\.isRebuilt) == true)
    try register.store.rebuild()
    #expect(try parts() == [])
    register.clock.pass(days: -1)
    try damageATable()
    #expect(try parts()?.isEmpty == false)
  }

  @Test func theCommandBeginsTheWeekAnew() throws {
    let register = try register()
    #expect(try register.store.check().isSound)
    try register.tamper { try $0.execute(sql: "UPDATE institution SET name = name || 'x'") }
    #expect(try register.store.checkWeekly() == nil)
  }

  @Test func aChangedEntryAtTheEndIsFoundAtTheStart() throws {
    let register = try register()
    #expect(try register.store.checkAtStart().isSound)
    let position = try position(register)
    try register.write(.undoable(register, "Trường mới"))
    try spoil(position.checked + 1, of: register)
    #expect(try register.store.checkAtStart().findings.map(\.part) == [.entry])
    #expect(try self.position(register) == position)
  }
}

extension Database {
  fileprivate func scalar(_ sql: String) throws -> Int64 {
    try Int64.fetchOne(self, sql: sql) ?? 0
  }
}
