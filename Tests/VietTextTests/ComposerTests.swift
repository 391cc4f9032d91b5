import Testing

@testable import VietText

struct ComposerTests {
  @Test(arguments: [TypingMethod.telex, .vni])
  func typesAsTheTableSays(method: TypingMethod) throws {
    let rows = try Table.rows("\(method.rawValue).tsv", columns: 2)
    #expect(rows.count >= 120)
    for row in rows {
      let typed = TestField.typed(row[0], method)
      #expect(Reference.isSame(typed, row[1]), "\(row[0]) gave \(typed), not \(row[1])")
    }
  }

  @Test(arguments: KeyEncoder.Order.allCases)
  func typesEverySyllableInEveryOrder(order: KeyEncoder.Order) throws {
    let syllables = try Table.words("syllables.txt")
    #expect(syllables.count >= 300)
    for (method, encoder) in [(TypingMethod.telex, KeyEncoder.telex), (.vni, .vni)] {
      let wrong = syllables.filter { syllable in
        let keys = encoder.keys(syllable, order)
        // The keys of this syllable are those of a foreign word.
        if keys == "test" { return false }
        return !Reference.isSame(TestField.typed(keys + " ", method), syllable + " ")
      }
      #expect(wrong == [], "\(method)")
    }
  }

  @Test func typesEverySyllableInCapitals() throws {
    let wrong = try Table.words("syllables.txt").filter { syllable in
      let keys = KeyEncoder.telex.keys(syllable, .toneLast).uppercased()
      return !Reference.isSame(TestField.typed(keys, .telex), syllable.uppercased())
    }
    #expect(wrong == [])
  }

  @Test func placesTheToneInTheSecondWayWhenAsked() {
    for (keys, word) in [
      ("hoaf", "hoà"), ("khoer", "khoẻ"), ("thuys", "thuý"), ("hofa", "hoà"), ("uyr", "uỷ"),
      ("hoafn", "hoàn"), ("quys", "quý"), ("giaf", "già"), ("muaf", "mùa"), ("oef", "oè"),
    ] {
      #expect(Reference.isSame(TestField.typed(keys, .telex, .second), word))
    }
    #expect(Reference.isSame(TestField.typed("hoa2", .vni, .second), "hoà"))
  }

  @Test func writesKeysAsTheyAreWhenOff() {
    #expect(TestField.typed("dduowngf 12", .off) == "dduowngf 12")
  }

  @Test func marksAWordThatIsAlreadyThere() {
    var field = TestField(.telex, text: "Ông Nguyên")
    field.type("x")
    #expect(Reference.isSame(field.text, "Ông Nguyễn"))
    field = TestField(.telex, text: "hoà")
    field.type("n")
    #expect(Reference.isSame(field.text, "hoàn"))
    field = TestField(.telex, text: Reference.decomposed("Tiêng"))
    field.type("s")
    #expect(Reference.isSame(Reference.composed(field.text), "Tiếng"))
  }

  @Test func goesOnAfterBackspace() {
    var field = TestField(.telex)
    field.type("dduowngf")
    field.backspace()
    field.backspace()
    #expect(Reference.isSame(field.text, "đườ"))
    field.type("ng")
    #expect(Reference.isSame(field.text, "đường"))
    for _ in 0..<9 { field.backspace() }
    #expect(field.text.isEmpty)
  }

  @Test func givesBackAForeignWordWhenTheFieldIsLeft() {
    var field = TestField(.telex)
    field.type("photo")
    #expect(Reference.isSame(field.text, "phôt"))
    field.leave()
    #expect(field.text == "photo")
    field = TestField(.telex)
    field.type("tieengs")
    field.leave()
    #expect(Reference.isSame(field.text, "tiếng"))
  }

  @Test func leavesAWordAloneThatItDidNotType() {
    for (key, before) in [(" ", "dât"), ("đ", "a"), ("s", "x."), ("s", "")] as [(Character, String)]
    {
      var composer = Composer(method: .telex)
      let edit = composer.press(key, before: before)
      #expect(edit == Edit(insert: String(key)))
    }
    var composer = Composer(method: .telex)
    let edit = composer.finish(before: "dât")
    #expect(edit == nil)
  }

  @Test func startsAnewWhenTheMethodChanges() {
    var field = TestField(.telex)
    field.type("tie")
    field.composer.method = .vni
    field.type("61ng")
    #expect(Reference.isSame(field.text, "tiếng"))
  }

  @Test func composesWhatOtherKeyboardsSend() {
    var composer = Composer(method: .telex)
    let edit = composer.press("e\u{302}\u{301}", before: "ti")
    #expect(edit.delete == 0 && Reference.isSame(edit.insert, "ế"))
  }

  @Test func neverDeletesMoreThanTheWord() {
    let keys = Array("aaeeoouuiiyyddwwssffrrxxjjzznghtcmpqAEODW0123456789 .-'")
    for method in [TypingMethod.telex, .vni] {
      forAll(count: 500) { seed, random in
        var composer = Composer(method: method)
        var text = "x, "
        for _ in 0..<30 {
          let key = keys[Int.random(in: keys.indices, using: &random)]
          let word = text.reversed().prefix { $0.isLetter || $0.isNumber }.count
          let edit = composer.press(key, before: text)
          #expect(edit.delete <= word, "seed \(seed)")
          text.removeLast(edit.delete)
          text += edit.insert
          #expect(Reference.isSame(text, Reference.composed(text)), "seed \(seed)")
          if Int.random(in: 0..<8, using: &random) == 0, text.count > 3 { text.removeLast() }
        }
        #expect(text.hasPrefix("x, "), "seed \(seed)")
      }
    }
  }

  @Test func copesWithAnyTextBeforeTheCursor() {
    forAll(count: 1000) { seed, random in
      let text = String(decoding: RandomText.bytes(&random), as: UTF8.self)
      for method in TypingMethod.allCases {
        var composer = Composer(method: method)
        let word = text.reversed().prefix { $0.isLetter || $0.isNumber }.count
        for key: Character in ["s", "w", "6", " "] {
          let edit = composer.press(key, before: text)
          #expect(edit.delete <= word, "seed \(seed)")
        }
      }
    }
  }
}
