import Testing

@testable import VietText

struct SafeTextTests {
  @Test func letsCleanTextThrough() {
    for text in ["", "Trường THCS Mường Xén", "dòng 1\ndòng 2", "“ngoặc” – gạch…", "⟨1B⟩"] {
      let safe = SafeText(text)
      #expect(Reference.isSame(safe.string, text))
      #expect(safe.findings == SafeText.Findings())
    }
  }

  @Test func showsControlCodes() {
    let safe = SafeText("a\u{1B}[31mb\u{07}\u{08}\u{7F}\u{9B}\u{0C}")
    #expect(safe.string == "a⟨1B⟩[31mb⟨07⟩⟨08⟩⟨7F⟩⟨9B⟩⟨0C⟩")
    #expect(safe.findings.controls == 6)
    #expect(safe.findings.isSuspicious)
  }

  @Test func showsBidiOverrides() {
    let safe = SafeText("file\u{202E}txt\u{2066}\u{61C}")
    #expect(safe.string == "file⟨202E⟩txt⟨2066⟩⟨61C⟩")
    #expect(safe.findings.bidi == 3)
  }

  @Test func removesInvisibleCharactersOrShowsThem() {
    let text = "Đ\u{200B}ư\u{AD}ờng\u{FEFF}\u{E0041}\u{FFFE}"
    #expect(SafeText(text).string == "Đường")
    #expect(SafeText(text).findings.invisible == 5)
    let shown = SafeText(text, .init(invisible: .shown))
    #expect(shown.string == "Đ⟨200B⟩ư⟨AD⟩ờng⟨FEFF⟩⟨E0041⟩⟨FFFE⟩")
  }

  @Test func unifiesLineEnds() {
    let safe = SafeText("a\r\nb\rc\u{85}d\u{2028}e\u{2029}f\n\r\n")
    #expect(safe.string == "a\nb\nc\nd\ne\nf\n\n")
    #expect(safe.findings.lineEnds == 6)
    #expect(!safe.findings.isSuspicious)
  }

  @Test func joinsLinesWhereOneIsAsked() {
    let safe = SafeText("a\r\nb\n\tc", .line)
    #expect(safe.string == "a b  c")
    #expect(safe.findings.lineEnds == 2)
    #expect(safe.findings.tabs == 1)
  }

  @Test func expandsTabsToStopsOrKeepsThem() {
    #expect(SafeText("ệ\tb\n\tc").string == "ệ       b\n        c")
    #expect(SafeText("a\tb", .init(tabs: .expanded(every: 4))).string == "a   b")
    #expect(SafeText("a\tb", .init(tabs: .kept)).string == "a\tb")
  }

  @Test func replacesBadBytesVisibly() {
    let safe = SafeText(utf8: [0x61, 0xFF, 0x62, 0xE1, 0xBA, 0x63, 0xED, 0xA0, 0x80])
    #expect(safe.string == "a\u{FFFD}b\u{FFFD}c\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(safe.findings.malformed == 5)
  }

  @Test func keepsFourMarksOfALetter() {
    let safe = SafeText("e" + String(repeating: "\u{301}", count: 40) + "x")
    #expect(Reference.isSame(safe.string, "é\u{301}\u{301}\u{301}x"))
    #expect(safe.findings.marks == 36)
    #expect(Reference.isSame(SafeText("e\u{323}\u{302}").string, "ệ"))
  }

  @Test func leavesOutMarksWithoutALetter() {
    #expect(SafeText("\u{301}a\n\u{301}b \u{301}c").string == "a\nb c")
  }

  @Test func composesAfterRemovingWhatStoodBetween() {
    #expect(Reference.isSame(SafeText("e\u{200D}\u{302}").string, "ê"))
  }

  @Test func neverLetsAForbiddenScalarThrough() {
    let rules: [SafeText.Rules] = [
      .text, .line, .init(tabs: .kept, invisible: .shown), .init(tabs: .expanded(every: 3)),
    ]
    forAll(count: 2000) { seed, random in
      let bytes = RandomText.bytes(&random)
      for rule in rules {
        let safe = SafeText(utf8: bytes, rule)
        for scalar in safe.string.unicodeScalars {
          #expect(!isForbidden(scalar, rule), "seed \(seed): \(scalar.value)")
        }
        #expect(Reference.isSame(Nfc.compose(safe.string), safe.string), "seed \(seed)")
        let again = SafeText(safe.string, rule)
        #expect(Reference.isSame(again.string, safe.string), "seed \(seed)")
        #expect(again.findings == SafeText.Findings(), "seed \(seed)")
      }
    }
  }

  /// The table of the text gate, written down a second time.
  private func isForbidden(_ scalar: Unicode.Scalar, _ rules: SafeText.Rules) -> Bool {
    switch scalar.value {
    case 0x0A: rules.lines == .joined
    case 0x09: rules.tabs != .kept
    case 0x00..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x200B...0x200F, 0x2028...0x202E,
      0x2060...0x2064, 0x2066...0x2069, 0xFE00...0xFE0F, 0xFEFF, 0xFDD0...0xFDEF,
      0xE0000...0xE007F, 0xE0100...0xE01EF:
      true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }

  @Test func givesTheSameForTextAndItsBytes() {
    forAll { seed, random in
      let text = String(decoding: RandomText.bytes(&random), as: UTF8.self)
      #expect(SafeText(text) == SafeText(utf8: Array(text.utf8)), "seed \(seed)")
    }
  }
}
