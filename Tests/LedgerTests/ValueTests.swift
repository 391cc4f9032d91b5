import TestChance
import Testing

@testable import Ledger

@Suite struct ValueTests {
  @Test func readsBackWhatItWrites() throws {
    try forAll(500) { seed, random in
      let value = Value.random(using: &random)
      let back = try Value(canonicalBytes: value.canonicalBytes)
      #expect(back == value, "seed \(seed)")
    }
  }

  @Test func readsNothingThatItWouldWriteOtherwise() {
    forAll(2_000) { seed, random in
      var bytes = Value.random(using: &random).canonicalBytes
      bytes[Int.random(in: bytes.indices, using: &random)] = random.next()
      guard let value = try? Value(canonicalBytes: bytes) else { return }
      #expect(value.canonicalBytes == bytes, "seed \(seed)")
    }
  }

  @Test func tellsSpellingsOfATextApart() {
    let (composed, decomposed) = (Value.text("\u{1ebf}"), Value.text("e\u{302}\u{301}"))
    #expect(composed != decomposed)
    #expect(Value.composed("e\u{302}\u{301}") == composed)
  }

  private static let refusals: [([UInt8], Int, DecodeError.Reason)] = [
    ([], 0, .endOfBytes),
    ([10], 0, .unknownMarker(10)),
    ([3, 0x80, 0x00], 1, .numberNotMinimal),
    ([3, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x02], 1, .numberOutOfRange),
    ([3, 0x80], 2, .endOfBytes),
    ([4, 5, 65], 1, .endOfBytes),
    ([4, 2, 0xc3, 0x28], 2, .notUTF8),
    ([4, 3, 0xed, 0xa0, 0x80], 2, .notUTF8),
    ([5, 0x81, 0x00, 7], 1, .numberNotMinimal),
    ([8, 1, 2], 1, .endOfBytes),
    ([9, 2, 0], 1, .endOfBytes),
    ([0, 0], 1, .trailingBytes),
  ]

  @Test(arguments: refusals) func refuses(_ bytes: [UInt8], offset: Int, reason: DecodeError.Reason)
  {
    #expect(throws: DecodeError(offset: offset, reason: reason)) {
      try Value(canonicalBytes: bytes)
    }
  }

  @Test func nestsFourListsAndNoMore() throws {
    let four = Value.list([.list([.list([.list([.null])])])])
    #expect(try Value(canonicalBytes: four.canonicalBytes) == four)
    #expect(four.nesting == 4)
    #expect(throws: DecodeError(offset: 8, reason: .nestedTooDeep)) {
      try Value(canonicalBytes: Value.list([four]).canonicalBytes)
    }
  }

  @Test func takesNoMemoryForACountThatCannotBe() {
    let twoToTheSixtieth: [UInt8] = [0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x10]
    for tag: UInt8 in [4, 5, 9] {
      #expect(throws: DecodeError(offset: 1, reason: .endOfBytes)) {
        try Value(canonicalBytes: [tag] + twoToTheSixtieth)
      }
    }
  }

  @Test func payloadIsTwoValuesAndNothingElse() throws {
    let payload = Payload(new: .text("mới"), old: .integer(-3))
    #expect(try Payload(canonicalBytes: payload.canonicalBytes) == payload)
    #expect(throws: DecodeError(offset: 1, reason: .endOfBytes)) {
      try Payload(canonicalBytes: [0])
    }
    #expect(throws: DecodeError(offset: 2, reason: .trailingBytes)) {
      try Payload(canonicalBytes: [0, 1, 2])
    }
  }
}
