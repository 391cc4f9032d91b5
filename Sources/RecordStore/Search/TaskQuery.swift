import VietText

/// What a sentence asks about: "ai cho phép mở lớp mầm non độc lập" without "ai", with "thành lập"
/// beside "mở".
struct TaskQuery {
  /// A word as it was typed.
  struct Word: Equatable {
    let folded: String
    let exact: String
    /// Whether more letters may follow.
    var mayGoOn = false

    /// Without marks nobody can say which ones were meant.
    var hasMarks: Bool { folded != exact }
  }

  /// Words that stood side by side; pairs of them say more than each alone.
  let runs: [[Word]]

  var isEmpty: Bool { runs.isEmpty }

  /// - Parameter abbreviations: long and short forms that stand for each other.
  init(_ text: String, abbreviations: [TaskSpeech.Pair] = []) {
    var typed = TypedQuery(text).words.map { Word(folded: $0.folded, exact: $0.exact) }
    if let last = typed.indices.last { typed[last].mayGoOn = true }
    let said = Self.runs(of: typed)
    let folded = typed.map(\.folded)
    let other = (TaskSpeech.proposed + abbreviations).filter { pair in
      !folded.places(of: pair.said).isEmpty
    }
    let all = said.isEmpty ? [typed] : said
    runs = all.filter { !$0.isEmpty } + other.map { $0.meant.map { Word(folded: $0, exact: $0) } }
  }

  /// The words without those that every sentence has, parted where one was left out.
  private static func runs(of typed: [Word]) -> [[Word]] {
    var runs: [[Word]] = []
    var run: [Word] = []
    var place = 0
    while place < typed.count {
      let rest = typed[place...]
      if TaskSpeech.kept.contains(where: { rest.begin(with: $0) }) {
        run += rest.prefix(2)
        place += 2
      } else if let idle = TaskSpeech.idle.first(where: { rest.begin(with: $0) }) {
        runs.append(run)
        run = []
        place += idle.count
      } else {
        run.append(typed[place])
        place += 1
      }
    }
    return (runs + [run]).filter { !$0.isEmpty }
  }
}

extension ArraySlice<TaskQuery.Word> {
  /// A word typed with marks must have the same ones; one without may be meant.
  fileprivate func begin(with words: [TypedQuery.Word]) -> Bool {
    count >= words.count
      && zip(self, words).allSatisfy { typed, word in
        typed.hasMarks ? typed.exact == word.exact : typed.folded == word.folded
      }
  }
}

extension [String] {
  /// Where some words stand side by side.
  func places(of words: [String]) -> [Int] {
    guard !words.isEmpty, count >= words.count else { return [] }
    return (0...count - words.count).filter { Array(self[$0..<$0 + words.count]) == words }
  }
}
