import TestChance
import Testing
import VietText

@testable import Terminal

struct FieldTextTests {
  /// What stands in a field after the bytes of keys.
  private func typed(_ bytes: String, into text: String = "", limit: Int = 40) -> FieldText {
    var field = FieldText(text, limit: limit)
    var decoder = KeyDecoder()
    for event in decoder.feed(Array(bytes.utf8)) + decoder.flush() { _ = field.answer(event) }
    return field
  }

  @Test(arguments: [
    // ibus-bamboo, Unikey: a deletion and the corrected letter in one burst.
    ("tieng\u{7F}\u{7F}\u{7F}\u{7F}iếng", "tiếng"), ("Vie\u{7F}ê\u{7F}ệt", "Việt"),
    ("dd\u{08}\u{08}đ", "đ"), ("hoa\u{08}à", "hoà"),
    // Letters and marks as keys of their own.
    ("Vie\u{323}\u{302}t", "Việt"), ("u\u{31B}\u{301}", "ứ"), ("a\u{306}\u{323}", "ặ"),
  ])
  func takesWhatInputMethodsSend(_ bytes: String, _ text: String) {
    let field = typed(bytes)
    #expect(field.text.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: [
    ("Việ\u{7F}", "Vi"), ("Vie\u{323}\u{302}\u{7F}", "Vi"), ("\u{7F}\u{7F}a", "a"),
    ("a b  cd \u{17}", "a b  "), ("abc\u{15}d", "d"), ("abc\u{1}\u{B}", ""),
    ("abc\u{1B}[D\u{1B}[3~", "ab"), ("abc\u{1B}[Hx\u{1B}[Fy", "xabcy"), ("abc\u{1}\u{4}", "bc"),
    ("a\u{1B}[200~b\nc\u{1B}[201~d", "ab cd"), ("漢\u{7F}x", "x"),
  ])
  func editsByLetters(_ bytes: String, _ text: String) {
    #expect(typed(bytes).text == text)
  }

  @Test func takesNoMoreThanItsLimit() {
    #expect(typed("abcdef", limit: 3).text == "abc")
    #expect(typed("e\u{301}\u{302}f", into: "ab", limit: 3).text == "abe\u{301}\u{302}")
    #expect(FieldText("abcdef", limit: 2).text == "ab")
  }

  @Test func saysHowMuchAFullFieldTook() {
    var field = FieldText("abc", limit: 3)
    var composer = Composer(method: .off)
    let typed = field.answer(.key(.character("d")), composer: &composer)
    #expect(typed == .full(taken: 0, limit: 3))
    _ = field.answer(.key(.backspace), composer: &composer)
    let pasted = field.answer(.paste("xyz"), composer: &composer)
    #expect(pasted == .full(taken: 1, limit: 3))
    #expect(field.text == "abx")
  }

  /// Telex may take a mark off and add a letter: where that has no room, the mark stays.
  @Test func aFullFieldLosesNoMark() {
    var field = FieldText(limit: 2)
    var composer = Composer(method: .telex)
    for event in ScriptedKeys.events("baaa") { _ = field.answer(event, composer: &composer) }
    #expect(field.text == "bâ")
  }

  @Test func takesNothingThatNoPageMayShow() {
    var field = FieldText()
    for text in ["\u{202E}", "\u{200B}", "\u{9B}", "\u{1B}"] {
      let isTaken = field.answer(.key(.character(Character(text))))
      #expect(!isTaken)
    }
    _ = field.answer(.paste("a\u{202E}b\u{1B}c"))
    #expect(field.text == "abc")
  }

  @Test(arguments: [
    ("tieengs Vieetj", "tiếng Việt"), ("dduwowcj\u{7F}", "đượ"), ("hoaf", "hòa"),
    ("Vieetj\u{1}x", "xViệt"), ("as\u{7F}\u{7F}b", "b"),
  ])
  func takesTelex(_ bytes: String, _ text: String) {
    var field = FieldText(limit: 40)
    var composer = Composer(method: .telex)
    for event in ScriptedKeys.events(bytes) { _ = field.answer(event, composer: &composer) }
    #expect(field.text == text)
  }

  @Test func aMarkWithoutALetterIsNotTaken() {
    var field = FieldText()
    let isTaken = field.answer(.key(.character("\u{301}")))
    #expect(!isTaken && field.text.isEmpty)
  }

  @Test(arguments: [
    (20, "abcd Mường Xén", 14), (8, "…ng Xén", 7), (5, "…én", 3), (2, "…", 1), (1, "…", 0),
  ])
  func keepsTheCursorInSight(_ columns: Int, _ shown: String, _ cursor: Int) {
    var page = Buffer(size: Size(columns: columns, rows: 1))
    FieldText("abcd Mường Xén").draw(into: &page, in: page.bounds, isFocused: true)
    #expect(page.text == shown)
    #expect(page.cursor?.column == cursor)
  }

  @Test func mostTypedLettersChangeTwoCells() {
    var field = FieldText(limit: 200)
    var calm = 0
    var before = Buffer(size: Size(columns: 20, rows: 1))
    for _ in 0..<100 {
      _ = field.answer(.key(.character("ệ")))
      var page = Buffer(size: before.size)
      field.draw(into: &page, in: page.bounds, isFocused: true)
      let changes = zip(page.cells, before.cells).filter { $0 != $1 }.count
      if changes <= 2 { calm += 1 }
      #expect(page.cursor.map { $0.column > 0 && $0.column < 20 } == true)
      before = page
    }
    #expect(calm >= 89)
  }

  @Test func noEventBreaksAField() {
    let keys: [Event] = [
      .key(.backspace), .key(.delete), .key(.left), .key(.right), .key(.home), .key(.end),
      .key(.control("w")), .key(.control("u")), .key(.control("k")), .key(.character("a")),
      .key(.character("s")), .key(.character("w")), .key(.character("d")),
    ]
    forAll(200) { seed, random in
      var field = FieldText(randomText(upTo: 20, &random), limit: 12)
      var composer = Composer(method: .telex)
      for _ in 0..<30 {
        let event: Event =
          Bool.random(using: &random)
          ? keys.randomElement(using: &random) ?? .tick : .paste(randomText(upTo: 4, &random))
        _ = field.answer(event, composer: &composer)
        #expect(
          field.text.count <= 12 && (0...field.text.count).contains(field.cursor), "seed \(seed)")
        var page = Buffer(size: Size(columns: .random(in: 0...9, using: &random), rows: 1))
        field.draw(into: &page, in: page.bounds, isFocused: true)
      }
    }
  }
}

struct SecretTextTests {
  private func bytes(_ secret: SecretText) -> [UInt8] { secret.withBytes { Array($0) } }

  @Test func composesAndDeletesWholeLetters() {
    let secret = SecretText()
    for letter in ["V", "i", "e", "\u{323}", "\u{302}"] {
      #expect(secret.answer(.key(.character(Character(letter)))))
    }
    #expect(bytes(secret) == Array("Việ".utf8))
    #expect(secret.answer(.key(.backspace)))
    #expect(bytes(secret) == Array("Vi".utf8))
    for _ in 0..<4 { #expect(secret.answer(.key(.backspace))) }
    #expect(secret.isEmpty)
  }

  @Test func neverShowsALetter() {
    let secret = SecretText()
    #expect(secret.answer(.paste("mật khẩu")))
    var page = Buffer(size: Size(columns: 12, rows: 1))
    secret.draw(into: &page, in: page.bounds, isFocused: true)
    #expect(page.text == "••••••••")
    #expect(page.cursor == Position(column: 8, row: 0))
  }

  @Test func isBoundedAndWiped() {
    let secret = SecretText()
    #expect(!secret.answer(.paste(String(repeating: "x", count: SecretText.byteLimit + 1))))
    #expect(!secret.answer(.paste("a\nb")))
    secret.wipe()
    #expect(secret.isEmpty && bytes(secret) == [])
  }
}
