import Records
import Terminal

/// A way through a tree as it is shown: the path so far, then the question or the end.
struct TreeLines {
  let walk: TreeWalk
  let rules: [AuthorityRule.Code: AuthorityRow]
  /// The day for which the rules are opened; nil for today.
  let opening: Day?
  let surroundings: Surroundings

  /// A screen with fewer columns or rows shows the path in one paragraph.
  private static let least = Size(columns: 60, rows: 14)

  var all: [RecordLine] {
    path + (walk.question.map { lines(of: $0) } ?? walk.end.map { lines(of: $0) } ?? [])
  }

  private var path: [RecordLine] {
    guard !walk.path.isEmpty else { return [] }
    let size = surroundings.size
    guard size.columns >= Self.least.columns, size.rows >= Self.least.rows else {
      let labels = walk.path.map { surroundings($0.choice.label) }
      return [.text(labels.joined(separator: " › "), .faint), .blank]
    }
    return walk.path.enumerated().map { place, step in
      .text(
        "\(place + 1). \(surroundings(step.question.text)) → \(surroundings(step.choice.label))",
        .faint)
    } + [.blank]
  }

  private func lines(of question: DecisionTree.Question) -> [RecordLine] {
    let number = Phrase(verbatim: "\(walk.path.count + 1). ")
    return [.heading(number.appending(question.text, separator: ""))]
      + question.choices.enumerated().map { place, choice in
        .item(
          key: "\(question.code) \(place)", label: nil,
          "\(place + 1)  \(surroundings(choice.label))")
      } + [.blank, .text(surroundings(Self.hint), .faint)]
  }

  private static let hint = Phrase(
    "Bấm số hoặc Enter để chọn; Esc về câu trước.",
    "A number or Enter chooses; Esc goes one question back.")

  private func lines(of end: DecisionTree.Choice) -> [RecordLine] {
    switch end.leads {
    case .question: []
    case .rules(let codes):
      [.heading(Phrase("Ai quyết định", "Who decides"))]
        + codes.compactMap { rules[$0] }.flatMap { lines(of: $0) }
    case .ask(let words):
      [.heading(Phrase("Hỏi ai", "Whom to ask")), .text(surroundings(words), .warning)]
    }
  }

  private func lines(of row: AuthorityRow) -> [RecordLine] {
    let rule = row.rule
    let standing = surroundings(row.standing?.standing ?? rule.confidence.standing)
    let style: Style = row.isDoubtful ? .warning : .faint
    var lines: [RecordLine] = [
      .rule(row, key: rule.code.rawValue, on: opening, surroundings),
      .text("  \(rule.basis) [\(standing)]", style),
    ]
    if row.isDoubtful, let sentence = row.standing?.sentence {
      lines.append(.text("  ! \(surroundings(sentence))", .warning))
    }
    guard row.hasLimitOnDay else { return lines }
    let limit = surroundings(rule.limit?.words ?? AuthorityRule.Limit.notFound)
    return lines + [
      .text("  \(surroundings(Phrase("Thời hạn", "Time limit"))): \(limit)", .faint)
    ]
  }
}
