import Records

/// One month for the eye.
struct MatterMonthSheet {
  private let summary: MatterMonth

  init(_ summary: MatterMonth) { self.summary = summary }

  var lines: [String] {
    guard !summary.isEmpty else { return [summary.emptyWords[.ofProcess]] + carried }
    return difficulties + petitions + carried
  }

  private var difficulties: [String] {
    let head = say("Khó khăn, vướng mắc tháng ", "Difficulties of ") + summary.month.formatted
    return ["\(head) – \(WayCount(summary.difficulties).words[.ofProcess])"]
      + groups(summary.byArea, say("Theo lĩnh vực:", "By area:"))
      + groups(summary.byDecider, say("Theo nơi quyết định:", "By who can decide:"))
      + summary.difficulties.map(line)
  }

  private func groups<Code: Labelled>(
    _ groups: [MatterMonth.Group<Code>], _ head: String
  ) -> [String] {
    guard !groups.isEmpty else { return [] }
    return [head]
      + groups.map { "  \($0.label[.ofProcess]) – \($0.count.shortWords[.ofProcess])" }
  }

  private func line(_ line: MatterLine) -> String {
    let words = [
      line.id.record.shortKey, line.raisedOn.formatted, line.stateLabel[.ofProcess], line.request,
    ]
    return "  " + words.joined(separator: " · ")
  }

  private var petitions: [String] {
    guard !summary.petitions.isEmpty else { return [] }
    let none = say("chưa trả lời", "not answered")
    return [say("Kiến nghị của cử tri, đại biểu:", "Petitions:")]
      + summary.petitions.map { line($0) + " · " + ($0.result?.label[.ofProcess] ?? none) }
  }

  private var carried: [String] {
    summary.carriedOver.value > 0 ? [summary.carriedOverWords[.ofProcess]] : []
  }
}
