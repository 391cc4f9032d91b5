import Foundation
import GRDB
import Ledger
import Records
import TestChance
import Testing

@testable import RecordStore

/// Words that were typed into sealed fields are looked for in every byte of the folder.
@Suite struct CanaryTests {
  private static let canary = "hoàngyếnqx7"
  /// The same word in a field that is not sealed: the search must be able to find something.
  private static let plain = "chimsẻqx7"

  private func files(in folder: String, holding word: String) throws -> [String] {
    try WordHunt(word).files(in: folder)
  }

  /// A register whose sealed fields hold the canary: log line, escalation, draft, history.
  private func register() throws -> (ScratchRegister, [RecordID]) {
    let register = try ScratchRegister(sealed: true)
    let incident = Incident(
      id: register.newID(), category: "BL", level: .notice, title: Self.plain,
      learnedAt: register.clock.now)
    let line = LogLine(
      id: register.newID(), incident: incident.id, writtenAt: register.clock.now,
      text: "cháu \(Self.canary) bị ngã")
    try register.write(.incident(.log(incident, line)))
    var escalation = Escalation(
      id: register.newID(), request: "Xin hướng dẫn", addresseeLevel: .department,
      addressee: "Sở GD&ĐT")
    escalation.detail = "về \(Self.canary)"
    try register.write(.escalation(.add(escalation)))
    var values = FieldValues()
    values.set(Escalation.Fields.detail, "không còn nhắc tới")
    try register.write(.escalation(.edit(escalation.id, FieldChanges(values.byCode))))
    try register.store.keep(
      Draft(
        form: "logLine", record: line.id.record, title: "Nháp", content: ["text": Self.canary],
        keptAt: register.clock.now, baseRevision: 1))
    var person = Person(id: register.newID(), incident: incident.id, role: .victim)
    person.name = Self.canary
    person.representative = "mẹ của \(Self.canary)"
    person.condition = "\(Self.canary) đã ổn định"
    try register.write(.people(.save(person)))
    var letter = OutgoingPaper(id: register.newID(), abstract: "Công văn v/v phối hợp")
    letter.paperKind = OutgoingPaper.ownLetter
    letter.letter.addressee = "Công an xã"
    letter.letter.content = "Cháu \(Self.canary) cần được bảo vệ."
    try register.write(.officePaper(.saveOutgoing(letter, reason: nil)))
    var note = PersonnelNote(id: register.newID(), values: FieldValues())
    note.values.set(PersonnelNote.Fields.proposedOn, register.clock.now.day)
    note.values.set(PersonnelNote.Fields.addressee, "Giám đốc Sở")
    note.values.set(PersonnelNote.Fields.personName, Self.canary)
    note.values.set(PersonnelNote.Fields.proposal, "điều động \(Self.canary)")
    note.values.set(PersonnelNote.Fields.outcome, "\(Self.canary) đã nhận")
    try register.write(.liaison(.proposal(note)))
    return (
      register, [line.id.record, escalation.id.record, person.id.record, note.id.record]
    )
  }

  @Test("reliability check 24: a copy of the folder shows no sealed word")
  func aCopyOfTheFolderShowsNoSealedWord() throws {
    let (register, _) = try register()
    try register.store.backUp()
    #expect(try files(in: register.folder.path, holding: Self.canary) == [])
    #expect(try files(in: register.folder.path, holding: Self.plain).count >= 2)
  }

  @Test("reliability check 24: where there are no keys the same search finds them")
  func aRegisterWithoutKeysShowsThem() throws {
    let register = try ScratchRegister()
    let incident = Incident(
      id: register.newID(), category: "BL", level: .notice, title: "Xô xát",
      learnedAt: register.clock.now)
    let line = LogLine(
      id: register.newID(), incident: incident.id, writtenAt: register.clock.now,
      text: Self.canary)
    try register.write(.incident(.log(incident, line)))
    #expect(try !files(in: register.folder.path, holding: Self.canary).isEmpty)
  }

  @Test("reliability check 25: nothing opens erased words any more, and the chain verifies")
  func nothingOpensErasedWordsAnyMore() throws {
    let (register, records) = try register()
    try register.store.backUp()
    for record in records {
      let report = try register.store.erase(
        record, ground: "Yêu cầu của gia đình", by: register.officer)
      #expect(report.cleanedBackups.count == 1 && report.rest.isEmpty)
    }
    let keys = try #require(register.store.holder.keys)
    for path in [register.folder.database] + register.store.listBackups().map(register.store.path) {
      let queue = try DatabaseQueue(path: path, configuration: StoreConfiguration.reader())
      try queue.read { db in
        let opener = SealedOpener(db: db, keys: keys)
        let loader = try RecordLoader(db, upcasters: .init([]), sealed: opener)
        for record in records {
          for kind in [Kind.logLine, Kind.escalation, Kind.person] {
            for stored in try loader.entries(of: kind, record) {
              for edit in stored.entry.edits where edit.isSealed {
                #expect(try opener.payload(of: edit, in: stored) == nil)
              }
            }
          }
        }
      }
    }
    #expect(try files(in: register.folder.path, holding: Self.canary) == [])
    #expect(try register.store.check().findings == [])
  }

  @Test func erasedWordsAreShownAsErasedAndNotUndone() throws {
    let (register, records) = try register()
    _ = try register.store.erase(records[0], ground: "Yêu cầu", by: register.officer)
    let incident = try register.read { db in
      try #require(
        RecordID(hex: try String.fetchOne(db, sql: "SELECT hex(id) FROM incident") ?? ""))
    }
    let file = try register.store.reader.incident(Identifier(incident))
    #expect(file?.log.map(\.text) == [.erased])
    #expect(throws: StoreError.rule(.erased)) { try register.write(.undo) }
    let history = try register.store.reader.history(of: records[0])
    #expect(history.contains { $0.field == LogLine.Fields.text.label && $0.isHidden })
    #expect(try register.store.drafts() == [])
    let values = FieldValues([LogLine.Fields.text.code: .text("lại")])
    #expect(throws: StoreError.rule(.erased)) {
      try register.store.inTransaction { db, state in
        let write = RecordWrite(
          kind: LogLine.kind, id: records[0], changes: FieldChanges(values.byCode))
        var change = try PlannedChange([write], context: register.store.context(db, &state))
        try change.write(WritingHeader(author: .program, now: register.clock.now))
      }
    }
  }

  /// The pages that held a key or a box are overwritten, not only let go.
  @Test func noByteOfTheKeyIsLeft() throws {
    let (register, records) = try register()
    let wrapped = try register.read {
      try #require(try RecordKeyTable(db: $0).key(of: records[0])).canonicalBytes
    }
    let folder = register.folder.path
    func holders() throws -> [String] {
      try FileManager.default.subpathsOfDirectory(atPath: folder).filter {
        FileManager.default.contents(atPath: "\(folder)/\($0)")?.range(of: Data(wrapped)) != nil
      }
    }
    try register.store.backUp()
    #expect(try holders().count >= 2)
    _ = try register.store.erase(records[0], ground: "Yêu cầu", by: register.officer)
    #expect(try holders() == [])
  }

  @Test func aPracticeRegisterWithoutKeysErasesNothing() throws {
    let register = try ScratchRegister()
    try register.write(.undoable(register))
    #expect(throws: StoreError.noKeys) {
      try register.store.erase(register.officer.record, ground: "Yêu cầu", by: register.officer)
    }
  }
}
