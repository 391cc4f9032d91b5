import Records

/// An authority row as text and JSON, as it is on a day.
struct AuthorityOutput: Encodable {
  let code: String
  let task: String
  /// Who decides on the day; absent before the ground is in force. One whose ground has ceased is
  /// told by ``standing``.
  let decider: String?
  /// Who decides by the program's own list, whatever the day.
  let listedDecider: String
  let basis: String
  let grounds: [GroundOutput]
  let confidence: String
  let day: String
  /// A code of ``RuleStanding/State``.
  let standing: String?
  let standingSince: String?
  let standingBecause: String?
  /// Absent where nobody can say.
  let appliesOnDay: Bool?
  let limitDays: Int?
  let limitUnit: String?
  let dueOn: String?
  let localDecision: String?
  let localDecisionFrom: String?
  /// A decision that is recorded and does not apply yet.
  let comingDecision: String?
  let communeRole: String
  /// Whom to ask.
  let contacts: [String]
  let note: String?
  let source: String

  private let words: Words

  init(
    _ row: AuthorityRow, on day: Day, calendar: WorkingCalendar, contacts all: [ContactPoint]
  ) {
    let rule = row.rule
    let standing = row.standing
    code = rule.code.rawValue
    task = rule.task[.ofProcess]
    listedDecider = rule.decider.label[.ofProcess]
    let isAhead = row.override == nil && standing?.state == .notYet
    decider = isAhead ? nil : row.override?.decider ?? listedDecider
    basis = rule.basis
    grounds = (standing?.grounds ?? []).map(GroundOutput.init)
    confidence = rule.confidence.rawValue
    self.day = day.iso
    self.standing = standing?.state.rawValue
    standingSince = standing?.since?.iso
    standingBecause = standing?.reason?[.ofProcess]
    appliesOnDay = row.override == nil ? standing?.applies : true
    limitDays = row.override?.timeLimitDays ?? rule.limit?.days
    let isLocalLimit = row.override?.timeLimitDays != nil
    let unit: AuthorityRule.Limit.Unit? = isLocalLimit ? .workingDays : rule.limit?.unit
    limitUnit = unit?.label[.ofProcess]
    dueOn = row.hasLimitOnDay ? row.dueDay(from: day, calendar: calendar)?.formatted : nil
    localDecision = row.override?.decisionNumber
    localDecisionFrom = row.override?.appliesFrom?.iso
    comingDecision = row.coming?.decisionNumber
    communeRole = row.communeRole[.ofProcess]
    contacts = ContactAdvice(about: rule.area, among: all).contacts.map(\.line)
    note = rule.note?[.ofProcess]
    source = rule.source?[.ofProcess] ?? ""
    words = Words(row)
  }
}

extension AuthorityOutput {
  /// What the text says beyond the values.
  private struct Words {
    let decider: String
    let warning: String?
    let coming: String?
    let grounds: [String]
    let hasLimit: Bool

    init(_ row: AuthorityRow) {
      hasLimit = row.hasLimitOnDay
      decider = row.deciderWords[.ofProcess]
      grounds = (row.standing?.grounds ?? []).map {
        "    – \($0.ground.words): \($0.fullLabel[.ofProcess])"
      }
      warning = row.override == nil ? row.standing?.sentence?[.ofProcess] : nil
      coming = row.coming.flatMap { local in
        local.appliesFrom.map { day in
          let from = say("Từ \(day.formatted)", "From \(day.formatted)")
          return "\(from): \(local.decider) (\(local.decisionNumber))"
        }
      }
    }
  }

  private enum CodingKeys: String, CodingKey {
    case code, task, decider, listedDecider, basis, grounds, confidence, day, standing
    case standingSince, standingBecause, appliesOnDay, limitDays, limitUnit, dueOn, localDecision
    case localDecisionFrom, comingDecision, communeRole, contacts, note, source
  }

  var lines: [String] {
    let role = Confidence.proposal.label[.ofProcess]
    let ask =
      contacts.isEmpty
      ? say("chưa ghi đầu mối nào cho lĩnh vực này", "no contact is recorded for this area")
      : contacts.joined(separator: "; ")
    let label = Confidence(rawValue: confidence)?.label[.ofProcess] ?? confidence
    return [task, "  → \(words.decider)"] + decision
      + [say("  Căn cứ: ", "  Ground: ") + basis] + words.grounds + limit
      + [
        say("  Phần của xã: ", "  Commune's part: ") + "\(communeRole) [\(role)]",
        say("  Hỏi ai: ", "  Whom to ask: ") + ask,
        say("  Độ tin cậy: ", "  Confidence: ") + label,
      ] + (note.map { ["  \($0)"] } ?? []) + [""]
  }

  /// What must be known of the decider: from when, until when, by whose decision.
  private var decision: [String] {
    var lines = words.warning.map { ["  ! \($0)"] } ?? []
    if decider == nil, let from = standingSince.flatMap({ Day(iso: $0) })?.formatted {
      lines.append(say("  Từ \(from): ", "  From \(from): ") + listedDecider)
    }
    if let localDecision {
      let from = localDecisionFrom.flatMap { Day(iso: $0) }?.formatted
      lines.append(
        say("  Phân cấp: ", "  Local decision: ") + localDecision
          + (from.map { say(", hiệu lực từ \($0)", ", effective from \($0)") } ?? ""))
      lines.append(say("  Theo danh mục: ", "  By the list: ") + listedDecider)
    }
    return lines + (words.coming.map { ["  \($0)"] } ?? [])
  }

  /// A limit that was not found is not the same as none.
  private var limit: [String] {
    let label = say("  Thời hạn: ", "  Limit: ")
    guard let limitDays else {
      return [label + say("chưa tìm thấy", "not found")]
    }
    let due = dueOn.map { say(", đến ", ", until ") + $0 } ?? ""
    let remark = words.hasLimit ? "" : say(" (không áp dụng ngày này)", " (not on this day)")
    return [label + "\(limitDays) \(limitUnit ?? "")\(due)\(remark)"]
  }
}

extension ContactPoint {
  /// "Phòng Giáo dục Mầm non, Sở GD&ĐT · 0238 111 222".
  fileprivate var line: String {
    [unit, personName, phone, hours].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
