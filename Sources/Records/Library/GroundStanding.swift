/// Whether a ground may still be cited on a day.
public struct GroundStanding: Hashable, Sendable {
  public enum State: Hashable, Sendable {
    case holds
    /// Parts of the document have ceased, and it is not known whether this one is among them.
    case perhaps
    case lapsed
    case notYet
    /// The list of documents does not have it.
    case unknown
  }

  public let ground: Ground
  public let state: State
  /// What the document itself is on the day; nil where it is not listed.
  public let status: DocumentStatus?

  public init(_ ground: Ground, _ status: DocumentStatus?) {
    self.ground = ground
    self.status = status
    state = status.map { Self.state(of: ground, $0) } ?? .unknown
  }

  /// For a matter that is under way: a document of which parts ceased may be meant by any of them
  /// where the ground names none.
  public static func cautious(_ ground: Ground, _ status: DocumentStatus) -> GroundStanding {
    let strict = GroundStanding(ground, status)
    guard strict.state == .holds, ground.part == nil, case .partlyCeased = status.state else {
      return strict
    }
    return GroundStanding(ground: ground, state: .perhaps, status: status)
  }

  private init(ground: Ground, state: State, status: DocumentStatus) {
    self.ground = ground
    self.state = state
    self.status = status
  }

  /// Whether an answer that rests on it must be looked at.
  public var needsLook: Bool { state == .lapsed || state == .perhaps && ground.part != nil }

  private static func state(of ground: Ground, _ status: DocumentStatus) -> State {
    switch status.state {
    case .inForce: .holds
    case .notYetInForce: .notYet
    case .replaced, .ceased, .ended: .lapsed
    case .partlyCeased(let relations): partly(ground, relations)
    }
  }

  private static func partly(_ ground: Ground, _ relations: [DocumentRelation]) -> State {
    guard let part = ground.part else { return .holds }
    let own = Clause.named(in: part)
    if relations.contains(where: { $0.ends(own) }) { return .lapsed }
    var state = State.holds
    for relation in relations {
      let ceased = relation.endedPlaces
      if own.isEmpty || ceased.isEmpty { state = .perhaps }
      for place in own {
        if ceased.contains(where: { place.mayHold($0) || $0.mayHold(place) }) { state = .perhaps }
      }
    }
    return state
  }
}

extension GroundStanding {
  /// What ended a ground, and when; the day is nil where it was not found.
  public struct Ending: Hashable, Sendable {
    public let by: GuidanceDocument.Number
    public let on: Day?
  }

  /// Nil as long as the ground may hold.
  public var ending: Ending? {
    guard state == .lapsed else { return nil }
    switch status?.state {
    case .replaced(let number, let day), .ceased(let number, let day, _):
      return Ending(by: number, on: day)
    // A term of its own, or one that an officer read in the paper.
    case .ended(let day): return Ending(by: ground.document, on: day)
    case .partlyCeased(let relations):
      let own = Clause.named(in: ground.part ?? "")
      return relations.first { $0.ends(own) }.map { Ending(by: $0.from, on: $0.effectiveOn) }
    case .inForce, .notYetInForce, nil: return nil
    }
  }
}

extension DocumentRelation {
  /// The places that it names as ended.
  fileprivate var endedPlaces: [Clause] { part.map { Clause.named(in: $0) } ?? [] }

  /// Whether one of some places lies in what it ended.
  fileprivate func ends(_ places: [Clause]) -> Bool {
    let ended = endedPlaces
    return places.contains { place in ended.contains { $0.contains(place) } }
  }
}

extension Clause {
  /// Whether it holds another place as far as can be told: nobody says in which chapter an article
  /// stands.
  fileprivate func mayHold(_ other: Clause) -> Bool {
    let isChapter = chapter != nil && article == nil && annex == nil
    return contains(other) || isChapter && other.chapter == nil && other.annex == nil
  }
}

extension GroundStanding {
  /// "còn hiệu lực", in one or two words.
  public var label: Phrase {
    switch state {
    // What is not known of the document is not known of its part either.
    case .holds where status?.isUnsure ?? false:
      Phrase("chưa rõ còn hiệu lực hay không", "not known whether in force")
    case .holds: Phrase("còn hiệu lực", "in force")
    case .perhaps:
      Phrase("cần xem lại: văn bản đã hết hiệu lực một phần", "look again: partly ceased")
    case .lapsed: Phrase("đã hết hiệu lực", "ceased")
    case .notYet: Phrase("chưa có hiệu lực", "not yet in force")
    case .unknown: Phrase("không có trong danh mục", "not in the list")
    }
  }

  /// The label, and whether it is sure.
  public var markedLabel: Phrase {
    guard status?.isUnsure == true else { return label }
    return label.appending(Phrase("(chưa chắc chắn)", "(unsure)"))
  }

  /// The label with what became of the document, where that says more.
  public var fullLabel: Phrase {
    guard let status else { return label }
    switch state {
    case .holds: return status.isUnsure ? status.label : label
    case .notYet: return status.label
    case .perhaps:
      return Phrase("cần xem lại", "look again").appending(Phrase(verbatim: "–"))
        .appending(status.label)
    case .lapsed, .unknown:
      return label.appending(Phrase(verbatim: "–")).appending(status.label)
    }
  }
}
