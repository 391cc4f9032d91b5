import Ledger

/// What can be written about schools and centres.
public enum InstitutionChange: Equatable, Sendable {
  case add(Institution)
  /// A whole import, all or nothing.
  case addAll([Institution])
  case edit(Identifier<Institution>, FieldChanges)
  case close(Identifier<Institution>, on: Day, decision: String)
  /// The first ones become part of the second.
  case merge(
    [Identifier<Institution>], into: Identifier<Institution>, on: Day, decision: String)
  /// Somebody confirmed that the sheet is true.
  case confirm(Identifier<Institution>, on: Day)
  case withdraw(Identifier<Institution>, reason: String)

  func writes(from source: some RecordSource) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .add(let institution):
      return [try Self.adding(institution, from: source)]
    case .addAll(let institutions):
      return try Self.adding(institutions, from: source)
    case .edit(let id, let changes):
      return [try edited(id, by: changes, from: source)]
    case .close(let id, let day, let decision):
      let old = try Self.open(id, from: source)
      var new = old
      new.closedOn = day
      new.closingDecision = decision
      try Self.check(new)
      return [RecordWrite(from: old, to: new)]
    case .merge(let ids, let target, let day, let decision):
      return try Self.merging(ids, into: target, on: day, decision: decision, from: source)
    case .confirm(let id, let day):
      let old = try source.standing(id)
      var new = old
      new.lastConfirmedOn = day
      new.lastContactOn = max(day, old.lastContactOn ?? day)
      return [RecordWrite(from: old, to: new)]
    case .withdraw(let id, let reason):
      guard !reason.isEmpty else { throw .rule(.needsReason) }
      let old = try source.standing(id)
      let hindrances = Institution.againstWithdrawing(
        openIncidents: try source.openIncidents(at: id))
      guard hindrances.isEmpty else { throw .rule(.cannotWithdraw(hindrances)) }
      var new = old
      new.isWithdrawn = true
      return [RecordWrite(from: old, to: new, reason: reason)]
    }
  }

  private func edited(
    _ id: Identifier<Institution>, by changes: FieldChanges, from source: some RecordSource
  ) throws(StoreError) -> RecordWrite {
    let old = try source.standing(id)
    let new = Institution(id: id, values: changes.applied(to: old.values))
    try Self.check(new)
    let reopens = old.closedOn != nil && new.closedOn == nil
    if reopens || Self.identity(new) != Self.identity(old) {
      try Self.checkName(new, from: source)
    }
    return RecordWrite(kind: Institution.kind, id: id.record, changes: changes)
  }
}

extension Institution {
  /// How many incidents the words against withdrawing name.
  public static let namedIncidents = 3

  /// What stands against withdrawing an institution at which these incidents are open; a provisional
  /// one has no number.
  public static func againstWithdrawing(openIncidents numbers: [IncidentNumber?]) -> [Phrase] {
    guard !numbers.isEmpty else { return [] }
    var names = numbers.prefix(namedIncidents).map {
      $0.map { Phrase(verbatim: $0.text) } ?? provisional
    }
    if numbers.count > namedIncidents { names.append(Phrase(verbatim: "…")) }
    let list = names.dropFirst().reduce(names[0]) { $0.appending($1, separator: ", ") }
    return [
      Phrase("còn vụ việc đang mở ghi cơ sở này (", "open incidents name it (")
        .appending(list, separator: "")
        .appending(
          Phrase(
            "): sửa vụ việc sang cơ sở đúng hoặc kết thúc trước",
            "): give them the right institution or close them first"), separator: "")
    ]
  }

  private static let provisional = Phrase("chưa có số", "no number yet")
}

extension InstitutionChange {
  private static func identity(_ institution: Institution) -> [String] {
    [institution.name, institution.communeCode]
  }

  private static func check(_ institution: Institution) throws(StoreError) {
    if let problem = institution.problems.first { throw .rule(problem) }
  }

  private static func checkName(
    _ institution: Institution, from source: some RecordSource
  ) throws(StoreError) {
    let isTaken = try source.hasInstitution(
      named: institution.name, communeCode: institution.communeCode,
      excluding: institution.id.record)
    if isTaken { throw .rule(.duplicateName(institution.name)) }
  }

  private static func adding(
    _ institution: Institution, from source: some RecordSource
  ) throws(StoreError) -> RecordWrite {
    try check(institution)
    try checkName(institution, from: source)
    return RecordWrite(institution)
  }

  private static func adding(
    _ institutions: [Institution], from source: some RecordSource
  ) throws(StoreError) -> [RecordWrite] {
    var writes: [RecordWrite] = []
    writes.reserveCapacity(institutions.count)
    for institution in institutions { writes.append(try adding(institution, from: source)) }
    return writes
  }

  private static func open(
    _ id: Identifier<Institution>, from source: some RecordSource
  ) throws(StoreError) -> Institution {
    let institution = try source.standing(id)
    if institution.closedOn != nil { throw .rule(.alreadyClosed(Institution.title)) }
    return institution
  }

  private static func merging(
    _ ids: [Identifier<Institution>], into target: Identifier<Institution>, on day: Day,
    decision: String, from source: some RecordSource
  ) throws(StoreError) -> [RecordWrite] {
    let kept = try open(target, from: source)
    var result = kept
    var writes: [RecordWrite] = []
    for id in ids where id != target {
      let old = try open(id, from: source)
      var new = old
      new.closedOn = day
      new.closingDecision = decision
      new.mergedInto = target
      try check(new)
      result.sites += [old.name] + old.sites
      writes.append(RecordWrite(from: old, to: new))
    }
    guard !writes.isEmpty else { throw .rule(.missing(Institution.Fields.mergedInto.label)) }
    return writes + [RecordWrite(from: kept, to: result)]
  }
}
