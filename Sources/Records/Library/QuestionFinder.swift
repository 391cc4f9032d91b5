import VietText

/// Finds answers to questions like one that is being typed.
///
/// Pairs of neighbouring syllables are compared, as by ``TaskFinder``; a pair counts the more the
/// fewer questions have it.
public struct QuestionFinder: Sendable {
  private struct Entry {
    let answer: LibraryAnswer
    let pairs: Set<String>
  }

  /// The least number of pairs that two questions must share; a proposal.
  private static let leastPairs = 2
  /// One pair is enough where no more questions than these have it; a proposal.
  private static let rare = 4

  private let entries: [Entry]
  private let frequency: [String: Int]

  public init(_ answers: [LibraryAnswer]) {
    entries = answers.map { Entry(answer: $0, pairs: SyllablePairs.of($0.askedWords)) }
    var frequency: [String: Int] = [:]
    for pair in entries.map(\.pairs).joined() { frequency[pair, default: 0] += 1 }
    self.frequency = frequency
  }

  /// The best first; none while too little is typed.
  ///
  /// - Parameter own: the question that is being edited.
  public func similar(
    to text: String, limit: Int, except own: Identifier<OwnQuestion>? = nil
  ) -> [LibraryAnswer] {
    let typed = SyllablePairs.of(text)
    let scored = entries.enumerated().compactMap { place, entry -> (Int, Double)? in
      let shared = typed.intersection(entry.pairs)
      let isRare = shared.contains { frequency[$0, default: 0] <= Self.rare }
      guard shared.count >= Self.leastPairs || isRare, !entry.answer.isQuestion(own) else {
        return nil
      }
      return (place, shared.reduce(0) { $0 + 1 / Double(frequency[$1] ?? 1) })
    }
    return scored.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(limit)
      .map { entries[$0.0].answer }
  }
}

extension LibraryAnswer {
  /// The question in every language it has.
  fileprivate var askedWords: String {
    switch self {
    case .shipped(let sheet):
      "\(sheet.answer.question.vietnamese)\n\(sheet.answer.question.english)"
    case .own(let sheet): sheet.question.question
    }
  }

  fileprivate func isQuestion(_ id: Identifier<OwnQuestion>?) -> Bool {
    guard let id, case .own(let sheet) = self else { return false }
    return sheet.question.id == id
  }
}
