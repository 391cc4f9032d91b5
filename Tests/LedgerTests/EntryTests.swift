import TestChance
import Testing

@testable import Ledger

@Suite struct EntryTests {
  @Test func readsBackWhatItWrites() throws {
    try forAll { seed, random in
      let chain = try SampleChain(changes: 3, using: &random)
      for written in chain.written {
        #expect(try Entry(body: written.encoded.body) == written.entry, "seed \(seed)")
        let contents = try EntryContents(
          canonicalBytes: written.encoded.contents, of: written.entry)
        #expect(contents.canonicalBytes == written.encoded.contents, "seed \(seed)")
      }
    }
  }

  @Test func everyChangedByteIsRefusedOrMakesAnotherEntryWithAnotherHash() throws {
    var accepted = 0
    try forAll(20) { seed, random in
      let chain = try SampleChain(changes: 1, using: &random)
      let original = chain.written[0]
      for index in original.encoded.body.indices {
        var body = original.encoded.body
        body[index] ^= 1 << UInt8.random(in: 0...7, using: &random)
        #expect(
          EntryHash(previous: .beginning, body: body) != original.encoded.hash, "seed \(seed)")
        guard let entry = try? Entry(body: body) else { continue }
        accepted += 1
        #expect(entry != original.entry, "seed \(seed), byte \(index)")
        #expect(entry.body == body, "seed \(seed), byte \(index)")
      }
    }
    #expect(accepted > 100)
  }

  @Test func everyShortenedOrLengthenedBodyIsRefused() throws {
    var random = RepeatableChance(seed: 4)
    for written in try SampleChain(changes: 3, using: &random).written {
      let body = written.encoded.body
      for length in body.indices {
        #expect(throws: DecodeError.self) { try Entry(body: Array(body[..<length])) }
      }
      #expect(throws: DecodeError(offset: body.count, reason: .trailingBytes)) {
        try Entry(body: body + [0])
      }
    }
  }

  /// Offsets in the body of ``plain``, whose numbers all take one byte.
  private enum At {
    static let version = 0
    static let sequence = 17
    static let index = 19
    static let role = 37
    static let flags = 38
    static let kind = 40
    static let kindVersion = 41
    static let reason = 58
    static let editCount = 59
    static let field = 60
    static let sealed = 61
    static let base = 62
  }

  private func plain(base: Base = .none) throws -> [UInt8] {
    var random = RepeatableChance(seed: 1)
    var chain = SampleChain(origin: Origin(high: 5, low: 5))
    for _ in 0..<3 {
      try chain.append(
        .sample(edits: [
          EditDraft(field: 1, base: chain.head.sequence == 2 ? base : .none, new: .null, old: .null)
        ]), using: &random)
    }
    return chain.written[2].encoded.body
  }

  private static let refusals: [(Int, UInt8, Int, DecodeError.Reason)] = [
    (At.version, 2, At.version, .unsupportedVersion(2)),
    (At.sequence, 0, At.sequence, .numberOutOfRange),
    (At.index, 1, At.index, .indexNotBelowCount),
    (At.role, 0, At.role, .unknownRole(0)),
    (At.role, 5, At.role, .unknownRole(5)),
    (At.flags, 4, At.flags, .unknownFlags(4)),
    (At.kind, 0, At.kind, .numberOutOfRange),
    (At.kindVersion, 0, At.kindVersion, .numberOutOfRange),
    (At.reason, 2, At.reason, .unknownMarker(2)),
    (At.editCount, 2, At.editCount, .endOfBytes),
    (At.field, 0, At.field, .numberOutOfRange),
    (At.sealed, 2, At.sealed, .unknownMarker(2)),
    (At.base, 3, At.base, .unknownMarker(3)),
  ]

  @Test(arguments: refusals) func refuses(
    at index: Int, byte: UInt8, offset: Int, reason: DecodeError.Reason
  ) throws {
    var body = try plain()
    #expect(throws: Never.self) { try Entry(body: body) }
    body[index] = byte
    #expect(throws: DecodeError(offset: offset, reason: reason)) { try Entry(body: body) }
  }

  @Test func refusesASequenceBeyondASignedNumber() throws {
    var body = try plain()
    body.replaceSubrange(
      At.sequence...At.sequence, with: [UInt8](repeating: 0x80, count: 9) + [1])
    #expect(throws: DecodeError(offset: At.sequence, reason: .numberOutOfRange)) {
      try Entry(body: body)
    }
  }

  @Test func refusesBasesOutOfOrderTwiceOrInTheLongForm() throws {
    let own = EntryReference(origin: Origin(high: 5, low: 5), sequence: 1)
    let next = EntryReference(origin: own.origin, sequence: 2)
    let body = try plain(base: .entries([next, own]))
    // 01 entries, 02 of them, 00 01 and 00 02.
    #expect(Array(body[At.base..<At.base + 6]) == [1, 2, 0, 1, 0, 2])
    for (index, byte, reason) in [
      (5, 1, DecodeError.Reason.notAscending), (3, 2, .notAscending), (5, 3, .baseNotEarlier),
    ] as [(Int, UInt8, DecodeError.Reason)] {
      var changed = body
      changed[At.base + index] = byte
      let offset = At.base + (index == 3 ? 4 : index - 1)
      #expect(throws: DecodeError(offset: offset, reason: reason)) { try Entry(body: changed) }
    }
    let longForm = [1, 1, 1] + own.origin.bytes + [1]
    let long = body[..<At.base] + longForm + body[(At.base + 6)...]
    #expect(throws: DecodeError(offset: At.base + 2, reason: .ownOriginWrittenOut)) {
      try Entry(body: Array(long))
    }
    let none = body[..<At.base] + [1, 0] + body[(At.base + 6)...]
    #expect(throws: DecodeError(offset: At.base + 1, reason: .numberOutOfRange)) {
      try Entry(body: Array(none))
    }
  }

  @Test func refusesFieldsOutOfOrder() throws {
    var random = RepeatableChance(seed: 1)
    var chain = SampleChain(origin: Origin(high: 5, low: 5))
    try chain.append(
      .sample(edits: [1, 2].map { EditDraft(field: $0, base: .none, new: .null, old: .null) }),
      using: &random)
    var body = chain.written[0].encoded.body
    let second = At.field + Entry.leastEditSize
    body[second] = 1
    #expect(throws: DecodeError(offset: second, reason: .notAscending)) { try Entry(body: body) }
  }
}
