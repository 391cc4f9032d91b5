import Testing

@testable import VietText

struct NfcTests {
  @Test func composesEveryLatinLetterAsUnicodeDoes() {
    for value in Array(0x00...0x036F) + Array(0x1E00...0x1EFF) + [0x212A, 0x212B] {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let letter = String(scalar)
      #expect(Reference.isSame(Nfc.compose(letter), Reference.composed(letter)), "\(value)")
      let apart = Reference.decomposed(letter)
      #expect(Reference.isSame(Nfc.compose(apart), Reference.composed(letter)), "\(value)")
    }
  }

  @Test func composesEachLetterWithEachMark() {
    let letters = (0x41...0x17F).compactMap { Unicode.Scalar(UInt32($0)) }
    for letter in letters where letter.properties.isAlphabetic {
      for mark in (0x0300...0x0344).compactMap({ Unicode.Scalar(UInt32($0)) }) {
        let text = String(letter) + String(mark)
        #expect(Reference.isSame(Nfc.compose(text), Reference.composed(text)), "\(letter) \(mark)")
      }
    }
  }

  @Test func composesMarksInAnyOrder() {
    for (marks, composed) in [
      ("o\u{31B}\u{300}", "ờ"), ("o\u{300}\u{31B}", "ờ"), ("a\u{323}\u{302}", "ậ"),
      ("a\u{302}\u{323}", "ậ"), ("a\u{306}\u{301}", "ắ"), ("u\u{309}\u{31B}", "ử"),
      ("ạ\u{302}", "ậ"),
      ("o\u{323}\u{31B}", "ợ"), ("e\u{301}\u{302}", "é\u{302}"), ("â\u{340}", "ầ"),
      ("à\u{302}", "à\u{302}"),
    ] {
      #expect(Reference.isSame(Nfc.compose(marks), composed), "\(composed)")
      #expect(Reference.isSame(Reference.composed(marks), composed), "\(composed)")
    }
  }

  @Test func agreesWithTheReferenceOnRandomText() {
    forAll(count: 2000) { seed, random in
      let text = RandomText.vietnamese(&random, upTo: 60)
      let composed = Nfc.compose(text)
      #expect(Reference.isSame(composed, Reference.composed(text)), "seed \(seed)")
      #expect(Reference.isSame(Nfc.compose(composed), composed), "seed \(seed)")
    }
  }

  @Test func leavesOtherScriptsAsTheyAre() {
    for text in ["α\u{301}", "Привет", "한국어", "日本語", "ไทย", "x\u{302}", "\u{301}a", "🇻🇳"] {
      #expect(Reference.isSame(Nfc.compose(text), text))
    }
  }

  @Test func noticesMarksAtEveryPlace() {
    for length in 0...70 {
      let text = String(repeating: "b", count: length) + "e\u{302}" + "ngh"
      let expected = String(repeating: "b", count: length) + "ê" + "ngh"
      #expect(Reference.isSame(Nfc.compose(text), expected), "\(length)")
    }
  }
}
