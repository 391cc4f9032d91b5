import Ledger
import TestChance
import Testing

@testable import Sealing

@Suite struct RecordKeyTests {
  private func key(_ seed: UInt64) -> RecordKey {
    var random = RepeatableChance(seed: seed)
    return .random(using: &random)
  }

  private static let otherPlaces: [EditPlace] = [
    .sample(origin: 2), .sample(sequence: 2), .sample(record: .colleague), .sample(field: 2),
  ]

  @Test func opensWhatItSealed() throws {
    try forAll { seed, random in
      let key = key(seed)
      let payload = (0..<Int.random(in: 0...300, using: &random)).map { _ in
        random.next() as UInt8
      }
      let sealed = key.seal(payload, at: .sample(), using: &random)
      let opened = try key.open(sealed, at: .sample())
      #expect(opened == payload, "seed \(seed)")
      #expect(sealed.count == payload.count + 29, "seed \(seed)")
    }
  }

  @Test(arguments: otherPlaces) func bindsAPayloadToItsPlace(_ place: EditPlace) {
    var random = RepeatableChance(seed: 1)
    let sealed = key(1).seal([1, 2, 3], at: .sample(), using: &random)
    #expect(throws: SealingError.damaged(.payload)) { try key(1).open(sealed, at: place) }
  }

  @Test func refusesEveryFlippedBitAndEveryCut() {
    var random = RepeatableChance(seed: 1)
    let key = key(1)
    let sealed = key.seal(Array("Nguyễn".utf8), at: .sample(), using: &random)
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 0x10
      #expect(throws: SealingError.self, "byte \(index)") { try key.open(changed, at: .sample()) }
      #expect(throws: SealingError.damaged(.payload), "\(index) bytes") {
        try key.open(Array(sealed[..<index]), at: .sample())
      }
    }
    #expect(throws: SealingError.unsupportedVersion(2)) {
      try key.open([2] + sealed.dropFirst(), at: .sample())
    }
  }

  @Test func givesEachPlaceASaltOfItsOwn() {
    let places: [EditPlace] = [
      .sample(), .sample(origin: 2), .sample(sequence: 2), .sample(field: 2),
    ]
    #expect(Set(places.map(key(1).salt)).count == 4)
    #expect(key(1).salt(for: .sample()) == key(1).salt(for: .sample()))
    #expect(key(1).salt(for: .sample()) != key(2).salt(for: .sample()))
  }
}
