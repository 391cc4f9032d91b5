import Foundation
import GRDB
import Records
import Testing

@testable import RecordStore

@Suite struct CreatingTests {
  @Test func aNewRegisterAnswersAndIsSound() throws {
    let register = try ScratchRegister()
    let header = try register.store.reader.header(at: register.clock.now)
    #expect(header.commune.code == "16813")
    #expect(header.mayNumber)
    #expect(header.isPractice)
    let report = try register.store.check()
    #expect(report.findings.isEmpty)
    #expect(report.entries >= 3)
  }

  @Test func aRegisterIsReadAgainAfterClosing() throws {
    let register = try ScratchRegister()
    let school = Institution(
      id: register.newID(), name: "Trường Tiểu học Mường Xén", level: .primary,
      communeCode: "16813")
    try register.write(.institution(.add(school)))
    register.close()
    try register.open()
    #expect(try register.store.reader.institution(school.id)?.institution == school)
    #expect(try register.store.check().isSound)
  }
}
