import Records
import Terminal

/// Asks somebody who can decide about a task of the table, with its ground already cited.
struct EscalateRuleForm: AddingEscalation {
  private let code: AuthorityRule.Code
  private var id = Identifier<Escalation>(.program)
  private var row: AuthorityRow?
  private(set) var fields: EscalationFields?

  init(_ code: AuthorityRule.Code) { self.code = code }

  var title: Phrase { Phrase("Kiến nghị về một việc", "Ask about a task") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    id = Identifier(surroundings.newIdentity())
    let sheet = try RuleSheet(code, on: surroundings.today, from: register)
    row = sheet?.row
    fields = try EscalationFields(from: register, in: surroundings, hasDetail: true)
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    guard let rule = row?.rule else { return [] }
    let task = TableText(surroundings(rule.task), .heading)
    guard ground.isEmpty else { return [task] }
    let words = Phrase(
      "Căn cứ của việc này chưa chắc chắn hoặc đã hết hiệu lực: đối chiếu rồi tự ghi.",
      "The ground of this task is unsure or has ceased: check it and write it yourself.")
    return [task, TableText(surroundings(words), .warning)]
  }

  /// The ground as it is cited; empty where it may not be shown as law.
  private var ground: String {
    guard let row else { return "" }
    let isLaw = !row.shipped.isDoubtful
    return [row.override?.citation, isLaw ? row.rule.basis : nil].compactMap { $0 }
      .joined(separator: "; ")
  }

  var started: Escalation {
    let words = [code.rawValue, row?.rule.task.vietnamese].compactMap { $0 }
    let advice = fields?.adviser.advice(about: words.joined(separator: " "))
    var escalation = Escalation(
      id: id, request: "", addresseeLevel: advice?.level ?? .department,
      addressee: advice?.addressee ?? "")
    escalation.copyTo = advice?.copyTo ?? ""
    escalation.ground = ground
    return escalation
  }

  func contents(in surroundings: Surroundings) -> [String: String] {
    fields?.contents(of: started) ?? [:]
  }

}

extension AuthorityOverride {
  /// "Quyết định số 45/2026/QĐ-UBND ngày 02/03/2026".
  fileprivate var citation: String {
    let day = decidedOn.map { " ngày \($0.formatted)" } ?? ""
    return "Quyết định số \(decisionNumber)\(day)"
  }
}
