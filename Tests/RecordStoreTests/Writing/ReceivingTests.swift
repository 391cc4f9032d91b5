import GRDB
import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct ReceivingTests {
  /// Two copies, and the entries of the first: its set-up, then one institution a change.
  private func copies() throws -> (
    here: ScratchRegister, there: ScratchRegister, entries: [EncodedEntry], setUp: Int
  ) {
    let (here, there) = (try ScratchRegister(seed: 1), try ScratchRegister(seed: 2))
    let setUp = try here.store.entries(beyond: KnownEntries([:])).count
    for name in ["A", "B", "C"] { try here.write(.undoable(here, "Trường \(name)")) }
    return (here, there, try here.store.entries(beyond: KnownEntries([:])), setUp)
  }

  private func institutions(_ register: ScratchRegister) throws -> Int {
    try register.store.reader.counters(at: register.clock.now).institutions
  }

  @Test func entriesAfterAGapWaitForTheirPredecessors() throws {
    let (here, there, entries, setUp) = try copies()
    let origin = try here.store.origin()
    var report = try there.store.receive(Array(entries[(setUp + 1)...]))
    #expect(report.taken == 0)
    #expect(report.missing == [origin: 1...Int64(setUp) + 1])
    report = try there.store.receive(Array(entries[..<setUp]))
    #expect(report.taken == setUp)
    #expect(report.missing == [origin: Int64(setUp) + 1...Int64(setUp) + 1])
    #expect(try institutions(there) == 0)
    report = try there.store.receive([entries[setUp]])
    #expect(report.taken == 3 && report.missing.isEmpty)
    #expect(try institutions(there) == 3)
    #expect(try there.store.check().findings == [])
  }

  @Test func aChangeIsTakenWholeOrNotAtAll() throws {
    let (here, there, entries, setUp) = try copies()
    let report = try there.store.receive(Array(entries[..<(setUp - 1)]))
    #expect(report.taken == 0)
    #expect(report.missing == [try here.store.origin(): Int64(setUp)...Int64(setUp)])
    #expect(try there.store.receive([entries[setUp - 1]]).taken == setUp)
  }

  @Test func whatIsHereAlreadyChangesNothing() throws {
    let (_, there, entries, _) = try copies()
    _ = try there.store.receive(entries)
    let before = try there.read { try TableDump.lines($0) }
    let report = try there.store.receive(entries)
    #expect(report.duplicates == entries.count && report.taken == 0)
    #expect(try there.read { try TableDump.lines($0) } == before)
  }

  @Test func aForkIsRefusedAndNamed() throws {
    let (here, there, entries, _) = try copies()
    _ = try there.store.receive(entries)
    let last = try #require(entries.last)
    var body = last.body
    body[body.count - 1] ^= 1
    let other = EncodedEntry(
      body: body, hash: EntryHash(digest: Digest32(hashing: body)), contents: last.contents)
    let report = try there.store.receive([other])
    #expect(report.forks.map(\.known) == [last.hash])
    #expect(report.forks.map(\.arrived) == [other.hash])
    #expect(report.forks.first?.reference.origin == (try here.store.origin()))
    #expect(try there.store.check().findings == [])
  }

  @Test func aBrokenEntryIsRefusedAndStopsNothingElse() throws {
    let (_, there, entries, setUp) = try copies()
    var bad = entries
    var contents = bad[setUp + 1].contents
    contents[contents.count - 3] ^= 1
    bad[setUp + 1] = EncodedEntry(
      body: bad[setUp + 1].body, hash: bad[setUp + 1].hash, contents: contents)
    let third = try ScratchRegister(seed: 3)
    try third.write(.undoable(third, "Trường khác"))
    let others = try third.store.entries(beyond: KnownEntries([:]))
    var report = try there.store.receive(
      bad + others + [EncodedEntry(body: [9], hash: .beginning, contents: [])])
    #expect(report.faults.map(\.reference.sequence) == [Int64(setUp) + 2])
    #expect(report.unreadable == 1)
    #expect(try institutions(there) == 2)
    report = try there.store.receive(entries)
    #expect(report.taken == 2 && report.faults.isEmpty)
    #expect(try institutions(there) == 4)
  }

  @Test func aCounterBeyondReasonIsRefused() throws {
    let there = try ScratchRegister(seed: 2)
    var chance = StoreChance(seed: 1)
    let draft = ChangeDraft(
      author: .program, role: .commune, writtenAt: 0,
      parts: [
        ChangeDraft.Part(
          kind: Kind.officer, kindVersion: 1, record: .random(using: &chance),
          edits: [EditDraft(field: 2, base: .none, new: .text("A"), old: .null)])
      ])
    let written = try draft.entries(
      after: ChainHead(startOf: .random(using: &chance)), counter: 1 << 60, using: &chance)
    let report = try there.store.receive(written.map(\.encoded))
    #expect(report.tooHigh.count == 1 && report.taken == 0)
    try there.write(.undoable(there))
  }

  @Test func theSignedRoleDecidesAndNotTheWordOfTheEntry() throws {
    let (here, there, entries, _) = try copies()
    let origin = try here.store.origin()
    _ = try there.store.receive(entries, roles: [origin: .department])
    #expect(try there.read { try OriginTable(db: $0).row(of: origin)?.role } == .department)
  }

  @Test func anErasureThatArrivesDestroysTheKeyHere() throws {
    let there = try ScratchRegister(sealed: true, seed: 2)
    let incident = Incident(
      id: there.newID(), category: "BL", level: .notice, title: "Xô xát",
      learnedAt: there.clock.now)
    let line = LogLine(
      id: there.newID(), incident: incident.id, writtenAt: there.clock.now, text: "kín")
    try there.write(.incident(.log(incident, line)))
    let here = try ScratchRegister(sealed: true, seed: 1)
    let known = try there.store.known()
    _ = try here.store.receive(try there.store.entries(beyond: KnownEntries([:])))
    _ = try here.store.erase(line.id.record, ground: "Yêu cầu", by: here.officer)
    _ = try there.store.receive(try here.store.entries(beyond: known))
    #expect(try there.store.reader.incident(incident.id)?.log.map(\.text) == [.erased])
    #expect(try there.store.check().findings == [])
  }

  @Test func aBrokenRuleBecomesAFinding() throws {
    let (here, there) = (try ScratchRegister(seed: 1), try ScratchRegister(seed: 2))
    let incident = Incident(
      id: here.newID(), category: "BL", level: .notice, title: "Xô xát",
      learnedAt: here.clock.now)
    try here.write(.incident(.log(incident, nil)))
    _ = try there.store.receive(try here.store.entries(beyond: there.store.known()))
    func set(_ field: FieldSpec, _ count: Int, in register: ScratchRegister) throws {
      var values = FieldValues()
      values.set(field, count)
      try register.write(.incident(.edit(incident.id, FieldChanges(values.byCode), reason: nil)))
    }
    try set(Incident.Fields.pupils, 2, in: here)
    try set(Incident.Fields.girls, 2, in: here)
    _ = try there.store.receive(try here.store.entries(beyond: there.store.known()))
    try set(Incident.Fields.pupils, 9, in: there)
    try set(Incident.Fields.girls, 8, in: there)
    try set(Incident.Fields.pupils, 3, in: here)
    _ = try here.store.receive(try there.store.entries(beyond: here.store.known()))
    let file = try #require(try here.store.reader.incident(incident.id))
    #expect(!file.findings.isEmpty)
    #expect(try here.store.check().findings == [])
  }
}
