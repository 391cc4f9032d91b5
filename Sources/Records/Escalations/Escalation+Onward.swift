extension Escalation {
  /// A new escalation that carries this one onward: the matter as it stands, citing the paper on which
  /// it was asked before.
  ///
  /// - Parameters:
  ///   - level: who is asked now.
  ///   - addressee: used where the earlier addressee did not say to whom it passes it on.
  public func onward(
    as id: Identifier<Escalation>, to level: ContactLevel, addressee: String, copyTo: String
  ) -> Escalation {
    let passedOnTo = answer.passedOnTo
    var next = Escalation(
      id: id, request: request, addresseeLevel: level,
      addressee: passedOnTo.isEmpty ? addressee : passedOnTo)
    next.copyTo = copyTo
    next.incident = incident
    next.onwardOf = self.id
    // Voters wait for one answer: it is given on the petition that they brought.
    next.matter = group == .petition ? .request : matter
    if group == .difficulty {
      next.issue = issue
      next.issue.question = nil
    }
    next.ground = ground
    next.detail = [citation, detail ?? ""].filter { !$0.isEmpty }.joined(separator: "\n")
    return next
  }

  /// How a later letter names what was asked before, in Vietnamese as papers are.
  private var citation: String {
    guard let sentAt else { return "" }
    let day = (letterDate ?? sentAt.day).formatted
    let paper =
      isOfficial ? "tại Công văn số \(letterNumber) ngày \(day)" : "ngày \(day), chưa có văn bản"
    let result = answeredOn == nil ? "chưa được trả lời" : state.label.vietnamese.lowercased()
    return "Đã kiến nghị \(addressee) \(paper); \(result)."
  }
}

extension ContactLevel {
  /// Who can be asked when this level let something lie.
  public var above: ContactLevel {
    switch self {
    case .department, .departmentDivision, .ministryUnit: .ministryUnit
    default: .department
    }
  }
}
