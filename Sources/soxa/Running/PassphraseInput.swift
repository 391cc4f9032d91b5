import Glibc
import RecordStore
import Records
import Sealing

/// A passphrase that is to be set, from standard input: one line, never in arguments or the environment.
enum PassphraseInput {
  /// Reads up to the end of the line, written as on Unix or on Windows, or just beyond the limit of a
  /// passphrase: an endless line is refused like a long one.
  static func read() throws -> Passphrase {
    let (newline, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    let secret = SecretBytes()
    var byte: UInt8 = 0
    var isReturnHeld = false
    while secret.count <= Passphrase.limit,
      Glibc.read(STDIN_FILENO, &byte, 1) == 1, byte != newline
    {
      // Only the last one before the newline is no part of the passphrase.
      if isReturnHeld { secret.append(carriageReturn) }
      isReturnHeld = byte == carriageReturn
      if !isReturnHeld { secret.append(byte) }
    }
    if isReturnHeld, byte != newline { secret.append(carriageReturn) }
    return try Passphrase(setting: secret)
  }
}
