import Ledger
import Records
import Terminal

/// What is asked for when an escalation goes to a state.
struct EscalationNeeds {
  typealias Fields = Escalation.Fields

  let escalation: Escalation
  let task: AuthorityRow?
  let calendar: WorkingCalendar
  let grounds: TypedGrounds
  let levels: [ContactLevel]

  func due(sentOn day: Day) -> EscalationDue {
    EscalationDue(sentOn: day, task: task?.decided(on: day), calendar: calendar)
  }

  /// The day of sending as typed; nil while it cannot be read.
  func sentOn(_ contents: [String: String], _ surroundings: Surroundings) -> Day? {
    let typed = TypedContents(contents, in: surroundings)
    return (try? typed.moment(Fields.sentAt))??.day  // Half-typed times propose nothing.
  }

  func fields(
    for target: EscalationState, _ contents: [String: String], _ surroundings: Surroundings
  ) -> [FormField] {
    switch target {
    case .signed:
      [
        .text(
          Fields.signer, limit: 120, isRequired: true,
          hint: Phrase("Chức danh, tên người ký.", "Post and name of who signed."),
          in: surroundings),
        .day(Fields.signedOn, leaning: .past, in: surroundings),
      ]
    case .sent: addressing(surroundings) + sending(contents, surroundings)
    case .answered: answer(contents, surroundings)
    case .refused:
      [
        .text(Fields.refusalReason, isRequired: true, in: surroundings),
        .day(Fields.answeredOn, leaning: .past, in: surroundings),
      ] + paper(surroundings)
    case .returned:
      [
        .area(
          Fields.returnReason, rows: 2, limit: 400, isRequired: true,
          hint: Phrase(
            "Lãnh đạo trả lại vì sao, cần sửa gì.", "Why it was not signed, and what to change."),
          in: surroundings)
      ]
    case .settledHere: settling(surroundings)
    case .revoked:
      [
        .area(
          Fields.revokeReason, rows: 2, limit: 400, isRequired: true, in: surroundings)
      ]
    case .closed: closing(surroundings)
    case .draft, .forSignature, .accepted: []
    }
  }

  /// A petition has nobody above it until it is sent.
  private func addressing(_ surroundings: Surroundings) -> [FormField] {
    guard escalation.addressee.isEmpty else { return [] }
    let choices = levels.map { Choice(key: $0.rawValue, label: surroundings($0.asked)) }
    return [
      .lookup(
        Fields.addresseeLevel, .among(choices, in: surroundings), isRequired: true,
        in: surroundings),
      .text(Fields.addressee, limit: 120, isRequired: true, in: surroundings),
    ]
  }

  /// A paper needs its number; what was only said needs none, and is not official.
  private func sending(
    _ contents: [String: String], _ surroundings: Surroundings
  ) -> [FormField] {
    let isPaper = contents[Fields.channel.name] == Channel.paper.rawValue
    let day = sentOn(contents, surroundings) ?? surroundings.today
    let explained = due(sentOn: day).explanation.first.map { surroundings($0) } ?? ""
    let letter: [FormField] = [
      .text(
        Fields.letterNumber, limit: 60, isRequired: isPaper,
        hint: Phrase(
          "Có số công văn mới là chính thức: 45/CV-UBND.",
          "Official only with a letter number: 45/CV-UBND."), in: surroundings),
      .day(Fields.letterDate, leaning: .past, in: surroundings),
    ]
    return [
      .choice(
        Fields.channel, of: Channel.self, isRequired: true,
        hint: Phrase(
          "Điện thoại, thư, gói: mới là thông tin, chưa chính thức.",
          "Telephone, mail, package: informed, not official."), in: surroundings)
    ] + (isPaper ? letter : []) + [
      .moment(Fields.sentAt, isRequired: true, in: surroundings),
      .day(
        Fields.dueOn, leaning: .future, isRequired: true,
        hint: Phrase(verbatim: explained), in: surroundings),
    ]
  }

  private func answer(
    _ contents: [String: String], _ surroundings: Surroundings
  ) -> [FormField] {
    let isPassedOn = contents[Fields.replyKind.name] == ReplyKind.passedOn.rawValue
    return [
      .day(Fields.answeredOn, leaning: .past, isRequired: true, in: surroundings),
      .area(
        Fields.reply, rows: 4, isRequired: true,
        hint: SealedHint.words(Phrase("Trả lời thế nào.", "The answer."), in: surroundings),
        in: surroundings),
      .choice(Fields.replyKind, of: ReplyKind.self, in: surroundings),
    ] + (isPassedOn ? [.text(Fields.passedOnTo, limit: 120, in: surroundings)] : [])
      + paper(surroundings)
  }

  private func paper(_ surroundings: Surroundings) -> [FormField] {
    [
      .choice(Fields.replyChannel, of: Channel.self, in: surroundings),
      .text(Fields.replyNumber, limit: 60, in: surroundings),
      .day(Fields.replyDate, leaning: .past, in: surroundings), replyGrounds(surroundings),
    ]
  }

  private func replyGrounds(_ surroundings: Surroundings) -> FormField {
    .area(
      Fields.replyGrounds, rows: 2,
      hint: Phrase(
        "Mỗi dòng một căn cứ: khoản 1 Điều 8 Nghị định 142/2025/NĐ-CP.",
        "One a line: khoản 1 Điều 8 Nghị định 142/2025/NĐ-CP."), in: surroundings)
  }

  /// Acting is not held up: the paper may follow, and is asked for at the end.
  private func settling(_ surroundings: Surroundings) -> [FormField] {
    [
      .text(
        Fields.settledNumber, limit: 60,
        hint: Phrase(
          "Quyết định hoặc công văn: 18/QĐ-UBND. Ghi sau được; cần trước khi kết thúc.",
          "Decision or letter: 18/QĐ-UBND. May follow; needed for closing."), in: surroundings),
      .day(Fields.settledOn, leaning: .past, in: surroundings),
      .area(
        Fields.reply, rows: 3,
        hint: SealedHint.words(
          Phrase("Giải quyết thế nào.", "How it was settled."), in: surroundings),
        in: surroundings),
      replyGrounds(surroundings),
    ]
  }

  private func closing(_ surroundings: Surroundings) -> [FormField] {
    let paper: [FormField] = [
      .text(Fields.settledNumber, limit: 60, isRequired: true, in: surroundings),
      .day(Fields.settledOn, leaning: .past, isRequired: true, in: surroundings),
    ]
    return (escalation.isSettledHere && escalation.group != .petition ? paper : []) + [
      .area(
        Fields.outcome, rows: 2, limit: Escalation.noteLimit,
        isRequired: escalation.state != .revoked,
        hint: Phrase("Áp dụng ra sao, kết quả cuối cùng.", "How it was applied, what came of it."),
        in: surroundings)
    ]
  }
}
