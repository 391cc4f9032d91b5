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
    var state = State.holds
    for relation in relations {
      let ceased = relation.part.map { Clause.named(in: $0) } ?? []
      if own.isEmpty || ceased.isEmpty { state = .perhaps }
      for place in own {
        if ceased.contains(where: { $0.contains(place) }) { return .lapsed }
        if ceased.contains(where: { place.mayHold($0) || $0.mayHold(place) }) { state = .perhaps }
      }
    }
    return state
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
    case .holds: Phrase("còn hiệu lực", "in force")
    case .perhaps:
      Phrase("cần xem lại: văn bản đã hết hiệu lực một phần", "look again: partly ceased")
    case .lapsed: Phrase("đã hết hiệu lực", "ceased")
    case .notYet: Phrase("chưa có hiệu lực", "not yet in force")
    case .unknown: Phrase("không có trong danh mục", "not in the list")
    }
  }
}
