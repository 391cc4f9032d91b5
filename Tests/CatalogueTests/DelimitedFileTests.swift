import Catalogue
import Delimited
import Foundation
import Testing

/// Files that are not what they seem, and files longer than one piece.
@Suite struct DelimitedFileTests {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  @Test func givesTheSameRowsAsBytesInMemory() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    var chance = Chance(seed: 9)
    var text = "\u{FEFF}"
    for _ in 0..<12_000 {
      text += "\"Trường \(Int.random(in: 0...99_999, using: &chance))\"\"x\ny\",Xã Mường Xén\r\n"
    }
    let file = folder.appending(path: "long.csv")
    try Data(text.utf8).write(to: file)
    #expect(text.utf8.count > 5 * 65_536)
    var fromFile = try DelimitedReader(path: file.path, format: .commas)
    var fromBytes = DelimitedReader(bytes: Array(text.utf8), format: .commas)
    while let expected = try fromBytes.next() {
      #expect(try fromFile.next() == expected)
    }
    #expect(try fromFile.next() == nil)
  }

  @Test func refusesPipesFoldersAndWhatIsNotThere() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let pipe = folder.appending(path: "pipe").path
    #expect(mkfifo(pipe, 0o600) == 0)
    #expect(throws: DelimitedError.notAFile) {
      _ = try DelimitedReader(path: pipe, format: .commas)
    }
    #expect(throws: DelimitedError.notAFile) {
      _ = try DelimitedReader(path: folder.path, format: .commas)
    }
    #expect(throws: DelimitedError.unreadable(errno: ENOENT)) {
      _ = try DelimitedReader(path: folder.path + "/none", format: .commas)
    }
    #expect(throws: CatalogueError(file: "manifest.tsv", problem: .unreadable(errno: ENOENT))) {
      _ = try CatalogueTables(folder: folder.path)
    }
  }

  @Test func refusesAFileThatIsTooLarge() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "manifest.tsv")
    try Data(count: CatalogueFolder.fileLimit + 1).write(to: file)
    let limit = CatalogueFolder.fileLimit
    #expect(throws: CatalogueError(file: "manifest.tsv", problem: .tooLarge(limit: limit))) {
      _ = try CatalogueFolder(path: folder.path).bytes(of: "manifest.tsv")
    }
  }
}
