import Glibc
import Texts

/// Has a file taken apart by `soxa-text`, a process of its own under limits: a hostile file ends
/// that process and nothing else.
public struct ContainerReader: Sendable {
  private let program: String

  /// - Parameter program: the path of `soxa-text`.
  public init(program: String) { self.program = program }

  /// The program beside the one that runs.
  public static var besideThisProgram: ContainerReader {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = max(0, readlink("/proc/self/exe", &buffer, buffer.count))
    let own = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let folder = own.lastIndex(of: "/").map { own[..<$0] } ?? "."
    return ContainerReader(program: folder + "/soxa-text")
  }

  /// - Returns: text in UTF-8 that has not passed the gate yet.
  func text(
    of bytes: [UInt8], _ kind: ContainerKind
  ) throws(TextFileError) -> [UInt8] {
    guard access(program, X_OK) == 0 else { throw .readerMissing(path: program) }
    var pipes = ChildPipes()
    defer { pipes.close() }
    guard pipes.open() else { throw .cannotStart(code: Int(errno)) }
    let child = try start(kind, pipes)
    pipes.closeFarEnds()
    let isOver = pipes.exchange(
      bytes, limit: ContainerLimits.unpacked, seconds: ContainerLimits.patience)
    if !isOver { kill(child, SIGKILL) }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    guard isOver else {
      throw pipes.isOverLimit
        ? .refused(.unpackedTooLarge) : .tooSlow(seconds: ContainerLimits.patience)
    }
    return try answer(status, pipes, kind)
  }

  private func answer(
    _ status: Int32, _ pipes: ChildPipes, _ kind: ContainerKind
  ) throws(TextFileError) -> [UInt8] {
    let signal = status & 0x7F
    guard signal == 0 else { throw .readerEnded(signal: Int(signal)) }
    switch status >> 8 & 0xFF {
    case 0: return pipes.output
    case ContainerRefusal.status:
      let word = String(decoding: pipes.errors, as: UTF8.self)
      throw .refused(ContainerRefusal(rawValue: word) ?? .wronglyCalled)
    // Poppler: 1 a file that cannot be opened, 3 one that may not be copied from.
    case 3 where kind == .pdf: throw .refused(.encrypted)
    case let code where kind == .pdf && code < 10: throw .refused(.damagedArchive)
    case let code: throw .readerEnded(signal: Int(code))
    }
  }

  private func start(_ kind: ContainerKind, _ pipes: ChildPipes) throws(TextFileError) -> pid_t {
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
    var (none, all) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))
    let arguments = Self.words([program, kind.rawValue])
    let environment = Self.words(["LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"])
    defer { for word in arguments + environment { free(word) } }
    var child = pid_t()
    let code = posix_spawn(&child, program, &actions, &attributes, arguments, environment)
    guard code == 0 else { throw .cannotStart(code: Int(code)) }
    return child
  }

  /// Words as C wants them, ended by a null pointer.
  private static func words(_ words: [String]) -> [UnsafeMutablePointer<CChar>?] {
    words.map { word in strdup(word) } + [nil]
  }
}
