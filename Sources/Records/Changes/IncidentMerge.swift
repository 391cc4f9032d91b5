import Ledger

/// What becomes of the kept incident when another one turns out to be the same: nothing that was
/// known, done or owed of the copy is lost.
public struct IncidentMerge {
  /// The one that becomes a duplicate.
  public let copy: Incident
  public let kept: Incident
  let now: Moment

  public init(copy: Incident, kept: Incident, now: Moment) {
    self.copy = copy
    self.kept = kept
    self.now = now
  }

  /// The kept incident as it is afterwards: the copy's categories beside its own, the higher level
  /// from when it first stood, the earlier news, the greater number of people, and whatever it did
  /// not know itself.
  public var merged: Incident {
    var merged = kept
    let known = [kept.category] + kept.furtherCategories
    merged.furtherCategories += ([copy.category] + copy.furtherCategories).filter {
      !known.contains($0)
    }
    merged.learnedAt = min(kept.learnedAt, copy.learnedAt)
    merged.casualties = Casualties(greaterOf: kept.casualties, copy.casualties)
    merged.people = AffectedPeople(greaterOf: kept.people, copy.people)
    merged.damage += copy.damage.filter { !kept.damage.contains($0) }
    merged.isRestricted = kept.isRestricted || copy.isRestricted
    fillGaps(of: &merged)
    raise(&merged)
    return merged
  }

  private func fillGaps(of merged: inout Incident) {
    if merged.occurredFrom == nil {
      merged.occurredFrom = copy.occurredFrom
      merged.occurredTo = copy.occurredTo
      merged.precision = copy.precision
    }
    merged.institution = kept.institution ?? copy.institution
    merged.schoolContactedAt = kept.schoolContactedAt ?? copy.schoolContactedAt
    if merged.place.isEmpty { merged.place = copy.place }
    if merged.cause.isEmpty { merged.cause = copy.cause }
    if merged.lesson.isEmpty { merged.lesson = copy.lesson }
    merged.supportNextOn = [kept.supportNextOn, copy.supportNextOn].compactMap { $0 }.min()
    if merged.supportNextOn == nil, merged.supportEnded.isEmpty {
      merged.supportEnded = copy.supportEnded
    }
  }

  /// A level that one of the two had goes on from when it began; only what both know together
  /// starts now.
  private func raise(_ merged: inout Incident) {
    let standing = max(kept.level, copy.level)
    merged.level = max(standing, LevelTriggers.lowestLevel(of: merged))
    guard merged.level == standing else {
      merged.levelSince = now
      return
    }
    let began = [kept, copy].filter { $0.level == standing }.map { $0.levelSince ?? $0.learnedAt }
    merged.levelSince = began.min().flatMap { $0 > merged.learnedAt ? $0 : nil }
  }

  func writes(from source: some RecordSource) throws(StoreError) -> [RecordWrite] {
    var writes: [RecordWrite] = []
    let merged = merged
    if let problem = merged.problems(now: now).first { throw .rule(problem) }
    if merged != kept { writes.append(RecordWrite(from: kept, to: merged)) }
    writes += try completions(from: source)
    writes += try details(from: source)
    for part in try source.belongings(of: copy.id) {
      let changes = FieldChanges([part.field: .record(kept.id.record)])
      writes.append(RecordWrite(kind: part.kind, id: part.id, changes: changes))
    }
    return writes
  }

  /// What was done about the copy was done about the kept one.
  private func completions(from source: some RecordSource) throws(StoreError) -> [RecordWrite] {
    let facts = try source.dutyFacts()
    let own = try source.completions(of: kept.id.record).filter(\.isSettled)
    let copied = try source.completions(of: copy.id.record).filter(\.isSettled)
    let merge = CompletionMerge(of: kept.id.record, own: own, copied: copied) { rule in
      facts.recurs(rule)
    }
    var writes: [RecordWrite] = []
    for completion in merge.completions {
      let write = try RecordWrite.saving(completion, from: source)
      if !write.changes.byCode.isEmpty { writes.append(write) }
    }
    return writes
  }

  /// What the kept one tells itself stands.
  private func details(from source: some RecordSource) throws(StoreError) -> [RecordWrite] {
    var writes: [RecordWrite] = []
    for item in CategoryBlock.items(of: copy) {
      let own = IncidentDetail(of: copy.id, item: item.code, value: "")
      let told = try source.values(of: IncidentDetail.kind, own.id.record)?
        .text(IncidentDetail.Fields.value)
      let other = IncidentDetail(of: kept.id, item: item.code, value: told ?? "")
      let stands = try source.values(of: IncidentDetail.kind, other.id.record)?
        .text(IncidentDetail.Fields.value)
      guard !other.value.isEmpty, stands?.isEmpty ?? true else { continue }
      writes.append(try .saving(other, from: source))
    }
    return writes
  }
}

/// A record that belongs to an incident, with the field that says to which.
public struct IncidentBelonging: Equatable, Sendable {
  public let kind: KindCode
  public let id: RecordID
  public let field: FieldCode

  public init(kind: KindCode, id: RecordID, field: FieldCode) {
    self.kind = kind
    self.id = id
    self.field = field
  }

  /// The kinds of records that go over to the kept incident, with that field.
  public static let kinds: [(kind: KindCode, field: FieldSpec)] = [
    (LogLine.kind, LogLine.Fields.incident), (Measure.kind, Measure.Fields.incident),
    (SiteImpact.kind, SiteImpact.Fields.incident), (Person.kind, Person.Fields.incident),
    (Escalation.kind, Escalation.Fields.incident), (AccessNote.kind, AccessNote.Fields.incident),
    (OutgoingPaper.kind, OutgoingPaper.Fields.incident),
    (ClusterActivity.kind, ClusterActivity.Fields.incident),
  ]
}

extension Casualties {
  /// The greater of each number: both tell of the same people.
  fileprivate init(greaterOf left: Casualties, _ right: Casualties) {
    self.init()
    dead = max(left.dead, right.dead)
    heavilyInjured = max(left.heavilyInjured, right.heavilyInjured)
    lightlyInjured = max(left.lightlyInjured, right.lightlyInjured)
    ill = max(left.ill, right.ill)
    missing = max(left.missing, right.missing)
    hospitalised = max(left.hospitalised, right.hospitalised)
  }
}

extension AffectedPeople {
  /// The greater of each number.
  fileprivate init(greaterOf left: AffectedPeople, _ right: AffectedPeople) {
    self.init()
    pupils = max(left.pupils, right.pupils)
    staff = max(left.staff, right.staff)
    others = max(left.others, right.others)
    girls = max(left.girls, right.girls)
  }
}
