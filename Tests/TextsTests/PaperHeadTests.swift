import Testing
import Texts

@Suite struct PaperNumberTests {
  @Test(arguments: [
    ("30/2020/NĐ-CP", "30/2020/NĐ-CP"), ("142 / 2025 / NÐ-CP", "142/2025/NĐ-CP"),
    ("72/2025/QH15", "72/2025/QH15"), ("123/UBND-VHXH", "123/UBND-VHXH"),
    ("15/BC–UBND", "15/BC-UBND"), ("29-NQ/TW", "29-NQ/TW"), ("07/TTr-VHXH&TT", "07/TTr-VHXH&TT"),
    ("1373/QĐ-TTg", "1373/QĐ-TTg"),
  ])
  func bothPatternsAreKnown(typed: String, number: String) {
    #expect(PaperNumber(typed)?.text == number)
  }

  @Test(arguments: ["", "12/2020", "NĐ-CP", "30/2020/", "30/20/NĐ-CP", "a/NĐ-CP", "30/nđ-cp"])
  func otherTextIsNoNumber(typed: String) { #expect(PaperNumber(typed) == nil) }
}

@Suite struct PaperHeadTests {
  @Test func aDecreeSaysWhatItIs() {
    let text = """
      CHÍNH PHỦ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Số: 142/2025/NÐ-CP | Hà Nội, ngày 12 tháng 6 năm 2025

      NGHỊ ĐỊNH
      Quy định về phân định thẩm quyền
      của chính quyền địa phương 02 cấp
      ___________
      Căn cứ Luật số 72/2025/QH15 ngày 16 tháng 6 năm 2025;
      Điều 1. Phạm vi
      Nghị định này quy định việc khác.
      Điều 2. Hiệu lực
      Nghị định này có hiệu lực thi hành kể từ ngày 01 tháng 7 năm 2025.
      """
    let head = PaperHead(of: LegalText(text))
    #expect(head.number?.text == "142/2025/NĐ-CP")
    #expect(head.kind == "Nghị định")
    #expect(head.issuer == "Chính phủ")
    #expect(head.place == "Hà Nội")
    #expect(head.issuedOn == PaperDate(year: 2025, month: 6, day: 12))
    #expect(head.title == "Quy định về phân định thẩm quyền của chính quyền địa phương 02 cấp")
    #expect(head.effectiveOn == PaperDate(year: 2025, month: 7, day: 1))
  }

  @Test func anOfficialLetterSaysWhatItIs() {
    let text = """
      UBND TỈNH NGHỆ AN
      SỞ GIÁO DỤC VÀ ĐÀO TẠO
      Số: 1234/SGDĐT-GDTrH
      V/v hướng dẫn thực hiện nhiệm vụ
      năm học 2025-2026
      Nghệ An, ngày 5 tháng 9 năm 2025
      Kính gửi: Ủy ban nhân dân các xã, phường
      1. Triển khai.
      2. Báo cáo.
      """
    let head = PaperHead(of: LegalText(text))
    #expect(head.number?.text == "1234/SGDĐT-GDTrH")
    #expect(head.kind == "Công văn")
    #expect(head.issuer == "UBND TỈNH NGHỆ AN SỞ GIÁO DỤC VÀ ĐÀO TẠO")
    #expect(head.title == "hướng dẫn thực hiện nhiệm vụ năm học 2025-2026")
    #expect(head.issuedOn == PaperDate(year: 2025, month: 9, day: 5))
    #expect(head.effectiveOn == nil)
  }

  @Test func aLawWasPassedAtItsEnd() {
    let text = """
      QUỐC HỘI
      Luật số: 43/2019/QH14
      LUẬT
      GIÁO DỤC
      Căn cứ Hiến pháp;
      Điều 1. Hiệu lực
      Luật này có hiệu lực thi hành từ ngày 01/7/2020.
      Luật này được Quốc hội khóa XIV thông qua ngày 14 tháng 6 năm 2019.
      """
    let head = PaperHead(of: LegalText(text))
    #expect(head.number?.text == "43/2019/QH14")
    #expect(head.kind == "Luật")
    #expect(head.title == "GIÁO DỤC")
    #expect(head.issuedOn == PaperDate(year: 2019, month: 6, day: 14))
    #expect(head.effectiveOn == PaperDate(year: 2020, month: 7, day: 1))
  }

  @Test func aDraftHasNoNumberAndADecisionHoldsFromItsSigning() {
    let text = """
      ỦY BAN NHÂN DÂN
      XÃ MƯỜNG XÉN
      Số:      /QĐ-UBND
      Mường Xén, ngày 3 tháng 2 năm 2026
      QUYẾT ĐỊNH
      Về việc kiện toàn
      Điều 1. Quyết định này có hiệu lực kể từ ngày ký.
      """
    let head = PaperHead(of: LegalText(text))
    #expect(head.number == nil)
    #expect(head.isNumberBlank)
    #expect(head.kind == "Quyết định")
    #expect(head.effectiveOn == PaperDate(year: 2026, month: 2, day: 3))
  }

  @Test func theHeadMayStandBehindTheText() {
    let text = """
      ## NGHỊ ĐỊNH
      ### Về công tác văn thư
      __________
      Căn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;
      ### Điều 1. Phạm vi
      Theo Nghị định số 110/2004/NĐ-CP ngày 08 tháng 4 năm 2004.
      ### Điều 2. Hiệu lực
      Nghị định này có hiệu lực thi hành kể từ ngày ký.
      | CHÍNH PHỦ ___ Số: 30/2020/NĐ-CP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ___ Hà Nội, ngày 05 tháng 3 năm 2020 |
      """
    let head = PaperHead(of: LegalText(text))
    #expect(head.number?.text == "30/2020/NĐ-CP")
    #expect(head.title == "Về công tác văn thư")
    #expect(head.place == "Hà Nội")
    #expect(head.issuedOn == PaperDate(year: 2020, month: 3, day: 5))
    #expect(head.effectiveOn == head.issuedOn)
  }

  @Test func aLetterThatNamesOtherPapersHasNotTheirNumber() {
    let text = """
      BỘ GIÁO DỤC VÀ ĐÀO TẠO | CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM
      V/v hướng dẫn Khung năng lực số | Hà Nội, ngày 27 tháng 6 năm 2025
      Kính gửi: Các Sở Giáo dục và Đào tạo
      Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị:
      I. MỤC ĐÍCH
      II. TỔ CHỨC
      """
    let head = PaperHead(of: LegalText(text))
    #expect(head.number == nil)
    #expect(head.title == "hướng dẫn Khung năng lực số")
    #expect(head.place == "Hà Nội")
    #expect(head.issuer == "BỘ GIÁO DỤC VÀ ĐÀO TẠO")
  }

  @Test func anAbstractKeepsItsFirstLetterBelowATypeInSmallLetters() {
    let text = """
      Số: 7/2026/NĐ-CP
      Nghị định
      Về việc đo đạc
      Điều 1. Phạm vi
      """
    #expect(PaperHead(of: LegalText(text)).title == "Về việc đo đạc")
  }

  @Test func aTextWithoutAHeadSaysNothing() {
    let head = PaperHead(of: LegalText("ghi chép của tôi\nvề trường\n"))
    #expect(head.number == nil && head.kind == nil && head.title == nil && head.issuedOn == nil)
  }
}

@Suite struct PageEdgesTests {
  @Test func menusAndFootersAreOutsideThePaper() {
    let text = """
      Trang chủ
      Tìm kiếm
      CHÍNH PHỦ
      -------
      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
      Điều 1. A
      Nơi nhận:
      - Lưu VT.
      TM. CHÍNH PHỦ
      Lượt xem: 5
      Bản quyền của trang
      """
    #expect(PageEdges(TextLines(text)).text == 2..<9)
  }

  @Test func withoutThoseSignsNothingIsLeftOut() {
    let lines = TextLines("Trang chủ\nĐiều 1. A\nLượt xem\n")
    #expect(PageEdges(lines).text == 0..<3)
  }
}

@Suite struct TextDecodingTests {
  @Test func theFormsOfUnicodeAreKnown() throws {
    let text = "Điều 1. Phạm vi"
    #expect(try TextDecoding.text(of: [0xEF, 0xBB, 0xBF] + text.utf8) == text)
    let little = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(try TextDecoding.text(of: [0xFF, 0xFE] + little) == text)
    #expect(try TextDecoding.text(of: [0xFE, 0xFF] + big) == text)
  }

  @Test func windows1258IsReadWhereItIsDeclared() throws {
    // "Tiếng Việt": ê with its mark behind it.
    let bytes: [UInt8] = [0x54, 0x69, 0xEA, 0xEC, 0x6E, 0x67, 0x20, 0x56, 0x69, 0xEA, 0xF2, 0x74]
    let text = try TextDecoding.text(of: bytes, declared: "windows-1258")
    #expect(text == "Tie\u{302}\u{301}ng Vie\u{302}\u{323}t")
  }

  @Test func olderEncodingsAndPicturesAreRefused() {
    let tcvn: [UInt8] = Array(repeating: [0x43, 0xE9, 0x6E, 0x67, 0x20], count: 50).flatMap { $0 }
    #expect(throws: TextDecoding.Refusal.legacy("x-viet-tcvn")) {
      try TextDecoding.text(of: tcvn, declared: "x-viet-tcvn")
    }
    #expect(throws: TextDecoding.Refusal.unknown) { try TextDecoding.text(of: tcvn) }
    #expect(throws: TextDecoding.Refusal.binary) {
      try TextDecoding.text(of: [UInt8](repeating: 0, count: 15) + [65])
    }
  }

  @Test func aFewBadBytesAreNoReasonToRefuse() throws {
    let text = try TextDecoding.text(of: Array("Điều 1. A".utf8) + [0xFF, 0x41])
    #expect(text == "Điều 1. A\u{FFFD}A")
  }

  @Test func declarationsOfPagesAreFound() {
    #expect(TextDecoding.declared(in: Array("<meta charset=\"UTF-8\">".utf8)) == "utf-8")
    #expect(
      TextDecoding.declared(in: Array("<meta content='text/html; charset=windows-1258'>".utf8))
        == "windows-1258")
    #expect(TextDecoding.declared(in: Array("<p>".utf8)) == nil)
  }

  @Test func textForOldFontsIsKnown() {
    let tcvn3 = String(repeating: "Céng hoµ x· héi chñ nghÜa ViÖt Nam ", count: 12)
    let vni = String(repeating: "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam ", count: 12)
    let unicode = String(repeating: "Cộng hòa xã hội chủ nghĩa Việt Nam ", count: 12)
    #expect(FontEncoding(of: tcvn3) == .tcvn3)
    #expect(FontEncoding(of: vni) == .vni)
    #expect(FontEncoding(of: unicode) == nil)
    #expect(FontEncoding(of: String(repeating: "An English text of schools ", count: 20)) == nil)
  }
}
