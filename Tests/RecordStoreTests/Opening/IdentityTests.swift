import Foundation
import GRDB
import Ledger
import Records
import Testing

@testable import RecordStore

/// Two copies of a file never write under the same numbers.
@Suite struct IdentityTests {
  @Test func theSameFileKeepsItsOrigin() throws {
    let register = try ScratchRegister()
    let origin = try register.store.origin()
    register.close()
    try register.open()
    try register.write(.undoable(register))
    #expect(try register.store.origin() == origin)
  }

  @Test func anotherMachineTakesAnotherOriginAndGivesNoNumbers() throws {
    let register = try ScratchRegister()
    let origin = try register.store.origin()
    register.close()
    let elsewhere = ScratchRegister.environment(register.clock, seed: 77, machineID: "máy khác")
    try register.open(elsewhere)
    try register.write(.undoable(register))
    let renewed = try register.store.origin()
    #expect(renewed != origin)
    #expect(try !register.store.reader.header(at: register.clock.now).mayNumber)
    let waiting = [try log(register), try log(register)].compactMap { $0?.id }
    for id in waiting { #expect(try number(of: id, register) == nil) }
    let highest = IncidentNumber(year: 2026, serial: 41)
    let written = try register.store.takeNumbering(highest: highest, by: register.officer)
    let announced = "2 vụ việc ghi tạm nhận số VV-2026-0042 – VV-2026-0043."
    #expect(written.summary.vietnamese.hasSuffix(announced))
    #expect(try waiting.map { try number(of: $0, register)?.serial } == [42, 43])
    #expect(try register.store.reader.header(at: register.clock.now).mayNumber)
    #expect(try log(register)?.number == IncidentNumber(year: 2026, serial: 44))
    #expect(try register.store.check().findings == [])
  }

  @Test func aCopiedFolderTakesAnotherOrigin() throws {
    let register = try ScratchRegister()
    let origin = try register.store.origin()
    register.close()
    let copy = RegisterFolder(ScratchRegister.newFolder())
    defer { try? FileManager.default.removeItem(atPath: copy.path) }
    try FileManager.default.copyItem(atPath: register.folder.path, toPath: copy.path)
    let store = try RegisterStore(in: copy, environment: register.environment)
    _ = try store.apply(.undoable(register), by: register.officer)
    #expect(try store.origin() != origin)
  }

  /// A wrong number on paper can be taken back, and what was given is not given twice.
  @Test func takingTheNumberingIsUndoneWithItsNumbers() throws {
    let register = try ScratchRegister()
    register.close()
    let elsewhere = ScratchRegister.environment(register.clock, seed: 77, machineID: "máy khác")
    try register.open(elsewhere)
    let id = try #require(try log(register)).id
    let wrong = IncidentNumber(year: 2026, serial: 70)
    _ = try register.store.takeNumbering(highest: wrong, by: register.officer)
    #expect(try number(of: id, register)?.serial == 71)
    try register.write(.undo)
    #expect(try number(of: id, register) == nil)
    #expect(try !register.store.reader.header(at: register.clock.now).mayNumber)
    let right = IncidentNumber(year: 2026, serial: 7)
    _ = try register.store.takeNumbering(highest: right, by: register.officer)
    #expect(try number(of: id, register)?.serial == 72)
    #expect(try register.store.check().findings == [])
  }

  private func number(
    of id: Identifier<Incident>, _ register: ScratchRegister
  ) throws -> IncidentNumber? {
    try register.store.reader.incident(id)?.incident.number
  }

  private func log(_ register: ScratchRegister) throws -> Incident? {
    let incident = Incident(
      id: register.newID(), category: "BL", level: .notice, title: "Xô xát",
      learnedAt: register.clock.now)
    try register.write(.incident(.log(incident, nil)))
    return try register.store.reader.incident(incident.id)?.incident
  }

  @Test func aFileThatIsReplacedWhileOpenIsNotWrittenInto() throws {
    let register = try ScratchRegister()
    try register.write(.undoable(register))
    let path = register.folder.database
    let moved = path + ".moved"
    try FileManager.default.moveItem(atPath: path, toPath: moved)
    #expect(throws: StoreError.lost(path: path)) {
      try register.write(.undoable(register, "Trường B"))
    }
    try FileManager.default.copyItem(atPath: moved, toPath: path)
    #expect(throws: StoreError.lost(path: path)) {
      try register.write(.undoable(register, "Trường B"))
    }
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.moveItem(atPath: moved, toPath: path)
    try register.write(.undoable(register, "Trường B"))
  }

  @Test func aLogThatIsDeletedWhileOpenIsNoticed() throws {
    let register = try ScratchRegister()
    try register.write(.undoable(register))
    let log = register.folder.databaseFiles[1]
    try FileManager.default.removeItem(atPath: log)
    #expect(throws: StoreError.lost(path: log)) {
      try register.write(.undoable(register, "Trường B"))
    }
  }
}
