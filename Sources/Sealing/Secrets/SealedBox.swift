import Crypto
import FoundationEssentials
import Glibc
import Ledger

/// AES-256-GCM as all sealed bytes are written: nonce (12 bytes) ‖ ciphertext ‖ tag (16 bytes).
enum SealedBox {
  static let overhead = 28

  static func seal(
    _ secret: UnsafeRawBufferPointer, under key: SymmetricKey, authenticating context: [UInt8],
    using random: inout some RandomNumberGenerator
  ) -> [UInt8] {
    let nonce = (0..<12).map { _ in random.next() as UInt8 }
    do {
      let box = try AES.GCM.seal(
        secret, using: key, nonce: AES.GCM.Nonce(data: nonce), authenticating: context)
      return nonce + box.ciphertext + box.tag
    } catch {
      // A 32-byte key and a 12-byte nonce are always accepted.
      preconditionFailure("sealing failed: \(error)")
    }
  }

  /// Opens a box, hands its secret to `use`, and wipes it.
  ///
  /// - Returns: nothing when the bytes, the key or the context are not those of the sealing.
  static func open<Result>(
    _ box: [UInt8], under key: SymmetricKey, authenticating context: [UInt8],
    _ use: (UnsafeRawBufferPointer) -> Result
  ) -> Result? {
    // Every failure is the same answer: these bytes do not open.
    guard let sealed = try? AES.GCM.SealedBox(combined: box),
      var plain = try? AES.GCM.open(sealed, using: key, authenticating: context)
    else { return nil }
    defer { plain.wipe() }
    return plain.withUnsafeBytes(use)
  }
}

extension SecretBytes {
  var symmetricKey: SymmetricKey {
    withUnsafeBytes { SymmetricKey(data: $0) }
  }

  /// `count` bytes of chance.
  static func random(count: Int, using random: inout some RandomNumberGenerator) -> SecretBytes {
    let bytes = SecretBytes()
    for _ in 0..<count { bytes.append(random.next()) }
    return bytes
  }
}

extension Data {
  /// Overwrites what a library gave in memory that it does not wipe.
  mutating func wipe() {
    withUnsafeMutableBytes { bytes in
      if let start = bytes.baseAddress { explicit_bzero(start, bytes.count) }
    }
  }
}
