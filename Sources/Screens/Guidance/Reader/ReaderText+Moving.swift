import Records
import Terminal

extension ReaderText {
  /// Whether the end of the text is in sight.
  var isAtEnd: Bool { !goesOn && first >= lastFirst }

  /// Moves by rows as far as rows are held.
  ///
  /// - Returns: what must be read for it, or soon.
  @discardableResult
  mutating func move(by step: Int) -> Outcome {
    let wanted = first + step + owed
    // A unit that was gone to may stand at the top though the text ends in sight.
    let target = min(max(0, wanted), max(lastFirst, first))
    (first, owed) = (target, 0)
    if wanted > target, goesOn { owed = wanted - target }
    if wanted < target, hasEarlier { owed = wanted - target }
    guard owed == 0 else { return .reload }
    let isLow = goesOn && rows.count - first < sight * 2
    return isLow || hasEarlier && first < sight ? .readAhead : .stay
  }

  /// Brings a place to the top, if it is held; of a line the row that holds the letter.
  mutating func show(_ place: TextPlace, below lead: Int = 0) {
    guard let row = row(of: place) else { return }
    first = max(0, row - lead)
  }

  /// The row of a place: the first one of its line, remarks included, or the one with its letter.
  func row(of place: TextPlace) -> Int? {
    guard holds(place.ordinal) else { return nil }
    var before = 0
    for piece in pieces {
      guard piece.piece.ordinal == place.ordinal else {
        before += piece.rows.count
        continue
      }
      let inside =
        place.offset == 0
        ? piece.rows.firstIndex { $0.place.line >= place.line && $0.kind != .blank }
          ?? piece.rows.firstIndex { $0.place.line >= place.line }
        : piece.rows.lastIndex {
          $0.place.line == place.line && $0.place.offset <= place.offset && $0.isOfText
        }
      return before + (inside ?? max(0, piece.rows.count - 1))
    }
    return nil
  }

  mutating func toEnd() { first = lastFirst }

  /// Rows above a hit that was gone to, so that one reads what leads to it.
  private static let lead = 3

  mutating func leaveRoomAbove() { first = max(0, first - min(Self.lead, sight / 3)) }

  func isInSight(_ row: Int) -> Bool { (first..<first + sight).contains(row) }

  /// The unit of the row at the top.
  var unit: UnitName? { piece(at: top).map { $0.unit(at: top?.line ?? -1) } }

  /// The piece of a place.
  func piece(at place: TextPlace?) -> TextPiece? {
    pieces.first { $0.piece.ordinal == place?.ordinal }?.piece
  }

  /// The heading under which the top row stands.
  var headingOrdinal: Int? { piece(at: top).map { $0.ordinal - $0.part } }

  /// How far the top row is in the text, in hundredths.
  var percent: Int {
    guard let head, let top, head.pieces > 0 else { return 0 }
    return isAtEnd ? 100 : top.ordinal * 100 / head.pieces
  }
}

extension ReaderRow {
  fileprivate var isOfText: Bool {
    if case .remark = kind { return false }
    return true
  }
}
