import Foundation
import GRDB
import Records
import VietText

/// The words of all tasks, taken apart once for each catalogue, and how well they answer a sentence.
///
/// A word counts the more the fewer tasks have it, and most where it stands in the task itself; two
/// words side by side count more than both apart. The weights are a proposal, tried on sentences.
struct TaskIndex: Sendable {
  struct Task: Sendable {
    let row: Int64
    let area: GuidanceArea
    let documents: Set<GuidanceDocument.Number>
    /// The task in both languages, then note and ground.
    fileprivate let fields: [Field]
  }

  struct Field: Sendable {
    /// Places in the vocabulary.
    fileprivate let words: [Int]
    fileprivate let isTask: Bool
  }

  fileprivate enum Worth {
    static let beside = 0.2
    static let pair = 2.0
    static let beginning = 0.8
    /// A word that goes on, where the typed one was finished.
    static let longer = 0.3
    static let otherMarks = 0.5
    /// Each word of a task, so that short ones come first.
    static let length = 0.01
  }

  let tasks: [Task]
  private let vocabulary: [TypedQuery.Word]
  private let abbreviations: [TaskSpeech.Pair]

  init(_ db: Database) throws {
    let rows = try Int64.fetchAll(db, sql: "SELECT id FROM authorityRule ORDER BY id")
    let rules = try CatalogueReading.authorityRules(db, "ORDER BY id", [])
    var words = Vocabulary()
    tasks = zip(rows, rules).map { Task($1, row: $0, &words) }
    vocabulary = words.all
    let terms = try String.fetchAll(db, sql: "SELECT termVietnamese FROM glossaryTerm")
    abbreviations = terms.flatMap { TaskSpeech.pairs(inGlossaryTerm: $0) }
  }

  /// The worth of each task, in the order of ``tasks``; 0 for one that has none of the words. Nil
  /// where nothing is asked.
  func worths(_ text: String) -> [Double]? {
    let query = TaskQuery(text, abbreviations: abbreviations)
    guard !query.isEmpty else { return nil }
    var worths = Array(repeating: 0.0, count: tasks.count)
    var seen: Set<String> = []
    for run in query.runs {
      let scores = run.map { word in vocabulary.map { Self.worth(of: $0, for: word) } }
      for place in run.indices where seen.insert(run[place].folded).inserted {
        add(tasks.map { $0.worth(scores[place]) }, times: 1, to: &worths)
      }
      for place in run.indices.dropLast()
      where seen.insert("\(run[place].folded) \(run[place + 1].folded)").inserted {
        let found = tasks.map { $0.worth(scores[place], then: scores[place + 1]) }
        add(found, times: Worth.pair, to: &worths)
      }
    }
    return zip(worths, tasks).map { worth, task in
      worth > 0 ? max(Worth.length, worth - Worth.length * task.length) : 0
    }
  }

  /// Which tasks have all words of a text, in the order of ``tasks``.
  func holding(_ text: String) -> [Bool] {
    let scores = TypedQuery(text).words.map { word in
      vocabulary.map { $0.folded == word.folded ? 1.0 : 0 }
    }
    return tasks.map { task in scores.allSatisfy { task.worth($0) > 0 } }
  }

  /// Few tasks that have it: much worth.
  private func add(_ found: [Double], times factor: Double, to worths: inout [Double]) {
    let having = found.count { $0 > 0 }
    guard having > 0 else { return }
    let rarity = log(1 + Double(tasks.count) / Double(having))
    for place in worths.indices { worths[place] += factor * rarity * found[place] }
  }

  private static func worth(of word: TypedQuery.Word, for typed: TaskQuery.Word) -> Double {
    guard word.folded.hasPrefix(typed.folded) else { return 0 }
    let isWhole = word.folded.utf8.count == typed.folded.utf8.count
    let length = isWhole ? 1 : typed.mayGoOn ? Worth.beginning : Worth.longer
    return typed.hasMarks && !word.exact.hasPrefix(typed.exact)
      ? length * Worth.otherMarks : length
  }

  /// Every word of the tasks once, so that a typed one is compared with each a single time.
  fileprivate struct Vocabulary {
    private(set) var all: [TypedQuery.Word] = []
    private var places: [TypedQuery.Word: Int] = [:]

    mutating func places(of text: String) -> [Int] {
      var found: [Int] = []
      var text = text
      _ = text.withUTF8 { bytes in
        WordScanner.scan(bytes) { scanned in
          let word = TypedQuery.Word(
            folded: String(decoding: scanned.folded, as: UTF8.self),
            exact: String(decoding: scanned.exact, as: UTF8.self))
          found.append(place(of: word))
          return true
        }
      }
      return found
    }

    private mutating func place(of word: TypedQuery.Word) -> Int {
      if let place = places[word] { return place }
      places[word] = all.count
      all.append(word)
      return all.count - 1
    }
  }
}

extension TaskIndex.Task {
  fileprivate init(
    _ rule: AuthorityRule, row: Int64, _ words: inout TaskIndex.Vocabulary
  ) {
    self.row = row
    area = rule.area
    documents = Set(rule.documents)
    let note = rule.note.map { [$0.vietnamese, $0.english] } ?? []
    var fields: [TaskIndex.Field] = []
    for text in [rule.task.vietnamese, rule.task.english] {
      fields.append(TaskIndex.Field(words: words.places(of: text), isTask: true))
    }
    for text in note + [rule.basis] {
      fields.append(TaskIndex.Field(words: words.places(of: text), isTask: false))
    }
    self.fields = fields
  }

  fileprivate var length: Double { Double(fields.first?.words.count ?? 0) }

  /// - Parameter scores: how well each word of the vocabulary answers a typed one.
  fileprivate func worth(_ scores: [Double]) -> Double {
    fields.reduce(0) { best, field in
      var worth = 0.0
      for word in field.words { worth = max(worth, scores[word]) }
      return max(best, field.factor * worth)
    }
  }

  /// Of two words side by side.
  fileprivate func worth(_ first: [Double], then second: [Double]) -> Double {
    fields.reduce(0) { best, field in
      var worth = 0.0
      for place in field.words.indices.dropLast() {
        worth = max(worth, min(first[field.words[place]], second[field.words[place + 1]]))
      }
      return max(best, field.factor * worth)
    }
  }
}

extension TaskIndex.Field {
  fileprivate var factor: Double { isTask ? 1 : TaskIndex.Worth.beside }
}
