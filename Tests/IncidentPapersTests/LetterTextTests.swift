import Papers
import Testing

@testable import IncidentPapers

/// What is typed becomes the pieces of a paper; the numbers follow from the order.
@Suite struct LetterTextTests {
  @Test func marksAtTheBeginningOfALineMakeItsKind() {
    let blocks = LetterText.blocks(
      """
      Thực hiện kế hoạch, đề nghị:
      1. Rà soát số liệu.
      a) Trẻ năm tuổi.
      - Có hộ khẩu;
      - Tạm trú.

      2. Báo cáo trước ngày 30.
      """)
    #expect(
      blocks == [
        .paragraph("Thực hiện kế hoạch, đề nghị:"), .clause("Rà soát số liệu."),
        .point("Trẻ năm tuổi."), .dashes(["Có hộ khẩu;", "Tạm trú."]),
        .clause("Báo cáo trước ngày 30."),
      ])
  }

  @Test(arguments: ["2026 là năm đầu.", "-", "1.", "Về việc 1. trên", "xx) không phải điểm"])
  func everythingElseIsAParagraph(line: String) {
    #expect(LetterText.blocks(line) == [.paragraph(line)])
  }

  @Test func noTextHasNoPieces() { #expect(LetterText.blocks(" \n\n").isEmpty) }
}
