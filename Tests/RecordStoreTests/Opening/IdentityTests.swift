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
    #expect(try log(register)?.number == nil)
    let highest = IncidentNumber(year: 2026, serial: 41)
    _ = try register.store.takeNumbering(highest: highest, by: register.officer)
    #expect(try register.store.reader.header(at: register.clock.now).mayNumber)
    #expect(try log(register)?.number == IncidentNumber(year: 2026, serial: 42))
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
