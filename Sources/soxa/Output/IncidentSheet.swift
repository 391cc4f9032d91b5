import Records

/// One incident for the eye, in the words of the screens.
struct IncidentSheet {
  /// All that a restricted incident shows until a reason was given.
  static let maskedFields = [
    Incident.Fields.number, Incident.Fields.category, Incident.Fields.level,
  ]

  private let file: IncidentFile
  private let facts: [KnownFact]
  private let isMasked: Bool

  init(_ file: IncidentFile, _ facts: [KnownFact], isMasked: Bool) {
    self.file = file
    self.facts = facts
    self.isMasked = isMasked
  }

  var lines: [String] {
    let known = facts.map(\.line)
    guard !isMasked else { return known + [Self.restricted] }
    return known + file.findings.map { "! \($0[.ofProcess])" } + parts + duties + log + escalations
  }

  private static let restricted = say(
    "Hồ sơ hạn chế xem. Xem trên màn hình, hoặc thêm --reveal --reason “…”; ai xem được ghi lại.",
    "Restricted. Read it on the screens, or add --reveal --reason “…”; who looked is kept.")

  /// What is told of the kind, the measures, the sites with their totals.
  private var parts: [String] {
    let lines = PartWords(file.parts, damage: file.incident.damage)
    let details = lines.details.map { "\($0.label[.ofProcess]): \($0.value[.ofProcess])" }
    let measures = lines.measures.map { $0[.ofProcess] }
    let totals = lines.totals.map { [$0] } ?? []
    let sites = (lines.sites + totals).map { $0[.ofProcess] }
    return details + section(Measure.title, measures) + section(SiteImpact.title, sites)
  }

  private func section(_ title: Phrase, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : ["", title[.ofProcess]] + lines
  }

  private var duties: [String] {
    guard !file.duties.isEmpty else { return [] }
    let done = file.duties.count { $0.isSettled }
    let heading = say(
      "Việc phải làm: xong \(done)/\(file.duties.count)",
      "Duties: \(done) of \(file.duties.count) done")
    return ["", heading] + file.duties.map(\.line)
  }

  private var log: [String] {
    let none = say("Chưa có dòng nào.", "There is none yet.")
    let lines = file.log.map { "\($0.writtenAt.formatted) \($0.author): \($0.words)" }
    return ["", say("Diễn biến", "Log")] + (lines.isEmpty ? [none] : lines)
  }

  private var escalations: [String] {
    guard !file.escalations.isEmpty else { return [] }
    return ["", say("Kiến nghị", "Escalations")]
      + file.escalations.map {
        "\($0.id.record.shortKey) \($0.stateLabel[.ofProcess]): \($0.request) → \($0.addressee)"
      }
  }
}

extension LogRow {
  /// The text, or why it cannot be read.
  fileprivate var words: String {
    switch text {
    case .open(let text): text
    case .locked: SealedWords.locked[.ofProcess]
    case .erased: SealedWords.erased[.ofProcess]
    }
  }
}
