import TestChance
import Testing

@testable import Sealing

@Suite struct UnlockedKeysTests {
  @Test func sealsSecretsOfTheRegisterByTheirPurpose() throws {
    var random = RepeatableChance(seed: 6)
    let keys = try Keyring.sample().keys
    let sealed = keys.seal(SecretBytes("khoá ký"), for: "signing key", using: &random)
    #expect(try keys.open(sealed, for: "signing key").bytes == Array("khoá ký".utf8))
    #expect(throws: SealingError.damaged(.secret)) { try keys.open(sealed, for: "draft") }
    #expect(throws: SealingError.damaged(.secret)) { try keys.open([], for: "draft") }
    #expect(throws: SealingError.unsupportedVersion(2)) {
      try keys.open([2] + sealed.dropFirst(), for: "signing key")
    }
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 4
      #expect(throws: SealingError.self) { try keys.open(changed, for: "signing key") }
    }
    let others = try Keyring.otherSample().keys
    #expect(throws: SealingError.damaged(.secret)) { try others.open(sealed, for: "signing key") }
  }

  @Test func lockingIsLettingGo() throws {
    weak var kept: UnlockedKeys?
    do {
      var random = RepeatableChance(seed: 3)
      let keys = try Keyring.create(
        author: .officer, passphrase: .sample("mưa"), factor: .floor, using: &random
      ).keys
      kept = keys
      #expect(kept != nil)
      withExtendedLifetime(keys) {}
    }
    #expect(kept == nil)
  }
}

@Suite struct UnlockDelayTests {
  @Test("reliability check 67: grows after a slip or two, and has an end")
  func growsAfterASlipOrTwoAndHasAnEnd() {
    let seconds = (0...12).map(UnlockDelay.seconds(afterFailures:))
    #expect(seconds == [0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300])
    #expect(UnlockDelay.seconds(afterFailures: .max) == 300)
    #expect(UnlockDelay.seconds(afterFailures: -1) == 0)
  }
}
