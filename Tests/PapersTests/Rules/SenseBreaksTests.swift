import TestChance
import Testing

@testable import Papers

@Suite struct SenseBreaksTests {
  private func lines(_ text: String, _ limit: Double) -> [String] {
    SenseBreaks.lines(text, size: 12, limit: limit)
  }

  @Test func leavesShortNamesAlone() {
    #expect(lines("XÃ ĐỒNG TÂM", 67) == ["XÃ ĐỒNG TÂM"])
    #expect(lines("", 67) == [""])
  }

  @Test func breaksLongNamesBehindADash() {
    #expect(
      lines("PHƯỜNG VĂN MIẾU - QUỐC TỬ GIÁM", 67) == ["PHƯỜNG VĂN MIẾU -", "QUỐC TỬ GIÁM"])
  }

  @Test func keepsTheNameOfAPlaceWhole() {
    #expect(
      lines("UBND PHƯỜNG VĂN MIẾU - QUỐC TỬ GIÁM", 67) == [
        "UBND PHƯỜNG", "VĂN MIẾU - QUỐC TỬ GIÁM",
      ])
  }

  @Test func makesLinesOfLikeLength() {
    #expect(
      lines("TRUNG TÂM GIÁO DỤC THƯỜNG XUYÊN TỈNH", 67)
        == ["TRUNG TÂM GIÁO DỤC", "THƯỜNG XUYÊN TỈNH"])
  }

  /// Widths measured from the fonts themselves, in millimetres.
  @Test(arguments: [
    ("Độc lập - Tự do - Hạnh phúc", 14, 60.5), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, 88.3),
    ("TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI", 14, 87.9), ("PHƯỜNG VĂN MIẾU - QUỐC TỬ GIÁM", 13, 84.8),
  ])
  func knowsHowWideBoldTypeIs(text: String, size: Int, width: Double) {
    #expect(abs(BoldType.width(text, size: size) - width) < 1)
  }

  @Test func losesNothingAndKeepsTheLimit() {
    forAll { seed, random in
      let words = (0..<Int.random(in: 1...20, using: &random)).map { _ in
        String(repeating: "Ă", count: .random(in: 1...9, using: &random))
      }
      let lines = lines(words.joined(separator: " "), 67)
      #expect(lines.flatMap { $0.split(separator: " ") }.map(String.init) == words, "seed \(seed)")
      #expect(lines.allSatisfy { BoldType.width($0, size: 12) <= 67 }, "seed \(seed)")
    }
  }
}
