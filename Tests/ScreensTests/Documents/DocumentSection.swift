import Foundation
import Testing

/// A part of a document that the program prints, between `<!-- name -->` and `<!-- /name -->`.
struct DocumentSection {
  let document: String
  let name: String

  private var url: URL {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return folder.appendingPathComponent(document)
  }

  /// Compares the part with `text`; with `RECORD_SNAPSHOTS=1` it is written, and the test fails.
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let whole = try String(contentsOf: url, encoding: .utf8)
    let start = try #require(whole.range(of: "<!-- \(name) -->\n"))
    let end = try #require(whole.range(of: "<!-- /\(name) -->"))
    let kept = String(whole[start.upperBound..<end.lowerBound])
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      let new = whole.replacingCharacters(in: start.upperBound..<end.lowerBound, with: text + "\n")
      try new.write(to: url, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name) in \(document); read it", sourceLocation: sourceLocation)
      return
    }
    #expect(kept == text + "\n", "\(name) in \(document)", sourceLocation: sourceLocation)
  }
}
