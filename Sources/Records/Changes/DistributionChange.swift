import Ledger

/// What can be written about documents handed to schools.
public enum DistributionChange: Equatable, Sendable {
  /// Hands it to these schools; those that have it already keep their receipts.
  case send(Distribution, to: [Identifier<Institution>])
  /// Day, term, way or note of one that was sent.
  case save(Distribution)
  /// What schools said, one receipt a school.
  case note([SchoolReceipt])
  case withdraw(Identifier<Distribution>, reason: String)

  func writes(
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .send(let distribution, let schools):
      return try send(distribution, to: schools, from: source, now.day)
    case .save(let distribution):
      if let problem = distribution.problems(today: now.day).first { throw .rule(problem) }
      return [try RecordWrite.saving(distribution, from: source)]
    case .note(let receipts):
      var writes: [RecordWrite] = []
      for receipt in receipts { writes.append(try write(receipt, from: source, now.day)) }
      return writes
    case .withdraw(let id, let reason):
      return [try .withdrawing(id, reason: reason, from: source)]
    }
  }

  private func write(
    _ receipt: SchoolReceipt, from source: some RecordSource, _ today: Day
  ) throws(StoreError) -> RecordWrite {
    let distribution = try source.standing(Identifier<Distribution>(receipt.distribution))
    let kept = receipt.settled
    if let problem = kept.problems(sentOn: distribution.sentOn, today: today).first {
      throw .rule(problem)
    }
    return try RecordWrite.saving(kept, from: source)
  }

  private func send(
    _ distribution: Distribution, to schools: [Identifier<Institution>],
    from source: some RecordSource, _ today: Day
  ) throws(StoreError) -> [RecordWrite] {
    if let problem = distribution.problems(today: today).first { throw .rule(problem) }
    guard !schools.isEmpty else { throw .rule(.missing(SchoolReceipt.Fields.institution.label)) }
    var writes = [try RecordWrite.saving(distribution, from: source)]
    for school in schools {
      let institution = try source.standing(school)
      guard institution.closedOn == nil else {
        throw .rule(.alreadyClosed(Phrase(verbatim: institution.name)))
      }
      let receipt = SchoolReceipt(of: distribution.id, by: school)
      let old = try source.values(of: SchoolReceipt.kind, receipt.id.record)
      if let old, !old.flag(.isWithdrawn) { continue }
      writes.append(try RecordWrite.saving(receipt, from: source))
    }
    return writes
  }
}
