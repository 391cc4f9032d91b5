import Records
import Terminal

/// The summary of a month, line by line.
struct MatterMonthLines {
  private let summary: MatterMonth
  private let surroundings: Surroundings

  init(_ summary: MatterMonth, _ surroundings: Surroundings) {
    self.summary = summary
    self.surroundings = surroundings
  }

  var all: [RecordLine] {
    guard !summary.isEmpty else { return [.text(surroundings(summary.emptyWords))] + carried }
    return difficulties + petitions + carried
  }

  private var difficulties: [RecordLine] {
    let head = Phrase("Khó khăn, vướng mắc", "Difficulties")
    guard !summary.difficulties.isEmpty else {
      return [.heading(head), .text(surroundings(Phrase("Không có.", "None.")), .faint)]
    }
    return [.heading(head), .text(surroundings(WayCount(summary.difficulties).words)), .blank]
      + [.heading(Phrase("Theo lĩnh vực", "By area"))] + summary.byArea.map(line)
      + [.blank, .heading(Phrase("Theo nơi quyết định", "By who can decide"))]
      + summary.byDecider.map(line)
      + [.blank, .heading(Phrase("Danh sách theo lĩnh vực", "List by area"))]
      + summary.byArea.flatMap { group in
        [.text(surroundings(group.label))] + group.lines.map { item($0) }
      }
  }

  private func line<Code: Labelled>(_ group: MatterMonth.Group<Code>) -> RecordLine {
    .fact(group.label, surroundings(group.count.shortWords))
  }

  private func item(_ line: MatterLine) -> RecordLine {
    let decider = line.decider.map { surroundings($0.label) } ?? ""
    let words = [
      line.raisedOn.formattedShort, line.request, surroundings(line.stateLabel), decider,
    ].filter { !$0.isEmpty }
    return .item(
      key: line.id.record.description, label: nil, words.joined(separator: " · "),
      opens: .escalations(.file(line.id)))
  }

  private var petitions: [RecordLine] {
    guard !summary.petitions.isEmpty else { return [] }
    let told = summary.petitions.count { $0.toldOn != nil }
    let head = Phrase("Kiến nghị của cử tri, đại biểu", "Petitions")
    let words = Phrase(
      "\(summary.petitions.count) kiến nghị, đã trả lời cử tri \(told)",
      "\(summary.petitions.count) petitions, voters answered on \(told)")
    return [.blank, .heading(head), .text(surroundings(words))]
      + summary.petitions.map { line in
        let result = line.result?.label ?? Phrase("chưa trả lời", "not answered")
        return .item(
          key: line.id.record.description, label: nil,
          "\(line.raisedOn.formattedShort) · \(line.request) · \(surroundings(result))",
          opens: .escalations(.file(line.id)))
      }
  }

  private var carried: [RecordLine] {
    guard summary.carriedOver.value > 0 else { return [] }
    return [.blank, .text(surroundings(summary.carriedOverWords), .warning)]
  }
}
