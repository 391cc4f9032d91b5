import Catalogue
import Foundation

/// The shipped catalogue cut down to one province, so that a register is made quickly.
enum SmallShipped {
  static let catalogue: CatalogueTables = {
    do {
      return try make()
    } catch {
      preconditionFailure("the shipped catalogue cannot be cut: \(error)")
    }
  }()

  /// - Parameter version: the day on which it says that it was closed; its own where none is given.
  static func make(version: String? = nil) throws -> CatalogueTables {
    var files: [String: String] = [:]
    for file in CatalogueFile.allCases {
      files[file.rawValue] = try text(of: file.rawValue)
    }
    let changed = Set((files[CatalogueFile.unitChanges.rawValue] ?? "").fields.map { $0[1] })
    files[CatalogueFile.communes.rawValue]?.keepRows {
      $0[1] == "40" || changed.contains($0[0])
    }
    files[CatalogueFile.formerUnits.rawValue]?.keepRows {
      $0[0] == "40" && $0[3] == "Huyện Kỳ Sơn"
    }
    let manifest = try text(of: CatalogueFile.manifestName).split(separator: "\n").map { line in
      var fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if fields.count == 4, let file = files[fields[1]] {
        fields[0] = version ?? fields[0]
        fields[2] = String(file.rows.count - 1)
      }
      return fields.joined(separator: "\t")
    }
    files[CatalogueFile.manifestName] = manifest.joined(separator: "\n") + "\n"
    let cut = files
    return try CatalogueTables { Array((cut[$0] ?? "").utf8) }
  }

  private static func text(of file: String) throws -> String {
    var project = URL(fileURLWithPath: #filePath)
    for _ in 0..<5 { project.deleteLastPathComponent() }
    return try String(
      contentsOfFile: project.path + "/Resources/catalogue/" + file, encoding: .utf8)
  }
}

extension String {
  /// The header and the rows, without comments.
  fileprivate var rows: [Substring] {
    split(separator: "\n").filter { !$0.hasPrefix("#") }
  }

  /// The fields of each row behind the header.
  fileprivate var fields: [[String]] {
    rows.dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  /// Keeps the header, and the rows whose fields `isKept` chooses.
  fileprivate mutating func keepRows(_ isKept: ([String]) -> Bool) {
    let lines = rows
    let kept = lines.dropFirst().filter { line in
      isKept(line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
    }
    self = ([lines[0]] + kept).joined(separator: "\n") + "\n"
  }
}
