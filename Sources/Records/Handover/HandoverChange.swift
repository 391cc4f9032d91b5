import Ledger

/// What can be written about hand-overs.
public enum HandoverChange: Equatable, Sendable {
  case begin(Handover)
  /// That the giver has handed a point over, or has not.
  case give(Identifier<Handover>, String, Bool)
  /// That the receiver confirms a point, or does not.
  case receive(Identifier<Handover>, String, Bool)
  /// Why a point is not handed over, or what goes with it.
  case note(Identifier<Handover>, String, String)
  /// Several of these about one point, all or none.
  case mark(Identifier<Handover>, String, isGiven: Bool, isReceived: Bool, note: String?)
  /// Both sides signed.
  case finish(Identifier<Handover>, on: Day)
  case withdraw(Identifier<Handover>, reason: String)

  /// Points that the words against finishing name.
  private static let named = 3

  func writes(
    from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    switch self {
    case .begin(let handover):
      if let problem = handover.problems.first { throw .rule(problem) }
      guard !handover.points.isEmpty else {
        throw .rule(.missing(Handover.Fields.pointWords.label))
      }
      return [RecordWrite(handover)]
    case .give(let id, let key, let isGiven):
      return try Self.changing(id, key, from: source) { $0.give(key, isGiven) }
    case .receive(let id, let key, let isReceived):
      return try Self.receiving(id, key, isReceived, from: source)
    case .note(let id, let key, let text):
      try Self.checkNote(text)
      return try Self.changing(id, key, from: source) { $0.note(key, text) }
    case .mark(let id, let key, let isGiven, let isReceived, let note):
      if let note { try Self.checkNote(note) }
      let wasGiven = try Self.open(id, from: source).given.contains(key)
      if isReceived, !isGiven, !wasGiven { throw Self.notGiven }
      return try Self.changing(id, key, from: source) { handover in
        if isGiven { handover.give(key, true) }
        if isReceived { handover.receive(key, true) }
        if let note { handover.note(key, note) }
      }
    case .finish(let id, let day): return try Self.finishing(id, on: day, from: source, at: now)
    case .withdraw(let id, let reason):
      return [try .withdrawing(id, reason: reason, from: source)]
    }
  }

  private static func open(
    _ id: Identifier<Handover>, from source: some RecordSource
  ) throws(StoreError) -> Handover {
    let handover = try source.standing(id)
    if handover.finishedOn != nil { throw .rule(.alreadyClosed(Handover.title)) }
    return handover
  }

  private static func changing(
    _ id: Identifier<Handover>, _ key: String, from source: some RecordSource,
    _ change: (inout Handover) -> Void
  ) throws(StoreError) -> [RecordWrite] {
    let old = try open(id, from: source)
    guard old.point(key) != nil else {
      throw .rule(.noSuchRecord(Handover.Fields.pointWords.label, key))
    }
    var new = old
    change(&new)
    return [RecordWrite(from: old, to: new)]
  }

  private static func checkNote(_ text: String) throws(StoreError) {
    let limit = Handover.noteLimit
    guard text.count > limit else { return }
    throw .rule(.tooLong(Handover.Fields.noteTexts.label, count: text.count, limit: limit))
  }

  private static var notGiven: StoreError {
    .rule(
      .blocked([
        Phrase("bên giao chưa đánh dấu đã giao điểm này", "the point is not marked as given")
      ]))
  }

  private static func receiving(
    _ id: Identifier<Handover>, _ key: String, _ isReceived: Bool, from source: some RecordSource
  ) throws(StoreError) -> [RecordWrite] {
    let handover = try open(id, from: source)
    guard !isReceived || handover.given.contains(key) else { throw notGiven }
    return try changing(id, key, from: source) { $0.receive(key, isReceived) }
  }

  private static func finishing(
    _ id: Identifier<Handover>, on day: Day, from source: some RecordSource, at now: Moment
  ) throws(StoreError) -> [RecordWrite] {
    let old = try open(id, from: source)
    if day > now.day { throw .rule(.inFuture(Handover.Fields.finishedOn.label)) }
    let missing = old.unsettled
    guard missing.isEmpty else {
      let first = missing.prefix(named).map { point in
        Phrase("chưa nhận, chưa ghi chú: \(point.words)", "open: \(point.words)")
      }
      let rest = missing.count - first.count
      throw .rule(
        .blocked(
          first + (rest > 0 ? [Phrase("và \(rest) điểm nữa", "and \(rest) more points")] : [])))
    }
    var new = old
    new.finishedOn = day
    return [RecordWrite(from: old, to: new)]
  }
}
