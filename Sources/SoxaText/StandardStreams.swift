import Glibc
import Texts

enum StandardBytes {
  private static let pieceSize = 1 << 16

  /// All of standard input; more than a file may have is refused.
  static func read() throws(ContainerRefusal) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: pieceSize)
    while true {
      let count = Glibc.read(STDIN_FILENO, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      guard bytes.count + count <= ContainerLimits.file else { throw .unpackedTooLarge }
      bytes += piece[..<count]
    }
  }
}

enum StandardOutput {
  static func write(_ text: String) {
    send(Array(text.utf8), to: STDOUT_FILENO)
  }

  static func refuse(_ refusal: ContainerRefusal) -> Never {
    send(Array(refusal.rawValue.utf8), to: STDERR_FILENO)
    _exit(ContainerRefusal.status)
  }

  private static func send(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      // Nobody listens any more.
      guard count > 0 else { _exit(74) }
      rest = rest.dropFirst(count)
    }
  }
}
