import TestChance
import Testing

@testable import Terminal

struct KeyDecoderTests {
  private func events(_ text: String, _ capabilities: [KeyCapability] = []) -> [Event] {
    var decoder = KeyDecoder(capabilities: capabilities)
    return decoder.feed(Array(text.utf8)) + decoder.flush()
  }

  private func keys(_ text: String) -> [Key] {
    events(text).compactMap { if case .key(let key) = $0 { key } else { nil } }
  }

  @Test(arguments: [
    ("a", Key.character("a")), ("ệ", .character("ệ")), ("😀", .character("😀")), ("\r", .enter),
    ("\n", .enter), ("\t", .tab), ("\u{7F}", .backspace), ("\u{08}", .backspace),
    ("\u{1B}", .escape), ("\u{00}", .control(" ")), ("\u{1A}", .control("z")),
    ("\u{1F}", .control("_")), ("\u{1B}x", .alt("x")), ("\u{1B}đ", .alt("đ")),
    ("\u{1B}[", .alt("[")), ("\u{1B}O", .alt("O")), ("\u{1B}5", .function(5)),
    ("\u{1B}0", .function(10)), ("\u{1B}\u{7F}", .control("w")), ("\u{1B}[Z", .backTab),
  ])
  func readsPlainKeys(_ bytes: String, _ key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test(arguments: [
    ("[A", Key.up), ("OB", .down), ("[1;5C", .right), ("Od", .left), ("[H", .home), ("[7~", .home),
    ("OF", .end), ("[4~", .end), ("[5~", .pageUp), ("[6~", .pageDown), ("[3~", .delete),
    ("[3$", .delete), ("[2~", .insert), ("OP", .function(1)), ("[[A", .function(1)),
    ("[11~", .function(1)), ("[15~", .function(5)), ("[17~", .function(6)), ("[21~", .function(10)),
    ("[24~", .function(12)), ("[1;2Q", .function(14)), ("[15;2~", .function(17)),
    ("[34~", .function(20)), ("OM", .enter), ("Op", .character("0")),
  ])
  func readsTheSequencesOfUsualTerminals(_ sequence: String, _ key: Key) {
    #expect(keys("\u{1B}" + sequence) == [key])
  }

  @Test func theTerminalsOwnDescriptionComesFirst() {
    let odd = KeyCapability(Array("\u{1B}[A".utf8), .function(9))
    let long = KeyCapability(Array("\u{1B}?x!".utf8), .pageUp)
    #expect(
      events("\u{1B}[A\u{1B}?x!\u{1B}[B", [odd, long]) == [
        .key(.function(9)), .key(.pageUp), .key(.down),
      ])
  }

  @Test func splitsTheBurstsOfInputMethods() {
    #expect(
      keys("tie\u{7F}ê\u{7F}ế") == [
        .character("t"), .character("i"), .character("e"), .backspace, .character("ê"), .backspace,
        .character("ế"),
      ])
    #expect(keys("\u{08}\u{08}ươ") == [.backspace, .backspace, .character("ư"), .character("ơ")])
    #expect(keys("e\u{323}") == [.character("e"), .character("\u{323}")])
  }

  @Test func readsAPasteAsOneEvent() {
    #expect(
      events("a\u{1B}[200~xin\r\nchào\u{1B}[31m\u{07}\u{1B}[201~b") == [
        .key(.character("a")), .paste("xin\nchào[31m"), .key(.character("b")),
      ])
  }

  @Test func aPasteWithoutEndIsBoundedAndGivenUp() {
    var decoder = KeyDecoder()
    let piece = Array(repeating: UInt8(ascii: "x"), count: 300_000)
    var events = decoder.feed(KeyDecoder.pasteStart)
    for _ in 0..<5 { events += decoder.feed(piece) }
    #expect(events == [])
    #expect(decoder.patience == KeyDecoder.pastePatience)
    events = decoder.flush() + decoder.feed([UInt8(ascii: "q")])
    let kept = String(repeating: "x", count: KeyDecoder.pasteLimit)
    #expect(events == [.paste(kept), .key(.character("q"))])
  }

  @Test func readsTheMouse() {
    #expect(
      events("\u{1B}[<0;5;3M\u{1B}[<0;5;3m\u{1B}[<64;1;1M\u{1B}[<65;1;1M") == [
        .mouse(Mouse(.press, at: Position(column: 4, row: 2))),
        .mouse(Mouse(.wheelUp, at: Position(column: 0, row: 0))),
        .mouse(Mouse(.wheelDown, at: Position(column: 0, row: 0))),
      ])
  }

  @Test func dropsBytesThatAreNoText() {
    var decoder = KeyDecoder()
    let bytes: [UInt8] = [0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0xC2, 0x9B, 0x61, 0xE1, 0xBB]
    var events = decoder.feed(bytes)
    #expect(events == [.key(.character("a"))])
    #expect(decoder.patience == 25)
    events = decoder.flush() + decoder.feed([0x87, 0x62])
    #expect(events == [.key(.character("b"))])
  }

  @Test func waitsForEscOnlyAsLongAsAsked() {
    var decoder = KeyDecoder(escapeDelay: 300)
    #expect(decoder.patience == nil)
    var events = decoder.feed([0x1B])
    #expect(events == [] && decoder.patience == 300)
    events = decoder.feed(Array("[A".utf8))
    #expect(events == [.key(.up)])
    #expect(decoder.patience == nil)
  }

  @Test func anySplitGivesTheSameEvents() {
    forAll(500) { seed, random in
      let bytes = randomBytes(&random)
      var whole = KeyDecoder(capabilities: [KeyCapability(Array("\u{1B}[1;9Q".utf8), .delete)])
      var parts = whole
      let expected = whole.feed(bytes) + whole.flush()
      var found: [Event] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...rest.count, using: &random)
        found += parts.feed(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      #expect(found + parts.flush() == expected, "seed \(seed)")
      #expect(parts.pending.isEmpty)
    }
  }

  /// Bytes, half of them taken from sequences.
  private func randomBytes(_ random: inout RepeatableChance) -> [UInt8] {
    let pieces = [
      "\u{1B}", "[", "O", "1;9", "Q", "~", "200~", "\u{1B}[200~", "\u{1B}[201~", "ệ", "\u{7F}", "<",
      "M", ";", "\u{1B}[<0;1;1M", "[[", "$", "漢", "5",
    ]
    return (0..<Int.random(in: 1...40, using: &random)).flatMap { _ in
      Bool.random(using: &random)
        ? Array((pieces.randomElement(using: &random) ?? "").utf8)
        : [UInt8.random(in: 0...255, using: &random)]
    }
  }
}
