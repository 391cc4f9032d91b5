import TestChance
import Testing

@testable import Ledger

@Suite struct ChainTests {
  /// Five entries of one origin, a change each.
  private func chain() throws -> SampleChain {
    var random = RepeatableChance(seed: 11)
    var chain = SampleChain(origin: Origin(high: 4, low: 4))
    for number in 1...5 {
      try chain.append(
        .sample(edits: [
          EditDraft(field: 1, base: .none, new: .integer(Int64(number)), old: .null)
        ]), using: &random)
    }
    return chain
  }

  private func fault(
    _ run: [EncodedEntry], in origin: Origin = Origin(high: 4, low: 4)
  ) throws -> ChainFault {
    try #require(
      throws: ChainFault.self,
      performing: {
        var head = ChainHead(startOf: origin)
        try head.advance(over: run)
      })
  }

  @Test func namesTheFirstEntryWithAnotherHash() throws {
    let chain = try chain()
    var run = chain.written.map(\.encoded)
    let wrong = EntryHash(digest: Digest32(hashing: [1]))
    run[2] = EncodedEntry(body: run[2].body, hash: wrong, contents: run[2].contents)
    let fault = try fault(run)
    #expect(fault.reference == chain.written[2].entry.reference)
    #expect(
      fault.reason == .hashMismatch(stored: wrong, computed: chain.written[2].encoded.hash))
  }

  @Test func findsEveryFlippedBitOfABody() throws {
    let run = try chain().written.map(\.encoded)
    for index in run[3].body.indices {
      var (body, changed) = (run[3].body, run)
      body[index] ^= 1
      changed[3] = EncodedEntry(body: body, hash: run[3].hash, contents: run[3].contents)
      #expect(try fault(changed).reference.sequence == 4)
    }
  }

  @Test func namesAMissingEntryATwiceToldOneAndAStranger() throws {
    let run = try chain().written.map(\.encoded)
    #expect(try fault([run[0], run[2]]).reason == .gap(found: 3))
    #expect(try fault([run[0], run[1], run[1]]).reason == .gap(found: 2))
    let stranger = Origin(high: 1, low: 1)
    #expect(try fault(run, in: stranger).reason == .otherOrigin(Origin(high: 4, low: 4)))
  }

  @Test func namesTheFieldWhoseValueWasChanged() throws {
    let chain = try chain()
    var run = chain.written.map(\.encoded)
    let other = EntryContents(
      reason: nil,
      edits: [
        .plain(Salt(high: 1, low: 1), Payload(new: .null, old: .null).canonicalBytes)
      ])
    run[1] = EncodedEntry(body: run[1].body, hash: run[1].hash, contents: other.canonicalBytes)
    #expect(try fault(run).reason == .contents(.commitmentMismatch(1)))
    run[1] = EncodedEntry(body: run[1].body, hash: run[1].hash, contents: [7])
    #expect(
      try fault(run).reason
        == .contentsUnreadable(DecodeError(offset: 0, reason: .unknownMarker(7))))
  }

  @Test func countersMustIncrease() throws {
    var random = RepeatableChance(seed: 5)
    let origin = Origin(high: 4, low: 4)
    let start = ChainHead(startOf: origin)
    let first = try ChangeDraft.sample(edits: []).entries(
      after: start, counter: 9, using: &random)[0]
    let later = ChainHead(after: entry(numbered: 1, counter: 1), hash: first.encoded.hash)
    let second = try ChangeDraft.sample(edits: []).entries(
      after: later, counter: 9, using: &random)[0]
    #expect(
      try fault([first.encoded, second.encoded]).reason
        == .counterNotIncreasing(before: 9, found: 9))
  }

  @Test func aChangeMustBeWhole() throws {
    let first = EncodedEntry(entry(numbered: 1, counter: 1, index: 0, count: 2), after: nil)
    let cases = [
      entry(numbered: 2, counter: 2, index: 0, count: 1),
      entry(numbered: 2, counter: 2, index: 1, count: 3),
      entry(numbered: 2, counter: 2, index: 0, count: 2),
    ]
    for broken in cases {
      #expect(
        try fault([first, EncodedEntry(broken, after: first)]).reason == .changeBroken)
    }
    let begun = EncodedEntry(entry(numbered: 1, counter: 1, index: 1, count: 2), after: nil)
    #expect(try fault([begun]).reason == .changeBroken)

    var head = ChainHead(startOf: Origin(high: 4, low: 4))
    try head.advance(over: first)
    #expect(!head.isBetweenChanges)
    let last = entry(numbered: 2, counter: 2, index: 1, count: 2)
    try head.advance(over: EncodedEntry(last, after: first))
    #expect(head.isBetweenChanges)
  }

  @Test func theHeadStaysWhereAFaultIs() throws {
    let run = try chain().written.map(\.encoded)
    var head = ChainHead(startOf: Origin(high: 4, low: 4))
    try head.advance(over: run[..<2])
    let before = head
    #expect(throws: ChainFault.self) { try head.advance(over: run[3]) }
    #expect(head == before)
    try head.advance(over: run[2...])
    #expect(head.sequence == 5)
  }

  private func entry(
    numbered sequence: Int64, counter: Int64, index: Int32 = 0, count: Int32 = 1
  ) -> Entry {
    Entry(
      reference: EntryReference(origin: Origin(high: 4, low: 4), sequence: sequence),
      counter: counter, changeIndex: index, changeCount: count, author: .program, role: .commune,
      isClockSuspect: false, isUndo: false, writtenAt: 0, kind: 1, kindVersion: 1, record: .program,
      reason: nil,
      edits: [])
  }
}

extension EncodedEntry {
  /// An entry without contents, as if it had been written after `previous`.
  init(_ entry: Entry, after previous: EncodedEntry?) {
    self.init(
      body: entry.body,
      hash: EntryHash(previous: previous?.hash ?? .beginning, body: entry.body), contents: [])
  }
}
