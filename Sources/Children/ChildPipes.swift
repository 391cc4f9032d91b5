import Glibc

/// What a child reads and writes: its input fed and its output taken at once, within a time.
struct ChildPipes {
  private(set) var output: [UInt8] = []
  private(set) var errors: [UInt8] = []
  /// Whether there was more output than is allowed.
  private(set) var isOverLimit = false
  /// Reading and writing ends of standard input, output and error.
  private var ends: [[Int32]] = []

  /// A word of reproach is short.
  private static let errorLimit = 4096

  mutating func open() -> Bool {
    for _ in 0..<3 {
      var pair: [Int32] = [-1, -1]
      guard pipe(&pair) == 0 else { return false }
      for end in pair where fcntl(end, F_SETFD, FD_CLOEXEC) != 0 { return false }
      ends.append(pair)
    }
    for end in [ends[0][1], ends[1][0], ends[2][0]] {
      guard fcntl(end, F_SETFL, O_NONBLOCK) == 0 else { return false }
    }
    return true
  }

  /// What the child has as its descriptors 0, 1 and 2.
  var farEnds: [Int32] { [ends[0][0], ends[1][1], ends[2][1]] }

  mutating func closeFarEnds() {
    close(0, 0)
    close(1, 1)
    close(2, 1)
  }

  mutating func close() {
    for pipe in ends.indices {
      close(pipe, 0)
      close(pipe, 1)
    }
  }

  private mutating func close(_ pipe: Int, _ end: Int) {
    guard ends[pipe][end] >= 0 else { return }
    _ = Glibc.close(ends[pipe][end])
    ends[pipe][end] = -1
  }
}

extension ChildPipes {
  /// Feeds the child and listens to it until it has closed its output.
  ///
  /// - Returns: false where it did not end in time or said more than `limit` bytes.
  mutating func exchange(_ input: [UInt8], limit: Int, until deadline: Deadline) -> Bool {
    let signals = BlockedPipeSignal()
    defer { signals.restore() }
    var rest = input[...]
    if rest.isEmpty { close(0, 1) }
    while ends[1][0] >= 0 || ends[2][0] >= 0 {
      guard !deadline.isOver, !isOverLimit else { return false }
      var waiting = [
        pollfd(fd: ends[0][1], events: Int16(POLLOUT), revents: 0),
        pollfd(fd: ends[1][0], events: Int16(POLLIN), revents: 0),
        pollfd(fd: ends[2][0], events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&waiting, 3, 1000) > 0 else { continue }
      if waiting[0].revents != 0 { feed(&rest) }
      if waiting[1].revents != 0 { listen(1, limit: limit) }
      if waiting[2].revents != 0 { listen(2, limit: Self.errorLimit) }
    }
    return !isOverLimit
  }

  private mutating func feed(_ rest: inout ArraySlice<UInt8>) {
    let count = rest.withUnsafeBytes { Glibc.write(ends[0][1], $0.baseAddress, $0.count) }
    if count > 0 { rest = rest.dropFirst(count) }
    if rest.isEmpty || (count < 0 && errno != EAGAIN && errno != EINTR) { close(0, 1) }
  }

  private mutating func listen(_ pipe: Int, limit: Int) {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(ends[pipe][0], &piece, piece.count)
    if count == 0 || (count < 0 && errno != EAGAIN && errno != EINTR) { return close(pipe, 0) }
    guard count > 0 else { return }
    if pipe == 1 {
      output += piece[..<count]
      if output.count > limit { isOverLimit = true }
    } else {
      errors += piece[..<count].prefix(max(0, limit - errors.count))
    }
  }
}

/// Holds the signal of a broken pipe back from this thread: a child that ends early is no reason
/// for this process to end.
private struct BlockedPipeSignal {
  private var pipeSignal = sigset_t()
  private var before = sigset_t()

  init() {
    sigemptyset(&pipeSignal)
    sigaddset(&pipeSignal, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &pipeSignal, &before)
  }

  func restore() {
    var (signal, before) = (pipeSignal, before)
    var moment = timespec()
    // Takes one that has come meanwhile, so that it does not act afterwards.
    while sigtimedwait(&signal, nil, &moment) > 0 {}
    moment = timespec()
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
