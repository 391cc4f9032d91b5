import Catalogue
import Foundation
import Ledger
import RecordStore
import Records
import Sealing
import Synchronization
import TestChance

/// A real register in a folder of its own, with the shipped catalogue; gone when it is let go.
public final class TestRegister {
  /// Mường Xén in Nghệ An, in cluster 1.
  public static let communeCode = "16813"
  public static let passphrase = "mật khẩu tập dùng"

  public let store: RegisterStore
  public let officer: Identifier<Officer>
  public let clock: TestClock
  public let folder: RegisterFolder

  /// - Parameters:
  ///   - isPractice: a register that is no practice one has a passphrase, whatever is asked.
  ///   - hasPassphrase: whether texts are sealed; it is unlocked at first.
  public init(
    communeCode: String = TestRegister.communeCode, isPractice: Bool = true,
    hasPassphrase: Bool = false, clock: TestClock = TestClock()
  ) throws {
    let hasPassphrase = hasPassphrase || !isPractice
    self.clock = clock
    folder = RegisterFolder(Self.newFolder())
    let template = RegisterTemplate(
      communeCode: communeCode, isPractice: isPractice, hasPassphrase: hasPassphrase)
    officer = try template.copy(to: folder)
    store = try RegisterStore(in: folder, environment: Self.environment(clock))
    // A copy of a file may not give numbers until somebody says so.
    _ = try store.takeNumbering(highest: nil, by: officer)
    if hasPassphrase {
      try store.unlock(author: officer, passphrase: try Self.secret(Self.passphrase))
    }
    store.setAuthor(officer)
  }

  deinit {
    // A folder that is left behind in the system's place for temporary files harms nothing.
    try? FileManager.default.removeItem(atPath: folder.path)
  }

  public typealias Reader = StoreReader

  public var reader: StoreReader { store.reader }

  /// Writes a change at once.
  @discardableResult
  public func write(_ change: Change) throws -> Written {
    try store.apply(change, by: officer)
  }
}

extension TestRegister {
  /// A folder that does not exist yet.
  public static func newFolder() -> String {
    NSTemporaryDirectory() + "soxa-" + UUID().uuidString
  }

  /// The catalogue as it is shipped, read once.
  public static let catalogue: CatalogueTables = {
    do {
      return try CatalogueTables(folder: projectFolder + "/Resources/catalogue")
    } catch {
      preconditionFailure("The shipped catalogue cannot be read: \(error)")
    }
  }()

  /// The same as one file.
  public static let package: CataloguePackage = {
    do {
      return try CataloguePackage(folder: projectFolder + "/Resources/catalogue") {
        Digest32(hashing: $0).description
      }
    } catch {
      preconditionFailure("The shipped catalogue cannot be read: \(error)")
    }
  }()

  /// The folder of the project, where `Resources` lies.
  static let projectFolder: String = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder.path
  }()

  /// Chance that repeats, and the least work for a passphrase.
  public static func environment(_ clock: TestClock) -> StoreEnvironment {
    let seed = Mutex<UInt64>(1)
    return StoreEnvironment(
      now: { clock.now },
      chance: {
        seed.withLock { seed in
          seed += 1
          return RepeatableChance(seed: seed)
        }
      },
      machineID: { "test" }, workFactor: { .floor })
  }

  public static func secret(_ text: String) throws -> Passphrase {
    try Passphrase(SecretBytes(copying: Array(text.utf8)))
  }
}
