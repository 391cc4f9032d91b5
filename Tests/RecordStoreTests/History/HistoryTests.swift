import GRDB
import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct HistoryTests {
  @Test func everyChangeIsToldWithOldValueAuthorAndReason() throws {
    let register = try ScratchRegister()
    let incident = Incident(
      id: register.newID(), category: "BL", level: .significant, title: "Xô xát",
      learnedAt: register.clock.now)
    try register.write(.incident(.log(incident, nil)))
    var values = FieldValues()
    values.set(Incident.Fields.level, Level.notice.rawValue)
    try register.write(
      .incident(.edit(incident.id, FieldChanges(values.byCode), reason: "đã xác minh")))
    try register.write(.undo)
    let lines = try register.store.reader.history(of: incident.id.record)
    #expect(
      lines[0].isUndo && lines[0].old?.vietnamese == "Lưu ý"
        && lines[0].new?.vietnamese == "Đáng kể")
    #expect(lines[1].field == Incident.Fields.level.label)
    #expect(lines[1].old?.vietnamese == "Đáng kể" && lines[1].new?.vietnamese == "Lưu ý")
    #expect(lines[1].reason == "đã xác minh" && lines[1].author == "Lô Văn Tập")
    let first = lines.filter { $0.entry == lines.last?.entry }
    #expect(first.allSatisfy { $0.old == nil })
    #expect(
      first.contains {
        $0.field == Incident.Fields.state.label && $0.new?.vietnamese == "Mới tiếp nhận"
      })
    #expect(
      first.contains {
        $0.field == Incident.Fields.number.label && $0.new?.vietnamese == "VV-2026-0001"
      })
    #expect(try register.store.reader.revision(of: incident.id.record) == 3)
  }

  @Test func sealedValuesAreHiddenWhileLocked() throws {
    let register = try ScratchRegister(sealed: true)
    let incident = Incident(
      id: register.newID(), category: "BL", level: .notice, title: "Xô xát",
      learnedAt: register.clock.now)
    let line = LogLine(
      id: register.newID(), incident: incident.id, writtenAt: register.clock.now, text: "kín")
    try register.write(.incident(.log(incident, line)))
    func text() throws -> HistoryLine? {
      try register.store.reader.history(of: line.id.record)
        .first { $0.field == LogLine.Fields.text.label }
    }
    #expect(try text()?.new?.vietnamese == "kín")
    register.store.lock()
    #expect(try text()?.isHidden == true)
    #expect(try text()?.new == nil)
  }

  @Test func aRecordIsReadAsItWasKnown() throws {
    let register = try ScratchRegister()
    let school = Institution(
      id: register.newID(), name: "Trường A", level: .primary, communeCode: "16813")
    let before = try register.store.known()
    try register.write(.institution(.add(school)))
    let between = try register.store.known()
    var values = FieldValues()
    values.set(Institution.Fields.name, "Trường B")
    try register.write(.institution(.edit(school.id, FieldChanges(values.byCode))))
    let store = register.store
    #expect(try store.record(school.id, asKnown: before) == nil)
    #expect(try store.record(school.id, asKnown: between)?.name == "Trường A")
    #expect(try store.record(school.id, asKnown: store.known())?.name == "Trường B")
    let arrivals = try register.read { try EntryTable(db: $0).count() }
    #expect(try store.known(afterArrivals: Int(arrivals) - 1) == between)
  }
}
