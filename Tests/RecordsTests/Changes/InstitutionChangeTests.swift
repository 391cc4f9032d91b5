import Records
import Testing

@Suite struct InstitutionChangeTests {
  @Test func aSchoolThatOpenIncidentsNameIsNotWithdrawn() {
    let none = Institution.againstWithdrawing(openIncidents: [])
    #expect(none.isEmpty)
    let number = IncidentNumber(year: 2026, serial: 7)
    let two = Institution.againstWithdrawing(openIncidents: [number, nil])
    #expect(
      two.map(\.vietnamese) == [
        "còn vụ việc đang mở ghi cơ sở này (VV-2026-0007, chưa có số): "
          + "sửa vụ việc sang cơ sở đúng hoặc kết thúc trước"
      ])
    let many = Institution.againstWithdrawing(openIncidents: [nil, nil, nil, number])
    #expect(many.first?.english.contains("no number yet, no number yet, no number yet, …") == true)
  }

  typealias Fields = Institution.Fields
  private let day = Day.on("2026-11-21")

  @Test func addsOneOfAName() throws {
    var source = MemorySource()
    try source.apply(.institution(.add(.example())))
    #expect(throws: StoreError.rule(.duplicateName("Trường tiểu học A"))) {
      try source.apply(.institution(.add(.example(21))))
    }
    let elsewhere = Institution.example(22).with { $0.communeCode = "16816" }
    try source.apply(.institution(.add(elsewhere)))
  }

  @Test func importsAllOrNothing() throws {
    var source = MemorySource(Institution.example())
    let list = [Institution.example(30, name: "Trường A"), .example(31), .example(32, name: "B")]
    #expect(throws: StoreError.rule(.duplicateName("Trường tiểu học A"))) {
      try source.apply(.institution(.addAll(list)))
    }
    let sound = [list[0], list[2]]
    let writes = try source.apply(.institution(.addAll(sound)))
    #expect(writes.map(\.id) == sound.map(\.id.record))
  }

  @Test func editsWithoutMeetingItsOwnName() throws {
    let school = Institution.example()
    var source = MemorySource(school, Institution.example(21, name: "Trường B"))
    try source.apply(.institution(.edit(school.id, school.changes { $0.phone = "0238 123 456" })))
    #expect(try source.record(school.id).phone == "0238 123 456")
    #expect(throws: StoreError.rule(.duplicateName("Trường B"))) {
      try source.apply(.institution(.edit(school.id, school.changes { $0.name = "Trường B" })))
    }
  }

  /// A closed school may work again, but not under a name that another has taken since.
  @Test func reopensOnlyUnderANameThatIsFree() throws {
    let school = Institution.example()
    var source = MemorySource(school)
    try source.apply(.institution(.close(school.id, on: day, decision: "QĐ 12/QĐ-UBND")))
    let closed = try source.record(school.id)
    let reopening = closed.changes { $0.closedOn = nil }
    let other = Institution.example(21)
    try source.apply(.institution(.add(other)))
    #expect(throws: StoreError.rule(.duplicateName(school.name))) {
      try source.apply(.institution(.edit(school.id, reopening)))
    }
    try source.apply(.institution(.edit(other.id, other.changes { $0.name = "Trường B" })))
    try source.apply(.institution(.edit(school.id, reopening)))
    #expect(try source.record(school.id).closedOn == nil)
  }

  @Test func closesOnceAndNotBeforeItOpened() throws {
    let school = Institution.example().with { $0.openedOn = .on("2020-09-05") }
    var source = MemorySource(school)
    #expect(
      throws: StoreError.rule(.order(first: Fields.openedOn.label, second: Fields.closedOn.label))
    ) {
      try source.apply(
        .institution(.close(school.id, on: .on("2020-09-04"), decision: "QĐ 1")))
    }
    try source.apply(.institution(.close(school.id, on: day, decision: "QĐ 12/QĐ-UBND")))
    let closed = try source.record(school.id)
    #expect(closed.closingDecision == "QĐ 12/QĐ-UBND")
    #expect(closed.isOpen(on: day.adding(days: -1)))
    #expect(!closed.isOpen(on: day))
    #expect(throws: StoreError.rule(.alreadyClosed(Institution.title))) {
      try source.apply(.institution(.close(school.id, on: day, decision: "QĐ 13")))
    }
  }

  @Test func mergesSitesAndAll() throws {
    let kept = Institution.example(20, name: "Trường A").with { $0.sites = ["Điểm bản 1"] }
    let gone = Institution.example(21, name: "Trường B").with { $0.sites = ["Điểm bản 2"] }
    var source = MemorySource(kept, gone)
    try source.apply(
      .institution(.merge([gone.id, kept.id], into: kept.id, on: day, decision: "QĐ 20")))
    #expect(try source.record(kept.id).sites == ["Điểm bản 1", "Trường B", "Điểm bản 2"])
    #expect(try source.record(kept.id).closedOn == nil)
    let merged = try source.record(gone.id)
    #expect(merged.mergedInto == kept.id)
    #expect(merged.closedOn == day)
    #expect(merged.closingDecision == "QĐ 20")
  }

  @Test func mergesNothingWithoutAnother() {
    let kept = Institution.example()
    var source = MemorySource(kept)
    #expect(throws: StoreError.rule(.missing(Fields.mergedInto.label))) {
      try source.apply(.institution(.merge([kept.id], into: kept.id, on: day, decision: "QĐ")))
    }
  }

  @Test func mergesNothingIntoAClosedOne() {
    let kept = Institution.example().with { $0.closedOn = day }
    var source = MemorySource(kept, Institution.example(21, name: "Trường B"))
    #expect(throws: StoreError.rule(.alreadyClosed(Institution.title))) {
      try source.apply(
        .institution(.merge([.number(21)], into: kept.id, on: day, decision: "QĐ")))
    }
  }

  @Test func confirmsWithoutLosingALaterContact() throws {
    let school = Institution.example().with { $0.lastContactOn = day.adding(days: 3) }
    var source = MemorySource(school)
    try source.apply(.institution(.confirm(school.id, on: day)))
    #expect(try source.record(school.id).lastConfirmedOn == day)
    #expect(try source.record(school.id).lastContactOn == day.adding(days: 3))
    try source.apply(.institution(.confirm(school.id, on: day.adding(days: 5))))
    #expect(try source.record(school.id).lastContactOn == day.adding(days: 5))
  }

  @Test func withdrawsWithAReason() throws {
    var source = MemorySource(Institution.example())
    let id = Institution.example().id
    #expect(throws: StoreError.rule(.needsReason)) {
      try source.apply(.institution(.withdraw(id, reason: "")))
    }
    try source.apply(.institution(.withdraw(id, reason: "nhập hai lần")))
    #expect(try source.record(id).isWithdrawn)
  }
}
