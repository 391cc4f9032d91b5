import Ledger
import Testing

@testable import Records

/// What was done about two incidents that are the same.
@Suite struct CompletionMergeTests {
  private let kept = Incident.example(1, category: "TT", level: .serious)
  private let copy = Incident.example(2, category: "TT", level: .serious)
  private let facts: DutyFacts

  init() throws { facts = try Shipped.facts() }

  private func merged(
    _ own: [DutyCompletion], _ copied: [DutyCompletion]
  ) -> [DutyCompletion] {
    CompletionMerge(of: kept.id.record, own: own, copied: copied) { facts.recurs($0) }
      .completions
  }

  private func follow(
    _ incident: Incident, _ occurrence: Int, _ iso: String
  ) -> DutyCompletion {
    .done("P-3-3", occurrence, of: incident, at: iso)
  }

  @Test func whatRecursIsCountedAnewByTime() {
    let own = [
      follow(kept, 1, "2026-11-22T09:00:00+07:00"), follow(kept, 2, "2026-11-26T09:00:00+07:00"),
    ]
    let copied = [
      follow(copy, 1, "2026-11-23T09:00:00+07:00"), follow(copy, 2, "2026-11-25T09:00:00+07:00"),
      follow(copy, 3, "2026-11-28T09:00:00+07:00"),
    ]
    let all = merged(own, copied)
    #expect(all.map(\.occurrence) == [1, 2, 3, 4, 5])
    #expect(all.allSatisfy { $0.subject == kept.id.record })
    #expect(all.map { $0.doneAt?.day.day } == [22, 23, 25, 26, 28])
  }

  @Test func whatWasNotedTwiceCountsOnce() {
    let same = "2026-11-22T09:00:00+07:00"
    #expect(merged([follow(kept, 1, same)], [follow(copy, 1, same)]).count == 1)
  }

  @Test func anExcuseStandsBehindWhatCameBeforeIt() {
    var excuse = DutyCompletion(subject: copy.id.record, rule: "P-3-3", occurrence: 2)
    excuse.excuse = "không có gì mới"
    let all = merged(
      [follow(kept, 1, "2026-11-25T09:00:00+07:00")],
      [follow(copy, 1, "2026-11-23T09:00:00+07:00"), excuse])
    #expect(all.map(\.excuse) == ["", "không có gì mới", ""])
  }

  @Test func whatComesOnceStandsAsTheKeptOneHasIt() {
    let own = DutyCompletion.done("P-3-1", of: kept, at: "2026-11-21T11:30:00+07:00")
    let copied = DutyCompletion.done("P-3-1", of: copy, at: "2026-11-21T11:00:00+07:00")
    #expect(merged([own], [copied]) == [own])
    #expect(merged([], [copied]).map(\.subject) == [kept.id.record])
  }

  /// Through the change itself: the kept incident owes its next follow-up from the last one done.
  @Test func theKeptOneGoesOnFromTheLastThatWasDone() throws {
    var source = MemorySource(copy, kept)
    source.facts = facts
    // Noon is the latest that can be noted.
    for done in [
      follow(kept, 1, "2026-11-21T11:00:00+07:00"), follow(copy, 1, "2026-11-21T10:50:00+07:00"),
      follow(copy, 2, "2026-11-21T11:30:00+07:00"),
    ] {
      try source.apply(.duty(done))
    }
    let changes = copy.changes { $0.duplicateOf = kept.id }
    try source.apply(.incident(.move(copy.id, to: .duplicate, with: changes, reason: nil)))
    let done = try source.completions(of: kept.id.record).sorted { $0.occurrence < $1.occurrence }
    #expect(done.map { $0.doneAt?.clock.formatted } == ["10:50", "11:00", "11:30"])
  }
}
