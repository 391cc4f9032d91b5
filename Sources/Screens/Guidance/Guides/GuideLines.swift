import Records
import Terminal

/// A practical guide, line by line.
struct GuideLines {
  private let sheet: GuideSheet
  private let day: Day
  private let grounds: GroundLines

  init(_ sheet: GuideSheet, on day: Day, _ grounds: GroundLines) {
    self.sheet = sheet
    self.day = day
    self.grounds = grounds
  }

  private var guide: PracticalGuide { sheet.guide }
  private var surroundings: Surroundings { grounds.surroundings }

  private var head: [RecordLine] {
    [
      .text(surroundings(guide.title), .title),
      .text(surroundings(guide.when), .faint),
    ] + grounds.warning(sheet.needsLook, on: day) + [.blank]
  }

  /// The steps alone.
  var overview: [RecordLine] {
    head
      + sheet.steps.enumerated().map { place, step in
        .text("\(place + 1). \(surroundings(step.step.what))")
      }
  }

  /// Every step with who does it, by when, and on what it stands.
  var all: [RecordLine] {
    head + sheet.steps.enumerated().flatMap { place, step in lines(of: step, place + 1) }
      + [.text(surroundings(AnswerLines.ownWords), .faint)]
  }

  /// The number of the step that an item with this key belongs to.
  static func step(ofKey key: String) -> Int? { Int(key.prefix(while: \.isNumber)) }

  private func lines(of sheet: GuideSheet.Step, _ number: Int) -> [RecordLine] {
    let step = sheet.step
    let rule = sheet.rule.map { [line(of: $0, number)] }
    let opens: Route? =
      step.rule.map { .guidance(.rule($0, on: grounds.opening)) }
      ?? step.grounds.first.map { .guidance($0.route(on: grounds.opening)) }
    return [
      .item(
        key: "\(number)", label: nil, "\(number). \(surroundings(step.what))", opens: opens),
      .text(facts(of: step), step.confidence.style == .plain ? .faint : .warning),
    ] + (rule ?? []) + grounds.lines(sheet.grounds, key: "\(number) ground") + [.blank]
  }

  /// Who decides, without the task: the step says what is to be done.
  private func line(of row: AuthorityRow, _ number: Int) -> RecordLine {
    let label = Phrase(
      "Ai quyết định (\(row.rule.code)): ", "Who decides (\(row.rule.code)): ")
    let mark = row.isDoubtful ? " [\(surroundings(row.shortStanding))]" : ""
    return .link(
      "\(number) rule", surroundings(label) + surroundings(row.deciderWords) + mark,
      opens: .guidance(.rule(row.rule.code, on: grounds.opening)),
      row.isDoubtful ? .warning : .plain)
  }

  /// "Ai: hiệu trưởng · Khi: trong ngày · [đề xuất của phần mềm]".
  private func facts(of step: PracticalGuide.Step) -> String {
    var parts = [surroundings(Phrase("Ai: ", "Who: ").appending(step.who, separator: ""))]
    if let limit = step.limit {
      parts.append(surroundings(Phrase("Khi: ", "By: ").appending(limit, separator: "")))
    }
    return parts.joined(separator: " · ") + " [\(surroundings(step.confidence.label))]"
  }
}
