import Ledger
import Records
import Testing

@testable import RecordStore

/// The parts of an incident as they are kept, with what follows from them.
@Suite struct IncidentPartTests {
  private let register: ScratchRegister
  private let incident = Identifier<Incident>(RecordID(high: 7, low: 1))
  private let measure = Identifier<Measure>(RecordID(high: 25, low: 1))
  private let start = Moment(Day(iso: "2026-11-20") ?? .first, .midnight)

  init() throws {
    register = try ScratchRegister(start: start)
    let flood = Incident(
      id: incident, category: "TN", level: .significant, title: "Lũ vào trường",
      learnedAt: start.adding(minutes: -30))
    try register.write(.incident(.log(flood, nil)))
  }

  private func file() throws -> IncidentFile {
    try #require(try register.store.reader.incident(incident))
  }

  private func duty() throws -> Duty? {
    try file().duties.first { IncidentDuties.measure(ofRule: $0.rule) == measure }
  }

  private func write(dueOn: String) throws {
    var measure = Measure(id: measure, incident: incident, what: "Chuyển sách lên tầng 2")
    measure.dueOn = Day(iso: dueOn)
    try register.write(.incidentPart(.measure(measure)))
  }

  @Test func aMeasureRemindsUntilItsDutyIsDone() throws {
    try write(dueOn: "2026-11-21")
    let duty = try #require(try duty())
    #expect(!duty.isSettled)
    var completion = DutyCompletion(subject: duty.subject, rule: duty.rule, occurrence: 1)
    completion.doneAt = start
    try register.write(.duty(completion))
    #expect(try self.duty()?.isSettled == true)
    #expect(try file().parts.measures.first?.doneOn == Day(iso: "2026-11-20"))
  }

  @Test func aMeasureTakenBackOwesNothing() throws {
    try write(dueOn: "2026-11-21")
    try register.write(.incidentPart(.withdrawMeasure(measure, reason: "ghi nhầm")))
    #expect(try duty() == nil)
    try register.write(.undo)
    #expect(try duty() != nil)
    try register.write(.undo)
    #expect(try duty() == nil)
    #expect(try file().parts.measures.isEmpty)
  }

  @Test func tellsHowTheLevelRose() throws {
    #expect(try file().parts.levels.isEmpty)
    let site = SiteImpact(
      id: Identifier(RecordID(high: 26, low: 1)), incident: incident, site: "TH Tà Cạ")
    try register.write(.incidentPart(.site(site)))
    #expect(try file().parts.levels.map(\.level) == [.significant, .serious])
    #expect(try file().incident.level == .serious)
  }

  @Test func aClearedDetailIsGone() throws {
    let told = IncidentDetail(of: incident, item: "TN.water", value: "0,8 m")
    try register.write(.incidentPart(.details([told])))
    #expect(try file().parts.details == [told])
    try register.write(
      .incidentPart(.details([IncidentDetail(of: incident, item: "TN.water", value: "")])))
    #expect(try file().parts.details.isEmpty)
  }

  @Test func detailsStandInTheOrderOfTheirForm() throws {
    let told = ["TN.reopenOn", "TN.kind", "TN.water"].map {
      IncidentDetail(of: incident, item: $0, value: "x")
    }
    try register.write(.incidentPart(.details(told)))
    #expect(try file().parts.details.map(\.item) == ["TN.kind", "TN.water", "TN.reopenOn"])
  }
}
