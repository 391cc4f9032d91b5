import Sealing
import Synchronization

/// The keys of an unlocked register, held once for the writer and the reader.
final class KeyHolder: Sendable {
  private let held = Mutex<UnlockedKeys?>(nil)

  /// Nothing while the register is locked.
  var keys: UnlockedKeys? { held.withLock { $0 } }

  func hold(_ keys: UnlockedKeys) { held.withLock { $0 = keys } }

  /// Lets the keys go; their memory is wiped when nobody uses them any more.
  func drop() { held.withLock { $0 = nil } }
}
