import Records
import Terminal

/// What follows from what is typed.
extension EscalationFields {
  /// The proposal for what stands in the form; a level that was chosen by hand has its own.
  func advice(_ contents: [String: String]) -> EscalationAdvice {
    adviser.advice(
      about: contents[Fields.request.name] ?? "", ground: contents[Fields.ground.name] ?? "")
  }

  /// What follows from the words or from the level; what somebody typed himself stays.
  func proposals(
    from before: [String: String], to contents: [String: String]
  ) -> [String: String] {
    let level = Fields.addresseeLevel.name
    if before[level] != contents[level] {
      let old = before[level].flatMap { ContactLevel(rawValue: $0) }.map { adviser.advice(for: $0) }
      let new = contents[level].flatMap { ContactLevel(rawValue: $0) }
        .map { adviser.advice(for: $0) }
      return replaced(old ?? advice(before), by: new ?? advice(contents), in: contents)
    }
    guard
      before[Fields.request.name] != contents[Fields.request.name]
        || before[Fields.ground.name] != contents[Fields.ground.name]
    else { return [:] }
    let (old, new) = (advice(before), advice(contents))
    return addressee(old, new, contents).merging(classifying(old, new, contents)) { $1 }
  }

  /// A petition is answered by the commune itself until somebody else is chosen.
  private func addressee(
    _ old: EscalationAdvice, _ new: EscalationAdvice, _ contents: [String: String]
  ) -> [String: String] {
    let level = Fields.addresseeLevel.name
    guard group != .petition, contents[level] == old.level.rawValue else { return [:] }
    var proposals = replaced(old, by: new, in: contents)
    if new.level != old.level { proposals[level] = new.level.rawValue }
    return proposals
  }

  /// A task of the table says whose it is and to which area it belongs: then it is classified.
  private func classifying(
    _ old: EscalationAdvice, _ new: EscalationAdvice, _ contents: [String: String]
  ) -> [String: String] {
    guard group != .request else { return [:] }
    let codes = [
      (Fields.decider.name, old.decider?.rawValue, new.decider?.rawValue),
      (Fields.area.name, old.task?.rule.area.rawValue, new.task?.rule.area.rawValue),
    ]
    var proposals: [String: String] = [:]
    for (key, before, after) in codes where before != after {
      if [before ?? "", ""].contains(contents[key] ?? "") { proposals[key] = after ?? "" }
    }
    return proposals
  }

  /// The texts of a proposal in place of those of the one before it.
  private func replaced(
    _ old: EscalationAdvice, by new: EscalationAdvice, in contents: [String: String]
  ) -> [String: String] {
    var proposals: [String: String] = [:]
    let texts = [
      (Fields.addressee.name, old.addressee, new.addressee),
      (Fields.copyTo.name, old.copyTo, new.copyTo), (Fields.ground.name, old.ground, new.ground),
    ]
    for (key, before, after) in texts where before != after {
      if [before, ""].contains(contents[key] ?? "") { proposals[key] = after }
    }
    return proposals
  }
}
