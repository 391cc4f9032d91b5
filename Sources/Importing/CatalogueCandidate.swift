import Catalogue
import Ledger
import Records

/// A newer catalogue as it was read from a file: what it changes, and what of it lies under the
/// register's own decisions and corrections.
public struct CatalogueCandidate: Sendable, Equatable {
  public let package: CataloguePackage
  public let differences: CatalogueDifferences
  /// What becomes of the register's own words.
  public enum OwnWords: Sendable, Equatable {
    case stay
    /// They set a relation aside that the newer list states in other words: it stands again.
    case lapse
  }

  /// The changed or removed rows, by table and key, for which the register has words of its own.
  public let underOwn: [CatalogueFile: [String: OwnWords]]

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
  ) throws(StoreError) -> [CatalogueFile: [String: OwnWords]] {
    var found: [CatalogueFile: [String: OwnWords]] = [:]
    for table in differences.tables {
      for key in table.changed.map(\.key) + table.removed {
        found[table.file, default: [:]][key] = try ownWords(on: key, in: table, register)
      }
    }
    return found
  }

  private static func ownWords(
    on key: String, in table: CatalogueDifferences.TableDifference, _ register: some RegisterReader
  ) throws(StoreError) -> OwnWords? {
    switch table.file {
    case .documents: try register.correction(of: .init(key)) == nil ? nil : .stay
    case .authority: try register.authorityRow(.init(key))?.recorded == nil ? nil : .stay
    case .relations: try ownWords(onRelation: key, in: table, register)
    default: nil
    }
  }

  /// A correction of the document acted upon sets relations aside by their marks.
  private static func ownWords(
    onRelation key: String, in table: CatalogueDifferences.TableDifference,
    _ register: some RegisterReader
  ) throws(StoreError) -> OwnWords? {
    guard let before = table.before[key], let number = before["to_number"],
      let setAside = try register.correction(of: .init(number))?.setAside,
      setAside.contains(mark(before))
    else { return nil }
    guard let row = table.changed.first(where: { $0.key == key }) else { return .lapse }
    let after = row.changes.reduce(into: before) { $0[$1.column] = $1.new }
    return setAside.contains(mark(after)) ? .stay : .lapse
  }

  private static func mark(_ row: [String: String]) -> String {
    DocumentRelation.mark(
      from: row["from_number"] ?? "", kind: row["relation"] ?? "", to: row["to_number"] ?? "",
      part: row["part"] ?? "")
  }
}
