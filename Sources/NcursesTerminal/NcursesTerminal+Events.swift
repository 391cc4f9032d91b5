import CTerminalGuard
import Glibc
import Terminal
import VietText

extension NcursesTerminal {
  /// The most bytes read at once; more are read at the next turn.
  private static let pieceSize = 4096

  public var hasEventWaiting: Bool { !inbox.isEmpty }

  public var waker: Waker { Waker { guard_wake() } }

  public func nextEvent(timeout: Int?) -> Event {
    let deadline = timeout.map { Clock.milliseconds() + max(0, $0) }
    while true {
      noteSignals()
      if let event = inbox.take() { return event }
      // A key that no byte comes for is finished as it is.
      let patience = decoder.patience.map { lastByte + $0 }
      let limit = [deadline, patience].compactMap { $0 }.min()
      if receive(within: limit.map { max(0, $0 - Clock.milliseconds()) }) { continue }
      let now = Clock.milliseconds()
      if let patience, now >= patience {
        inbox.add(decoder.flush())
      } else if let deadline, now >= deadline {
        return .tick
      }
    }
  }

  /// Waits for bytes, signals and wakers; false when nothing came in so many milliseconds.
  private func receive(within milliseconds: Int?) -> Bool {
    var sources = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: guard_event_descriptor(), events: Int16(POLLIN), revents: 0),
    ]
    let ready = poll(&sources, nfds_t(sources.count), Int32(clamping: milliseconds ?? -1))
    guard ready > 0 else { return ready < 0 }
    if sources[0].revents != 0 { readBytes() }
    return true
  }

  private func readBytes() {
    withUnsafeTemporaryAllocation(byteCount: NcursesTerminal.pieceSize, alignment: 1) { piece in
      let count = read(STDIN_FILENO, piece.baseAddress, piece.count)
      if count > 0 {
        take(UnsafeRawBufferPointer(rebasing: piece[..<count]))
      } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
        inbox.add([.end(.hangup)])
      }
    }
  }

  private func take(_ bytes: UnsafeRawBufferPointer) {
    lastByte = Clock.milliseconds()
    if !decoder.isPasting, isCorrection(bytes) { inbox.add([.inputMethodSeen]) }
    inbox.add(decoder.feed(bytes))
  }

  /// Whether bytes that came together delete a letter and write a marked one.
  private func isCorrection(_ bytes: UnsafeRawBufferPointer) -> Bool {
    guard bytes.count > 1, bytes.contains(where: { $0 == 0x7F || $0 == 0x08 }) else { return false }
    var watch = InputMethodWatch()
    return watch.see(bytes.assumingMemoryBound(to: UInt8.self))
  }

  /// Turns what signals and other threads told into events.
  private func noteSignals() {
    let told = carriedSignals | guard_take_events()
    carriedSignals = 0
    guard told != 0 else { return }
    let ends: [(guard_event, EndReason)] = [
      (guard_event_hangup, .hangup), (guard_event_terminate, .signal(SIGTERM)),
      (guard_event_interrupt, .signal(SIGINT)), (guard_event_quit, .signal(SIGQUIT)),
    ]
    for (event, reason) in ends where told & event.rawValue != 0 { inbox.add([.end(reason)]) }
    if told & guard_event_resumed.rawValue != 0 {
      takeScreen()
      inbox.add([.resumed])
    } else if told & guard_event_resize.rawValue != 0, updateSize() {
      inbox.add([.resize(size)])
    }
    if told & guard_event_stop.rawValue != 0 { inbox.add([.key(.control("z"))]) }
    if told & guard_event_wake.rawValue != 0 { inbox.add([.wake]) }
  }
}

extension NcursesTerminal {
  public func suspend() -> Bool {
    guard guard_can_stop() else { return false }
    leaveScreen()
    guard_stop()
    takeScreen()
    // What was told meanwhile stays, except for what has just been answered.
    carriedSignals |=
      guard_take_events() & ~(guard_event_resumed.rawValue | guard_event_resize.rawValue)
    inbox.add([.resumed])
    return true
  }

  public func lend(_ body: () -> Void) {
    leaveScreen()
    guard_lend_keys(true)
    body()
    guard_lend_keys(false)
    takeScreen()
    inbox.add([.resumed])
  }
}
