import Crypto
import Ledger

/// The data key as one officer's passphrase opens it.
public struct PassphraseWrap: Equatable, Sendable {
  public let author: RecordID
  public let factor: WorkFactor
  let salt: [UInt8]
  let box: [UInt8]

  init(author: RecordID, factor: WorkFactor, salt: [UInt8], box: [UInt8]) {
    (self.author, self.factor, self.salt, self.box) = (author, factor, salt, box)
  }

  /// Takes the time and the memory of `factor`.
  init(
    _ dataKey: SymmetricKey, author: RecordID, passphrase: Passphrase, factor: WorkFactor,
    register: RegisterPublicKey, using random: inout some RandomNumberGenerator
  ) throws(SealingError) {
    self.author = author
    self.factor = factor
    let salt = (0..<Self.saltSize).map { _ in random.next() as UInt8 }
    self.salt = salt
    let key = try Self.key(from: passphrase, salt: salt, factor: factor)
    let context = Self.context(register: register, author: author, factor: factor, salt: salt)
    box = dataKey.withUnsafeBytes {
      SealedBox.seal($0, under: key, authenticating: context, using: &random)
    }
  }

  static let saltSize = 16

  /// Takes the time and the memory of the wrap's factor.
  func dataKey(
    with passphrase: Passphrase, register: RegisterPublicKey
  ) throws(SealingError) -> SymmetricKey {
    let key = try Self.key(from: passphrase, salt: salt, factor: factor)
    let context = Self.context(register: register, author: author, factor: factor, salt: salt)
    guard
      let dataKey = SealedBox.open(
        box, under: key, authenticating: context, { SymmetricKey(data: $0) })
    else { throw .wrongPassphrase }
    return dataKey
  }

  private static func key(
    from passphrase: Passphrase, salt: [UInt8], factor: WorkFactor
  ) throws(SealingError) -> SymmetricKey {
    guard let key = Scrypt.key(from: passphrase.bytes, salt: salt, factor: factor) else {
      throw .notEnoughMemory(needed: factor.memory)
    }
    return key
  }

  private static func context(
    register: RegisterPublicKey, author: RecordID, factor: WorkFactor, salt: [UInt8]
  ) -> [UInt8] {
    Array("soxa-passphrase-wrap-1".utf8) + register.bytes + author.bytes
      + [factor.exponent, UInt8(WorkFactor.blockSize), UInt8(WorkFactor.parallelism)] + salt
  }
}
