import Foundation
import Ledger
import Records
import TestChance
import Testing

@testable import RecordStore

/// Search through what stands sealed: a few records at a time, nothing kept, nothing told too much.
@Suite struct SealedSearchTests {
  private let register: ScratchRegister
  private let open: Incident
  private let restricted: Incident

  init() throws {
    register = try ScratchRegister(sealed: true)
    open = Incident(
      id: register.newID(), category: "BL", level: .notice, title: "Xô xát sau giờ học",
      learnedAt: register.clock.now)
    var hidden = Incident(
      id: register.newID(), category: "XH", level: .verySerious, title: "Việc ở bản Ngoi",
      learnedAt: register.clock.now)
    hidden.isRestricted = true
    restricted = hidden
    try register.write(.incident(.log(open, line(of: open, "hai em giằng co ở sân bóng"))))
    try register.write(.incident(.log(hidden, line(of: hidden, "em nhỏ sợ về nhà, sân bóng"))))
  }

  private func line(of incident: Incident, _ text: String) -> LogLine {
    LogLine(
      id: register.newID(), incident: incident.id, writtenAt: register.clock.now, text: text)
  }

  /// All slices, one after the other.
  private func found(_ text: String) throws -> [SearchHit] {
    var hits: [SearchHit] = []
    var place: SealedSearchPlace? = .start
    while let from = place {
      let slice = try register.store.reader.searchSealed(text, from: from)
      hits += slice.hits
      place = slice.next
    }
    return hits
  }

  @Test func wordsOfALogAreFoundWithAndWithoutMarks() throws {
    for text in ["giằng co", "giang co", "bóng giằng"] {
      let hit = try #require(try found(text).first)
      #expect(hit.target == .incident(open.id))
      #expect(hit.title.contains("Xô xát sau giờ học") && hit.snippet.contains("giằng co"))
    }
    #expect(try found("giằng khác").isEmpty && found("").isEmpty)
  }

  @Test func ofARestrictedIncidentItIsToldOnlyThatItMatches() throws {
    let hit = try #require(try found("sợ về").first)
    #expect(hit.target == .incident(restricted.id))
    #expect(hit.title.contains(IncidentRows.mask) && hit.title.contains("VV-2026-0002"))
    #expect(hit.snippet.isEmpty && !hit.title.contains("Ngoi"))
    #expect(try found("sân bóng").count == 2)
  }

  @Test func aRequestOfARestrictedIncidentTellsNoneOfItsFacts() throws {
    for incident in [open, restricted] {
      var request = Escalation(
        id: register.newID(), request: "Cử người hỗ trợ", addresseeLevel: .department,
        addressee: "Sở GD&ĐT")
      request.incident = incident.id
      request.detail = "em bé ngủ không yên"
      try register.write(.escalation(.add(request)))
    }
    let hits = try found("ngủ không yên")
    #expect(hits.count == 2)
    #expect(hits.filter { $0.snippet.isEmpty }.count == 1)
  }

  @Test func ofPeopleAndRequestsItIsToldOnlyThatTheyMatch() throws {
    var person = Person(id: register.newID(), incident: open.id, role: .victim)
    person.name = "Lương Thị Xuân"
    try register.write(.people(.save(person)))
    var request = PrivacyRequest(
      id: register.newID(), ask: .access, receivedOn: register.clock.now.day)
    request.requester = "Lương Văn Tâm"
    try register.write(.privacy(.save(request)))
    let hits = try found("luong")
    #expect(hits.map(\.target) == [.incident(open.id), .privacyRequest(request.id)])
    #expect(hits.allSatisfy { $0.snippet.isEmpty })
    #expect(!hits.contains { $0.title.contains("Lương") })
    #expect(hits[0].title.contains("Người liên quan"))
  }

  @Test func lockedNothingIsFoundAndNothingGoesOn() throws {
    register.store.lock()
    let slice = try register.store.reader.searchSealed("giằng", from: .start)
    #expect(slice == SealedSearchSlice(hits: [], next: nil))
  }

  @Test func oneSliceOpensAFewRecordsHoweverManyThereAre() throws {
    for number in 0..<80 {
      try register.write(.incident(.write(line(of: open, "dòng thứ \(number) giằng"))))
    }
    var slices = 0
    var place: SealedSearchPlace? = .start
    var lines = 0
    while let from = place {
      let slice = try register.store.reader.searchSealed("giằng", from: from)
      #expect(slice.hits.count <= SealedSearch.slice)
      lines += slice.hits.count
      slices += 1
      place = slice.next
    }
    #expect(slices == 3 && lines == 81)
    register.store.lock()
    #expect(try register.store.reader.searchSealed("giằng", from: .start).next == nil)
  }

  @Test func searchingLeavesNothingOnTheDisk() throws {
    #expect(try !found("giằng co").isEmpty)
    try register.store.backUp()
    #expect(try WordHunt("giằng co").files(in: register.folder.path) == [])
    #expect(try !WordHunt("Xô xát sau giờ học").files(in: register.folder.path).isEmpty)
  }

  @Test func erasedWordsAreFoundNoMore() throws {
    let line = try #require(try register.store.reader.incident(open.id)?.log.first)
    _ = try register.store.erase(line.id.record, ground: "Yêu cầu", by: register.officer)
    #expect(try found("giằng").isEmpty)
  }

  @Test func commandsHideRestrictedOnesUntilAReasonWasGiven() throws {
    let reader = register.store.reader
    let restricted = restricted
    let title = { () throws -> String? in
      try reader.incidents(IncidentQuery(), Window(.first, count: 9)).rows
        .first { $0.id == restricted.id }?.title
    }
    #expect(try title() == IncidentRows.mask)
    reader.hideRestricted(true)
    #expect(try title() == IncidentRows.mask)
    let duties = try reader.duties(at: register.clock.now, Window(.first, count: 50)).rows
    #expect(!duties.contains { $0.title.vietnamese.contains("Ngoi") })
    reader.hideRestricted(false)
    #expect(try title() == "Việc ở bản Ngoi")
  }
}
