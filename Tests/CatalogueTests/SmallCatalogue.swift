import Catalogue
import Records

/// The shipped catalogue cut down to Nghệ An, with lines that a test may spoil.
struct SmallCatalogue {
  private var files: [String: [String]] = [:]

  init() throws {
    let kept = Set(
      try Shipped.tables().communes
        .filter { $0.province == "40" || $0.types.count > 1 }.map(\.code.rawValue))
    for file in CatalogueFile.allCases {
      let text = String(decoding: try Shipped.bytes(of: file.rawValue), as: UTF8.self)
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      lines.removeLast()
      let header = lines.firstIndex { !$0.hasPrefix("#") } ?? 0
      files[file.rawValue] = lines.enumerated().filter { index, line in
        index <= header || Self.isKept(line, of: file, kept)
      }.map(\.element)
    }
  }

  private static func isKept(_ line: String, of file: CatalogueFile, _ kept: Set<String>) -> Bool {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    switch file {
    case .communes: return kept.contains(fields[0])
    case .formerUnits: return fields[3] == "Huyện Kỳ Sơn" && fields[0] == "40"
    default: return true
    }
  }

  /// The number of the line that begins with `start`, from 1.
  func line(_ file: CatalogueFile, startingWith start: String) throws -> Int {
    guard let index = files[file.rawValue]?.firstIndex(where: { $0.hasPrefix(start) }) else {
      throw NoSuchLine(start: start)
    }
    return index + 1
  }

  struct NoSuchLine: Error { let start: String }

  /// Replaces text on one line, numbered from 1.
  mutating func replace(_ old: String, by new: String, _ file: CatalogueFile, line: Int) throws {
    guard var text = files[file.rawValue]?[line - 1], let range = text.firstRange(of: old) else {
      throw NoSuchLine(start: old)
    }
    text.replaceSubrange(range, with: new)
    files[file.rawValue]?[line - 1] = text
  }

  /// Adds a line at the end and returns its number.
  mutating func append(_ text: String, _ file: CatalogueFile) -> Int {
    files[file.rawValue]?.append(text)
    return files[file.rawValue]?.count ?? 0
  }

  /// Loads the catalogue; `tamper` sees the manifest's lines first.
  func load(tamper: (inout [String]) -> Void = { _ in }) throws(CatalogueError) -> CatalogueTables {
    var manifest = ["version\tfile\trows\tsha256"]
    for file in CatalogueFile.allCases {
      let rows = (files[file.rawValue] ?? []).filter { !$0.hasPrefix("#") }.count - 1
      manifest.append(
        "2026-11-21\t\(file.rawValue)\t\(rows)\t" + String(repeating: "0", count: 64))
    }
    tamper(&manifest)
    var files = files
    files[CatalogueFile.manifestName] = manifest
    let all = files
    return try CatalogueTables { (name) throws(CatalogueError) in
      guard let lines = all[name] else {
        throw CatalogueError(file: name, problem: .unreadable(errno: 2))
      }
      return Array((lines.joined(separator: "\n") + "\n").utf8)
    }
  }
}
