import Catalogue
import Foundation
import Records

/// The catalogue as it is shipped, read once.
enum Shipped {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let folder = root.appending(path: "Resources/catalogue").path
  private static let result = Result { () throws(CatalogueError) in
    try CatalogueTables(folder: folder)
  }

  static func tables() throws -> CatalogueTables { try result.get() }

  static func bytes(of name: String) throws(CatalogueError) -> [UInt8] {
    try CatalogueFolder(path: folder).bytes(of: name)
  }

  /// Whether printed files are to be written anew; the test that writes them fails.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
}

extension Day {
  /// The day of a well-formed ISO date in a test.
  static func on(_ iso: String) -> Day {
    guard let day = Day(iso: iso) else { preconditionFailure("No day: \(iso)") }
    return day
  }
}

/// Repeatable chance (SplitMix64).
struct Chance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
