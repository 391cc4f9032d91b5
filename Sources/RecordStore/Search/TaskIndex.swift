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
    let code: AuthorityRule.Code
    let area: GuidanceArea
    let documents: Set<GuidanceDocument.Number>
    /// The task in both languages, then note and ground in both.
    fileprivate let fields: [Field]
  }

  struct Field: Sendable {
    fileprivate let words: [Word]
    fileprivate let isTask: Bool
  }

  struct Word: Sendable {
    fileprivate let folded: String
    fileprivate let exact: String
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
  private let abbreviations: [TaskSpeech.Pair]

  init(_ db: Database) throws {
    let rows = try Int64.fetchAll(db, sql: "SELECT id FROM authorityRule ORDER BY id")
    let rules = try CatalogueReading.authorityRules(db, "ORDER BY id", [])
    tasks = zip(rows, rules).map { Task($1, row: $0) }
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
      for word in run where seen.insert(word.folded).inserted {
        add(tasks.map { $0.worth(of: word) }, times: 1, to: &worths)
      }
      for pair in zip(run, run.dropFirst())
      where seen.insert("\(pair.0.folded) \(pair.1.folded)").inserted {
        add(tasks.map { $0.worth(of: pair) }, times: Worth.pair, to: &worths)
      }
    }
    return worths.enumerated().map { place, worth in
      worth > 0 ? max(Worth.length, worth - tasks[place].length) : 0
    }
  }

  /// Few tasks that have it: much worth.
  private func add(_ found: [Double], times factor: Double, to worths: inout [Double]) {
    let having = found.count { $0 > 0 }
    guard having > 0 else { return }
    let rarity = log(1 + Double(tasks.count) / Double(having))
    for place in worths.indices { worths[place] += factor * rarity * found[place] }
  }
}

extension TaskIndex.Task {
  fileprivate init(_ rule: AuthorityRule, row: Int64) {
    self.row = row
    code = rule.code
    area = rule.area
    documents = Set(rule.documents)
    let note = rule.note.map { [$0.vietnamese, $0.english] } ?? []
    fields =
      [rule.task.vietnamese, rule.task.english].map { TaskIndex.Field($0, isTask: true) }
      + (note + [rule.basis]).map { TaskIndex.Field($0, isTask: false) }
  }

  fileprivate var length: Double {
    TaskIndex.Worth.length * Double(fields.first?.words.count ?? 0)
  }

  /// Whether all of some words stand in it.
  func holds(_ words: [TypedQuery.Word]) -> Bool {
    words.allSatisfy { word in
      fields.contains { field in field.words.contains { $0.folded == word.folded } }
    }
  }

  fileprivate func worth(of word: TaskQuery.Word) -> Double {
    fields.reduce(0) { best, field in
      max(best, field.factor * (field.words.map { $0.worth(of: word) }.max() ?? 0))
    }
  }

  /// Of two words side by side.
  fileprivate func worth(of pair: (TaskQuery.Word, TaskQuery.Word)) -> Double {
    fields.reduce(0) { best, field in
      let pairs = zip(field.words, field.words.dropFirst())
      let worth = pairs.map { min($0.worth(of: pair.0), $1.worth(of: pair.1)) }.max() ?? 0
      return max(best, field.factor * worth)
    }
  }
}

extension TaskIndex.Field {
  fileprivate init(_ text: String, isTask: Bool) {
    self.isTask = isTask
    var words: [TaskIndex.Word] = []
    var text = text
    _ = text.withUTF8 { bytes in
      WordScanner.scan(bytes) { found in
        words.append(
          TaskIndex.Word(
            folded: String(decoding: found.folded, as: UTF8.self),
            exact: String(decoding: found.exact, as: UTF8.self)))
        return true
      }
    }
    self.words = words
  }

  fileprivate var factor: Double { isTask ? 1 : TaskIndex.Worth.beside }
}

extension TaskIndex.Word {
  fileprivate func worth(of typed: TaskQuery.Word) -> Double {
    guard folded.hasPrefix(typed.folded) else { return 0 }
    let isWhole = folded.utf8.count == typed.folded.utf8.count
    let length =
      isWhole ? 1 : typed.mayGoOn ? TaskIndex.Worth.beginning : TaskIndex.Worth.longer
    return typed.hasMarks && !exact.hasPrefix(typed.exact)
      ? length * TaskIndex.Worth.otherMarks : length
  }
}
