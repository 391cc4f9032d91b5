import TestSupport
import Testing

/// A snapshot without form feeds, which editors hide.
func expectPaperSnapshot(
  _ text: String, _ name: String, file: String = #filePath,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  try expectSnapshot(
    text.replacing("\u{C}", with: "⟨0C⟩"), name, file: file, sourceLocation: sourceLocation)
}
