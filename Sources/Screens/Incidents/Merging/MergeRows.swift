import Records
import Terminal

/// What two incidents tell, thing by thing, and what the kept one will have. People stand there by
/// their number alone.
struct MergeRows {
  private typealias Fields = Incident.Fields

  let copy: IncidentFile
  let kept: IncidentFile
  let isMasked: Bool
  let surroundings: Surroundings

  private var after: Incident {
    IncidentMerge(copy: copy.incident, kept: kept.incident, now: surroundings.now).merged
  }

  var all: [MergeRow] {
    let identity = [
      row(Fields.number) { $0.number?.text ?? surroundings(.provisionalNumber) },
      row(Fields.category) { Self.codes($0) },
      row(Fields.level) { surroundings($0.level.numbered) },
      row(Fields.state) { surroundings($0.state.label) },
    ]
    guard !isMasked else { return identity }
    return identity + facts + counts + belongings + outcome
  }

  private func row(_ field: FieldSpec, _ text: (Incident) -> String) -> MergeRow {
    row(field.label, text)
  }

  private func row(_ label: Phrase, _ text: (Incident) -> String) -> MergeRow {
    MergeRow(label, text(copy.incident), text(kept.incident), after: text(after))
  }

  private static func codes(_ incident: Incident) -> String {
    ([incident.category] + incident.furtherCategories).joined(separator: " + ")
  }

  private var facts: [MergeRow] {
    [
      row(Fields.title) { $0.title },
      row(Fields.occurredFrom) { OccurredTime($0).words(in: surroundings) ?? "" },
      row(Fields.learnedAt) { $0.learnedAt.formatted },
      row(Fields.source) { surroundings($0.source.label) },
      school, row(Fields.place) { $0.place },
      row(Fields.schoolContactedAt) { $0.schoolContactedAt?.formatted ?? "" },
      row(Fields.isRestricted) { $0.isRestricted ? surroundings(Phrase("có", "yes")) : "" },
    ]
  }

  private var school: MergeRow {
    let (left, right) = (copy.institutionName ?? "", kept.institutionName ?? "")
    return MergeRow(Fields.institution.label, left, right, after: right.isEmpty ? left : right)
  }

  /// Numbers of people, never names.
  private var counts: [MergeRow] {
    [
      row(Phrase("Số người", "People")) { incident in
        incident.counts.filter { $0.count > 0 }
          .map { "\(surroundings($0.field.label)) \($0.count)" }.joined(separator: "; ")
      },
      row(Fields.damage) { $0.damage.joined(separator: "; ") },
      row(Phrase("Học sinh bị hại", "Pupil hurt")) {
        $0.hasChildVictim ? surroundings(Phrase("có", "yes")) : ""
      },
      row(Fields.supportNextOn) { $0.supportNextOn?.formatted ?? $0.supportEnded },
      counted(Phrase("Người liên quan", "People on file")) { $0.parts.people },
    ]
  }

  private var belongings: [MergeRow] {
    [
      listed(Measure.title) { $0.parts.measures.map(\.what) },
      listed(SiteImpact.title) { $0.parts.sites.map(\.site) },
      listed(Escalation.title) { $0.escalations.map(\.request) },
      details, counted(Phrase("Diễn biến (dòng)", "Log lines")) { $0.log.count },
      MergeRow(
        Phrase("Việc đã làm", "Duties done"), done(copy), done(kept),
        after: copy.duties.contains(where: \.isSettled) ? surroundings(Self.bothDone) : done(kept)),
    ]
  }

  private static let bothDone = Phrase(
    "gồm cả việc đã làm của bản trùng", "what was done about the duplicate counts too")

  /// What the kept one tells itself stands.
  private var details: MergeRow {
    let items = [copy, kept].map { Set($0.parts.details.map(\.item)) }
    let counts = items.map { $0.isEmpty ? "" : "\($0.count)" }
    let all = items[0].union(items[1]).count
    return MergeRow(
      Phrase("Số liệu riêng", "Details"), counts[0], counts[1], after: all == 0 ? "" : "\(all)")
  }

  private func done(_ file: IncidentFile) -> String {
    "\(file.duties.count(where: \.isSettled))/\(file.duties.count)"
  }

  /// What goes over to the kept one is added up.
  private func counted(_ label: Phrase, _ count: (IncidentFile) -> Int) -> MergeRow {
    let (left, right) = (count(copy), count(kept))
    return MergeRow(
      label, left == 0 ? "" : "\(left)", right == 0 ? "" : "\(right)",
      after: left + right == 0 ? "" : "\(left + right)")
  }

  private func listed(_ label: Phrase, _ names: (IncidentFile) -> [String]) -> MergeRow {
    let (left, right) = (names(copy), names(kept))
    return MergeRow(label, Self.list(left), Self.list(right), after: Self.list(right + left))
  }

  private static func list(_ names: [String]) -> String {
    names.isEmpty ? "" : "\(names.count): " + names.joined(separator: "; ")
  }

  private var outcome: [MergeRow] {
    [row(Fields.cause) { $0.cause }, row(Fields.lesson) { $0.lesson }]
  }
}
