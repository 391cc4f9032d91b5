import Foundation
import Testing

@testable import Papers

/// The file itself against the tables of Decree 30/2020/NĐ-CP, annex I.
@Suite struct OdtTests {
  private let styles: [OdtElement]

  init() throws { styles = try OdtFile(SampleKind.letter.paper(.short).odt).elements("styles.xml") }

  /// The properties of a style, of its pages or of its text.
  private func properties(_ style: String, _ kind: String) throws -> OdtElement {
    let place = try #require(
      styles.firstIndex { $0["style:name"] == style && $0.path.contains("office:styles") })
    return try #require(styles[place...].first { $0.name == "style:\(kind)-properties" })
  }

  @Test func isA4WithItsMargins() throws {
    let pages = styles.filter { $0.name == "style:page-layout-properties" }
    #expect(pages.count == 3)
    for page in pages {
      #expect(page.length("fo:page-width") == 210)
      #expect(page.length("fo:page-height") == 297)
      #expect(page.length("fo:margin-left") == 30)
      #expect(page.length("fo:margin-right") == 15)
    }
    let header = try #require(
      styles.first {
        $0.name == "style:header-footer-properties" && $0.path.contains("style:header-style")
      })
    let footer = try #require(
      styles.first {
        $0.name == "style:header-footer-properties" && $0.path.contains("style:footer-style")
      })
    #expect(pages[0].length("fo:margin-top") == 20)
    #expect(pages[0].length("fo:margin-bottom") + footer.length("svg:height") == 20)
    #expect(pages[1].length("fo:margin-top") + header.length("svg:height") == 20)
    #expect(pages[1].length("fo:margin-bottom") == 20)
    #expect(pages[2].length("fo:margin-top") == 20)
    #expect(pages[2].length("fo:margin-bottom") == 20)
  }

  /// Sizes, weights and places; the ranges are those of the decree.
  @Test(arguments: [
    ("country", 12, 12...13, true, false, "center"), ("motto", 13, 13...14, true, false, "center"),
    ("superior", 12, 12...13, false, false, "center"),
    ("agency", 12, 12...13, true, false, "center"),
    ("number", 13, 13...13, false, false, "center"), ("place", 13, 13...14, false, true, "center"),
    ("type", 14, 13...14, true, false, "center"), ("abstract", 14, 13...14, true, false, "center"),
    ("letterAbstract", 12, 12...13, false, false, "center"),
    ("addressees", 14, 13...14, false, false, "left"),
    ("addressee", 14, 13...14, false, false, "left"),
    ("singleAddressee", 14, 13...14, false, false, "center"),
    ("ground", 14, 13...14, false, true, "justify"), ("part", 14, 13...14, true, false, "justify"),
    ("article", 14, 13...14, true, false, "justify"),
    ("heading", 14, 13...14, true, false, "justify"),
    ("clause", 14, 13...14, false, false, "justify"),
    ("point", 14, 13...14, false, false, "justify"),
    ("paragraph", 14, 13...14, false, false, "justify"),
    ("power", 14, 13...14, true, false, "center"),
    ("signer", 14, 13...14, true, false, "center"),
    ("recipientsTitle", 12, 12...12, true, true, "left"),
    ("recipient", 11, 11...11, false, false, "left"),
    ("annexNumber", 14, 14...14, true, false, "center"),
    ("annexTitle", 14, 13...14, true, false, "center"),
    ("annexReference", 14, 13...14, false, true, "center"),
    ("mark", 13, 13...14, true, false, "center"),
    ("contact", 11, 11...12, false, false, "center"),
    ("pageNumber", 13, 13...14, false, false, "center"),
    ("cell", 13, 13...14, false, false, "left"), ("figureCell", 13, 13...14, false, false, "right"),
  ])
  func elementsLookAsTheDecreeHasThem(
    style: String, size: Int, range: ClosedRange<Int>, isBold: Bool, isItalic: Bool, place: String
  ) throws {
    let text = try properties(style, "text")
    #expect(text["fo:font-size"] == "\(size)pt")
    #expect(range.contains(size))
    #expect(text["style:font-name"] == "Times New Roman")
    #expect((text["fo:font-weight"] == "bold") == isBold)
    #expect((text["fo:font-style"] == "italic") == isItalic)
    #expect(try properties(style, "paragraph")["fo:text-align"] == place)
  }

  @Test(arguments: ["paragraph", "ground", "part", "heading", "clause", "point", "article", "dash"])
  func textIsIndentedAndApart(style: String) throws {
    let paragraph = try properties(style, "paragraph")
    #expect(abs(paragraph.length("fo:text-indent") - 12.7) < 1)
    #expect(paragraph.length("fo:margin-bottom") >= 6)
    #expect(paragraph["fo:line-height"] == "100%")
  }

  @Test func headingsStandOnThePageOfTheirText() throws {
    for style in [
      "part", "heading", "article", "enactment", "tableTitle", "annexNumber", "annexTitle",
    ] {
      #expect(try properties(style, "paragraph")["fo:keep-with-next"] == "always")
    }
  }

  @Test func thereIsRoomToSign() throws {
    let room = try properties("signer", "paragraph").length("fo:margin-top") * 25.4 / 72
    #expect((25...30).contains(room))
  }

  @Test func theFontHasAFreeOneBesideIt() throws {
    let face = try #require(styles.first { $0.name == "style:font-face" })
    #expect(face["svg:font-family"] == "'Times New Roman', 'Liberation Serif'")
  }

  @Test func onlyLaterPagesAreNumbered() throws {
    let masters = styles.filter { $0.name == "style:master-page" }
    #expect(masters.map { $0["style:name"] } == ["Standard", "Numbered", "Annex"])
    #expect(masters.map { $0["style:next-style-name"] } == ["Numbered", "", "Numbered"])
    let numbers = styles.filter { $0.name == "text:page-number" }
    #expect(numbers.count == 1)
    #expect(numbers[0].path.contains("style:header"))
    let annex = try #require(styles.first { $0["style:name"] == "annexNumber" })
    #expect(annex["style:master-page-name"] == "Annex")
    #expect(try properties("annexNumber", "paragraph")["style:page-number"] == "1")
  }

  @Test func theRightCellHoldsTheNameOfTheCountry() throws {
    let content = try OdtFile(SampleKind.quickReport.paper(.long).odt).elements("content.xml")
    let widths = content.filter { $0.name == "style:table-column-properties" }
      .map { $0.length("style:column-width") }
    #expect(widths[0] + widths[1] == 165)
    #expect(widths[1] >= 0.55 * 165)
    #expect(BoldType.width("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size: 12) < widths[1])
    let country = try #require(content.first { $0["text:style-name"] == "country" })
    #expect(!country.text.contains(" "))
  }

  @Test func rulesAreBordersOfTheRightLength() throws {
    let content = try OdtFile(SampleKind.quickReport.paper(.long).odt).elements("content.xml")
    let sides = content.indices.filter { content[$0]["style:parent-style-name"] == "rule" }
      .map { content[$0 + 1].length("fo:margin-left") }
    let lengths = [70 - 2 * sides[0], 95 - 2 * sides[1], 165 - 2 * sides[2]]
    let agency = BoldType.width("PHƯỜNG VĂN MIẾU -", size: 12)
    #expect((agency / 3...agency / 2).contains(lengths[0]))
    #expect(abs(lengths[1] - BoldType.width("Độc lập - Tự do - Hạnh phúc", size: 13)) < 1)
    #expect(lengths[2] < 135 / 2)
    #expect(!OdtFile(SampleKind.letter.paper(.long).odt).text("content.xml").contains("underline"))
  }

  @Test func tablesRepeatTheirHeadAndSignaturesStayWhole() throws {
    let content = try OdtFile(SampleKind.damage.paper(.short, isLong: true).odt)
      .elements("content.xml")
    #expect(content.filter { $0.name == "table:table-header-rows" }.count == 1)
    #expect(content.contains { $0["fo:keep-together"] == "always" })
    #expect(content.contains { $0["style:may-break-between-rows"] == "false" })
    let last = try #require(content.last { $0["text:style-name"] == "paragraphKept" })
    #expect(last.text.hasSuffix("./."))
  }

  @Test func theSamePaperGivesTheSameBytes() {
    #expect(SampleKind.monthly.paper(.long).odt == SampleKind.monthly.paper(.long).odt)
  }

  @Test func nothingTellsWhoWroteItAndWhen() throws {
    let meta = OdtFile(SampleKind.monthly.paper(.long).odt).text("meta.xml")
    #expect(!meta.contains("creator"))
    #expect(!meta.contains("date"))
  }
}
