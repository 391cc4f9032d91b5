import Ledger
import Records
import Testing

@Suite struct EscalationReturnTests {
  private static let entry = EntryReference(origin: Origin(high: 0, low: 1), sequence: 1)

  private static func line(_ old: String?, _ new: String?, isUndo: Bool = false) -> HistoryLine {
    HistoryLine(
      at: .noon, author: "Lô Văn Tập", field: Escalation.Fields.returnReason.label,
      old: old.map { Phrase(verbatim: $0) }, new: new.map { Phrase(verbatim: $0) }, reason: nil,
      isUndo: isUndo, isHidden: false, entry: entry)
  }

  @Test func everyReturnKeepsItsReason() {
    let history = [
      Self.line(nil, "Sai thể thức"), Self.line("Chưa nêu căn cứ", nil),
      Self.line(nil, "Chưa nêu căn cứ"),
    ]
    #expect(
      EscalationReturn.all(in: history).map(\.reason) == ["Chưa nêu căn cứ", "Sai thể thức"])
  }

  @Test func whatWasTakenBackIsNoReturn() {
    let history = [
      Self.line("Sai thể thức", nil, isUndo: true), Self.line(nil, "Sai thể thức"),
      Self.line(nil, "Chưa nêu căn cứ"),
    ]
    #expect(EscalationReturn.all(in: history).map(\.reason) == ["Chưa nêu căn cứ"])
  }
}
