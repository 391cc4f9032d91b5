import Ledger
import Records
import TestChance
import Testing

/// Whatever an officer does in whatever order, a legal duty stays until it is done or excused, and
/// nothing is closed over one.
@Suite struct NoDutyIsLostTests {
  private static let categories = ["BL", "XH", "NĐ", "TN", "AN", "DL", "KH"]
  private static let steps = 25

  private let facts: DutyFacts

  init() throws { facts = try Shipped.facts() }

  /// Two incidents of one register, on which chance acts.
  private struct Trial {
    var source: MemorySource
    var now: Moment
    let ids: [Identifier<Incident>] = [.number(1), .number(2)]

    func incident(_ id: Identifier<Incident>) throws -> Incident { try source.record(id) }

    /// Rules of the legal duties of an incident that wait, in the order of the rules.
    func blocking(_ id: Identifier<Incident>) throws -> [Duty] {
      let completions = try source.completions(of: id.record)
      return IncidentDuties(
        incident: try incident(id), completions: completions, facts: source.facts
      ).blocking
    }

    /// All rules that the incident shows, done ones too.
    func shown(_ id: Identifier<Incident>) throws -> Set<String> {
      let completions = try source.completions(of: id.record)
      let duties = IncidentDuties(
        incident: try incident(id), completions: completions, facts: source.facts
      ).all
      return Set(duties.map(\.rule))
    }
  }

  private func trial(_ random: inout RepeatableChance) throws -> Trial {
    var source = MemorySource()
    source.facts = facts
    var trial = Trial(source: source, now: .noon)
    for id in trial.ids {
      let incident = Incident(
        id: id, category: Self.categories.randomElement(using: &random) ?? "BL",
        level: Level.allCases.randomElement(using: &random) ?? .notice, title: "Thử",
        learnedAt: Moment.noon.adding(minutes: -Int.random(in: 0...300, using: &random)))
      try trial.source.apply(.incident(.log(incident, nil)), at: trial.now)
    }
    return trial
  }

  /// Something that an officer may try; the category of an incident stays what it is, because then
  /// its facts are others.
  private func change(
    of id: Identifier<Incident>, in trial: Trial, _ random: inout RepeatableChance
  ) throws -> Change {
    let incident = try trial.incident(id)
    switch Int.random(in: 0..<8, using: &random) {
    case 0:
      let changes = incident.changes {
        $0.casualties.ill = Int.random(in: 0...60, using: &random)
        $0.casualties.dead = Int.random(in: 0...1, using: &random)
      }
      return .incident(.edit(id, changes, reason: nil))
    case 1:
      let level = Level.allCases.randomElement(using: &random) ?? .notice
      return .incident(.edit(id, incident.changes { $0.level = level }, reason: "thử"))
    case 2:
      let further = Self.categories.randomElement(using: &random) ?? "XH"
      let all = Array(Set(incident.furtherCategories + [further])).sorted()
      return .incident(.edit(id, incident.changes { $0.furtherCategories = all }, reason: nil))
    case 3:
      return settling(try trial.blocking(id).randomElement(using: &random), of: id, trial, &random)
    case 4:
      return .incident(.withdraw(id, reason: "thử"))
    default: return moving(incident, trial, &random)
    }
  }

  private func settling(
    _ duty: Duty?, of id: Identifier<Incident>, _ trial: Trial, _ random: inout RepeatableChance
  ) -> Change {
    var done = DutyCompletion(
      subject: id.record, rule: duty?.rule ?? "P-2-1", occurrence: duty?.occurrence ?? 1)
    if Bool.random(using: &random) {
      done.doneAt = trial.now
    } else {
      done.excuse = "không an toàn"
    }
    return .duty(done)
  }

  /// Any state, with everything that any state may need.
  private func moving(
    _ incident: Incident, _ trial: Trial, _ random: inout RepeatableChance
  ) -> Change {
    let target = IncidentState.allCases.randomElement(using: &random) ?? .closed
    let other = trial.ids.first { $0 != incident.id }
    let changes = incident.changes {
      $0.cause = "nguyên nhân"
      $0.lesson = "bài học"
      $0.closingReportNumber = "12/BC-UBND"
      $0.chairSignOff = "ngày 21/11"
      $0.falseReportCheck = "công an xã"
      $0.supportEnded = "đã ổn"
      $0.transferDocument = "15/UBND"
      $0.transferredOn = trial.now.day
      $0.schoolContactedAt = trial.now
      if target == .duplicate { $0.duplicateOf = other }
    }
    return .incident(.move(incident.id, to: target, with: changes, reason: "thử"))
  }

  @Test func noSequenceLosesALegalDutyOrClosesOverOne() throws {
    var carriedOut = 0
    var ends = 0
    try forAll(400) { seed, random in
      var trial = try trial(&random)
      for _ in 0..<Self.steps {
        trial.now = trial.now.adding(minutes: Int.random(in: 1...600, using: &random))
        let id = trial.ids.randomElement(using: &random) ?? .number(1)
        guard (try? trial.incident(id))?.isWithdrawn == false else { continue }
        let owed = try trial.blocking(id).map(\.rule)
        let change = try change(of: id, in: trial, &random)
        guard (try? trial.source.apply(change, at: trial.now)) != nil else { continue }
        carriedOut += 1
        let after = try trial.incident(id)
        if after.isWithdrawn || after.state == .closed {
          ends += 1
          #expect(try trial.blocking(id).isEmpty, "seed \(seed): closed over a legal duty")
        }
        let shown = try after.state == .duplicate ? trial.shown(kept(after)) : trial.shown(id)
        if !after.isWithdrawn {
          #expect(shown.isSuperset(of: owed), "seed \(seed): \(Set(owed).subtracting(shown))")
        }
      }
    }
    // The trial would prove nothing if nothing were allowed.
    #expect(carriedOut > 2_000)
    #expect(ends > 100)
  }

  private func kept(_ incident: Incident) throws -> Identifier<Incident> {
    try #require(incident.duplicateOf)
  }
}
