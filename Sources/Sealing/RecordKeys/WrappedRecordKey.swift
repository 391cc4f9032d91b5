import Crypto
import FoundationEssentials
import Ledger

/// A record's key as it is stored. Destroying every copy of it erases the record's sealed values.
public struct WrappedRecordKey: Hashable, Sendable {
  public let form: Form
  private let wrapped: [UInt8]

  public enum Form: UInt8, Sendable {
    /// Under the data key: the form that lasts.
    case byDataKey = 1
    /// To the register's public key: written while locked, until the next unlocking.
    case toRegister = 2
  }

  private static let version: UInt8 = 1
  private static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
  private static let encapsulatedSize = 32
}

extension WrappedRecordKey {
  /// 01, the form, and the wrapped key.
  public var canonicalBytes: [UInt8] { [Self.version, form.rawValue] + wrapped }

  public init(canonicalBytes bytes: [UInt8]) throws(SealingError) {
    guard bytes.count >= 2 else { throw .damaged(.recordKey) }
    guard bytes[0] == Self.version else { throw .unsupportedVersion(bytes[0]) }
    guard let form = Form(rawValue: bytes[1]) else { throw .damaged(.recordKey) }
    let overhead =
      switch form {
      case .byDataKey: SealedBox.overhead
      case .toRegister: Self.encapsulatedSize + 16
      }
    guard bytes.count == 2 + overhead + 32 else { throw .damaged(.recordKey) }
    self.form = form
    wrapped = Array(bytes[2...])
  }
}

extension WrappedRecordKey {
  /// Wraps a record's key under the data key.
  public init(
    _ key: RecordKey, of record: RecordID, by keys: UnlockedKeys,
    using random: inout some RandomNumberGenerator
  ) {
    form = .byDataKey
    wrapped = key.key.withUnsafeBytes {
      SealedBox.seal(
        $0, under: keys.dataKey, authenticating: Self.context(record), using: &random)
    }
  }

  /// Wraps a record's key to a register that may be locked. Takes chance from the system.
  public init(_ key: RecordKey, of record: RecordID, to register: RegisterPublicKey) {
    form = .toRegister
    do {
      var sender = try HPKE.Sender(
        recipientKey: register.key, ciphersuite: Self.suite, info: Self.info)
      let sealed = try key.key.withUnsafeBytes {
        try sender.seal($0, authenticating: record.bytes)
      }
      wrapped = Array(sender.encapsulatedKey + sealed)
    } catch {
      // Any 32 bytes are taken as a public key, and the sizes here are fixed.
      preconditionFailure("sealing failed: \(error)")
    }
  }

  public func open(
    of record: RecordID, with keys: UnlockedKeys
  ) throws(SealingError) -> RecordKey {
    switch form {
    case .byDataKey:
      guard
        let key = SealedBox.open(
          wrapped, under: keys.dataKey, authenticating: Self.context(record),
          { RecordKey(SymmetricKey(data: $0)) })
      else { throw .damaged(.recordKey) }
      return key
    case .toRegister:
      return try received(of: record, with: keys)
    }
  }

  /// The same key under the data key; as it is when it stands so already.
  public func rewrapped(
    of record: RecordID, with keys: UnlockedKeys, using random: inout some RandomNumberGenerator
  ) throws(SealingError) -> WrappedRecordKey {
    if form == .byDataKey { return self }
    return WrappedRecordKey(
      try open(of: record, with: keys), of: record, by: keys, using: &random)
  }

  private func received(
    of record: RecordID, with keys: UnlockedKeys
  ) throws(SealingError) -> RecordKey {
    do {
      var recipient = try HPKE.Recipient(
        privateKey: keys.registerKey, ciphersuite: Self.suite, info: Self.info,
        encapsulatedKey: Data(wrapped[..<Self.encapsulatedSize]))
      var secret = try recipient.open(
        Array(wrapped[Self.encapsulatedSize...]), authenticating: record.bytes)
      defer { secret.wipe() }
      return RecordKey(SymmetricKey(data: secret))
    } catch {
      throw .damaged(.recordKey)
    }
  }

  private static func context(_ record: RecordID) -> [UInt8] {
    Array("soxa-record-key-1".utf8) + record.bytes
  }

  private static var info: Data { Data("soxa-record-key-2".utf8) }
}
