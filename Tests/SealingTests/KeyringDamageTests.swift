import Ledger
import Testing

@testable import Sealing

@Suite struct KeyringDamageTests {
  /// Offsets in the bytes of a keyring with one passphrase.
  private enum At {
    static let publicKey = 9
    static let registerKeyBox = 41
    static let recoveryBox = 117
    static let count = 177
    static let author = 178
    static let factor = 194
    static let blockSize = 195
    static let salt = 197
    static let box = 213
    static let end = 273
  }

  @Test func everyFlippedBitIsFoundWithoutUnlocking() throws {
    let bytes = try Keyring.sample().keyring.canonicalBytes
    #expect(bytes.count == At.end + 32)
    for index in bytes.indices {
      for bit in 0..<8 {
        var changed = bytes
        changed[index] ^= 1 << UInt8(bit)
        #expect(throws: SealingError.self, "byte \(index)") {
          try Keyring(canonicalBytes: changed)
        }
      }
    }
    for length in [0, 8, 9, 41, 200, bytes.count - 1] {
      #expect(throws: SealingError.damaged(.keyring), "\(length) bytes") {
        try Keyring(canonicalBytes: Array(bytes[..<length]))
      }
    }
    #expect(throws: SealingError.damaged(.keyring)) { try Keyring(canonicalBytes: bytes + [0]) }
  }

  @Test(arguments: [30, 19, 14, 5] as [UInt8])
  func aWorkFactorOutOfRangeIsRefusedBeforeItIsTried(_ exponent: UInt8) throws {
    var bytes = try Keyring.sample().keyring.canonicalBytes
    #expect(bytes[At.factor] == 15)
    bytes[At.factor] = exponent
    #expect(throws: SealingError.workFactorOutOfRange(exponent: exponent)) {
      try Keyring(canonicalBytes: Keyring.repaired(bytes))
    }
  }

  @Test func aNewerVersionIsNamed() throws {
    var bytes = try Keyring.sample().keyring.canonicalBytes
    bytes[8] = 2
    #expect(throws: SealingError.unsupportedVersion(2)) { try Keyring(canonicalBytes: bytes) }
  }

  @Test(arguments: [
    (At.publicKey, SealingError.wrongPassphrase), (At.registerKeyBox, .damaged(.registerKey)),
    (At.author, .noPassphrase(author: .officer)), (At.factor, .wrongPassphrase),
    (At.salt, .wrongPassphrase), (At.box, .wrongPassphrase), (At.end - 1, .wrongPassphrase),
  ])
  func whatAnIntruderChangesDoesNotOpen(_ index: Int, error: SealingError) throws {
    var bytes = try Keyring.sample().keyring.canonicalBytes
    // 15 becomes 16, which is allowed; elsewhere any change will do.
    bytes[index] = index == At.factor ? 16 : bytes[index] ^ 1
    let keyring = try Keyring(canonicalBytes: Keyring.repaired(bytes))
    #expect(throws: error) {
      try keyring.unlock(author: .officer, passphrase: .sample(Keyring.samplePassphrase))
    }
  }

  @Test func aChangedRecoveryWrapDoesNotOpen() throws {
    let created = try Keyring.sample()
    var bytes = created.keyring.canonicalBytes
    bytes[At.recoveryBox] ^= 1
    let keyring = try Keyring(canonicalBytes: Keyring.repaired(bytes))
    #expect(throws: SealingError.wrongRecoveryKey) {
      try keyring.unlock(recoveryKey: created.recoveryKey)
    }
  }

  @Test(arguments: [(At.count, 0), (At.count, 2), (At.blockSize, 9)] as [(Int, UInt8)])
  func whatNoProgramWritesIsRefused(_ index: Int, byte: UInt8) throws {
    var bytes = try Keyring.sample().keyring.canonicalBytes
    bytes[index] = byte
    #expect(throws: SealingError.damaged(.keyring)) {
      try Keyring(canonicalBytes: Keyring.repaired(bytes))
    }
  }
}
