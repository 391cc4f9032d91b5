import Testing
import Texts

@Suite struct LegalTextTests {
  private func outline(_ text: String) -> [String] {
    LegalText(text).units.map { unit in
      "\(unit.kind) \(unit.number)" + (unit.title.isEmpty ? "" : " \(unit.title)")
    }
  }

  @Test func aDecreeIsDividedDownToItsPoints() {
    let text = """
      CHÍNH PHỦ
      NGHỊ ĐỊNH

      Chương I
      QUY ĐỊNH CHUNG
      Điều 1. Phạm vi điều chỉnh
      Nghị định này quy định việc A.
      Điều 2. Đối tượng
      1. Nhà trường, gồm:
      a) Trường công lập;
      b) Trường tư thục.
      2. Cơ quan khác.
      Mục 1
      THỂ THỨC
      Điều 3. Hiệu lực
      """
    #expect(
      outline(text) == [
        "opening ", "chapter I QUY ĐỊNH CHUNG", "article 1 Phạm vi điều chỉnh",
        "article 2 Đối tượng", "clause 1 Nhà trường, gồm:", "point a Trường công lập;",
        "point b Trường tư thục.", "clause 2 Cơ quan khác.", "section 1 THỂ THỨC",
        "article 3 Hiệu lực",
      ])
  }

  @Test(arguments: [
    "ĐIỀU 1", "Điều 1.", "Điều thứ 1", "Điều thứ nhất", "Đ. 1", "Đ.1", "Ðiều 1:", "Điều 1 -",
    "**Điều 1.**", "### Điều 1. Phạm vi", "Điều 1/", "  Điều 1. Phạm vi", "Điều 1 Phạm vi",
  ])
  func articlesAreKnownInOldFormsToo(heading: String) {
    #expect(LegalText("Mở đầu\n\(heading)\nNội dung.\n").count(.article) == 1)
  }

  @Test(arguments: [
    "Điều 1 của Luật này quy định.", "Điều này áp dụng.", "Điều 1 Luật Giáo dục quy định.",
    "điều 1. nhỏ", "Chương trình giáo dục", "Mục lục", "Phần lớn các trường", "Điều kiện 1.",
  ])
  func sentencesAreNoHeadings(line: String) {
    #expect(outline("Mở đầu\n\(line)\n") == ["opening "])
  }

  @Test func articlesWithLettersFollowTheirNumber() {
    let units = LegalText("Điều 8. A\n1. x\n1a. y\n2. z\nĐiều 8a. B\nĐiều 9. C\n").units
    #expect(units.map(\.number) == ["8", "1", "1a", "2", "8a", "9"])
  }

  @Test func oldClausesAndPointsAreKnown() {
    let units = LegalText("Điều 1. A\n1/ Một\na/ Hai\nb/ Ba\n2/ Bốn\n").units
    #expect(units.map(\.number) == ["1", "1", "a", "b", "2"])
    #expect(units[2].parent == 1)
  }

  @Test func numbersOutOfOrderAreNoClauses() {
    let units = LegalText("Điều 1. A\n1. Một\n15. Không phải khoản\n2. Hai\n12/2020/TT\n").units
    #expect(units.map(\.number) == ["1", "1", "2"])
  }

  @Test func aLetterWithoutArticlesIsDividedByItsNumbers() {
    let text = """
      Kính gửi: các trường
      I. MỤC ĐÍCH
      1. Yêu cầu
      1.1. Một
      1.2. Hai
      a) Ba
      2. Khác
      II. TỔ CHỨC
      1. Phòng
      """
    #expect(
      LegalText(text).units.map { "\($0.kind) \($0.number)" } == [
        "opening ", "heading I", "clause 1", "subclause 1.1", "subclause 1.2", "point a",
        "clause 2", "heading II", "clause 1",
      ])
  }

  @Test func anAnnexCountsAnew() {
    let text = "Điều 1. A\nĐiều 2. B\nPHỤ LỤC I\nTHỂ THỨC\nI. CHUNG\n1. Một\nPHỤ LỤC II\nMẪU\n"
    let legal = LegalText(text)
    #expect(
      legal.units.map { "\($0.kind) \($0.number)" } == [
        "article 1", "article 2", "annex I", "heading I", "clause 1", "annex II",
      ])
    #expect(legal.units[2].title == "THỂ THỨC")
  }

  @Test func aRegulationIssuedTogetherWithThePaperIsAnAnnex() {
    let text = """
      QUYẾT ĐỊNH
      Điều 1. Ban hành Quy chế.
      Điều 2. Hiệu lực.
      QUY CHẾ
      LÀM VIỆC CỦA TRƯỜNG
      (Ban hành kèm theo Quyết định số 5/QĐ-UBND)
      Điều 1. Phạm vi
      Điều 2. Nguyên tắc
      """
    let legal = LegalText(text)
    #expect(legal.count(.article) == 4)
    #expect(legal.count(.article, includingAnnexes: false) == 2)
    #expect(legal.units.first { $0.kind == .annex }?.title == "QUY CHẾ LÀM VIỆC CỦA TRƯỜNG")
    #expect(legal.doubled == [])
  }

  @Test func formsInAnAnnexAreNoArticles() {
    let text = """
      Điều 1. Phạm vi
      **Phụ lục III**
      ## MẪU TRÌNH BÀY
      (Kèm theo Nghị định số 30/2020/NĐ-CP)
      ## I. CHỮ VIẾT TẮT
      ## II. MẪU
      Điều 1............................8.........
      Điều … .......
      Điều 1. Ban hành (Phê duyệt) kèm theo Quyết định này
      """
    #expect(
      LegalText(text).units.map { "\($0.kind) \($0.number)" } == [
        "article 1", "annex III", "heading I", "heading II",
      ])
  }

  @Test func quotedArticlesAreNotTheTextsOwn() {
    let text = """
      Điều 1. Sửa đổi Nghị định
      1. Sửa đổi Điều 5 như sau:
      “Điều 5. Học bổng
      1. Mức mới.
      Điều 6. Thời hạn”.
      2. Bãi bỏ Điều 7.
      Điều 2. Hiệu lực
      """
    #expect(LegalText(text).units.map(\.number) == ["1", "1", "2", "2"])
  }

  @Test func aQuotationThatIsNeverClosedHidesNothing() {
    #expect(LegalText("“Điều 1. A\nĐiều 2. B\nĐiều 3. C\n").count(.article) == 2)
  }

  @Test func titlesMayStandBelowAndGoOn() {
    let text = """
      Điều 1
      Phạm vi điều chỉnh
      Nội dung.
      Điều 2. Trách nhiệm của Ủy ban nhân dân cấp xã trong việc
      quản lý trường học
      Nội dung.
      """
    #expect(
      LegalText(text).units.map(\.title) == [
        "Phạm vi điều chỉnh",
        "Trách nhiệm của Ủy ban nhân dân cấp xã trong việc quản lý trường học",
      ])
  }
}

@Suite struct DoubledHeadingTests {
  @Test func aHeadingRepeatedAtOnceCountsOnce() {
    let legal = LegalText("Điều 1. A\nĐiều 1. A\nnội dung\nĐiều 2. B\nnội dung\n")
    #expect(legal.count(.article) == 2)
    #expect(
      legal.doubled == [
        DoubledHeading(heading: "Điều 1. A", first: 0, second: 1, passedOver: 0)
      ])
  }

  @Test func aListOfContentsIsNotTheText() {
    let text =
      "Chương I. X\nĐiều 1. A ..... 3\nĐiều 2. B 5\nChương I. X\nĐiều 1. A\nu\nĐiều 2. B\nv\n"
    let legal = LegalText(text)
    #expect(legal.units.map(\.kind) == [.opening, .chapter, .article, .article])
    #expect(legal.doubled.map(\.second) == [3, 4, 6])
    #expect(legal.lines.text(of: 0..<legal.lines.count) == text)
  }

  @Test func twoArticlesWithTextsAreBothKeptAndSaid() {
    let legal = LegalText("Điều 1. A\nmột\nĐiều 1. A\nhai\n")
    #expect(legal.count(.article) == 2)
    #expect(legal.doubled.map(\.passedOver) == [nil])
  }
}
