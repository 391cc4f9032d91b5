import Records
import Testing

@Suite struct EscalationStateTests {
  static let allowed: [EscalationState: Set<EscalationState>] = [
    .draft: [.forSignature, .sent, .settledHere, .revoked],
    .forSignature: [.signed, .sent, .returned, .settledHere, .revoked],
    .signed: [.sent, .returned, .settledHere, .revoked],
    .returned: [.forSignature, .sent, .settledHere, .revoked],
    .sent: [.accepted, .answered, .refused, .revoked],
    .accepted: [.answered, .refused, .revoked],
    .refused: [.closed, .settledHere],
    .answered: [.closed],
    .settledHere: [.closed],
    .revoked: [.closed],
    .closed: [],
  ]

  static let pairs = EscalationState.allCases.flatMap { from in
    EscalationState.allCases.map { (from, $0) }
  }

  @Test(arguments: pairs)
  func followsTheTable(from: EscalationState, to: EscalationState) throws {
    let mayFollow = try #require(Self.allowed[from]).contains(to)
    #expect(from.successors.contains(to) == mayFollow)
    let escalation = Escalation.example(state: from).with {
      $0.letterNumber = "45/CV-UBND"
      $0.answeredOn = .on("2026-11-20")
      $0.refusalReason = "không thuộc thẩm quyền"
      $0.returnReason = "chưa nêu căn cứ"
      $0.signing.signer = "Chủ tịch Vi Văn An"
      $0.ending.revokeReason = "trùng"
      $0.ending.outcome = "đã áp dụng"
      $0.ending.settledNumber = "18/QĐ-UBND"
      $0.ending.settledOn = .on("2026-11-20")
    }
    var source = MemorySource(escalation)
    let change = Change.escalation(.move(escalation.id, to: to, with: FieldChanges([:])))
    if mayFollow {
      // An answer of yesterday cannot be that of a letter sent today.
      let isSending = to == .sent
      let sound = isSending ? escalation.changes { $0.answeredOn = nil } : FieldChanges([:])
      try source.apply(.escalation(.move(escalation.id, to: to, with: sound)))
      #expect(try source.record(escalation.id).state == to)
    } else {
      #expect(throws: StoreError.rule(.noTransition(from: from.label, to: to.label))) {
        try source.apply(change)
      }
    }
  }

  @Test func waitsForAnAnswerOnlyWhenSent() {
    #expect(EscalationState.allCases.filter(\.awaitsAnswer) == [.sent, .accepted])
    #expect(EscalationState.allCases.filter { !$0.isOpen } == [.revoked, .closed])
  }
}
