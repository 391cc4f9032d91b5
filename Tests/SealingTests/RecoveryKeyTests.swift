import TestChance
import Testing

@testable import Sealing

@Suite struct RecoveryKeyTests {
  private func key(_ seed: UInt64) -> RecoveryKey {
    var random = RepeatableChance(seed: seed)
    return RecoveryKey(using: &random)
  }

  @Test func readsBackWhatIsPrinted() throws {
    try forAll { seed, _ in
      let (key, other) = (key(seed), key(seed + 1))
      let printed = key.printed
      #expect(printed.utf8.count == 47, "seed \(seed)")
      let matches = try key.matches(typed: SecretBytes(printed))
      let otherMatches = try other.matches(typed: SecretBytes(printed))
      #expect(matches && !otherMatches, "seed \(seed)")
    }
  }

  @Test func caseSpacesAndDashesDoNotMatter() throws {
    let key = key(7)
    let bare = key.printed.lowercased().replacing("-", with: "")
    #expect(try key.matches(typed: SecretBytes(bare)))
    let spaced = " " + key.printed.replacing("-", with: "  ") + "\n"
    #expect(try key.matches(typed: SecretBytes(spaced)))
  }

  @Test func everyWrongSymbolIsNamedByItsGroup() {
    let printed = Array(key(3).printed.utf8)
    for place in printed.indices where printed[place] != UInt8(ascii: "-") {
      for symbol in RecoveryKey.symbols where symbol != printed[place] {
        var typed = printed
        typed[place] = symbol
        expectSlip(typed, group: place / 6 + 1)
      }
    }
  }

  @Test func everyExchangeIsNamedByItsGroup() {
    forAll(20) { seed, _ in
      let printed = Array(key(seed).printed.utf8)
      for group in 0..<8 {
        for first in 0..<5 {
          for second in 0..<first {
            var typed = printed
            typed.swapAt(group * 6 + first, group * 6 + second)
            if typed != printed { expectSlip(typed, group: group + 1) }
          }
        }
      }
    }
  }

  @Test func groupsInTheWrongOrderAreNamed() {
    let groups = key(5).printed.split(separator: "-")
    for first in groups.indices {
      for second in 0..<first {
        var typed = groups
        typed.swapAt(first, second)
        expectSlip(Array(typed.joined(separator: "-").utf8), group: second + 1)
      }
    }
  }

  @Test func namesWhatNoKeyHas() {
    var typed = Array(key(1).printed.utf8)
    typed[8] = UInt8(ascii: "O")
    #expect(throws: RecoveryKeyError.unknownSymbol(group: 2, place: 3)) {
      try RecoveryKey(typed: SecretBytes(copying: typed))
    }
    #expect(throws: RecoveryKeyError.wrongLength(found: 39, expected: 40)) {
      try RecoveryKey(typed: SecretBytes(copying: typed.dropLast()))
    }
    #expect(throws: RecoveryKeyError.wrongLength(found: 0, expected: 40)) {
      try RecoveryKey(typed: SecretBytes())
    }
  }

  private func expectSlip(_ typed: [UInt8], group: Int) {
    #expect(throws: RecoveryKeyError.slip(group: group)) {
      try RecoveryKey(typed: SecretBytes(copying: typed))
    }
  }
}
