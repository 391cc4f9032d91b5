import Glibc
import Terminal

/// Rings a waker from a thread of its own.
enum OtherThread {
  static func ring(_ waker: Waker) {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(WakerBox(waker))
    pthread_create(
      &thread, nil,
      { argument in
        if let argument { Unmanaged<WakerBox>.fromOpaque(argument).takeRetainedValue().waker() }
        return nil
      }, box.toOpaque())
    pthread_detach(thread)
  }
}

private final class WakerBox: Sendable {
  let waker: Waker

  init(_ waker: Waker) { self.waker = waker }
}
