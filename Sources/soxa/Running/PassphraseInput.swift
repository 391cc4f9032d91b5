import Glibc
import RecordStore
import Records
import Sealing

/// Passphrases from standard input: a line each, never in arguments or the environment.
enum PassphraseInput {
  /// One that is to be set: too short a one is refused.
  static func read() throws -> Passphrase {
    try Passphrase(
      setting: line(asking: Phrase("Mật khẩu mới: ", "New passphrase: ")))
  }

  /// One that opens a register.
  ///
  /// - Parameter name: whose it is.
  static func opening(of name: String) throws -> Passphrase {
    let typed = line(
      asking: Phrase("Mật khẩu của \(name): ", "Passphrase of \(name): "))
    do {
      return try Passphrase(typed)
    } catch {
      throw StoreError.unusablePassphrase(why: error.why, remedy: error.remedy)
    }
  }

  /// Reads up to the end of the line, written as on Unix or on Windows, or just beyond the limit of a
  /// passphrase: an endless line is refused like a long one.
  private static func line(asking question: Phrase) -> SecretBytes {
    let (newline, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    let echo = HiddenEcho(asking: question)
    defer { echo.restore() }
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
    return secret
  }
}

/// Keeps a terminal from showing what is typed at it; does nothing where none is there.
private struct HiddenEcho {
  private let before: termios?

  init(asking question: Phrase) {
    var modes = termios()
    guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &modes) == 0 else {
      before = nil
      return
    }
    before = modes
    modes.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &modes)
    Console.waiting(question[.ofProcess])
  }

  func restore() {
    guard var before else { return }
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
    Console.warn("")
  }
}
