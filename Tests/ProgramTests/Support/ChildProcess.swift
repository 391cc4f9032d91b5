import Foundation
import Glibc

/// A program that was run to its end.
struct Finished {
  let status: Int32
  let outputBytes: Data
  let errors: String

  var output: String { String(decoding: outputBytes, as: UTF8.self) }
}

/// Runs programs as children, with files for what they read and write.
enum ChildProcess {
  enum Trouble: Error {
    case cannotStart(path: String, code: Int32)
    case didNotEnd(arguments: [String])
  }

  /// Seconds after which a child is taken for hanging.
  private static let patience = 60.0

  /// - Parameters:
  ///   - arguments: the path of the program first.
  ///   - scratch: a folder for the files.
  static func run(
    _ arguments: [String], environment: [String], input: String = "", scratch: String
  ) throws -> Finished {
    let base = scratch + "/child-" + UUID().uuidString
    let files = (input: base + ".in", output: base + ".out", errors: base + ".err")
    try Data(input.utf8).write(to: URL(fileURLWithPath: files.input))
    defer {
      for file in [files.input, files.output, files.errors] { unlink(file) }
    }
    let process = try start(arguments, environment, files)
    let status = try end(of: process, arguments)
    return Finished(
      status: status, outputBytes: try Data(contentsOf: URL(fileURLWithPath: files.output)),
      errors: try String(contentsOfFile: files.errors, encoding: .utf8))
  }

  private static func start(
    _ arguments: [String], _ environment: [String],
    _ files: (input: String, output: String, errors: String)
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // The threads of the tests block signals; a program from a shell starts with none blocked.
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let create = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, files.input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, files.output, create, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, files.errors, create, 0o600)
    let (words, variables) = (CStrings(arguments), CStrings(environment))
    var process = pid_t()
    let code = posix_spawn(
      &process, arguments[0], &actions, &attributes, words.pointers, variables.pointers)
    guard code == 0 else { throw Trouble.cannotStart(path: arguments[0], code: code) }
    return process
  }

  /// The exit status, or 128 and the signal as shells say it.
  private static func end(of process: pid_t, _ arguments: [String]) throws -> Int32 {
    let deadline = Date(timeIntervalSinceNow: patience)
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard Date() < deadline else {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        throw Trouble.didNotEnd(arguments: arguments)
      }
      usleep(1000)
    }
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }
}

/// Strings as C wants them, ended by a null pointer.
private final class CStrings {
  let pointers: [UnsafeMutablePointer<CChar>?]

  init(_ strings: [String]) { pointers = strings.map { strdup($0) } + [nil] }

  deinit { for pointer in pointers { free(pointer) } }
}
