import CPseudoTerminal
import Glibc

/// A program run to its end.
struct Child {
  /// Everything it wrote to its output, at most ``outputLimit`` bytes.
  let output: [UInt8]
  /// Its exit status; -1 when it was killed.
  let status: Int32
  /// Seconds from its start to its end.
  let seconds: Double
  /// The most memory it held, in kilobytes.
  let peak: Int

  private static let outputLimit = 65536

  /// Nil when it could not be started.
  init?(_ words: [String]) {
    let start = pseudo_terminal_seconds()
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = Self.spawn(words, output: ends[1])
    close(ends[1])
    guard let process else { return nil }
    output = Self.contents(of: ends[0])
    var state: Int32 = 0
    var usage = rusage()
    guard wait4(process, &state, 0, &usage) == process else { return nil }
    seconds = pseudo_terminal_seconds() - start
    status = state & 0x7F == 0 ? (state >> 8) & 0xFF : -1
    peak = usage.ru_maxrss
  }

  var text: String { String(decoding: output, as: UTF8.self) }

  private static func spawn(_ words: [String], output: Int32) -> pid_t? {
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    var process = pid_t()
    let error = posix_spawnp(&process, words[0], &actions, nil, arguments, environ)
    return error == 0 ? process : nil
  }

  private static func contents(of descriptor: Int32) -> [UInt8] {
    var kept: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return kept }
      kept += buffer[..<min(count, outputLimit - kept.count)]
    }
  }
}
