import Foundation

/// Sentences of which somebody said whether they tell who a child is.
struct LabelledSentences {
  let sentences: [(tells: Bool, text: String)]

  /// The three sets; `docs/sources.md` says how each was made and measured.
  static let files = ["tuning", "kept-back", "later"]

  init(_ file: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let path = folder.appendingPathComponent("Labelled/\(file).tsv")
    let lines = try String(contentsOf: path, encoding: .utf8).split(separator: "\n").dropFirst()
    sentences = lines.map { line in
      let columns = line.split(separator: "\t", maxSplits: 1)
      return (columns[0] == "1", String(columns[1]))
    }
  }

  static func all() throws -> [(tells: Bool, text: String)] {
    try files.flatMap { try LabelledSentences($0).sentences }
  }
}
