import Catalogue
import Glibc
import Ledger
import Records
import Sealing

/// What the store takes from outside: time, chance, the machine, the newer readings of old fields.
public struct StoreEnvironment: Sendable {
  public var now: @Sendable () -> Moment
  /// A new source of chance; keys and salts are drawn from it.
  public var chance: @Sendable () -> any RandomNumberGenerator
  /// What tells this machine from others; empty when it has no such name.
  public var machineID: @Sendable () -> String
  public var upcasters: Upcasters
  /// How much work one try of a passphrase is made; measured at set-up when nothing is given.
  public var workFactor: @Sendable () -> WorkFactor
  /// The year in which the program was built: a clock before it is wrong.
  public var buildYear: Int
  /// The catalogue that ships with the program: asked for where a register keeps it in an older form.
  public var catalogue: @Sendable () throws(StoreError) -> CatalogueTables
  /// Told now and then while all tables are rebuilt.
  public var progress: @Sendable (RebuildProgress) -> Void

  public init(
    now: @escaping @Sendable () -> Moment = StoreEnvironment.systemTime,
    chance: @escaping @Sendable () -> any RandomNumberGenerator = StoreEnvironment.systemChance,
    machineID: @escaping @Sendable () -> String = StoreEnvironment.systemMachineID,
    upcasters: Upcasters = Upcasters([]),
    workFactor: @escaping @Sendable () -> WorkFactor = { .largest(under: .seconds(2)) },
    buildYear: Int = 2026,
    catalogue: @escaping @Sendable () throws(StoreError) -> CatalogueTables = noCatalogue,
    progress: @escaping @Sendable (RebuildProgress) -> Void = { _ in }
  ) {
    self.now = now
    self.chance = chance
    self.machineID = machineID
    self.upcasters = upcasters
    self.workFactor = workFactor
    self.buildYear = buildYear
    self.catalogue = catalogue
    self.progress = progress
  }

  /// For a process that brings no tables of its own.
  public static let noCatalogue: @Sendable () throws(StoreError) -> CatalogueTables = {
    () throws(StoreError) in
    throw .catalogue(
      Phrase(
        "Sổ dùng danh mục dạng cũ mà chương trình không kèm danh mục.",
        "The register keeps the catalogue in an older form and the program brings none."))
  }

  /// The system's random bytes.
  public static let systemChance: @Sendable () -> any RandomNumberGenerator = {
    BufferedChance()
  }

  /// The machine's clock.
  public static let systemTime: @Sendable () -> Moment = {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Moment(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
  }

  /// The first line of `/etc/machine-id`.
  public static let systemMachineID: @Sendable () -> String = {
    // A machine that cannot be asked has no name.
    let bytes = (try? FileReader.bytes(at: "/etc/machine-id", limit: 4096)) ?? []
    return String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
  }
}
