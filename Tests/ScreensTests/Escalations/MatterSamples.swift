import Ledger
import Records
import Screens
import TestSupport

/// Registers with difficulties and petitions in them, the same ones in every run.
enum MatterSamples {
  static let difficulty = Escalation.ID.sample(310)
  static let petition = Escalation.ID.sample(311)
  static let refused = Escalation.ID.sample(312)
  static let onward = Escalation.ID.sample(313)

  static func difficulty(_ set: (inout Escalation) -> Void = { _ in }) -> Escalation {
    var escalation = EscalationSamples.escalation(
      "Chưa rõ mức chi cho giáo viên dạy tăng tiết", id: 310)
    escalation.matter = .unclearRule
    escalation.issue.area = .finance
    escalation.issue.decider = .department
    escalation.issue.source = .school
    escalation.issue.raiser = "Trường TH Mường Xén"
    escalation.issue.raisedOn = .sample(2026, 11, 16)
    escalation.issue.unclear = [Ground(document: "142/2025/NĐ-CP", part: "khoản 1 Điều 8")]
    escalation.issue.proposal = "Cho chi từ nguồn thường xuyên của trường."
    escalation.detail = "Hai trường dạy thay giáo viên nghỉ thai sản."
    set(&escalation)
    return escalation
  }

  static func petition(_ set: (inout Escalation) -> Void = { _ in }) -> Escalation {
    var escalation = EscalationSamples.escalation(
      "Mở lại điểm trường mầm non bản Hòm", id: 311, to: "")
    escalation.matter = .petition
    escalation.issue.source = .votersMeeting
    escalation.issue.raiser = "Tổ đại biểu HĐND số 3"
    escalation.issue.raisedOn = .sample(2026, 11, 10)
    escalation.petition.session = "Tiếp xúc cử tri trước kỳ họp thứ 5"
    escalation.petition.limitOn = .sample(2026, 11, 30)
    escalation.petition.limitSource = "112/HĐND-VP"
    set(&escalation)
    return escalation
  }

  /// A difficulty, a petition, and one that was refused and carried onward.
  static func register(hasPassphrase: Bool = false) throws -> TestRegister {
    let register = try TestRegister(hasPassphrase: hasPassphrase)
    try register.write(.escalation(.add(difficulty())))
    try register.write(.escalation(.add(petition())))
    var first = EscalationSamples.escalation("Bổ sung hai biên chế mầm non", id: 312)
    first.matter = .posts
    first.issue.raisedOn = .sample(2026, 10, 20)
    first.state = .sent
    first.letterNumber = "40/CV-UBND"
    first.sentAt = TestClock.start.adding(minutes: -20 * 1440)
    try register.write(.escalation(.add(first)))
    var refused = first
    refused.refusalReason = "Ngoài chỉ tiêu của tỉnh"
    refused.answeredOn = .sample(2026, 11, 19)
    try register.write(
      .escalation(.move(first.id, to: .refused, with: refused.changes(since: first))))
    refused.state = .refused
    let next = refused.onward(
      as: onward, to: .ministryUnit, addressee: "Bộ GD&ĐT", copyTo: "")
    try register.write(.escalation(.add(next)))
    return register
  }

  /// The same register where the difficulty was sent and answered.
  static func answered(hasPassphrase: Bool = false) throws -> TestRegister {
    let register = try register(hasPassphrase: hasPassphrase)
    let old = difficulty()
    var new = old
    new.letterNumber = "52/CV-UBND"
    new.sentAt = TestClock.start.adding(minutes: -2 * 1440)
    try register.write(.escalation(.move(old.id, to: .sent, with: new.changes(since: old))))
    let sent = new
    new.reply = "Chi theo quy chế chi tiêu nội bộ của trường."
    new.answeredOn = .sample(2026, 11, 20)
    new.answer.kind = .yes
    new.answer.number = "991/SGDĐT-KHTC"
    new.answer.grounds = [Ground(document: "142/2025/NĐ-CP", part: "khoản 1 Điều 8")]
    try register.write(.escalation(.move(old.id, to: .answered, with: new.changes(since: sent))))
    return register
  }
}
