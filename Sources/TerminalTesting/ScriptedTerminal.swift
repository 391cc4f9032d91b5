import Glibc
import Synchronization
import Terminal

/// A terminal without a terminal: events come from a script, pages are kept.
///
/// When the script is over the terminal hangs up, so that every program ends.
public final class ScriptedTerminal: Device {
  /// What happens next.
  public enum Step: Equatable, Sendable {
    case event(Event)
    /// Waits until another thread rings the waker, then reports it; at most so many milliseconds,
    /// and then reports a tick.
    case awaitWake(milliseconds: Int)
  }

  public private(set) var size: Size
  /// The pages shown, oldest first; a page equal to the one before is not kept again.
  public private(set) var pages: [Buffer] = []
  /// The texts put on the clipboard, oldest first.
  public private(set) var copies: [String] = []
  /// How often the program was suspended.
  public private(set) var suspensions = 0
  public private(set) var isClosed = false

  private var steps: ArraySlice<Step>
  private let bell = Bell()

  public init(size: Size, steps: [Step]) {
    self.size = size
    self.steps = steps[...]
  }

  /// A script of keys alone, in the notation of ``Step/keys(_:)``.
  public convenience init(size: Size, keys: String) {
    self.init(size: size, steps: Step.keys(keys))
  }
}

extension ScriptedTerminal {
  public var hasEventWaiting: Bool { false }

  public var waker: Waker { Waker { [bell] in bell.ring() } }

  public func show(_ page: Buffer) {
    if page.size == size, pages.last != page { pages.append(page) }
  }

  public func nextEvent(timeout: Int?) -> Event {
    switch steps.popFirst() {
    case .event(let event):
      if case .resize(let size) = event { self.size = size }
      return event
    case .awaitWake(let milliseconds): return bell.wait(milliseconds) ? .wake : .tick
    case nil: return .end(.hangup)
    }
  }

  public func suspend() -> Bool {
    suspensions += 1
    return true
  }

  public func lend(_ body: () -> Void) { body() }

  public func copy(_ text: String) -> Bool {
    copies.append(text)
    return true
  }

  public func close() { isClosed = true }
}

/// Remembers that it was rung, from any thread.
private final class Bell: Sendable {
  private let isRung = Mutex(false)

  func ring() { isRung.withLock { $0 = true } }

  /// Waits for a ring and forgets it; false when none came in time.
  func wait(_ milliseconds: Int) -> Bool {
    for _ in 0...max(0, milliseconds) {
      let wasRung = isRung.withLock { isRung in
        defer { isRung = false }
        return isRung
      }
      if wasRung { return true }
      usleep(1000)
    }
    return false
  }
}
