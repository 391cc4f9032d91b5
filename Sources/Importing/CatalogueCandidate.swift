import Catalogue
import Ledger
import Records

/// A newer catalogue as it was read from a file: what it changes, and what of it lies under the
/// register's own decisions and corrections.
public struct CatalogueCandidate: Sendable, Equatable {
  public let package: CataloguePackage
  public let differences: CatalogueDifferences
  /// Keys of changed or removed rows, by table, for which the register has words of its own.
  public let underOwn: [CatalogueFile: Set<String>]

  /// Reads and checks all of it; nothing is taken.
  ///
  /// - Parameter inUse: the newest catalogue that is here: the register's or the program's own.
  /// - Throws: `.catalogueRefused` for what is no catalogue, is not newer, or lies in the future.
  public init(
    bytes: [UInt8], against inUse: CataloguePackage, _ register: some RegisterReader, today: Day
  ) throws(StoreError) {
    do throws(PackageError) {
      let package = try CataloguePackage(bytes: bytes) { Digest32(hashing: $0).description }
      guard package.version > inUse.version else {
        throw .notNewer(version: package.version, inUse: inUse.version)
      }
      guard package.version <= today else {
        throw .fromTheFuture(version: package.version, today: today)
      }
      _ = try package.checked { Digest32(hashing: $0).description }
      self.package = package
      differences = try Self.differences(from: inUse, to: package)
    } catch {
      throw .catalogueRefused(why: error.why, remedy: error.remedy)
    }
    underOwn = try Self.underOwn(differences, register)
  }

  private static func differences(
    from old: CataloguePackage, to new: CataloguePackage
  ) throws(PackageError) -> CatalogueDifferences {
    do throws(CatalogueError) {
      return try CatalogueDifferences(from: old, to: new)
    } catch {
      throw .table(error)
    }
  }

  private static func underOwn(
    _ differences: CatalogueDifferences, _ register: some RegisterReader
  ) throws(StoreError) -> [CatalogueFile: Set<String>] {
    var found: [CatalogueFile: Set<String>] = [:]
    for table in differences.tables {
      for key in table.changed.map(\.key) + table.removed
      where try hasOwnWords(on: key, in: table.file, register) {
        found[table.file, default: []].insert(key)
      }
    }
    return found
  }

  private static func hasOwnWords(
    on key: String, in file: CatalogueFile, _ register: some RegisterReader
  ) throws(StoreError) -> Bool {
    switch file {
    case .documents: return try register.correction(of: .init(key)) != nil
    case .authority: return try register.authorityRow(.init(key))?.recorded != nil
    case .relations:
      // A correction of the document acted upon may set the relation aside.
      let number = CatalogueDifferences.keyParts(key).last ?? ""
      return try register.correction(of: .init(number))?.setAside.isEmpty == false
    default: return false
    }
  }
}
