import GRDB
import Ledger
import Records

/// The origin under which this copy of the register writes.
struct OwnOrigin {
  let db: Database
  let environment: StoreEnvironment

  /// Takes a new origin where the file stands elsewhere than when it last wrote.
  func renewIfMoved(_ file: FileFacts, path: String) throws {
    let home = FileHome(machineID: environment.machineID(), file: file, path: path)
    if try Settings(db: db).text(.home) == home.text { return }
    try renew(home)
  }

  /// Takes a new origin: what was written under the old one stays its own.
  func renew(_ home: FileHome, role given: Role? = nil) throws {
    let settings = Settings(db: db)
    let origins = OriginTable(db: db)
    let role = try given ?? origins.row(of: try settings.origin())?.role ?? .commune
    var chance = environment.chance()
    let origin = Origin.random(using: &chance)
    try origins.insert(origin, role: role, isOwn: true)
    try settings.set(.origin, origin.bytes)
    try settings.set(.home, Array(home.text.utf8))
  }
}
