import Crypto
import FoundationEssentials
import Ledger

/// The key of one record's sealed fields. Without it neither a value nor a salt can be had.
public struct RecordKey: Sendable {
  let key: SymmetricKey
  private let payloadKey: SymmetricKey
  private let saltKey: SymmetricKey

  init(_ key: SymmetricKey) {
    self.key = key
    payloadKey = .derived(from: key, for: "soxa-sealed-payload-1")
    saltKey = .derived(from: key, for: "soxa-sealed-salt-1")
  }

  public static func random(using random: inout some RandomNumberGenerator) -> RecordKey {
    RecordKey(SecretBytes.random(count: 32, using: &random).symmetricKey)
  }
}

extension RecordKey {
  /// The salt of a sealed edit. It is stored nowhere, and dies with the key.
  public func salt(for place: EditPlace) -> Salt {
    let code = HMAC<SHA256>.authenticationCode(
      for: place.origin + place.sequence + place.fieldCode, using: saltKey)
    return code.withUnsafeBytes { code in
      guard let salt = Salt(bytes: UnsafeRawBufferPointer(rebasing: code[..<16])) else {
        preconditionFailure("SHA-256 gives 32 bytes")
      }
      return salt
    }
  }

  /// Seals the payload of the edit at `place`.
  ///
  /// - Returns: 01, then a sealed box: 29 bytes more than the payload.
  public func seal(
    _ payload: [UInt8], at place: EditPlace, using random: inout some RandomNumberGenerator
  ) -> [UInt8] {
    payload.withUnsafeBytes { payload in
      [Self.payloadVersion]
        + SealedBox.seal(
          payload, under: payloadKey, authenticating: place.context, using: &random)
    }
  }

  /// Opens a payload that was sealed at `place` and nowhere else.
  public func open(_ sealed: [UInt8], at place: EditPlace) throws(SealingError) -> [UInt8] {
    guard let version = sealed.first else { throw .damaged(.payload) }
    guard version == Self.payloadVersion else { throw .unsupportedVersion(version) }
    guard
      let payload = SealedBox.open(
        Array(sealed.dropFirst()), under: payloadKey, authenticating: place.context,
        { Array($0) })
    else { throw .damaged(.payload) }
    return payload
  }

  private static let payloadVersion: UInt8 = 1
}

extension EditPlace {
  /// What a sealed payload is bound to: origin ‖ sequence ‖ record ‖ field, numbers big-endian.
  fileprivate var context: [UInt8] { origin + sequence + record.bytes + fieldCode }

  fileprivate var origin: [UInt8] { reference.origin.bytes }

  fileprivate var sequence: [UInt8] {
    withUnsafeBytes(of: reference.sequence.bigEndian) { Array($0) }
  }

  fileprivate var fieldCode: [UInt8] {
    withUnsafeBytes(of: field.rawValue.bigEndian) { Array($0) }
  }
}
