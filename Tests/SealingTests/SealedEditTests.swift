import Ledger
import TestChance
import Testing

@testable import Sealing

/// A sealed edit from the draft to its erasing, ledger and keys together.
@Suite struct SealedEditTests {
  private static let canary = "Lô Thị CANARY"
  private let created: Keyring.Created
  private let key: RecordKey
  private let written: WrittenEntry
  private let sealed: [UInt8]

  init() throws {
    created = try Keyring.sample()
    var random = RepeatableChance(seed: 1_000)
    let key = RecordKey.random(using: &random)
    let draft = ChangeDraft(
      author: .officer, role: .commune, writtenAt: 0,
      parts: [
        .init(
          kind: 7, kindVersion: 1, record: .child,
          edits: [
            EditDraft(
              field: 1, isSealed: true, base: .none, new: .composed(Self.canary), old: .null),
            EditDraft(field: 2, base: .none, new: .integer(1), old: .null),
          ])
      ])
    let origin = Origin.random(using: &random)
    written = try draft.entries(
      after: ChainHead(startOf: origin), counter: 1, using: &random, sealedSalt: key.salt)[0]
    let payload = written.sealedPayloads[0]
    sealed = key.seal(payload.payload, at: payload.place, using: &random)
    self.key = key
  }

  @Test func theValueIsReadAndAnswersToItsCommitment() throws {
    let place = written.entry.place(of: 1)
    let payload = try key.open(sealed, at: place)
    #expect(try Payload(canonicalBytes: payload).new == .text(Self.canary))
    #expect(
      Digest32.commitment(salt: key.salt(for: place), payload: payload)
        == written.entry.edit(of: 1)?.commitment)
  }

  @Test func nothingReadableStandsInAnyBlob() throws {
    var random = RepeatableChance(seed: 13)
    let wraps = [
      WrappedRecordKey(key, of: .child, by: created.keys, using: &random),
      WrappedRecordKey(key, of: .child, to: created.keyring.publicKey),
    ]
    let blobs =
      [
        written.encoded.body, written.encoded.contents, sealed,
        created.keyring.canonicalBytes,
      ] + wraps.map(\.canonicalBytes)
    let salt = key.salt(for: written.entry.place(of: 1))
    let secrets = [
      Array("CANARY".utf8), Array(Keyring.samplePassphrase.utf8), salt.bytes,
      key.key.withUnsafeBytes { Array($0) },
      created.keys.dataKey.withUnsafeBytes { Array($0) },
      created.recoveryKey.key.withUnsafeBytes { Array($0) },
      Array(created.keys.registerKey.rawRepresentation),
    ]
    for secret in secrets {
      #expect(!blobs.contains { $0.contains(secret) })
    }
    #expect(written.sealedPayloads[0].payload.contains(Array("CANARY".utf8)))
  }

  @Test func withoutTheKeyNeitherTheValueNorTheCommitmentCanBeHad() throws {
    let place = written.entry.place(of: 1)
    let commitment = try #require(written.entry.edit(of: 1)).commitment
    // Whoever guesses the value still lacks the salt, which is stored nowhere.
    let guess = written.sealedPayloads[0].payload
    forAll(50) { seed, random in
      let other = RecordKey.random(using: &random)
      #expect(throws: SealingError.damaged(.payload), "seed \(seed)") {
        try other.open(sealed, at: place)
      }
      #expect(
        Digest32.commitment(salt: other.salt(for: place), payload: guess) != commitment,
        "seed \(seed)")
    }
    var head = ChainHead(startOf: written.entry.origin)
    try head.advance(over: written.encoded)
    #expect(head.sequence == 1)
  }
}
