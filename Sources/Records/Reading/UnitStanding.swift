/// What became of the units of a document by a day, from the relations that name parts of it.
public struct UnitStanding: Sendable {
  /// One change, told at the unit that it concerns.
  public struct Remark: Hashable, Sendable {
    public enum Change: Hashable, Sendable {
      case ceased
      case amended
    }

    public let change: Change
    public let relation: DocumentRelation
    /// The part of the unit that is concerned; nil for the whole of it.
    public let part: String?
    /// The day was not found, the source is unsure, or the part is not told clearly.
    public var isUnsure: Bool { relation.confidence == .unsure || relation.effectiveOn == nil }
  }

  private let changes: [(relation: DocumentRelation, change: Remark.Change, places: [Clause])]

  /// - Parameter relations: those that act upon the document by the day,
  ///   ``DocumentSheet/relationsBegun``.
  public init(_ relations: [DocumentRelation]) {
    changes = relations.compactMap { relation in
      guard let part = relation.part else { return nil }
      let change: Remark.Change
      switch relation.kind {
      case .replaces, .partlyRepeals, .endsEffectOf: change = .ceased
      case .amends, .reassigns: change = .amended
      case .details: return nil
      }
      return (relation, change, Clause.named(in: part))
    }
  }

  /// Relations whose part names no place that could be found: what they end is not known.
  public var unplaced: [Remark] {
    changes.filter(\.places.isEmpty).map {
      Remark(change: $0.change, relation: $0.relation, part: $0.relation.part)
    }
  }

  /// What is told at the heading of a unit: what concerns it whole, be it with the chapter or annex
  /// around it, or something in it.
  public func remarks(on unit: UnitName) -> [Remark] {
    let inside = unit.placeInside
    return changes.flatMap { change -> [Remark] in
      if change.places.contains(where: { $0.contains(inside) }) {
        return [Remark(change: change.change, relation: change.relation, part: nil)]
      }
      guard let place = unit.place else { return [] }
      return change.places.filter { place.contains($0) }.map {
        Remark(change: change.change, relation: change.relation, part: $0.words)
      }
    }
  }

  /// What concerns exactly a clause or point, so that it is told there once.
  public func ownRemarks(on unit: UnitName) -> [Remark] {
    guard let place = unit.place else { return [] }
    return changes.filter { $0.places.contains(place) }.map {
      Remark(change: $0.change, relation: $0.relation, part: nil)
    }
  }
}

extension UnitStanding.Remark {
  /// "hết hiệu lực từ 15/03/2026 theo 66/2026/NĐ-CP".
  public var words: Phrase {
    let day = relation.effectiveOn.map(\.formatted)
    let since = day.map { Phrase(" từ \($0)", " from \($0)") } ?? Phrase(verbatim: "")
    let what =
      change == .ceased
      ? Phrase("hết hiệu lực", "ceased")
      : relation.kind == .reassigns
        ? Phrase("chuyển thẩm quyền", "powers reassigned") : Phrase("được sửa đổi", "amended")
    let lead = part.map { Phrase(verbatim: "\($0): ") } ?? Phrase(verbatim: "")
    let by = Phrase("theo \(relation.from)", "by \(relation.from)")
    let words = lead.appending(what, separator: "").appending(since, separator: "").appending(by)
    guard isUnsure else { return words }
    let missing = relation.effectiveOn == nil
    return words.appending(
      missing
        ? Phrase("(chưa rõ từ ngày nào)", "(day not known)")
        : Phrase("(chưa chắc chắn)", "(unsure)"))
  }
}
