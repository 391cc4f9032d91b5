import Ledger

extension Keyring {
  /// The keyring as it is stored; it ends with its own digest, so that damage shows while locked.
  public var canonicalBytes: [UInt8] {
    var writer = ByteWriter(capacity: 256)
    writer.append(Self.magic)
    writer.append(Self.version)
    writer.append(publicKey.bytes)
    writer.append(registerKeyBox)
    writer.append(recovery.salt)
    writer.append(recovery.box)
    writer.append(number: passphrases.count)
    for wrap in passphrases {
      writer.append(wrap.author)
      writer.append(wrap.factor.exponent)
      writer.append(UInt8(WorkFactor.blockSize))
      writer.append(UInt8(WorkFactor.parallelism))
      writer.append(wrap.salt)
      writer.append(wrap.box)
    }
    writer.append(Digest32(hashing: writer.bytes))
    return writer.bytes
  }

  /// Reads a keyring and refuses a damaged one, one of a newer program, and one whose work factor
  /// is not taken.
  public init(canonicalBytes bytes: [UInt8]) throws(SealingError) {
    guard bytes.starts(with: Self.magic), bytes.count > Self.magic.count + Self.digestSize else {
      throw .damaged(.keyring)
    }
    let version = bytes[Self.magic.count]
    guard version == Self.version else { throw .unsupportedVersion(version) }
    let content = Array(bytes.dropLast(Self.digestSize))
    guard Digest32(hashing: content).bytes == Array(bytes.suffix(Self.digestSize)) else {
      throw .damaged(.keyring)
    }
    self = try content.span.withUnsafeBytes { raw throws(SealingError) in
      var reader = ByteReader(UnsafeRawBufferPointer(rebasing: raw[(Self.magic.count + 1)...]))
      return try reader.keyring()
    }
  }

  fileprivate static let magic = Array("soxakeys".utf8)
  fileprivate static let version: UInt8 = 1
  fileprivate static let digestSize = 32
  /// A key of 32 bytes, sealed.
  fileprivate static let boxSize = 32 + SealedBox.overhead
  /// Author, three parameters, salt and box.
  fileprivate static let wrapSize = 16 + 3 + PassphraseWrap.saltSize + boxSize
}

extension ByteReader {
  fileprivate mutating func keyring() throws(SealingError) -> Keyring {
    do {
      guard let publicKey = RegisterPublicKey(bytes: Array(try slice(32))) else {
        throw SealingError.damaged(.keyring)
      }
      let registerKeyBox = Array(try slice(Keyring.boxSize))
      let recovery = RecoveryWrap(
        salt: Array(try slice(RecoveryWrap.saltSize)), box: Array(try slice(Keyring.boxSize)))
      let count = try count(ofAtLeast: Keyring.wrapSize)
      let wraps = try passphraseWraps(count)
      try finish()
      guard count >= 1 else { throw SealingError.damaged(.keyring) }
      return Keyring(
        publicKey: publicKey, registerKeyBox: registerKeyBox, recovery: recovery,
        passphrases: wraps)
    } catch let error as SealingError {
      throw error
    } catch {
      throw .damaged(.keyring)
    }
  }

  private mutating func passphraseWraps(_ count: Int) throws -> [PassphraseWrap] {
    var wraps: [PassphraseWrap] = []
    for _ in 0..<count {
      let author: RecordID = try sixteen()
      if let last = wraps.last, last.author >= author { throw SealingError.damaged(.keyring) }
      let factor = try WorkFactor(exponent: try byte())
      guard try byte() == WorkFactor.blockSize, try byte() == WorkFactor.parallelism else {
        throw SealingError.damaged(.keyring)
      }
      wraps.append(
        PassphraseWrap(
          author: author, factor: factor, salt: Array(try slice(PassphraseWrap.saltSize)),
          box: Array(try slice(Keyring.boxSize))))
    }
    return wraps
  }
}
