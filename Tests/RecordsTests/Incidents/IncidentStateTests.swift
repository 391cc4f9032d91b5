import Records
import Testing

@Suite struct IncidentStateTests {
  /// The life cycle as a table: what may follow, for every state.
  static let allowed: [IncidentState: Set<IncidentState>] = [
    .new: [.verifying, .handling, .duplicate, .falseReport],
    .verifying: [.handling, .falseReport],
    .handling: [.following, .transferred, .awaitingConclusion],
    .transferred: [.awaitingConclusion, .handling],
    .awaitingConclusion: [.following, .handling],
    .following: [.closed, .handling],
    .closed: [.reopened],
    .reopened: [.handling],
    .falseReport: [.closed],
    .duplicate: [],
  ]

  static let pairs = IncidentState.allCases.flatMap { from in
    IncidentState.allCases.map { (from, $0) }
  }

  @Test func hasARowForEveryState() {
    #expect(Set(Self.allowed.keys) == Set(IncidentState.allCases))
    #expect(Self.pairs.count == 100)
  }

  @Test(arguments: pairs)
  func followsTheTable(from: IncidentState, to: IncidentState) throws {
    let mayFollow = try #require(Self.allowed[from]).contains(to)
    #expect(from.successors.contains(to) == mayFollow)
  }

  @Test(arguments: pairs)
  func isKeptByTheRegister(from: IncidentState, to: IncidentState) throws {
    let incident = Incident.example(level: .notice, state: from).with {
      $0.transferDocument = "12/CV-UBND"
      $0.transferredOn = .on("2026-11-20")
      $0.falseReportCheck = "Công an xã, gọi điện"
      $0.duplicateOf = .number(2)
    }
    var source = MemorySource(incident, Incident.example(2))
    let change = Change.incident(
      .move(incident.id, to: to, with: FieldChanges([:]), reason: "có tin mới"))
    if try #require(Self.allowed[from]).contains(to) {
      try source.apply(change)
      #expect(try source.record(incident.id).state == to)
    } else {
      #expect(throws: StoreError.rule(.noTransition(from: from.label, to: to.label))) {
        try source.apply(change)
      }
      #expect(try source.record(incident.id) == incident)
    }
  }

  @Test func isOnTheBoardUntilClosedOrFoundDouble() {
    let finished = IncidentState.allCases.filter { !$0.isOpen }
    #expect(finished == [.closed, .duplicate])
  }

  @Test func keepsItsCodes() {
    #expect(
      IncidentState.allCases.map(\.rawValue) == [
        "moi", "xac_minh", "xu_ly", "chuyen", "cho_ket_luan", "theo_doi", "dong", "mo_lai",
        "tin_sai", "trung_lap",
      ])
  }
}
