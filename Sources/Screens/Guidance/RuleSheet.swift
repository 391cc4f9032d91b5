import Records
import Terminal

/// A task with what is joined to it on a day.
struct RuleSheet {
  let row: AuthorityRow
  /// The grounds that the list of documents has, in the order of the rule.
  let grounds: [DocumentSheet]
  private let day: Day
  private let calendar: WorkingCalendar
  private let contacts: [ContactPoint]

  /// Nil when there is no such task.
  init?(
    _ code: AuthorityRule.Code, on day: Day, from register: some RegisterReader
  ) throws(StoreError) {
    guard let row = try register.authorityRow(code, on: day) else { return nil }
    self.row = row
    self.day = day
    calendar = try register.calendar()
    var grounds: [DocumentSheet] = []
    for number in row.rule.documents {
      if let sheet = try register.document(numbered: number, on: day) { grounds.append(sheet) }
    }
    self.grounds = grounds
    contacts = ContactAdvice(about: row.rule.area, among: try register.contactPoints()).contacts
  }

  /// The grounds that may be named in a paper of the day.
  var citable: [GuidanceDocument] {
    let lapsed = Set(
      (row.standing?.grounds ?? []).filter { $0.state == .lapsed }.map(\.ground.document))
    return grounds.filter { $0.status.holds && !lapsed.contains($0.document.number) }.map(
      \.document)
  }

  /// The grounds as papers name them for the first time; nil where one cannot be named.
  var citation: String? {
    // A gap is shown beforehand, as the reason why nothing can be copied.
    let texts = citable.compactMap { try? $0.firstCitation() }
    return texts.count == citable.count ? texts.joined(separator: "; ") : nil
  }

  var hasDueDay: Bool {
    row.hasLimitOnDay
      && (row.dueDay(from: day, calendar: calendar) != nil
        || row.shipped.dueDay(from: day, calendar: calendar) != nil)
  }
}

extension RuleSheet {
  /// - Parameter opening: the day for which documents are opened; nil for today.
  func lines(
    isExplained: Bool, opening: Day?, _ surroundings: Surroundings
  ) -> [RecordLine] {
    let lines = RuleLines(row: row, surroundings)
    let limits = RuleLimitLines(
      row: row, day: day, calendar: calendar, isExplained: isExplained,
      surroundings: surroundings)
    return [.text(surroundings(row.rule.task), .title), .blank]
      + lines.decider(localLimit: limits.local) + groundLines(opening, surroundings)
      + limits.shipped + lines.note + lines.communeRole
      + [.blank] + contactLines(surroundings) + [.blank] + lines.source
  }

  private func groundLines(_ opening: Day?, _ surroundings: Surroundings) -> [RecordLine] {
    (row.standing?.grounds ?? []).enumerated().map { place, standing in
      let number = standing.ground.document
      let type = grounds.first { $0.document.number == number }?.document.type
      return .link(
        "ground \(place)",
        "\(standing.ground.cited(as: type)): \(surroundings(standing.fullLabel))",
        opens: .guidance(standing.ground.route(on: opening)),
        standing.state == .holds ? .plain : .warning)
    }
  }

  private func contactLines(_ surroundings: Surroundings) -> [RecordLine] {
    let heading = RecordLine.heading(Phrase("Hỏi ai", "Whom to ask"))
    guard !contacts.isEmpty else {
      let none = Phrase(
        "Chưa ghi đầu mối nào cho lĩnh vực này (3 Cơ sở, b đầu mối).",
        "No contact is recorded for this area (3 Institutions, b contacts).")
      let header = surroundings.header
      let words = header.cluster == nil ? none.appending(ClusterNotice.sentence(header)) : none
      return [heading, .text(surroundings(words), .faint)]
    }
    return [heading]
      + contacts.map { contact in
        let parts = [contact.unit, contact.personName, contact.phone, contact.hours]
        return .link(
          contact.id.record.description,
          parts.filter { !$0.isEmpty }.joined(separator: " · "),
          opens: .institutions(.contactPoint(contact.id)))
      }
  }
}
