import Foundation

/// Vietnamese texts of the shipped tables: questions, answers, guides, tasks, duties, phrases.
enum ShippedTexts {
  private static let files = [
    "catalogue/answers", "catalogue/authority", "catalogue/documents", "catalogue/guides",
    "catalogue/guide_steps", "catalogue/tree_questions", "catalogue/tree_answers",
    "catalogue/duties", "catalogue/study_steps", "demo/phrases",
  ]

  /// Each cell with marks once, in the order of the files.
  static func vietnamese() throws -> [String] {
    let resources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../../Resources")
    var seen: Set<String> = []
    return try files.flatMap { file in
      let path = resources.appendingPathComponent("\(file).tsv")
      return try String(contentsOf: path, encoding: .utf8)
        .split(whereSeparator: { $0 == "\t" || $0.isNewline }).map(String.init)
    }.filter { $0.unicodeScalars.contains { $0.value > 0x7F } && seen.insert($0).inserted }
  }
}
