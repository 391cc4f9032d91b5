/// What duties are called.
extension DutyFacts {
  /// Those of whom any one may be told; one alone where there is no group.
  func members(of row: RecipientDuty) -> [Recipient.Code] {
    guard let group = row.anyOneOf else { return [row.recipient] }
    return recipientDuties.filter { $0.category == row.category && $0.anyOneOf == group }
      .map(\.recipient)
  }

  func names(of row: RecipientDuty) -> Phrase {
    let names = members(of: row).compactMap { code in
      recipients.first { $0.code == code }?.name
    }
    guard let last = names.last else { return Phrase(verbatim: row.recipient.rawValue) }
    guard names.count > 1 else { return last }
    let others = names.dropLast()
    return Phrase(
      others.map(\.vietnamese).joined(separator: ", ") + " hoặc " + last.vietnamese,
      others.map(\.english).joined(separator: ", ") + " or " + last.english)
  }

  /// What telling them is called: "Báo gia đình".
  func telling(_ row: RecipientDuty) -> Phrase {
    let names = names(of: row)
    return Phrase("Báo \(names.vietnamese)", "Tell \(names.english)")
  }

  /// The rules of duties whose ground is a document.
  public func rules(restingOn number: GuidanceDocument.Number) -> [String] {
    clocks.filter { $0.document == number }.map(\.code.rawValue)
      + localClocks.codes(restingOn: number)
      + recipientDuties.filter { $0.document == number }.map { IncidentDuties.rule(of: $0) }
  }

  /// The limit of time behind a duty: as shipped, or the latest that was made here, also where it is no
  /// longer used.
  public func clock(ofDuty rule: String) -> ClockRule? {
    clocks.first { $0.code.rawValue == rule }
      ?? localClocks.lastKnown(rule)
  }

  /// What a duty of incidents is called, by its rule; nil for a rule that is not known.
  public func what(ofDuty rule: String) -> Phrase? {
    if rule == IncidentDuties.supportRule { return IncidentDuties.support }
    if let clock = clock(ofDuty: rule) { return clock.what }
    return recipientDuties.first { IncidentDuties.rule(of: $0) == rule }.map(telling)
  }
}
