import RecordStore
import Records

/// Reads a full text for a command, piece by piece.
struct TextReading {
  let sheet: DocumentSheet
  let day: Day
  let reader: StoreReader

  private var number: GuidanceDocument.Number { sheet.document.number }
  private var standing: UnitStanding { UnitStanding(sheet.relationsBegun) }

  func eachPiece(_ body: (ReadPieceOutput) throws -> Void) throws {
    var next = 0
    while true {
      let pieces = try reader.pieces(of: number, .from(next))
      guard let last = pieces.last else { return }
      for piece in pieces { try body(output(piece)) }
      next = last.ordinal + 1
    }
  }

  func all() throws -> [ReadPieceOutput] {
    var all: [ReadPieceOutput] = []
    try eachPiece { all.append($0) }
    return all
  }

  private func output(_ piece: TextPiece, lines: Range<Int>? = nil) -> ReadPieceOutput {
    let unit = piece.unit(at: lines?.lowerBound ?? -1)
    let remarks =
      lines == nil && piece.part > 0 ? [] : standing.remarks(on: unit).map { $0.words[.ofProcess] }
    let body = piece.body.split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.map { body[$0.clamped(to: body.indices)] } ?? body[...]
    return ReadPieceOutput(
      unit: unit.words, path: piece.path,
      heading: piece.part == 0 && lines == nil ? piece.heading : "", remarks: remarks,
      text: text.joined(separator: "\n"))
  }

  /// Nil where the text has no such unit.
  func unit(_ unit: UnitName) throws -> [ReadPieceOutput]? {
    guard let place = try reader.place(of: unit, in: number),
      let first = try reader.pieces(of: number, .from(place.ordinal)).first
    else { return nil }
    guard unit.clause == nil, unit.point == nil else { return try clause(unit, first, place) }
    var found = [output(first)]
    var next = first.ordinal + 1
    while let piece = try reader.pieces(of: number, .from(next)).first,
      piece.part > 0 || piece.kind.rawValue > first.kind.rawValue
    {
      found.append(output(piece))
      next += 1
    }
    return found
  }

  /// Up to the next clause, or the next point where a point is asked for.
  private func clause(
    _ unit: UnitName, _ piece: TextPiece, _ place: TextPlace
  ) throws -> [ReadPieceOutput]? {
    guard piece.unit(at: place.line) == unit.at(piece) else { return nil }
    let end = piece.marks.first { $0.line > place.line && Self.isBehind($0, unit) }?.line
    var found = [output(piece, lines: place.line..<(end ?? .max))]
    var next = piece.ordinal + 1
    while end == nil, let more = try reader.pieces(of: number, .from(next)).first, more.part > 0 {
      let stop = more.marks.first { $0.line >= 0 && Self.isBehind($0, unit) }
      found.append(output(more, lines: 0..<(stop?.line ?? .max)))
      if stop != nil { break }
      next += 1
    }
    return found
  }

  /// Whether what begins at a mark does not belong to a clause or point any more.
  private static func isBehind(_ mark: TextMark, _ unit: UnitName) -> Bool {
    guard unit.point == nil, let clause = unit.clause else { return true }
    switch mark.kind {
    case .point: return false
    case .subclause: return clause.contains(".") && !mark.number.hasPrefix(clause + ".")
    default: return true
    }
  }

  func headings() throws -> [HeadingOutput] {
    let query = OutlineQuery(document: number)
    return try ListedRows { window throws(StoreError) in
      try reader.outline(query, window)
    }.rows.map { row in
      HeadingOutput(
        unit: row.unit.words, heading: row.heading,
        remarks: standing.remarks(on: row.unit).map { $0.words[.ofProcess] })
    }
  }

  func hits(of words: String) throws -> TextHitsOutput {
    var found = try reader.hits(WordSearch(words, from: 0), in: number)
    while let rest = found.rest {
      let more = try reader.hits(rest, in: number)
      found = TextHits(hits: found.hits + more.hits, rest: more.rest, isExact: more.isExact)
    }
    var piece: TextPiece?
    let hits = try found.hits.map { hit in
      if piece?.ordinal != hit.place.ordinal {
        piece = try reader.pieces(of: number, .from(hit.place.ordinal)).first
      }
      let lines = piece?.body.split(separator: "\n", omittingEmptySubsequences: false) ?? []
      let line = lines.indices.contains(hit.place.line) ? String(lines[hit.place.line]) : nil
      return TextHitOutput(
        unit: piece?.unit(at: hit.place.line).words ?? "", line: line ?? piece?.heading ?? "")
    }
    return TextHitsOutput(hits: hits, isExact: found.isExact)
  }
}

extension UnitName {
  /// With the annex and chapter of the piece in which it was found.
  fileprivate func at(_ piece: TextPiece) -> UnitName {
    var name = self
    (name.annex, name.chapter, name.number) = (piece.annex, piece.chapter, piece.number)
    return name
  }
}
