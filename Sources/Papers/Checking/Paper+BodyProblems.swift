import Records
import VietText

extension Paper {
  var bodyProblems: [PaperProblem] {
    guard let last = body.last else { return [.bodyMissing] }
    var problems: [PaperProblem] = []
    if case .table = last { problems.append(.endsInTable) }
    if last.texts.last?.trimmed.hasSuffix(":") ?? false { problems.append(.endsInColon) }
    let texts = (body + annexes.flatMap(\.body)).flatMap(\.texts)
    problems += texts.filter(Self.holdsEndMark).map { .endMarkTyped(in: Self.shortened($0)) }
    let points = Self.longestRowOfPoints(body)
    if points > PaperWords.pointLetters.count { problems.append(.tooManyPoints(count: points)) }
    let named = body.flatMap(\.texts).contains { text in
      let key = Fold.key(text)
      return key.contains("phu luc") || key.contains("kem theo")
    }
    if !annexes.isEmpty, !named { problems.append(.annexNotNamed) }
    return problems
  }

  /// Slips in what was typed, from top to bottom.
  var slips: [PaperProblem] {
    let texts =
      [subject.abstract] + grounds.map(\.words) + (body + annexes.flatMap(\.body)).flatMap(\.texts)
    return texts.flatMap { text in
      TextSlip.found(in: text).map { .slip($0.slip, in: $0.words) }
    }
  }

  private static func holdsEndMark(_ text: String) -> Bool { text.contains("./.") }

  private static func shortened(_ text: String) -> String {
    text.count > 40 ? "…\(text.suffix(40))" : text
  }

  private static func longestRowOfPoints(_ blocks: [Block]) -> Int {
    var (longest, row) = (0, 0)
    for block in blocks {
      switch block {
      case .point: row += 1
      case .part, .article, .heading, .clause: row = 0
      case .paragraph, .dashes, .enactment, .table: break
      }
      longest = max(longest, row)
    }
    return longest
  }
}

extension Paper.Block {
  /// What was typed of it, cells of tables too.
  var texts: [String] {
    switch self {
    case .paragraph(let text), .part(let text), .heading(let text), .clause(let text),
      .point(let text), .article(let text), .enactment(let text):
      [text]
    case .dashes(let texts): texts
    case .table(let table):
      table.rows.flatMap { row in
        row.compactMap { if case .words(let words) = $0 { words } else { nil } }
      }
    }
  }
}
