import TestChance
import Testing

@testable import Ledger

@Suite struct ChangeDraftTests {
  @Test func whatIsWrittenVerifies() throws {
    try forAll { seed, random in
      let chain = try SampleChain(changes: 4, using: &random)
      var head = ChainHead(startOf: chain.origin)
      let entries = try head.advance(over: chain.written.map(\.encoded))
      #expect(entries == chain.written.map(\.entry), "seed \(seed)")
      #expect(head == chain.head, "seed \(seed)")
    }
  }

  @Test func aChangeIsOneRunOfEntries() throws {
    var random = RepeatableChance(seed: 0)
    let part = ChangeDraft.Part(kind: 1, kindVersion: 1, record: .program, edits: [])
    let draft = ChangeDraft(
      author: .program, role: .cluster, isClockSuspect: true, isUndo: true, writtenAt: -5,
      parts: [part, part, part])
    let head = ChainHead(startOf: .random(using: &random))
    let written = try draft.entries(after: head, counter: 40, using: &random).map(\.entry)
    #expect(written.map(\.changeIndex) == [0, 1, 2])
    #expect(written.map(\.changeCount) == [3, 3, 3])
    #expect(written.map(\.sequence) == [1, 2, 3])
    #expect(written.map(\.counter) == [40, 41, 42])
    #expect(written.map(\.isLastOfChange) == [false, false, true])
    #expect(
      written.allSatisfy {
        $0.role == .cluster && $0.isClockSuspect && $0.isUndo && $0.writtenAt == -5
      })
  }

  @Test func ordersFieldsAndBasesItself() throws {
    var random = RepeatableChance(seed: 3)
    var chain = SampleChain(origin: Origin(high: 9, low: 0))
    for _ in 0..<3 { try chain.append(.sample(edits: []), using: &random) }
    let other = EntryReference(origin: Origin(high: 1, low: 0), sequence: 8)
    let own = [3, 1].map { EntryReference(origin: chain.origin, sequence: $0) }
    try chain.append(
      .sample(edits: [
        EditDraft(field: 9, base: .entries([]), new: .null, old: .null),
        EditDraft(field: 4, base: .entries([other] + own + own), new: .null, old: .null),
      ]), using: &random)
    let entry = try #require(chain.written.last).entry
    #expect(entry.edits.map(\.field) == [4, 9])
    #expect(entry.edit(of: 4)?.base == .entries([own[1], own[0], other]))
    #expect(entry.edit(of: 9)?.base == Base.none)
  }

  @Test func refusesWhatCannotBeWritten() {
    let edit = EditDraft(field: 2, base: .none, new: .null, old: .null)
    #expect(throws: DraftError.fieldTwice(part: 0, field: 2)) {
      try entries(of: .sample(edits: [edit, edit]))
    }
    let deep = Value.list([.list([.list([.list([.list([])])])])])
    #expect(throws: DraftError.nestedTooDeep(part: 0, field: 2)) {
      try entries(
        of: .sample(edits: [EditDraft(field: 2, base: .none, new: .null, old: deep)]))
    }
    let itself = EntryReference(origin: origin, sequence: 1)
    #expect(throws: DraftError.baseNotEarlier(part: 0, field: 2, base: itself)) {
      try entries(
        of: .sample(edits: [
          EditDraft(field: 2, base: .entries([itself]), new: .null, old: .null)
        ]))
    }
    var nothing = ChangeDraft.sample(edits: [])
    nothing.parts = []
    #expect(throws: DraftError.nothingToWrite) { try entries(of: nothing) }
    var unversioned = ChangeDraft.sample(edits: [])
    unversioned.parts[0].kindVersion = 0
    #expect(throws: DraftError.numberOutOfRange(part: 0)) { try entries(of: unversioned) }
  }

  @Test func refusesASealedEditWithoutASalt() {
    let draft = ChangeDraft.sample(edits: [
      EditDraft(field: 2, isSealed: true, base: .none, new: .text("kín"), old: .null)
    ])
    let place = EditPlace(
      reference: EntryReference(origin: origin, sequence: 1), record: RecordID(high: 1, low: 1),
      field: 2)
    #expect(throws: DraftError.noSalt(place)) { try entries(of: draft) }
  }

  @Test func writesTheReasonComposed() throws {
    let decomposed = "ly\u{301} do"
    let written = try entries(of: .sample(reason: decomposed, edits: []))
    let contents = try EntryContents(
      canonicalBytes: written[0].encoded.contents, of: written[0].entry)
    guard case .plain(_, let payload)? = contents.reason else {
      Issue.record("the reason is not in plain")
      return
    }
    #expect(try Value(canonicalBytes: payload) == .text("l\u{fd} do"))
  }

  private let origin = Origin(high: 2, low: 2)

  private func entries(of draft: ChangeDraft) throws -> [WrittenEntry] {
    var random = RepeatableChance(seed: 0)
    return try draft.entries(after: ChainHead(startOf: origin), counter: 1, using: &random)
  }
}

extension [UInt8] {
  /// Whether `part` stands somewhere in the bytes.
  func contains(_ part: [UInt8]) -> Bool {
    guard count >= part.count else { return false }
    return (0...count - part.count).contains { self[$0..<$0 + part.count].elementsEqual(part) }
  }
}
