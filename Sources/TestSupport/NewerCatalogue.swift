import Catalogue
import Foundation
import Ledger

/// The shipped catalogue with another day and some texts changed, as the bytes of a file.
public enum NewerCatalogue {
  /// - Parameters:
  ///   - version: the day on which it says that it was closed, `2026-11-22`.
  ///   - changes: texts of a table to be replaced: table, old, new.
  public static func bytes(
    version: String, _ changes: [(table: String, old: String, new: String)] = []
  ) throws -> [UInt8] {
    let folder = CatalogueFolder(path: TestRegister.projectFolder + "/Resources/catalogue")
    var tables: [String: [UInt8]] = [:]
    for file in CatalogueFile.allCases {
      var text = String(decoding: try folder.bytes(of: file.rawValue), as: UTF8.self)
      for change in changes where change.table == file.rawValue {
        precondition(text.contains(change.old), "\(change.table) has no “\(change.old)”")
        text = text.replacingOccurrences(of: change.old, with: change.new)
      }
      tables[file.rawValue] = Array(text.utf8)
    }
    let manifest = String(
      decoding: try folder.bytes(of: CatalogueFile.manifestName), as: UTF8.self)
    tables[CatalogueFile.manifestName] = signed(manifest, version, tables)
    return file(version, tables)
  }

  /// The manifest with the day and the sums of the tables.
  private static func signed(
    _ manifest: String, _ version: String, _ tables: [String: [UInt8]]
  ) -> [UInt8] {
    let lines = manifest.split(separator: "\n").map { line in
      var fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if fields.count == 4, let table = tables[fields[1]] {
        fields[0] = version
        fields[3] = sum(table)
      }
      return fields.joined(separator: "\t")
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private static func file(_ version: String, _ tables: [String: [UInt8]]) -> [UInt8] {
    let names = [CatalogueFile.manifestName] + CatalogueFile.allCases.map(\.rawValue)
    var bytes = Array("soxa-catalogue 1\nversion \(version)\ntables \(names.count)\n".utf8)
    for name in names {
      let table = tables[name] ?? []
      bytes += "table \(name) \(table.count) \(sum(table))\n".utf8
      bytes += table
    }
    return bytes + Array("end \(sum(bytes))\n".utf8)
  }

  private static func sum(_ bytes: [UInt8]) -> String { Digest32(hashing: bytes).description }
}
