import Records
import Terminal

/// The part of a text that is held: some pages around what is in sight, however long the text is.
struct ReaderText {
  /// Neighbours, ascending.
  private(set) var pieces: [ReaderPiece] = []
  private(set) var rows: [ReaderRow] = []
  /// The row at the top.
  var first = 0
  /// Rows in sight.
  private(set) var sight = 1
  private(set) var layout: ReaderLayout?
  var head: TextHead?
  /// Steps that could not be made before more was read.
  var owed = 0
  /// The citations of lines that were in sight.
  var citations: [Line: [Citation]] = [:]

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

  var goesOn: Bool {
    pieces.last.map { $0.piece.ordinal + 1 < (head?.pieces ?? 0) } ?? false
  }

  var hasEarlier: Bool { pieces.first.map { $0.piece.ordinal > 0 } ?? false }

  /// The last row that may stand at the top.
  var lastFirst: Int { max(0, rows.count - sight) }
}
