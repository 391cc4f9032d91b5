import Glibc

/// Commands as whole processes, with the `sqlite3` shell beside them.
struct CommandFigures {
  let program: String
  let folder: String

  private static let runs = 5

  func figures() -> [Figure] {
    let own = median([program, "search", "giao duc mam non", "--data", folder])
    let shell = median(["sqlite3", peer(), Self.peerQuery])
    return [
      Figure("soxa search, whole process, median", own, "ms", bar: shell > 0 ? 2 * shell : nil),
      Figure("sqlite3 with a like query, median", shell, "ms", bar: nil),
      checking(),
    ]
  }

  private func median(_ words: [String]) -> Double {
    var seconds = Samples()
    for _ in 0..<Self.runs {
      guard let child = Child(words), child.status == 0 else { return 0 }
      seconds.add(child.seconds * 1000)
    }
    return seconds.median
  }

  /// The shell has no tokenizer of ours, so that the texts stand in a table of its own beside the
  /// register, with its own tokenizer and the same beginnings.
  private func peer() -> String {
    let path = "\(folder)/sqlite3-peer.db"
    guard access(path, R_OK) != 0 else { return path }
    let script = """
      ATTACH 'file:\(folder)/register.db?mode=ro' AS register;
      CREATE VIRTUAL TABLE text USING fts5(heading, body, prefix = '1 2 3 4 5 6 7 8',
        detail = 'none', columnsize = 0, content = '',
        tokenize = 'unicode61 remove_diacritics 2');
      INSERT INTO text (rowid, heading, body) SELECT rowid, heading, body FROM register.article;
      """
    _ = Child(["sqlite3", "file:\(path)", script])
    return path
  }

  private static let peerQuery = """
    SELECT rowid FROM text WHERE text MATCH 'giao AND duc AND mam AND non*' LIMIT 20
    """

  /// The check reads every entry, makes every row anew and compares it with the one that stands.
  private func checking() -> Figure {
    let name = "check, everything rebuilt and compared"
    // Of ten provinces it takes a quarter of an hour and tells nothing new.
    if folder.hasSuffix("tenProvinces") { return Figure(name, .nan, "entries/s", bar: nil) }
    guard let child = Child([program, "check", "--data", folder, "--json"]), child.status == 0,
      let entries = Self.number(after: "\"entries\"", in: child.text)
    else { return Figure(name, 0, "entries/s", bar: nil) }
    return Figure(name, entries / child.seconds, "entries/s", bar: nil, isRate: true)
  }

  private static func number(after word: String, in text: String) -> Double? {
    guard let range = text.split(separator: "\n").first(where: { $0.contains(word) }) else {
      return nil
    }
    return Double(range.filter(\.isNumber))
  }
}
