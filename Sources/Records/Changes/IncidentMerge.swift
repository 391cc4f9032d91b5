import Ledger

/// What becomes of the kept incident when another one turns out to be the same: nothing that was
/// known, done or owed of the copy is lost.
struct IncidentMerge {
  /// The one that becomes a duplicate.
  let copy: Incident
  let kept: Incident
  let now: Moment

  /// The kept incident as it is afterwards: the copy's categories beside its own, the higher level,
  /// the earlier news.
  var merged: Incident {
    var merged = kept
    let known = [kept.category] + kept.furtherCategories
    merged.furtherCategories += ([copy.category] + copy.furtherCategories).filter {
      !known.contains($0)
    }
    merged.learnedAt = min(kept.learnedAt, copy.learnedAt)
    let level = max(kept.level, LevelTriggers.lowestLevel(of: merged), copy.level)
    if level > kept.level {
      merged.level = level
      merged.levelSince = now
    }
    merged.isRestricted = kept.isRestricted || copy.isRestricted
    if merged.institution == nil { merged.institution = copy.institution }
    if merged.place.isEmpty { merged.place = copy.place }
    return merged
  }

  func writes(from source: some RecordSource) throws(StoreError) -> [RecordWrite] {
    var writes: [RecordWrite] = []
    let merged = merged
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
    let known = try source.completions(of: kept.id.record).filter(\.isSettled)
    let keys = Set(known.map { "\($0.rule)/\($0.occurrence)" })
    return try source.completions(of: copy.id.record).filter {
      $0.isSettled && !keys.contains("\($0.rule)/\($0.occurrence)")
    }.map { done in
      var same = DutyCompletion(
        subject: kept.id.record, rule: done.rule, occurrence: done.occurrence)
      same.doneAt = done.doneAt
      same.channel = done.channel
      same.personReached = done.personReached
      same.excuse = done.excuse
      return RecordWrite(same)
    }
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
    (Escalation.kind, Escalation.Fields.incident),
  ]
}
