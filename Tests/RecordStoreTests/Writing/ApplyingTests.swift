import Dispatch
import GRDB
import Ledger
import Records
import Synchronization
import Testing

@testable import RecordStore

@Suite struct ApplyingTests {
  @Test func whatIsWrittenIsReadBackAndNamed() throws {
    let register = try ScratchRegister()
    let incident = Incident(
      id: register.newID(), category: "BL", level: .serious, title: "Xô xát",
      learnedAt: register.clock.now)
    let written = try register.write(.incident(.log(incident, nil)))
    #expect(written.records == [incident.id.record])
    #expect(written.summary.vietnamese == "Đã ghi: Vụ việc VV-2026-0001")
    #expect(written.summary.english == "Saved: Incident VV-2026-0001")
    let undone = try register.write(.undo)
    #expect(undone.summary.english == "Undone: Incident VV-2026-0001")
    #expect(try register.store.reader.incident(incident.id) == nil)
  }

  @Test func aRefusedChangeLeavesNothingBehind() throws {
    let register = try ScratchRegister()
    try register.write(.undoable(register))
    let before = try register.read { try EntryTable(db: $0).count() }
    #expect(throws: StoreError.rule(.duplicateName("trường a"))) {
      try register.write(.undoable(register, "trường a"))
    }
    let twice = ["Trường B", "TRƯỜNG  B", "Trường b"].map {
      Institution(id: register.newID(), name: $0, level: .primary, communeCode: "16813")
    }
    #expect(throws: StoreError.self) { try register.write(.institution(.addAll(twice))) }
    #expect(try register.read { try EntryTable(db: $0).count() } == before)
  }

  @Test func whatStandsAlreadyIsNotWrittenAgain() throws {
    let register = try ScratchRegister()
    let school = Institution(
      id: register.newID(), name: "Trường A", level: .primary, communeCode: "16813")
    try register.write(.institution(.add(school)))
    let before = try register.read { try EntryTable(db: $0).count() }
    let same = FieldChanges([Institution.Fields.name.code: .text("Trường A")])
    #expect(try register.write(.institution(.edit(school.id, same))).records.isEmpty)
    #expect(try register.read { try EntryTable(db: $0).count() } == before)
  }

  @Test func theEditThatNamesAllHeadsSettlesAConflict() throws {
    let (here, there) = (try ScratchRegister(seed: 1), try ScratchRegister(seed: 2))
    let school = Institution(
      id: here.newID(), name: "Trường A", level: .primary, communeCode: "16813")
    try here.write(.institution(.add(school)))
    _ = try there.store.receive(try here.store.entries(beyond: there.store.known()))
    func call(_ register: ScratchRegister, _ phone: String) throws {
      let change = FieldChanges([Institution.Fields.phone.code: .text(phone)])
      try register.write(.institution(.edit(school.id, change)))
    }
    func conflicts(_ register: ScratchRegister) throws -> Int {
      try register.read {
        try Int.fetchOne($0, sql: "SELECT count(*) FROM conflict WHERE kind = 6") ?? -1
      }
    }
    try call(here, "111")
    try call(there, "222")
    _ = try here.store.receive(try there.store.entries(beyond: here.store.known()))
    #expect(try conflicts(here) == 1)
    let standing = try here.store.reader.institution(school.id)?.institution.phone ?? ""
    try call(here, standing)
    #expect(try conflicts(here) == 0)
    _ = try there.store.receive(try here.store.entries(beyond: there.store.known()))
    #expect(try conflicts(there) == 0)
    #expect(try there.store.reader.institution(school.id)?.institution.phone == standing)
  }

  @Test func submittedChangesAreWrittenInTheirOrderElsewhere() throws {
    let register = try ScratchRegister()
    let names = (0..<20).map { "Trường \($0)" }
    let answers = Mutex<[String]>([])
    for name in names {
      register.store.submit(.undoable(register, name), by: register.officer) { result in
        if case .success(let written) = result {
          answers.withLock { $0.append(written.summary.vietnamese) }
        }
      }
    }
    register.close()
    #expect(answers.withLock { $0 } == names.map { "Đã ghi: Cơ sở giáo dục \($0)" })
    try register.open()
    #expect(try register.store.reader.counters(at: register.clock.now).institutions == 20)
  }

  @Test func anImportIsOneChangeAndOneUndo() throws {
    let register = try ScratchRegister()
    let schools = (0..<300).map {
      Institution(
        id: register.newID(), name: "Trường \($0)", level: .primary, communeCode: "16813")
    }
    func bring(_ schools: [Institution]) throws -> Written {
      var rest = schools[...]
      return try register.store.importInstitutions(count: schools.count, by: register.officer) {
        rest.popFirst()
      }
    }
    let written = try bring(schools)
    #expect(written.records.count == 300)
    #expect(register.store.listBackups().map(\.reason) == [.beforeImport])
    func count() throws -> Int {
      try register.store.reader.counters(at: register.clock.now).institutions
    }
    #expect(try count() == 300)
    #expect(try register.store.check().findings == [])
    try register.write(.undo)
    #expect(try count() == 0)
    #expect(throws: StoreError.rule(.duplicateName("Trường 5"))) {
      try bring([schools[5], schools[6], schools[5]])
    }
    #expect(try count() == 0)
    #expect(throws: StoreError.changedMeanwhile(path: "/t.csv")) {
      var rest = schools[..<2]
      _ = try register.store.importInstitutions(count: 3, by: register.officer) {
        () throws(StoreError) in
        guard let school = rest.popFirst() else { throw .changedMeanwhile(path: "/t.csv") }
        return school
      }
    }
    #expect(try count() == 0)
  }

  @Test func numbersStayWithTheirYearAndThePaper() throws {
    let register = try ScratchRegister()
    func log() throws -> IncidentNumber? {
      let incident = Incident(
        id: register.newID(), category: "BL", level: .notice, title: "Xô xát",
        learnedAt: register.clock.now)
      try register.write(.incident(.log(incident, nil)))
      return try register.store.reader.incident(incident.id)?.incident.number
    }
    #expect(try log() == IncidentNumber(year: 2026, serial: 1))
    _ = try register.store.takeNumbering(
      highest: IncidentNumber(year: 2026, serial: 7), by: register.officer)
    #expect(try log() == IncidentNumber(year: 2026, serial: 8))
    register.clock.pass(days: 60)
    #expect(try log() == IncidentNumber(year: 2027, serial: 1))
  }

  @Test func aNewerCatalogueKeepsLocalCorrections() throws {
    let register = try ScratchRegister()
    let task = try #require(SmallShipped.catalogue.authority.first?.code.rawValue)
    var decision = AuthorityOverride(
      task: task, decider: "Chủ tịch UBND xã", decisionNumber: "45/2026/QĐ-UBND")
    decision.decidedOn = register.clock.now.day
    try register.write(.authority(.save(decision)))
    let entry = try register.read { db in
      let select = try SQLStatement("SELECT body FROM entry WHERE kind = 11", in: db)
      _ = try select.next()
      defer { select.stop() }
      return try Entry(body: select.bytes(0))
    }
    for edit in entry.edits {
      guard case .catalogue = edit.base else {
        Issue.record("\(edit.field) has the base \(edit.base)")
        continue
      }
    }
    _ = try register.store.take(SmallShipped.catalogue, by: register.officer)
    let row = try register.store.reader.authorityRow(.init(task))
    #expect(row?.override == decision)
    #expect(try register.store.check().findings == [])
  }
}
