/// A passphrase ready to make a key: composed (NFC), so that it does not matter how a keyboard
/// spells `ế`.
public struct Passphrase: @unchecked Sendable {
  /// Its own copy, which nothing changes once the value is made: hence Sendable.
  let bytes: SecretBytes

  /// The most that is taken, in bytes.
  public static let limit = 16_384

  /// The fewest letters of a passphrase that is set; a proposal of the program.
  public static let fewestLetters = 8

  /// A passphrase that is to be set: too short a one is guessed.
  public init(setting typed: SecretBytes) throws(PassphraseError) {
    try self.init(typed)
    let letters = bytes.withUnsafeBytes { bytes in bytes.count { $0 & 0xC0 != 0x80 } }
    guard letters >= Self.fewestLetters else {
      throw .tooShort(letters: letters, fewest: Self.fewestLetters)
    }
  }

  /// - Parameter typed: UTF-8 as it was typed. It stays as it is; wipe it afterwards.
  public init(_ typed: SecretBytes) throws(PassphraseError) {
    guard typed.count > 0 else { throw .empty }
    guard typed.count <= Self.limit else { throw .tooLong(count: typed.count, limit: Self.limit) }
    bytes = try typed.withUnsafeBytes { raw throws(PassphraseError) in
      try Self.composed(raw.bindMemory(to: UInt8.self))
    }
  }

  /// Composes letter by letter. Composition never reaches beyond one, and a letter is small
  /// enough to stand within a `Character` itself, not in memory that would stay unwiped.
  private static func composed(
    _ bytes: UnsafeBufferPointer<UInt8>
  ) throws(PassphraseError) -> SecretBytes {
    guard var text = try? UTF8Span(validating: Span(_unsafeElements: bytes)) else {
      throw .notText  // The validator's error says where, which would say something of the secret.
    }
    if text.checkForNFC(quickCheck: false) { return SecretBytes(copying: bytes) }
    let composed = SecretBytes()
    var letters = text.makeCharacterIterator()
    while let letter = letters.next() {
      String(letter)._withNFCCodeUnits { composed.append($0) }
    }
    return composed
  }
}

/// Why something typed cannot be a passphrase.
public enum PassphraseError: Error, Hashable, Sendable {
  case empty
  case tooShort(letters: Int, fewest: Int)
  /// In bytes.
  case tooLong(count: Int, limit: Int)
  /// Not UTF-8.
  case notText
}
