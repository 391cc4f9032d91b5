import Catalogue
import Foundation
import GRDB
import Ledger
import Records
import Sealing
import Synchronization

@testable import RecordStore

/// A real register in a folder of its own, gone when it is let go.
final class ScratchRegister {
  let folder: RegisterFolder
  let clock: ScratchClock
  let environment: StoreEnvironment
  let officer: Identifier<Officer>
  let recoveryKey: RecoveryKey?
  /// Nothing while it is closed.
  private(set) var opened: RegisterStore?

  static let passphrase = "mật khẩu tập dùng"

  /// - Parameter sealed: whether the register has a passphrase; it is unlocked at first.
  init(
    sealed: Bool = false, seed: UInt64 = 1, role: Role = .commune,
    upcasters: Upcasters = .init([]), start: Moment = ScratchClock.start
  ) throws {
    folder = RegisterFolder(Self.newFolder())
    clock = ScratchClock(at: start)
    environment = Self.environment(clock, seed: seed, upcasters: upcasters)
    let setUp = RegisterSetUp(
      communeCode: "16813", officerName: "Lô Văn Tập", officerPost: "Chuyên viên",
      isPractice: !sealed, role: role)
    let made = try RegisterStore.create(
      in: folder, setUp: setUp, catalogue: SmallShipped.catalogue,
      passphrase: sealed ? try Self.secret(Self.passphrase) : nil, environment: environment)
    officer = made.officer
    recoveryKey = made.recoveryKey
    opened = made.store
  }

  deinit {
    opened = nil
    try? FileManager.default.removeItem(atPath: folder.path)
  }

  /// The open register.
  var store: RegisterStore {
    guard let opened else { preconditionFailure("the register is closed") }
    return opened
  }

  func close() {
    opened?.finish()
    opened = nil
  }

  @discardableResult
  func open(_ other: StoreEnvironment? = nil) throws -> RegisterStore {
    let store = try RegisterStore(in: folder, environment: other ?? environment)
    opened = store
    return store
  }

  @discardableResult
  func write(_ change: Change) throws -> Written {
    clock.pass(minutes: 1)
    return try store.apply(change, by: officer)
  }

  /// Reads the register's file.
  func read<Result>(_ body: (Database) throws -> Result) throws -> Result {
    try store.readerQueue.read(body)
  }

  /// Changes the register's file behind its back.
  func tamper(_ body: (Database) throws -> Void) throws {
    try DatabaseQueue(path: folder.database, configuration: StoreConfiguration.writer())
      .writeWithoutTransaction(body)
  }
}

extension ScratchRegister {
  static func newFolder() -> String {
    NSTemporaryDirectory() + "soxa-store-" + UUID().uuidString
  }

  static func secret(_ text: String) throws -> Passphrase {
    try Passphrase(SecretBytes(copying: Array(text.utf8)))
  }

  /// Chance that repeats, and the least work for a passphrase.
  static func environment(
    _ clock: ScratchClock, seed: UInt64, upcasters: Upcasters = .init([]),
    machineID: String = "máy thử"
  ) -> StoreEnvironment {
    let draws = Mutex<UInt64>(0)
    return StoreEnvironment(
      now: { clock.now },
      chance: {
        draws.withLock { draws in
          draws += 1
          return StoreChance(seed: seed << 32 + draws)
        }
      },
      machineID: { machineID }, upcasters: upcasters, workFactor: { .floor })
  }

  func newID<Record>() -> Identifier<Record> {
    var chance = environment.chance()
    return Identifier(RecordID.random(using: &chance))
  }
}

/// A clock that stands still until a test moves it.
final class ScratchClock: Sendable {
  /// Saturday 21 November 2026, 09:30.
  static let start = Moment(
    Day(year: 2026, month: 11, day: 21) ?? .first, ClockTime(hour: 9, minute: 30) ?? .midnight)

  private let time: Mutex<Moment>

  init(at moment: Moment = start) { time = Mutex(moment) }

  var now: Moment { time.withLock { $0 } }

  func pass(minutes: Int) { time.withLock { $0 = $0.adding(minutes: minutes) } }
  func pass(days: Int) { pass(minutes: days * 1440) }
}

/// Chance that repeats: the same seed gives the same numbers (SplitMix64).
struct StoreChance: RandomNumberGenerator, Sendable {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ mixed >> 27) &* 0x94d0_49bb_1331_11eb
    return mixed ^ mixed >> 31
  }
}
