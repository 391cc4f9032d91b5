import TestChance
import Testing

@testable import Sealing

@Suite struct PassphraseTests {
  @Test("reliability check 67: the same text in any spelling is the same passphrase")
  func theSameTextInAnySpellingIsTheSamePassphrase() throws {
    let composed = try Passphrase.sample("b\u{1ebf}n \u{111}\u{1ed7}")
    let decomposed = try Passphrase.sample("be\u{302}\u{301}n \u{111}o\u{302}\u{303}")
    let mixed = try Passphrase.sample("b\u{ea}\u{301}n \u{111}\u{f4}\u{303}")
    #expect(decomposed.bytes.bytes == composed.bytes.bytes)
    #expect(mixed.bytes.bytes == composed.bytes.bytes)
  }

  @Test func composesAsTheWholeTextWould() throws {
    let pieces = [
      "a", "Đ", "ơ", "\u{302}", "\u{301}", "\u{323}", "\u{31b}", " ", "\r\n", "\u{1100}",
      "\u{1161}", "\u{11a8}", "\u{9c7}", "\u{9be}", "ﬁ", "🧒\u{200d}🧒", "\u{344}", "\u{212b}",
    ]
    try forAll(300) { seed, random in
      let text = (0..<12).map { _ in pieces.randomElement(using: &random)! }.joined()
      var whole: [UInt8] = []
      text._withNFCCodeUnits { whole.append($0) }
      let passphrase = try Passphrase.sample(text)
      #expect(passphrase.bytes.bytes == whole, "seed \(seed)")
    }
  }

  @Test func keepsWhatWasTypedApart() throws {
    let typed = SecretBytes("mưa")
    let passphrase = try Passphrase(typed)
    typed.wipe()
    #expect(passphrase.bytes.bytes == Array("mưa".utf8))
  }

  @Test("reliability check 67: refuses nothing at all, too much, and what is no text")
  func refusesNothingTooMuchAndWhatIsNoText() throws {
    #expect(throws: PassphraseError.empty) { try Passphrase(SecretBytes()) }
    let limit = Passphrase.limit
    _ = try Passphrase(SecretBytes(copying: [UInt8](repeating: 97, count: limit)))
    #expect(throws: PassphraseError.tooLong(count: limit + 1, limit: limit)) {
      try Passphrase(SecretBytes(copying: [UInt8](repeating: 97, count: limit + 1)))
    }
    #expect(throws: PassphraseError.notText) { try Passphrase(SecretBytes(copying: [0xc3, 0x28])) }
  }
}
