import Catalogue
import Delimited
import Foundation
import Records
import Testing

@Suite struct ManifestTests {
  /// The day on which the shipped catalogue was closed.
  static let version = "2026-11-22"

  /// The manifest that the files as they stand ask for.
  static func printed() throws -> String {
    var lines = [
      "# The files of the catalogue. version: the day on which it was closed.",
      "version\tfile\trows\tsha256",
    ]
    for file in CatalogueFile.allCases {
      let bytes = try Shipped.bytes(of: file.rawValue)
      var reader = DelimitedReader(
        bytes: bytes,
        format: DelimitedFormat(delimiter: UInt8(ascii: "\t"), allowsComments: true))
      var rows = -1
      while try reader.next() != nil { rows += 1 }
      let hash = try sha256(Shipped.folder + "/" + file.rawValue)
      lines.append("\(version)\t\(file.rawValue)\t\(rows)\t\(hash)")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Asks the system's own program, so that no hash function is written twice.
  static func sha256(_ path: String) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.arguments = ["--", path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: output.prefix(64), as: UTF8.self)
  }

  @Test func namesEveryFileWithItsRowsAndHash() throws {
    let path = Shipped.folder + "/" + CatalogueFile.manifestName
    let printed = try Self.printed()
    if Shipped.isRecording {
      try printed.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("The manifest was written anew.")
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == printed)
  }

  @Test func listsNothingElseInTheFolder() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Shipped.folder)
    let known = CatalogueFile.allCases.map(\.rawValue) + [CatalogueFile.manifestName]
    #expect(Set(files) == Set(known))
  }

  @Test func isReadIntoEntries() throws {
    let manifest = try Shipped.tables().manifest
    #expect(manifest.version.iso == Self.version)
    #expect(manifest[.communes]?.rows == 3_321)
    #expect(manifest.entries.count == CatalogueFile.allCases.count)
  }

  @Test func refusesAFileWithAnotherHash() throws {
    let error = CatalogueError(file: "provinces.tsv", problem: .otherContents)
    #expect(throws: error) {
      _ = try CatalogueTables(folder: Shipped.folder) { _ in String(repeating: "0", count: 64) }
    }
  }

  @Test func refusesAnotherNumberOfRows() throws {
    var catalogue = try SmallCatalogue()
    _ = catalogue.append("thử\ttest\ttest", .glossary)
    let right = try catalogue.load().glossary.count
    let error = CatalogueError(
      file: "glossary.tsv", problem: .wrongRowCount(expected: right - 1, found: right))
    #expect(throws: error) {
      _ = try catalogue.load { lines in
        lines = lines.map {
          $0.replacingOccurrences(of: "glossary.tsv\t\(right)", with: "glossary.tsv\t\(right - 1)")
        }
      }
    }
  }

  @Test func refusesAMissingFileAnUnknownOneAndTwoVersions() throws {
    let catalogue = try SmallCatalogue()
    #expect(throws: CatalogueError(file: "glossary.tsv", problem: .notInManifest)) {
      _ = try catalogue.load { lines in lines.removeAll { $0.contains("glossary.tsv") } }
    }
    #expect(
      throws: CatalogueError(
        file: "manifest.tsv", line: 2, column: "file",
        problem: .unknownValue(text: "../secrets.tsv"))
    ) {
      _ = try catalogue.load { lines in
        lines[1] = lines[1].replacingOccurrences(of: "provinces.tsv", with: "../secrets.tsv")
      }
    }
    #expect(
      throws: CatalogueError(
        file: "manifest.tsv", line: 3, column: "version",
        problem: .contradicts(column: "version"))
    ) {
      _ = try catalogue.load { lines in
        lines[2] = lines[2].replacingOccurrences(of: "2026-11-21", with: "2026-11-22")
      }
    }
    #expect(
      throws: CatalogueError(
        file: "manifest.tsv", line: 2, column: "sha256", problem: .unknownValue(text: "0"))
    ) {
      _ = try catalogue.load { lines in
        lines[1] = lines[1].replacingOccurrences(
          of: String(repeating: "0", count: 64), with: "0")
      }
    }
  }
}
