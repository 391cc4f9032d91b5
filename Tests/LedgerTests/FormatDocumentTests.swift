import Foundation
import Testing

/// The document and an independent reader of it agree with the program.
@Suite struct FormatDocumentTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  private static let document = folder.appending(path: "../../docs/ledger-format.md")
  private static let reader = folder.appending(path: "Fixtures/read_entry.py")
  private static let begin = "```vectors\n"
  private static let end = "```\n"

  /// With `RECORD_SNAPSHOTS=1` the block is written anew, and the test fails.
  @Test func theDocumentHoldsTheVectorsOfThisProgram() throws {
    var text = try String(contentsOf: Self.document, encoding: .utf8)
    let begin = try #require(text.range(of: Self.begin)).upperBound
    let end = try #require(text.range(of: Self.end, range: begin..<text.endIndex)).lowerBound
    let vectors = try LedgerVectors.text()
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      text.replaceSubrange(begin..<end, with: vectors)
      try Data(text.utf8).write(to: Self.document)
      Issue.record("recorded; read the difference")
    }
    #expect(text[begin..<end].split(separator: "\n") == vectors.split(separator: "\n"))
  }

  @Test(.enabled(if: hasPython, "SKIPPED: there is no python3 to read the vectors with"))
  func anIndependentReaderVerifiesTheVectors() throws {
    let result = try read(Self.document)
    #expect(result.status == 0, "\(result.output)")
    #expect(result.output.hasPrefix("17 vectors verified"), "\(result.output)")
  }

  @Test(.enabled(if: hasPython, "SKIPPED: there is no python3 to read the vectors with"))
  func theIndependentReaderFindsAChangedDigit() throws {
    let text = try String(contentsOf: Self.document, encoding: .utf8)
    let copy = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).md")
    defer { try? FileManager.default.removeItem(at: copy) }  // Only a copy is left over.
    for heading in ["[record 2", "[value integer 300]", "[entry 1 body]", "[entry 2 contents]"] {
      let heading = try #require(text.range(of: heading))
      let digit = try #require(text[heading.upperBound...].firstIndex(of: "\n"))
      var changed = text
      let index = changed.index(digit, offsetBy: 6)
      changed.replaceSubrange(index...index, with: changed[index] == "0" ? "1" : "0")
      try Data(changed.utf8).write(to: copy)
      #expect(try read(copy).status != 0)
    }
  }

  private static var hasPython: Bool {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/python3")
    }
  }

  private func read(_ document: URL) throws -> (status: Int32, output: String) {
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", Self.reader.path(), document.path()]
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }
}
