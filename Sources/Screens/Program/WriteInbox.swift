import Records
import Synchronization

/// What the writing thread has finished and the program has not looked at yet.
final class WriteInbox: Sendable {
  enum Letter: Sendable {
    /// What became of the change with a number.
    case written(Int, Result<Written, StoreError>)
    case draftDropped
  }

  private let letters = Mutex<[Letter]>([])

  func put(_ letter: Letter) { letters.withLock { $0.append(letter) } }

  /// Takes out what is there, oldest first.
  func take() -> [Letter] {
    letters.withLock { letters in
      defer { letters = [] }
      return letters
    }
  }
}
