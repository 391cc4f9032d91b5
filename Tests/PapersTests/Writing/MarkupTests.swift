import Foundation
import FoundationXML
import TestChance
import Testing

@testable import Papers

@Suite struct MarkupTests {
  private static let pieces = [
    "<", ">", "&", "\"", "'", "]]>", "<!--", "&amp;", "</text:p>", "\u{0}", "\u{1B}[31m", "\u{7F}",
    "\u{FFFE}", "\u{FFFF}", "\u{202E}", "\u{200B}", "e\u{302}\u{301}", "\u{301}", "\n", "\r\n",
    "\t",
    "  ", "Đ", "😀", "\u{10FFFF}", "./.", ";", "=1+1",
  ]

  private func text(_ random: inout RepeatableChance) -> String {
    (0..<Int.random(in: 0...6, using: &random)).map { _ in
      Self.pieces.randomElement(using: &random) ?? ""
    }.joined()
  }

  /// A paper with any text in every field.
  private func paper(_ random: inout RepeatableChance) -> Paper {
    func any() -> String { text(&random) }
    var head = Paper.Head(
      superior: [any()], agency: [any(), any()], issuer: any(), place: any(), symbol: any())
    head.circulation = any()
    head.urgency = Paper.Urgency.allCases.randomElement(using: &random)
    let table = Paper.Table(
      title: any(), columns: [Paper.Column(any()), Paper.Column(any(), .addedFigures)],
      rows: [[.words(any())], [.words(any()), .words(any())]])
    return Paper(
      head: head,
      subject: Bool.random(using: &random)
        ? .letter(abstract: any()) : .named(type: any(), abstract: any()),
      addressees: [any(), any()], grounds: [Paper.Basis(any())],
      body: [.paragraph(any()), .part(any()), .dashes([any()]), .table(table), .point(any())],
      recipients: [any()],
      signing: .two(
        left: .init(.own(post: any()), name: any()),
        right: .init(
          .onBehalf(of: any(), .acting(post: any())), name: any())),
      annexes: [Paper.Annex(title: any(), body: [.clause(any())])], contactLine: any())
  }

  private func isWellFormed(_ xml: String) -> Bool {
    XMLParser(data: Data(xml.utf8)).parse()
  }

  @Test func anyTextGivesWellFormedFiles() throws {
    forAll(60) { seed, random in
      let paper = paper(&random)
      let odt = OdtFile(paper.odt)
      for name in ["content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"] {
        #expect(isWellFormed(odt.text(name)), "seed \(seed), \(name)")
      }
      // Void elements are all that keeps the page from being XML.
      let page = paper.html.replacing("<!DOCTYPE html>", with: "")
        .replacing("<br>", with: "<br/>").replacing("<meta charset=\"utf-8\">", with: "")
        .replacing(#/<col style="[^"]*">/#, with: "")
      #expect(isWellFormed(page), "seed \(seed)")
      #expect(
        paper.plainText.unicodeScalars.allSatisfy { $0 == "\n" || $0 == "\u{C}" || $0.value >= 32 })
    }
  }

  @Test func textIsNoMarkup() {
    #expect(Markup.escaped("<a b=\"c\">&'") == "&lt;a b=&quot;c&quot;&gt;&amp;&#39;")
    #expect(Markup.escaped("\u{FFFE}\u{1}") == "\u{FFFD}\u{FFFD}")
  }

  @Test func lettersAreComposed() {
    var paper = SampleKind.press.paper(.short)
    paper.body = [.paragraph("Tie\u{302}\u{301}ng Vie\u{323}\u{302}t")]
    let text = OdtFile(paper.odt).text("content.xml")
    #expect(text.unicodeScalars.contains("\u{1EBF}"))
    #expect(!text.unicodeScalars.contains { (0x300...0x36F).contains($0.value) })
  }

  @Test(arguments: [
    (20.0, "20mm"), (12.7, "12.7mm"), (56.25, "56.25mm"), (-3, "-3mm"), (0.05, "0.05mm"),
  ])
  func writesLengths(length: Double, words: String) {
    #expect(Markup.millimetres(length) == words)
  }
}
