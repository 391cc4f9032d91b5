import Ledger
import TestChance
import Testing

@testable import Sealing

@Suite struct KeyringTests {
  @Test func opensByPassphraseInAnySpellingAndByRecoveryKey() throws {
    let created = try Keyring.sample()
    let keyring = try Keyring(canonicalBytes: created.keyring.canonicalBytes)
    #expect(keyring == created.keyring)
    let decomposed = try Passphrase.sample("mu\u{31b}a ru\u{31b}\u{300}ng Ky\u{300} So\u{31b}n")
    let keys = try keyring.unlock(author: .officer, passphrase: decomposed)
    #expect(keys.dataKey == created.keys.dataKey)
    let typed = SecretBytes(created.recoveryKey.printed.lowercased())
    let recovered = try keyring.unlock(recoveryKey: RecoveryKey(typed: typed))
    #expect(recovered.dataKey == created.keys.dataKey)
    #expect(recovered.publicKey == keyring.publicKey)
  }

  @Test func refusesAnyOtherPassphrase() throws {
    let keyring = try Keyring.sample().keyring
    for wrong in ["mưa rừng Kỳ Sơm", String(repeating: "ả", count: 3_500)] {
      #expect(throws: SealingError.wrongPassphrase) {
        try keyring.unlock(author: .officer, passphrase: .sample(wrong))
      }
    }
    let colleague = try Passphrase.sample(Keyring.samplePassphrase)
    #expect(throws: SealingError.noPassphrase(author: .colleague)) {
      try keyring.unlock(author: .colleague, passphrase: colleague)
    }
    var random = RepeatableChance(seed: 9)
    #expect(throws: SealingError.wrongRecoveryKey) {
      try keyring.unlock(recoveryKey: RecoveryKey(using: &random))
    }
  }

  @Test("reliability check 67: takes a passphrase of ten kilobytes")
  func takesAPassphraseOfTenKilobytes() throws {
    var random = RepeatableChance(seed: 2)
    let long = try Passphrase.sample(String(repeating: "dài ", count: 2_048))
    let created = try Keyring.create(
      author: .officer, passphrase: long, factor: .floor, using: &random)
    let keys = try created.keyring.unlock(author: .officer, passphrase: long)
    #expect(keys.dataKey == created.keys.dataKey)
  }

  @Test func changingThePassphraseRewrapsOnly() throws {
    var random = RepeatableChance(seed: 3)
    let created = try Keyring.sample()
    let (old, new) = (
      try Passphrase.sample(Keyring.samplePassphrase), try Passphrase.sample("nắng Mường Xén")
    )
    let changed = try created.keyring.changingPassphrase(
      of: .officer, from: old, to: new, factor: .floor, using: &random)
    #expect(try changed.unlock(author: .officer, passphrase: new).dataKey == created.keys.dataKey)
    #expect(throws: SealingError.wrongPassphrase) {
      try changed.unlock(author: .officer, passphrase: old)
    }
    #expect(changed.publicKey == created.keyring.publicKey)
    #expect(changed.recovery == created.keyring.recovery)
    #expect(throws: SealingError.wrongPassphrase) {
      try created.keyring.changingPassphrase(
        of: .officer, from: new, to: old, factor: .floor, using: &random)
    }
  }

  @Test func twoOfficersEachHaveAPassphraseAndOneMayLeave() throws {
    var random = RepeatableChance(seed: 4)
    let created = try Keyring.sample()
    let second = try Passphrase.sample("của người thứ hai")
    let both = try created.keyring.settingPassphrase(
      of: .colleague, to: second, factor: .floor, with: created.keys, using: &random)
    #expect(both.passphrases.map(\.author) == [.officer, .colleague])
    let one = try Keyring(canonicalBytes: both.canonicalBytes).removingPassphrase(of: .officer)
    #expect(try one.unlock(author: .colleague, passphrase: second).dataKey == created.keys.dataKey)
    #expect(throws: SealingError.noPassphrase(author: .officer)) {
      try one.removingPassphrase(of: .officer)
    }
    #expect(throws: SealingError.lastPassphrase(author: .colleague)) {
      try one.removingPassphrase(of: .colleague)
    }
  }

  @Test func aNewRecoveryKeyMakesTheOldPaperWorthless() throws {
    var random = RepeatableChance(seed: 5)
    let created = try Keyring.sample()
    let (keyring, key) = created.keyring.replacingRecoveryKey(with: created.keys, using: &random)
    #expect(try keyring.unlock(recoveryKey: key).dataKey == created.keys.dataKey)
    #expect(throws: SealingError.wrongRecoveryKey) {
      try keyring.unlock(recoveryKey: created.recoveryKey)
    }
  }

  @Test func differentRegistersShareNothing() throws {
    let (one, other) = (try Keyring.sample(), try Keyring.otherSample())
    #expect(one.keys.dataKey != other.keys.dataKey)
    #expect(one.keyring.publicKey != other.keyring.publicKey)
    #expect(one.recoveryKey.printed != other.recoveryKey.printed)
  }
}
