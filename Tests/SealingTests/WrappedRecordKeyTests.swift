import Ledger
import TestChance
import Testing

@testable import Sealing

@Suite struct WrappedRecordKeyTests {
  private let keys: UnlockedKeys
  private let key: RecordKey

  init() throws {
    keys = try Keyring.sample().keys
    var random = RepeatableChance(seed: 8)
    key = .random(using: &random)
  }

  private func byDataKey() -> WrappedRecordKey {
    var random = RepeatableChance(seed: 9)
    return WrappedRecordKey(key, of: .child, by: keys, using: &random)
  }

  private func toRegister() -> WrappedRecordKey {
    WrappedRecordKey(key, of: .child, to: keys.publicKey)
  }

  @Test func opensInBothForms() throws {
    for wrapped in [byDataKey(), toRegister()] {
      let read = try WrappedRecordKey(canonicalBytes: wrapped.canonicalBytes)
      #expect(read == wrapped)
      #expect(try read.open(of: .child, with: keys).key == key.key)
    }
  }

  @Test func whatWasWrittenWhileLockedIsRewrappedAtUnlocking() throws {
    var random = RepeatableChance(seed: 10)
    let written = toRegister()
    #expect(written.form == .toRegister)
    let lasting = try written.rewrapped(of: .child, with: keys, using: &random)
    #expect(lasting.form == .byDataKey)
    #expect(try lasting.open(of: .child, with: keys).key == key.key)
    #expect(try lasting.rewrapped(of: .child, with: keys, using: &random) == lasting)
  }

  @Test func opensForItsRecordAndItsRegisterOnly() throws {
    let others = try Keyring.otherSample().keys
    for wrapped in [byDataKey(), toRegister()] {
      #expect(throws: SealingError.damaged(.recordKey)) {
        try wrapped.open(of: .colleague, with: keys)
      }
      #expect(throws: SealingError.damaged(.recordKey)) {
        try wrapped.open(of: .child, with: others)
      }
    }
  }

  @Test func refusesEveryFlippedBitAndEveryOtherLength() throws {
    for wrapped in [byDataKey(), toRegister()] {
      let bytes = wrapped.canonicalBytes
      for index in bytes.indices {
        var changed = bytes
        changed[index] ^= 1
        #expect(throws: SealingError.self, "byte \(index)") {
          try WrappedRecordKey(canonicalBytes: changed).open(of: .child, with: keys)
        }
      }
      for other in [[], [1], Array(bytes.dropLast()), bytes + [0]] as [[UInt8]] {
        #expect(throws: SealingError.damaged(.recordKey)) {
          try WrappedRecordKey(canonicalBytes: other)
        }
      }
      #expect(throws: SealingError.unsupportedVersion(2)) {
        try WrappedRecordKey(canonicalBytes: [2] + bytes.dropFirst())
      }
    }
  }
}
