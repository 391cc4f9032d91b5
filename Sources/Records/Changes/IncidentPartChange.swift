import Ledger

/// What can be written about the parts of an incident, each a record of its own.
public enum IncidentPartChange: Equatable, Sendable {
  /// What is told of the kind of the incident; an empty value clears an item.
  case details([IncidentDetail])
  case measure(Measure)
  case site(SiteImpact)
  case withdrawMeasure(Identifier<Measure>, reason: String)
  case withdrawSite(Identifier<SiteImpact>, reason: String)

  func writes(
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .details(let details):
      try checkDiscipline(details, from: source, at: now)
      var writes: [RecordWrite] = []
      for detail in details { writes.append(try write(detail, from: source)) }
      return writes
    case .measure(let measure):
      _ = try source.taking(measure.incident)
      if let problem = measure.problems(today: now.day).first { throw .rule(problem) }
      return [try .saving(measure, from: source)]
    case .site(let site): return try write(site, from: source, at: now)
    case .withdrawMeasure(let id, let reason):
      return [try .withdrawing(id, reason: reason, from: source)]
    case .withdrawSite(let id, let reason):
      return [try .withdrawing(id, reason: reason, from: source)]
    }
  }

  /// A form of discipline is one of those that there are on its day.
  private func checkDiscipline(
    _ details: [IncidentDetail], from source: some RecordSource, at now: Moment
  ) throws(StoreError) {
    let items = [CategoryBlock.discipline, CategoryBlock.disciplineDay]
    guard let incident = details.first(where: { items.contains($0.item) })?.incident else { return }
    func value(_ item: String) throws(StoreError) -> String {
      if let typed = details.first(where: { $0.item == item }) { return typed.value }
      let kept = IncidentDetail(of: incident, item: item, value: "").id.record
      return try source.values(of: IncidentDetail.kind, kept)?.text(IncidentDetail.Fields.value)
        ?? ""
    }
    guard let form = PupilDiscipline(rawValue: try value(CategoryBlock.discipline)) else { return }
    let typed = try value(CategoryBlock.disciplineDay)
    // A day that cannot be read is no day: then the rule of today counts.
    let on = (try? Day(typed: typed, today: now.day, leaning: .past)) ?? now.day
    let circular = try source.listedDocument(DisciplineRules.circular)
    let rules = DisciplineRules(begins: circular?.effectiveOn)
    guard rules.forms(on: on, at: nil)?.contains(form) ?? true else {
      throw .rule(.formNotInForce(form.label, on))
    }
  }

  private func write(
    _ detail: IncidentDetail, from source: some RecordSource
  ) throws(StoreError) -> RecordWrite {
    _ = try source.taking(detail.incident)
    let limit = CategoryBlock.Item.limit
    guard detail.value.count <= limit else {
      let label = CategoryBlock.item(detail.item)?.label ?? IncidentDetail.title
      throw .rule(.tooLong(label, count: detail.value.count, limit: limit))
    }
    return try .saving(detail, from: source)
  }

  /// Where teaching stops the level is at least serious: the same write raises it.
  private func write(
    _ site: SiteImpact, from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    let old = try source.taking(site.incident)
    if let problem = site.problems.first { throw .rule(problem) }
    let write = try RecordWrite.saving(site, from: source)
    let known = try source.values(of: SiteImpact.kind, site.id.record)
    let wasStopped = known.map { SiteImpact(id: site.id, values: $0).isStopped } ?? false
    let lowest = LevelTriggers.level(of: "teachingStops")
    guard site.isStopped, !wasStopped, old.level < lowest else { return [write] }
    var new = old
    new.level = lowest
    new.levelSince = now
    return [write, RecordWrite(from: old, to: new)]
  }
}

extension RecordSource {
  /// An incident to which something may be added: a duplicate owes nothing, so that what was
  /// written there would be seen by nobody.
  func taking(_ id: Identifier<Incident>) throws(StoreError) -> Incident {
    let incident = try standing(id)
    guard incident.state != .duplicate else {
      throw .rule(.alreadyClosed(Phrase(verbatim: incident.number?.text ?? incident.title)))
    }
    return incident
  }
}
