import Glibc

/// Starts a program as the leader of a session of its own.
struct ProcessStart {
  /// POSIX_SPAWN_SETSID of glibc's spawn.h, which Swift does not import.
  private static let newSession: Int16 = 0x80
  private static let resetsMask = Int16(POSIX_SPAWN_SETSIGMASK)

  let arguments: [String]
  let environment: [String]

  func run(onTerminal path: String) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawnattr_setflags(&attributes, ProcessStart.newSession | ProcessStart.resetsMask)
    // The threads of the tests block signals; a program from a shell starts with none blocked.
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    // The first terminal that the leader of a session opens becomes the session's.
    posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    let (words, variables) = (CStrings(arguments), CStrings(environment))
    var process = pid_t()
    let result = posix_spawn(
      &process, arguments[0], &actions, &attributes, words.pointers, variables.pointers)
    guard result == 0 else { throw PseudoTerminal.Trouble.cannotStart(result) }
    return process
  }
}

/// Strings as C wants them, ended by a null pointer.
private final class CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) { pointers = strings.map { strdup($0) } + [nil] }

  deinit { for pointer in pointers { free(pointer) } }
}
