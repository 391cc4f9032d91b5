import Glibc

/// A program that is run beside this one: without a shell, with an environment of its own, fed and
/// listened to within limits, and ended with all that it started where it goes beyond them.
public struct ChildProgram: Sendable {
  public let path: String
  public let arguments: [String]
  /// `NAME=value`; nothing else is handed on.
  public let environment: [String]

  /// - Parameter path: from the root; it is not searched for.
  public init(path: String, arguments: [String], environment: [String]) {
    self.path = path
    self.arguments = arguments
    self.environment = environment
  }

  /// What a program answered that ended by itself.
  public struct Answer: Sendable {
    /// The exit status.
    public let status: Int
    /// All of standard output.
    public let output: [UInt8]
    /// The first bytes of standard error.
    public let errors: [UInt8]
  }

  public enum Trouble: Error, Equatable, Sendable {
    case missing
    case cannotStart(code: Int)
    /// By a signal.
    case ended(signal: Int)
    case tooSlow
    case tooMuchOutput
  }
}

extension ChildProgram {
  /// - Parameters:
  ///   - input: what it reads from standard input.
  ///   - limit: bytes of standard output.
  ///   - seconds: how long it may take.
  public func run(
    _ input: [UInt8] = [], limit: Int, seconds: Int
  ) throws(Trouble) -> Answer {
    guard access(path, X_OK) == 0 else { throw .missing }
    var pipes = ChildPipes()
    defer { pipes.close() }
    guard pipes.open() else { throw .cannotStart(code: Int(errno)) }
    let child = try start(pipes)
    pipes.closeFarEnds()
    let deadline = Deadline(seconds: seconds)
    let isHeard = pipes.exchange(input, limit: limit, until: deadline)
    var status: Int32 = 0
    let isOver = isHeard && Self.hasEnded(child, by: deadline, &status)
    if !isOver {
      // The whole group: what the child started must not go on without it.
      kill(-child, SIGKILL)
      while waitpid(child, &status, 0) < 0, errno == EINTR {}
    }
    guard isOver else { throw pipes.isOverLimit ? .tooMuchOutput : .tooSlow }
    let signal = status & 0x7F
    guard signal == 0 else { throw .ended(signal: Int(signal)) }
    return Answer(status: Int(status >> 8 & 0xFF), output: pipes.output, errors: pipes.errors)
  }

  /// The longest pause between two looks, in milliseconds.
  private static let longestPause: Int32 = 50

  /// Waits for a child that has closed its output: it may go on all the same.
  private static func hasEnded(
    _ child: pid_t, by deadline: Deadline, _ status: inout Int32
  ) -> Bool {
    var pause: Int32 = 1
    while true {
      let found = waitpid(child, &status, WNOHANG)
      if found == child { return true }
      if deadline.isOver || (found < 0 && errno != EINTR) { return false }
      poll(nil, 0, pause)
      pause = min(pause * 2, longestPause)
    }
  }

  private func start(_ pipes: ChildPipes) throws(Trouble) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    for (near, far) in zip(pipes.farEnds, STDIN_FILENO...STDERR_FILENO) {
      posix_spawn_file_actions_adddup2(&actions, near, far)
    }
    Self.set(&attributes)
    let arguments = Self.words([path] + arguments)
    let environment = Self.words(environment)
    defer { for word in arguments + environment { free(word) } }
    var child = pid_t()
    let code = posix_spawn(&child, path, &actions, &attributes, arguments, environment)
    guard code == 0 else { throw .cannotStart(code: Int(code)) }
    return child
  }

  /// No signal held back or answered as here, and a group of its own.
  private static func set(_ attributes: inout posix_spawnattr_t) {
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setpgroup(&attributes, 0)
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
    posix_spawnattr_setflags(&attributes, Int16(flags))
  }

  /// Words as C wants them, ended by a null pointer.
  private static func words(_ words: [String]) -> [UnsafeMutablePointer<CChar>?] {
    words.map { word in strdup(word) } + [nil]
  }
}
