import Ledger
import Records
import Testing

/// By when a request of a data subject must be answered, by the shipped tables.
@Suite struct PrivacyLimitsTests {
  private func request(
    _ ask: PrivacyAsk, on day: String = "2026-11-20",
    _ change: (inout PrivacyRequest) -> Void = { _ in }
  ) -> PrivacyRequest {
    var request = PrivacyRequest(id: .number(29), ask: ask, receivedOn: .on(day))
    request.requester = "ai đó"
    change(&request)
    return request
  }

  private func limits(_ request: PrivacyRequest) throws -> PrivacyLimits {
    PrivacyLimits(request, facts: try Shipped.facts())
  }

  private func codes(_ request: PrivacyRequest) throws -> [String?] {
    try limits(request).all.map { $0.clock?.code.rawValue }
  }

  @Test func anAnswerIsDueInTwoWorkingDaysWithItsGround() throws {
    // Friday; Tuesday the 24th is a day off: Monday and Wednesday are the two working days.
    let found = try limits(request(.access))
    #expect(try codes(request(.access)) == ["L-DL-1"])
    let duty = try #require(found.duties.first)
    #expect(duty.due?.day == .on("2026-11-25"))
    #expect(duty.document == "356/2025/NĐ-CP" && duty.confidence == .sourced)
    #expect(duty.strength == .must)
  }

  @Test(arguments: [PrivacyAsk.withdraw, .restrict, .object])
  func actingHasItsOwnLimit(_ ask: PrivacyAsk) throws {
    #expect(try codes(request(ask)) == ["L-DL-1", "L-DL-2"])
    let third = request(ask) { $0.hasThirdParty = true }
    #expect(try codes(third) == ["L-DL-1", "L-DL-3"])
    let extended = request(ask) { $0.extendedOn = .on("2026-11-30") }
    #expect(try codes(extended) == ["L-DL-1", "L-DL-4"])
    let days = try [request(ask), third, extended].map {
      try limits($0).duties.last?.due?.day.iso
    }
    #expect(days == ["2026-12-05", "2026-12-10", "2026-12-20"])
  }

  @Test func whatTheTablesDoNotNameIsToBeConfirmed() throws {
    for ask in [PrivacyAsk.correct, .erase, .other] {
      #expect(try codes(request(ask)) == ["L-DL-1", nil])
    }
    let both = request(.object) {
      $0.hasThirdParty = true
      $0.extendedOn = .on("2026-11-30")
    }
    #expect(try codes(both) == ["L-DL-1", nil])
    let found = try limits(both)
    #expect(found.words(found.all[1]).vietnamese.contains("thời hạn cần xác nhận"))
    #expect(found.duties.count == 1)
  }

  @Test func aRuleThatWasNotInForceYetIsNotUsed() throws {
    #expect(try codes(request(.access, on: "2025-12-31")) == [nil])
    #expect(try codes(request(.access, on: "2026-01-01")) == ["L-DL-1"])
  }

  @Test func whatWasAnsweredOrClosedIsNoDutyAnyMore() throws {
    let answered = request(.restrict) { $0.answeredOn = .on("2026-11-23") }
    #expect(try limits(answered).duties.map(\.rule) == ["L-DL-2"])
    let closed = request(.restrict) {
      $0.answeredOn = .on("2026-11-23")
      $0.outcome = .done
      $0.closedOn = .on("2026-11-25")
    }
    #expect(try limits(closed).duties.isEmpty)
    let found = try limits(closed)
    #expect(found.words(found.all[1]).vietnamese.contains("xong 25/11/2026"))
  }

  @Test func itsEndNeedsItsAnswerItsOutcomeAndAGroundOfRefusal() {
    let today = Day.on("2026-11-26")
    #expect(request(.access).problems(today: today).isEmpty)
    let nobody = request(.access) { $0.requester = "" }
    #expect(nobody.problems(today: today) == [.missing(PrivacyRequest.Fields.requester.label)])
    let closed = request(.access) { $0.closedOn = .on("2026-11-25") }
    #expect(
      closed.problems(today: today) == [
        .missing(PrivacyRequest.Fields.answeredOn.label),
        .missing(PrivacyRequest.Fields.outcome.label),
      ])
    let refused = request(.access) {
      $0.answeredOn = .on("2026-11-25")
      $0.outcome = .refused
    }
    #expect(refused.problems(today: today).count == 1)
    let early = request(.access) { $0.answeredOn = .on("2026-11-19") }
    #expect(early.problems(today: today).count == 1)
    let future = request(.access, on: "2026-11-27")
    #expect(future.problems(today: today) == [.inFuture(PrivacyRequest.Fields.receivedOn.label)])
  }
}
