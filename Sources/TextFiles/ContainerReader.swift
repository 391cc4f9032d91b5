import Children
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
    let child = ChildProgram(
      path: program, arguments: [kind.rawValue],
      environment: ["LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"])
    let answer: ChildProgram.Answer
    do {
      answer = try child.run(
        bytes, limit: ContainerLimits.unpacked, seconds: ContainerLimits.patience)
    } catch {
      throw trouble(error)
    }
    return try text(of: answer, kind)
  }

  private func trouble(_ trouble: ChildProgram.Trouble) -> TextFileError {
    switch trouble {
    case .missing: .readerMissing(path: program)
    case .cannotStart(let code): .cannotStart(code: code)
    case .ended(let signal): .readerEnded(signal: signal)
    case .tooSlow: .tooSlow(seconds: ContainerLimits.patience)
    case .tooMuchOutput: .refused(.unpackedTooLarge)
    }
  }

  private func text(
    of answer: ChildProgram.Answer, _ kind: ContainerKind
  ) throws(TextFileError) -> [UInt8] {
    switch answer.status {
    case 0: return answer.output
    case Int(ContainerRefusal.status):
      let word = String(decoding: answer.errors, as: UTF8.self)
      throw .refused(ContainerRefusal(rawValue: word) ?? .wronglyCalled)
    // Poppler: 1 a file that cannot be opened, 3 one that may not be copied from.
    case 3 where kind == .pdf: throw .refused(.encrypted)
    case let code where kind == .pdf && code < 10: throw .refused(.damagedArchive)
    case let code: throw .readerEnded(signal: code)
    }
  }
}
