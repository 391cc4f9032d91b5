import Records
import Testing
import VietText

@testable import RecordStore

/// What was chosen about the program stands in the settings of this copy.
@Suite struct PreferenceTests {
  @Test func itIsThereAfterReopening() throws {
    let register = try ScratchRegister()
    #expect(try register.store.preferences() == Preferences())
    try register.store.keep(Preferences(typing: .telex))
    try register.store.keep(Preferences(idleMinutes: 30))
    register.close()
    try register.open()
    #expect(try register.store.preferences() == Preferences(typing: .telex, idleMinutes: 30))
    #expect(try register.store.check().findings == [])
  }

  @Test func whatIsNotKnownHereReadsAsNotChosen() throws {
    let register = try ScratchRegister()
    try register.store.inTransaction { db, _ in
      try Settings(db: db).set(.typing, Array("viqr".utf8))
      try Settings(db: db).set(.idleMinutes, 1_000_000)
    }
    #expect(try register.store.preferences() == Preferences())
  }
}
