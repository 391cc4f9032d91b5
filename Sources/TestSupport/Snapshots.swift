import Foundation
import Testing

/// Compares a text with the one that is kept under this name, in the folder `Snapshots` of the
/// test target.
///
/// With `RECORD_SNAPSHOTS=1` the text is kept, and the test fails: recording never passes for
/// checking. Read what was recorded as a user would.
public func expectSnapshot(
  _ text: String, _ name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let url = try snapshotFolder(above: file).appendingPathComponent(name + ".txt")
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try (text + "\n").write(to: url, atomically: true, encoding: .utf8)
    Issue.record("recorded \(name); read it", sourceLocation: sourceLocation)
    return
  }
  let kept = try? String(contentsOf: url, encoding: .utf8)
  guard let kept else {
    Issue.record("there is no snapshot \(name)", sourceLocation: sourceLocation)
    return
  }
  let difference = firstDifference(kept, text + "\n")
  #expect(difference == nil, "\(name): \(difference ?? "")", sourceLocation: sourceLocation)
}

/// The folder `Snapshots` beside the tests of the target that `file` belongs to.
private func snapshotFolder(above file: String) throws -> URL {
  var folder = URL(fileURLWithPath: file).deletingLastPathComponent()
  while !folder.lastPathComponent.hasSuffix("Tests"), folder.path != "/" {
    folder.deleteLastPathComponent()
  }
  return folder.appendingPathComponent("Snapshots")
}

/// The first line that differs, as it was and as it is.
private func firstDifference(_ old: String, _ new: String) -> String? {
  guard old != new else { return nil }
  let (before, after) = (
    old.split(separator: "\n", omittingEmptySubsequences: false),
    new.split(
      separator: "\n", omittingEmptySubsequences: false)
  )
  for line in 0..<max(before.count, after.count) {
    let was = line < before.count ? before[line] : "(no line)"
    let now = line < after.count ? after[line] : "(no line)"
    if was != now { return "line \(line + 1)\n  was: \(was)\n  is:  \(now)" }
  }
  return nil
}
