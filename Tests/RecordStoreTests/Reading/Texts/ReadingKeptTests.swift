import Ledger
import Records
import Testing

@testable import RecordStore

/// What belongs to the reading of texts is kept, taken back and checked.
@Suite struct ReadingKeptTests {
  private let number: GuidanceDocument.Number = "7/2026/NĐ-CP"

  @Test func aPlaceIsKeptForTheOfficer() throws {
    let register = try ScratchRegister()
    register.store.setAuthor(register.officer)
    let first = ReadingPlace(
      document: number, place: TextPlace(ordinal: 3, line: 2, offset: 5), unit: "Điều 2")
    try register.store.keep(first)
    #expect(try register.store.reader.readingPlace(of: number) == first)
    let second = ReadingPlace(
      document: number, place: TextPlace(ordinal: 4), unit: "Điều 3")
    try register.store.keep(second)
    #expect(try register.store.reader.readingPlace(of: number) == second)
    #expect(try register.store.reader.readingPlace(of: "0/0") == nil)
    #expect(try register.store.check().findings == [])
  }

  @Test func aChangedPlaceIsFound() throws {
    let register = try ScratchRegister()
    register.store.setAuthor(register.officer)
    try register.store.keep(
      ReadingPlace(document: number, place: TextPlace(ordinal: 3), unit: "Điều 2"))
    try register.tamper { try $0.execute(sql: "UPDATE readingPlace SET ordinal = 4") }
    #expect(try register.store.check().findings != [])
  }

  @Test func aBookmarkAndANoteAreOneRecordAndGoTogether() throws {
    let register = try ScratchRegister()
    let reader = register.store.reader
    var note = ReadingNote(on: "Điều 2", of: number, by: register.officer.record)
    note.isBookmark = true
    try register.write(.reading(.note(note)))
    note.text = "Hỏi lại Phòng."
    try register.write(.reading(.note(note)))
    #expect(try reader.notes(on: number).map(\.note) == [note])
    #expect(try reader.notes(Window(.first, count: 9)).rows.map(\.note) == [note])
    note.isBookmark = false
    note.text = ""
    try register.write(.reading(.note(note)))
    #expect(try reader.notes(on: number).isEmpty)
    try register.write(.undo)
    #expect(try reader.notes(on: number).map(\.note.text) == ["Hỏi lại Phòng."])
    #expect(try register.store.check().findings == [])
  }

  /// More notes than a page shows: what an officer wrote long ago stays, whatever the page knows.
  @Test func aBookmarkKeepsTheWordsOfAnOldNote() throws {
    let register = try ScratchRegister()
    let reader = register.store.reader
    var old = ReadingNote(on: "Điều 1", of: number, by: register.officer.record)
    old.text = "Hỏi lại Phòng."
    try register.write(.reading(.note(old)))
    let new = ReadingNote(on: "Điều 1", of: number, by: register.officer.record)
    try register.write(.reading(.bookmark(new)))
    old.isBookmark = true
    #expect(try reader.note(new.id) == old)
    try register.write(.reading(.bookmark(new)))
    old.isBookmark = false
    #expect(try reader.note(new.id) == old)
    let other = ReadingNote(on: "Điều 2", of: number, by: register.officer.record)
    #expect(try reader.note(other.id) == nil)
    try register.write(.reading(.bookmark(other)))
    try register.write(.reading(.bookmark(other)))
    #expect(try reader.notes(on: number).map(\.note) == [old])
  }

  @Test func aNoteThatIsTooLongIsRefused() throws {
    let register = try ScratchRegister()
    var note = ReadingNote(on: "Điều 2", of: number, by: register.officer.record)
    note.text = String(repeating: "a", count: ReadingNote.textLimit + 1)
    #expect(throws: StoreError.self) { try register.write(.reading(.note(note))) }
  }

  @Test func whatWasUnderstoodCanBeTakenBackAndNotedAgain() throws {
    let register = try ScratchRegister()
    let reader = register.store.reader
    let day = Day(year: 2026, month: 11, day: 22) ?? .first
    let understood = Understanding(
      of: "Điều 2", in: number, by: register.officer.record, on: day)
    try register.write(.reading(.understood(understood)))
    #expect(try reader.understandings(of: number).map(\.understanding) == [understood])
    try register.write(.reading(.notUnderstood(understood.id)))
    #expect(try reader.understandings(of: number).isEmpty)
    try register.write(.reading(.understood(understood)))
    #expect(try reader.understandings(of: number).map(\.understanding.understoodOn) == [day])
    #expect(try register.store.check().findings == [])
  }

  @Test func twoCopiesMarkTheSameUnitOnce() {
    let officer = RecordID(high: 1, low: 2)
    let first = ReadingNote(on: "Điều 2", of: number, by: officer)
    #expect(first.id == ReadingNote(on: "Điều 2", of: number, by: officer).id)
    #expect(first.id != ReadingNote(on: "Điều 3", of: number, by: officer).id)
    #expect(first.id != ReadingNote(on: "Điều 2", of: number, by: .program).id)
  }
}
