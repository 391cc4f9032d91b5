import Records
import Terminal

/// The part of a text that is held: some pages around what is in sight, however long the text is.
struct ReaderText {
  /// Neighbours, ascending.
  private(set) var pieces: [ReaderPiece] = []
  private(set) var rows: [ReaderRow] = []
  /// The row at the top.
  private(set) var first = 0
  /// Rows in sight.
  private(set) var sight = 1
  private(set) var layout: ReaderLayout?
  private var head: TextHead?
  /// Steps that could not be made before more was read.
  private var owed = 0
  /// The citations of lines that were in sight.
  private var citations: [Line: [Citation]] = [:]

  struct Line: Hashable {
    let ordinal: Int
    let line: Int
  }

  /// As many screens are held on each side.
  private static let screens = 2
  /// Beyond so many rows more, pieces are let go.
  private static let slack = 400
}

// MARK: - Reading

extension ReaderText {
  /// Where the text stands at the top.
  var top: TextPlace? { rows.indices.contains(first) ? rows[first].place : nil }

  var visible: ArraySlice<ReaderRow> {
    rows[min(first, rows.count)..<min(first + sight, rows.count)]
  }

  /// Takes over what may have changed since: another text, another width, other notes.
  mutating func prepare(_ head: TextHead, _ layout: ReaderLayout, sight: Int) {
    let place = top
    self.sight = max(1, sight)
    if self.head != head { (pieces, citations, owed) = ([], [:], 0) }
    self.head = head
    guard self.layout != layout else { return }
    self.layout = layout
    for index in pieces.indices { pieces[index].lay(layout) }
    join()
    if let place { show(place) }
  }

  /// Reads what is missing around a place; nil keeps the top.
  mutating func load(
    at place: TextPlace?, _ fetch: (TextStretch) throws(StoreError) -> [TextPiece]
  ) throws(StoreError) {
    guard let head, let layout else { return }
    let wanted = place ?? top ?? TextPlace(ordinal: 0)
    let ordinal = min(max(0, wanted.ordinal), max(0, head.pieces - 1))
    if !holds(ordinal) {
      (pieces, owed) = ([], 0)
      add(try fetch(.from(ordinal)), layout)
    }
    if place != nil { show(wanted) }
    try readOn(layout, fetch)
    if owed != 0 {
      let steps = owed
      owed = 0
      move(by: steps)
      try readOn(layout, fetch)
    }
    letGo()
  }

  private mutating func readOn(
    _ layout: ReaderLayout, _ fetch: (TextStretch) throws(StoreError) -> [TextPiece]
  ) throws(StoreError) {
    let room = sight * (Self.screens + 1) + max(0, owed)
    while goesOn, rows.count - first < room, let last = pieces.last {
      let more = try fetch(.from(last.piece.ordinal + 1))
      guard !more.isEmpty else { break }
      add(more, layout)
    }
    while hasEarlier, first < sight * Self.screens + max(0, -owed), let begin = pieces.first {
      let more = try fetch(.before(begin.piece.ordinal))
      guard !more.isEmpty else { break }
      let place = top
      let offset = first
      let before = rows.count
      pieces = more.reversed().map { ReaderPiece($0, layout) } + pieces
      join()
      if place != nil { first = offset + rows.count - before }
    }
  }

  private mutating func add(_ more: [TextPiece], _ layout: ReaderLayout) {
    pieces += more.map { ReaderPiece($0, layout) }
    join()
  }

  private mutating func join() {
    rows = pieces.flatMap(\.rows)
    first = min(first, max(0, rows.count - 1))
  }

  /// Lets pieces go that are far out of sight.
  private mutating func letGo() {
    let keep = sight * Self.screens + Self.slack
    while let begin = pieces.first, pieces.count > 1, first - begin.rows.count > keep {
      first -= begin.rows.count
      pieces.removeFirst()
      rows.removeFirst(begin.rows.count)
    }
    while let end = pieces.last, pieces.count > 1,
      rows.count - end.rows.count - first - sight > keep
    {
      pieces.removeLast()
      rows.removeLast(end.rows.count)
    }
    citations = citations.filter { holds($0.key.ordinal) }
  }

  func holds(_ ordinal: Int) -> Bool {
    guard let begin = pieces.first, let end = pieces.last else { return false }
    return (begin.piece.ordinal...end.piece.ordinal).contains(ordinal)
  }

  private var goesOn: Bool {
    pieces.last.map { $0.piece.ordinal + 1 < (head?.pieces ?? 0) } ?? false
  }

  private var hasEarlier: Bool { pieces.first.map { $0.piece.ordinal > 0 } ?? false }

  /// The last row that may stand at the top.
  private var lastFirst: Int { max(0, rows.count - sight) }
}

// MARK: - Moving

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

// MARK: - Citations

extension ReaderText {
  /// Finds the citations of the lines in sight, each line once.
  mutating func readCitations() {
    for row in visible where row.kind == .text {
      let key = Line(ordinal: row.place.ordinal, line: row.place.line)
      guard citations[key] == nil,
        let piece = pieces.first(where: { $0.piece.ordinal == key.ordinal })
      else { continue }
      citations[key] = Citation.named(
        in: piece.lines[key.line], at: piece.piece.unit(at: key.line)
      ).filter { !$0.names(layout?.document?.number) }
    }
  }

  func citations(of row: ReaderRow) -> [Citation] {
    guard row.kind == .text else { return [] }
    return citations[Line(ordinal: row.place.ordinal, line: row.place.line)] ?? []
  }

  /// The citations that begin or end in sight, in order.
  var links: [ReaderLink] {
    var links: [ReaderLink] = []
    for row in visible {
      for citation in citations(of: row) where citation.range.overlaps(row.bytes) {
        let line = Line(ordinal: row.place.ordinal, line: row.place.line)
        let link = ReaderLink(line: line, citation: citation)
        if links.last != link { links.append(link) }
      }
    }
    return links
  }
}

extension Citation {
  /// Whether it names a whole document, as the head of a text names itself.
  fileprivate func names(_ number: GuidanceDocument.Number?) -> Bool {
    places.isEmpty && number.map { document == .named($0.rawValue) } ?? false
  }
}

/// A citation as something that can be opened.
struct ReaderLink: Equatable {
  let line: ReaderText.Line
  let citation: Citation
}
