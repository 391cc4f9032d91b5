import Glibc
import RecordStore
import Records
import Sealing

/// A passphrase from standard input: one line, never in arguments or the environment.
enum PassphraseInput {
  static func read() throws -> Passphrase {
    let secret = SecretBytes()
    var byte: UInt8 = 0
    while Glibc.read(STDIN_FILENO, &byte, 1) == 1, byte != UInt8(ascii: "\n") {
      secret.append(byte)
    }
    return try Passphrase(secret)
  }
}
