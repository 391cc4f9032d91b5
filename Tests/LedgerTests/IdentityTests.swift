import TestChance
import Testing

@testable import Ledger

@Suite struct IdentityTests {
  @Test func ordersByBytes() {
    forAll { seed, random in
      let (a, b) = (Origin.random(using: &random), Origin.random(using: &random))
      #expect((a < b) == a.bytes.lexicographicallyPrecedes(b.bytes), "seed \(seed)")
      let (c, d) = (Digest32(hashing: a.bytes), Digest32(hashing: b.bytes))
      #expect((c < d) == c.bytes.lexicographicallyPrecedes(d.bytes), "seed \(seed)")
    }
  }

  @Test func readsBackItsBytesAndItsText() {
    forAll { seed, random in
      let record = RecordID.random(using: &random)
      #expect(RecordID(bytes: record.bytes) == record, "seed \(seed)")
      #expect(RecordID(hex: record.description) == record, "seed \(seed)")
      #expect(RecordID(hex: record.description.uppercased()) == record, "seed \(seed)")
      let digest = Digest32(hashing: record.bytes)
      #expect(Digest32(bytes: digest.bytes) == digest, "seed \(seed)")
    }
  }

  @Test(arguments: [
    "", "0", "00", String(repeating: "0", count: 34), "g" + String(repeating: "0", count: 31),
  ])
  func refusesTextThatIsNot32Digits(_ text: String) {
    #expect(RecordID(hex: text) == nil)
  }

  @Test func refusesOtherLengths() {
    #expect(RecordID(bytes: [UInt8](repeating: 0, count: 15)) == nil)
    #expect(Digest32(bytes: [UInt8](repeating: 0, count: 33)) == nil)
  }

  @Test func derivesTheSameRecordFromAnOfficialCodeHoweverItIsSpelt() {
    #expect(
      RecordID(kind: 2, officialCode: "H\u{f2}a") == RecordID(kind: 2, officialCode: "Ho\u{300}a"))
    #expect(RecordID(kind: 2, officialCode: "16870") != RecordID(kind: 3, officialCode: "16870"))
    #expect(RecordID(kind: 1, officialCode: "21") != RecordID(kind: 12, officialCode: "1"))
  }

  @Test func hashesAsPublished() {
    // FIPS 180-4, example "abc".
    #expect(
      Digest32(hashing: Array("abc".utf8)).description
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func codesBeginAtOne() {
    #expect(KindCode(rawValue: 0) == nil)
    #expect(FieldCode(rawValue: -1) == nil)
    #expect(FieldCode(rawValue: 1) == 1)
  }
}
