import TestChance
import Testing

@testable import Ledger

@Suite struct EntryContentsTests {
  private func written() throws -> WrittenEntry {
    var random = RepeatableChance(seed: 2)
    var chain = SampleChain(origin: Origin(high: 7, low: 7))
    try chain.append(
      .sample(
        reason: "gõ nhầm",
        edits: [
          EditDraft(field: 1, base: .none, new: .text("một"), old: .null),
          EditDraft(field: 2, isSealed: true, base: .none, new: .text("kín"), old: .null),
          EditDraft(field: 3, base: .none, new: .integer(3), old: .null),
        ]), using: &random)
    return chain.written[0]
  }

  private func contents(of written: WrittenEntry) throws -> EntryContents {
    try EntryContents(canonicalBytes: written.encoded.contents, of: written.entry)
  }

  @Test func anyPartMayBeWithheldAndTheRestStillAnswers() throws {
    let written = try written()
    let all = try contents(of: written)
    for kept in 0..<8 {
      let some = all.withholding(
        from: written.entry, where: { kept >> ($0.field.rawValue - 1) & 1 == 0 },
        reason: kept % 2 == 0)
      try written.entry.check(some)
      let bytes = some.canonicalBytes
      #expect(try EntryContents(canonicalBytes: bytes, of: written.entry) == some)
      #expect(some.edits.count { $0 != .withheld } == kept.nonzeroBitCount)
    }
    try written.entry.check(.withheld(from: written.entry))
  }

  @Test func namesTheFieldWhoseValueDoesNotAnswer() throws {
    let written = try written()
    let all = try contents(of: written)
    var edits = all.edits
    edits[2] = .plain(Salt(high: 0, low: 0), Payload(new: .integer(4), old: .null).canonicalBytes)
    #expect(throws: ContentsFault.commitmentMismatch(3)) {
      try written.entry.check(EntryContents(reason: all.reason, edits: edits))
    }
    #expect(throws: ContentsFault.reasonMismatch) {
      try written.entry.check(EntryContents(reason: all.edits[0], edits: all.edits))
    }
    #expect(throws: ContentsFault.wrongShape) {
      try written.entry.check(EntryContents(reason: nil, edits: all.edits))
    }
  }

  @Test func everyChangedByteOfAPlainContentIsFound() throws {
    let written = try written()
    for index in written.encoded.contents.indices {
      var bytes = written.encoded.contents
      bytes[index] ^= 0x40
      let encoded = EncodedEntry(
        body: written.encoded.body, hash: written.encoded.hash, contents: bytes)
      var head = ChainHead(startOf: written.entry.origin)
      #expect(throws: ChainFault.self, "byte \(index)") { try head.advance(over: encoded) }
    }
  }

  @Test func onlyASealedEditMayStandSealed() throws {
    let entry = try written().entry
    #expect(throws: DecodeError(offset: 0, reason: .sealedWithoutClass)) {
      try EntryContents(canonicalBytes: [2, 0, 0, 0], of: entry)
    }
    #expect(throws: DecodeError(offset: 3, reason: .sealedWithoutClass)) {
      try EntryContents(canonicalBytes: [0, 0, 2, 2], of: entry)
    }
    #expect(throws: DecodeError(offset: 4, reason: .trailingBytes)) {
      try EntryContents(canonicalBytes: [0, 0, 2, 0, 0], of: entry)
    }
    #expect(throws: DecodeError(offset: 1, reason: .unknownMarker(3))) {
      try EntryContents(canonicalBytes: [0, 3, 2, 0], of: entry)
    }
  }

  @Test func nothingOfASealedEditStandsInTheOpen() throws {
    let written = try written()
    let secret = Array("kín".utf8)
    #expect(!written.encoded.contents.contains(secret))
    #expect(!written.encoded.body.contains(secret))
    #expect(written.sealedPayloads.map(\.place) == [written.entry.place(of: 2)])
    #expect(written.sealedPayloads[0].payload.contains(secret))
  }
}
