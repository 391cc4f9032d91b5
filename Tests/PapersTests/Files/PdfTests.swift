import Foundation
import PaperFiles
import Testing

@testable import Papers

/// Papers as LibreOffice lays them out.
@Suite(
  .serialized,
  .enabled(
    if: PdfPages.canBeMade,
    "SKIPPED: soffice, pdfinfo or pdftotext is missing; no PDF was looked at"))
struct PdfTests {
  @Test(arguments: SampleKind.allCases)
  func longPapersHaveThreeNumberedPages(kind: SampleKind) throws {
    let pages = try PdfPages(kind.paper(.long, isLong: true))
    #expect(pages.pages.count == 3)
    // An annex begins anew.
    let numbers: [String?] = kind == .closing ? [nil, "2", nil] : [nil, "2", "3"]
    #expect(pages.pages.map(PdfPages.number) == numbers)
    for (place, page) in pages.pages.enumerated() {
      // The line with the address stands below the text of page 1.
      let foot = kind == .letter && place == 0 ? 297 - 8.0 : 297 - 20
      // The number stands in the top margin, in the middle of the text; the rest within the margins.
      for word in page where word.top >= 20 - 1 {
        #expect(word.left >= 30 - 1 && word.right <= 210 - 15 + 1)
        #expect(word.bottom <= foot + 1)
      }
      for word in page where word.top < 20 - 1 {
        #expect(abs((word.left + word.right) / 2 - (30 + 165 / 2)) < 1)
      }
      // The text begins at the margin.
      let top = page.filter { $0.top >= 20 - 1 }.map(\.top).min()
      #expect(abs((top ?? 0) - 20) < 2)
    }
  }

  @Test(arguments: SampleKind.allCases)
  func shortPapersStandOnOnePage(kind: SampleKind) throws {
    let pages = try PdfPages(kind.paper(.long)).pages
    #expect(pages.count == (kind == .closing ? 2 : 1))
    // The list of recipients, which no page break parts from the text, is the end of it.
    #expect(pages[0].contains { $0.text == "Lưu:" })
  }

  /// Around the length at which the end of the paper goes to page 2.
  @Test(arguments: [6, 7, 8, 9])
  func noHeadingAndNoSignatureStandsAlone(paragraphs: Int) throws {
    var paper = SampleKind.press.paper(.short)
    paper.body = SampleText.paragraphs(paragraphs) + [.heading("Kết luận"), .paragraph("Hết")]
    let pages = try PdfPages(paper).pages
    let end = try #require(pages.last)
    for word in ["luận", "Hết./.", "TL.", "Lưu:"] {
      #expect(end.contains { $0.text == word })
    }
    #expect(pages.allSatisfy { $0.count > 5 })
  }

  @Test(arguments: [SampleUnit.short, .long])
  func theHeadStandsInTwoCells(unit: SampleUnit) throws {
    let page = try PdfPages(SampleKind.monthly.paper(unit)).pages[0]
    let country = page.filter { ["CỘNG", "NAM"].contains($0.text) }
    #expect(country.count == 2)
    #expect(country[0].top == country[1].top)
    let motto = try #require(page.first { $0.text == "Phúc" || $0.text == "phúc" })
    #expect(motto.top - country[0].top < 8)
    // Number and day stand on one line.
    let number = try #require(page.first { $0.text == "Số:" })
    let day = try #require(page.first { $0.text == "Đồng" || $0.text == "Văn" && $0.left > 100 })
    #expect(abs(number.top - day.top) < 1)
    #expect(number.right < 100 && day.left > 100)
  }

  @Test func theEndStandsInTwoCells() throws {
    let page = try PdfPages(SampleKind.closingReport.paper(.long)).pages[0]
    let recipients = try #require(page.first { $0.text == "Nơi" })
    let power = try #require(page.first { $0.text == "TM." })
    #expect(abs(recipients.left - 30) < 1)
    #expect(abs(recipients.top - power.top) < 1.5)
    #expect(power.left > 105)
    let post = try #require(page.last { $0.text == "TỊCH" })
    let name = try #require(page.last { $0.text == "Nguyễn" })
    #expect((25...31).contains(name.top - post.bottom))
  }

  @Test func eachAnnexBeginsAPageAndCountsItsOwn() throws {
    let pages = try PdfPages(SampleDecision.paper).pages
    #expect(pages.map { $0.first?.text } == ["ỦY", "Phụ", "Phụ"])
    #expect(pages.map(PdfPages.number) == [nil, nil, nil])
  }

  @Test func theContactLineStandsBelowTheText() throws {
    let pages = try PdfPages(SampleKind.letter.paper(.short)).pages
    let contact = try #require(pages[0].first { $0.text == "chỉ:" })
    #expect(contact.top > 297 - 20 - 1 && contact.bottom < 297 - 5)
  }
}
