/// Headings that stand twice: one above its text, one in a list of contents or as a web page repeats
/// it.
struct DoubledHeadings {
  private(set) var found: [DoubledHeading] = []
  /// Lines of headings that are plain text.
  private(set) var passedOver: Set<Int> = []

  init(_ marked: [MarkedLine], in lines: TextLines) {
    let divided = marked.indices.filter { marked[$0].mark.rank <= 6 }
    let headings = divided.map { marked[$0] }
    var bare = Set<Int>()
    for (place, index) in divided.enumerated() {
      let next = index + 1 < marked.count ? marked[index + 1].line : lines.count
      if (marked[index].end..<max(next, marked[index].end)).allSatisfy({ lines.isBlank($0) }),
        index + 1 == marked.count || marked[index + 1].mark.rank <= 6
      {
        bare.insert(place)
      }
    }
    pairArticles(headings, bare)
    pairDivisions(headings)
    found.sort { $0.first < $1.first }
  }

  /// Of two equal articles between the same annexes the one without a text below is passed over.
  private mutating func pairArticles(_ headings: [MarkedLine], _ bare: Set<Int>) {
    var seen: [String: Int] = [:]
    for (place, heading) in headings.enumerated() {
      if heading.mark.kind == .annex { seen = [:] }
      guard heading.mark.kind == .article else { continue }
      guard let earlier = seen[heading.key] else {
        seen[heading.key] = place
        continue
      }
      let loser = bare.contains(earlier) ? earlier : bare.contains(place) ? place : nil
      note(headings[earlier], heading, passedOver: loser.map { headings[$0].line })
      if loser == earlier { seen[heading.key] = place }
    }
  }

  /// Of two equal chapters the first is passed over where no article stands between them.
  private mutating func pairDivisions(_ headings: [MarkedLine]) {
    var seen: [String: MarkedLine] = [:]
    for heading in headings where !passedOver.contains(heading.line) {
      if heading.mark.kind == .article || heading.mark.kind == .annex { seen = [:] }
      guard heading.mark.kind.isDivision, heading.mark.kind != .annex else { continue }
      if let earlier = seen[heading.key] { note(earlier, heading, passedOver: earlier.line) }
      seen[heading.key] = heading
    }
  }

  private mutating func note(_ first: MarkedLine, _ second: MarkedLine, passedOver line: Int?) {
    found.append(
      DoubledHeading(
        heading: second.heading, first: first.line, second: second.line, passedOver: line))
    if let line { passedOver.insert(line) }
  }
}
