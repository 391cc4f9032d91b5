extension DocumentStatus {
  /// The status of `document` on `day`.
  ///
  /// - Parameters:
  ///   - relations: all relations of the catalogue, or those that name the document.
  ///   - issue: the issue day of another document, used where a relation has no day.
  public init(
    of document: GuidanceDocument, on day: Day, relations: some Sequence<DocumentRelation>,
    issue: (GuidanceDocument.Number) -> Day?
  ) {
    self.day = day
    var doubts: [Doubt] = document.mayTakeEffectOnAnotherDay ? [.document] : []
    if let state = Self.beforeItsTime(document, on: day, doubts: &doubts) {
      self.state = state
    } else {
      let upon = relations.filter { $0.to == document.number }
      let isEndStated = upon.contains(where: \.isStatedEnd)
      let endings = upon.compactMap { relation in
        isEndStated && relation.yieldsToStatedEnd
          ? nil : Ending(relation, on: day, issue: issue)
      }
      state = Self.state(after: endings, doubts: &doubts)
    }
    self.doubts = doubts
  }

  private static func beforeItsTime(
    _ document: GuidanceDocument, on day: Day, doubts: inout [Doubt]
  ) -> State? {
    if let effectiveOn = document.effectiveOn {
      return day < effectiveOn ? .notYetInForce(from: effectiveOn) : nil
    }
    doubts.append(.effectiveDayMissing)
    let issued = document.issuedOn ?? document.number.firstDayOfItsYear
    guard let issued, day < issued else { return nil }
    return .notYetInForce(from: nil)
  }

  /// A whole ending outweighs parts, and a certain one outweighs a doubtful one; the end that an
  /// officer states outweighs, even before its day, whatever whole ending the list has.
  private static func state(after endings: [Ending], doubts: inout [Doubt]) -> State {
    let whole = endings.filter(\.isWhole).sorted(by: Ending.isStronger)
    if let ending = whole.first {
      doubts += ending.doubts
      let relation = ending.relation
      guard !relation.isStatedEnd else { return .ended(on: relation.effectiveOn) }
      return relation.kind == .replaces
        ? .replaced(by: relation.from, on: relation.effectiveOn)
        : .ceased(by: relation.from, on: relation.effectiveOn, matter: relation.part)
    }
    guard !endings.isEmpty else { return .inForce }
    doubts += endings.flatMap(\.doubts)
    return .partlyCeased(endings.map(\.relation))
  }
}

/// A relation that has ended a document, or a part of it, by the day asked for.
private struct Ending {
  let relation: DocumentRelation
  let doubts: [DocumentStatus.Doubt]

  init?(
    _ relation: DocumentRelation, on day: Day, issue: (GuidanceDocument.Number) -> Day?
  ) {
    guard relation.kind.endsEffect else { return nil }
    guard relation.hasBegun(by: day, issuedOn: issue(relation.from)) else { return nil }
    var doubts: [DocumentStatus.Doubt] = []
    if relation.effectiveOn == nil { doubts.append(.relationDayMissing(relation)) }
    if relation.confidence == .unsure { doubts.append(.relation(relation)) }
    self.relation = relation
    self.doubts = doubts
  }

  var isWhole: Bool { relation.kind.endsWhole }

  static func isStronger(_ left: Ending, _ right: Ending) -> Bool {
    if left.doubts.isEmpty != right.doubts.isEmpty { return left.doubts.isEmpty }
    let (leftDay, rightDay) = (left.relation.effectiveOn, right.relation.effectiveOn)
    return (leftDay ?? .last) < (rightDay ?? .last)
  }
}
