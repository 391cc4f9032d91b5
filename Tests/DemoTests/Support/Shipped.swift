import Demo
import Foundation

/// The word files as they are shipped.
enum Shipped {
  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Resources/demo")

  static func bytes(_ file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: file)))
  }

  static func words() throws -> DemoWords {
    try DemoWords(
      vocabulary: bytes("vocabulary.tsv"), names: bytes("names.tsv"),
      phrases: bytes("phrases.tsv"))
  }

  /// The rows of a word file, header left out.
  static func rows(_ file: String) throws -> [(list: String, text: String)] {
    let text = String(decoding: try bytes(file), as: UTF8.self)
    return text.split(separator: "\n").dropFirst().map { line in
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      return (String(columns[0]), columns.count == 2 ? String(columns[1]) : "")
    }
  }
}
