import Ledger
import Records
import Screens
import TestSupport

/// Registers with escalations in them, the same ones in every run.
enum EscalationSamples {
  static let letter = Escalation.ID.sample(300)

  static func escalation(
    _ request: String, id: UInt64, to addressee: String = "Sở GD&ĐT Nghệ An",
    level: ContactLevel = .department
  ) -> Escalation {
    Escalation(id: .sample(id), request: request, addresseeLevel: level, addressee: addressee)
  }

  /// One sent by letter twenty days ago, one only said, one still a draft.
  static func register(hasPassphrase: Bool = false) throws -> TestRegister {
    let register = try TestRegister(hasPassphrase: hasPassphrase)
    try register.write(.incident(.log(CaseSamples.fight(), nil)))
    var letter = escalation("Bổ sung giáo viên tư vấn học đường", id: 300)
    letter.incident = CaseSamples.incident
    letter.copyTo = "Cụm trưởng Cụm 1"
    letter.ground = "18/2025/TT-BGDĐT"
    letter.detail = "Trường chưa có người tư vấn."
    letter.state = .sent
    letter.letterNumber = "45/CV-UBND"
    letter.sentAt = TestClock.start.adding(minutes: -20 * 1440)
    letter.dueOn = .sample(2026, 11, 13)
    letter.dueRule = EscalationDuties.answerRule
    try register.write(.escalation(.add(letter)))
    var call = escalation(
      "Công an hỗ trợ giờ tan trường", id: 301, to: "Công an xã Mường Xén", level: .police)
    call.state = .sent
    call.channel = .phone
    call.sentAt = TestClock.start.adding(minutes: -200)
    try register.write(.escalation(.add(call)))
    try register.write(.escalation(.add(escalation("Sửa nhà vệ sinh điểm trường", id: 302))))
    return register
  }
}
