import Records
import Testing

@Suite struct CitationTests {
  private func document(
    _ number: String, _ type: String, _ title: String, issuer: String = "Chính phủ",
    issued: (Int, Int, Int)? = (2025, 6, 12), confidence: Confidence = .sourced
  ) -> GuidanceDocument {
    GuidanceDocument(
      number: .init(number), type: type, title: Phrase(title, "A title"), issuer: issuer,
      issuedOn: issued.flatMap { Day(year: $0.0, month: $0.1, day: $0.2) }, effectiveOn: nil,
      area: .legal, replaces: [], summary: Phrase(verbatim: "…"), source: nil,
      confidence: confidence)
  }

  private func gap(_ document: GuidanceDocument) -> GuidanceDocument.CitationGap? {
    do throws(GuidanceDocument.CitationGap) {
      _ = try document.firstCitation()
      return nil
    } catch {
      return error
    }
  }

  @Test func namesTypeNumberDayAgencyAndTitle() throws {
    let decree = document(
      "142/2025/NĐ-CP", "Nghị định", "Nghị định quy định về phân định thẩm quyền")
    #expect(
      try decree.firstCitation()
        == "Nghị định số 142/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ "
        + "quy định về phân định thẩm quyền")
  }

  @Test func writesSmallDaysAndTheFirstTwoMonthsWithAZero() throws {
    let decree = document(
      "04/2021/NĐ-CP", "Nghị định", "Nghị định về xử phạt", issued: (2021, 2, 5))
    #expect(try decree.firstCitation().contains("ngày 05 tháng 02 năm 2021"))
    let march = document(
      "30/2020/NĐ-CP", "Nghị định", "Nghị định về văn thư", issued: (2020, 3, 5))
    #expect(try march.firstCitation().contains("ngày 05 tháng 3 năm 2020"))
  }

  @Test func namesALawByItsTitleAndDay() throws {
    let law = document(
      "43/2019/QH14", "Luật", "Luật Giáo dục 2019", issuer: "Quốc hội", issued: (2019, 6, 14))
    #expect(try law.firstCitation() == "Luật Giáo dục ngày 14 tháng 6 năm 2019")
  }

  @Test func laterCitationsAreShort() {
    let decree = document("142/2025/NĐ-CP", "Nghị định", "Nghị định quy định về thẩm quyền")
    #expect(decree.laterCitation == "Nghị định số 142/2025/NĐ-CP")
    let law = document("43/2019/QH14", "Luật", "Luật Giáo dục 2019", issued: (2019, 6, 14))
    #expect(law.laterCitation == "Luật Giáo dục")
    let unknown = document("1/2020/QH14", "Luật", "(tên tạm) về trẻ em")
    #expect(unknown.laterCitation == "Luật số 1/2020/QH14")
  }

  @Test func leavesOutTheYearThatTellsNumbersApart() throws {
    let directive = document(
      "33/CT-TTg (2026)", "Chỉ thị", "Chỉ thị về an toàn thực phẩm",
      issuer: "Thủ tướng Chính phủ")
    #expect(
      try directive.firstCitation().hasPrefix("Chỉ thị số 33/CT-TTg ngày 12 tháng 6 năm 2025"))
  }

  @Test func namesTheAgencyOnce() throws {
    let resolution = document(
      "218/2025/QH15", "Nghị quyết", "Nghị quyết của Quốc hội về phổ cập", issuer: "Quốc hội")
    #expect(
      try resolution.firstCitation()
        == "Nghị quyết số 218/2025/QH15 ngày 12 tháng 6 năm 2025 của Quốc hội về phổ cập")
  }

  @Test func namesEveryAgencyOfAJointPaper() throws {
    let circular = document(
      "13/2016/TTLT-BYT-BGDĐT", "Thông tư liên tịch", "Thông tư liên tịch quy định về y tế",
      issuer: "Bộ Y tế; Bộ Giáo dục và Đào tạo")
    #expect(try circular.firstCitation().contains("của Bộ Y tế, Bộ Giáo dục và Đào tạo quy định"))
  }

  @Test func refusesWhatIsUnsure() {
    #expect(
      gap(document("1/2025/NĐ-CP", "Nghị định", "Nghị định về x", confidence: .unsure)) == .unsure)
  }

  @Test func refusesATitleThatIsNotTheOfficialOne() {
    for title in ["(tên chưa xác nhận) Nghị định về x", "Nghị định về x (tên rút gọn)"] {
      #expect(gap(document("1/2025/NĐ-CP", "Nghị định", title)) == .titleUnconfirmed)
    }
  }

  @Test func refusesAPaperWithoutItsDay() {
    let decree = document("66/2026/NĐ-CP", "Nghị định", "Nghị định về x", issued: nil)
    #expect(gap(decree) == .issueDayMissing)
  }
}
