/// Puts the units of a text together from the lines on which they may begin.
struct UnitTree {
  private(set) var units: [TextUnit] = []
  private let lineCount: Int

  init(_ marks: MarkedLines, lineCount: Int) {
    self.lineCount = lineCount
    let accepted = UnitSequence.accepted(marks.all)
    if lineCount > 0, accepted.first?.line != 0 {
      add(
        TextUnit(
          kind: .opening, number: "", title: "",
          lines: 0..<(accepted.first?.line ?? lineCount), headingLines: 0, parent: nil))
    }
    var open: [(unit: Int, rank: Int)] = []
    for (place, marked) in accepted.enumerated() {
      let rank = marked.mark.rank
      while let last = open.last, last.rank >= rank { open.removeLast() }
      let end = accepted[(place + 1)...].first { $0.mark.rank <= rank }?.line ?? lineCount
      let parent = open.last?.unit
      open.append((units.count, rank))
      add(
        TextUnit(
          kind: marked.mark.kind, number: marked.mark.number, title: marked.title,
          lines: marked.line..<end, headingLines: marked.headingLines, parent: parent))
    }
  }

  private mutating func add(_ unit: TextUnit) { units.append(unit) }
}
