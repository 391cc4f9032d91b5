import Catalogue
import GRDB
import Ledger
import Records

/// The catalogue that was loaded from a file: kept whole in the register, so that it is there when
/// the tables are made anew.
struct LoadedCatalogue {
  let db: Database

  static func hash(_ bytes: [UInt8]) -> String { Digest32(hashing: bytes).description }

  /// Nil where none was loaded, or where the program's own took its place.
  func bytes() throws -> [UInt8]? {
    let bytes = try Settings(db: db)[.loadedCatalogue]
    return bytes?.isEmpty == false ? bytes : nil
  }

  func keep(_ package: CataloguePackage) throws {
    try Settings(db: db).set(.loadedCatalogue, package.bytes)
  }

  func forget() throws {
    if try bytes() != nil { try Settings(db: db).set(.loadedCatalogue, []) }
  }

  /// The loaded tables where they are newer than `own` and this program can read them.
  func tables(newerThan own: Day) throws -> CatalogueTables? {
    try bytes().flatMap { Self.tables(in: $0, newerThan: own) }
  }

  /// Nil where what is kept cannot be read here.
  func package() throws -> CataloguePackage? {
    try bytes().flatMap { Self.read($0)?.package }
  }

  static func tables(in bytes: [UInt8], newerThan own: Day) -> CatalogueTables? {
    read(bytes).flatMap { $0.package.version > own ? $0.tables : nil }
  }

  /// A file of another program's form cannot be read here: then the program's own is the best there
  /// is, so the reason is not asked for.
  private static func read(
    _ bytes: [UInt8]
  ) -> (package: CataloguePackage, tables: CatalogueTables)? {
    guard let package = try? CataloguePackage(bytes: bytes, hash: hash),
      let tables = try? package.checked(hash: hash)
    else { return nil }
    return (package, tables)
  }
}

extension RegisterStore {
  /// The catalogue that was loaded from a file; nil where none was, where the program's own took its
  /// place, or where it has the form of another program.
  public func loadedCatalogue() throws(StoreError) -> CataloguePackage? {
    try reading { try LoadedCatalogue(db: $0).package() }
  }

  /// Takes a catalogue from a file: a backup first, then tables, entry and the file itself in one
  /// transaction. Own decisions, corrections and relations stay.
  ///
  /// - Throws: `.catalogueRefused` for one that is not newer than the register's.
  public func take(
    _ package: CataloguePackage, by officer: Identifier<Officer>
  ) throws(StoreError) -> Written {
    let tables: CatalogueTables
    do throws(PackageError) {
      tables = try package.checked(hash: LoadedCatalogue.hash)
    } catch {
      throw .catalogueRefused(why: error.why, remedy: error.remedy)
    }
    if let inUse = try catalogueVersion(), package.version <= inUse {
      let error = PackageError.notNewer(version: package.version, inUse: inUse)
      throw .catalogueRefused(why: error.why, remedy: error.remedy)
    }
    try backUp(.beforeImport)
    return try take(tables, from: package, by: officer)
  }
}
