import Foundation

/// The plain text tables beside the tests.
enum Table {
  /// Rows of tab-separated fields, each with `columns` of them.
  static func rows(_ name: String, columns: Int) throws -> [[String]] {
    let rows = try text(name).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    guard !rows.isEmpty, rows.allSatisfy({ $0.count == columns }) else {
      throw BadTable(name: name)
    }
    return rows
  }

  /// All words of a table without columns.
  static func words(_ name: String) throws -> [String] {
    try text(name).split(whereSeparator: \.isWhitespace).map(String.init)
  }

  private static func text(_ name: String) throws -> String {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: tests.appending(path: "Tables/\(name)"), encoding: .utf8)
  }

  private struct BadTable: Error {
    let name: String
  }
}
