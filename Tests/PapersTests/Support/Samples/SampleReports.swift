import Papers

enum SampleReports {
  /// A quick report to the Department, number and day left to the clerk.
  static func quick(_ unit: SampleUnit, _ isLong: Bool) -> Paper {
    Paper(
      head: head(unit),
      subject: .named(
        type: "Báo cáo nhanh",
        abstract: "Vụ việc mất an toàn trường học tại \(unit.type) \(unit.name)"),
      addressees: ["Sở Giáo dục và Đào tạo"], body: quickBody(unit, isLong),
      recipients: Paper.recipients(
        ["TT Đảng ủy, TT HĐND \(unit.type) (để b/c)", "Chủ tịch, các PCT UBND \(unit.type)"],
        isAddressed: true, unit: "VHXH"),
      signing: .one(Paper.Signature(SampleUnit.deputy)))
  }

  private static func head(_ unit: SampleUnit) -> Paper.Head {
    var head = unit.committee("BC-UBND")
    head.isDraft = true
    head.urgency = .immediate
    return head
  }

  private static func quickBody(_ unit: SampleUnit, _ isLong: Bool) -> [Paper.Block] {
    let more = isLong ? 9 : 0
    let parts: [[Paper.Block]] = [
      [
        .paragraph("\(unit.issuer) báo cáo nhanh vụ việc như sau:"), .part("Tóm tắt vụ việc"),
        .clause("Thời gian: 07 giờ 40 phút ngày 20 tháng 11 năm 2026."),
        .clause("Địa điểm: một trường tiểu học trên địa bàn."),
        .clause(
          "Diễn biến: một mảng vữa trần rơi trong giờ học. Có 02 học sinh bị thương nhẹ, đã được sơ cứu tại Trạm Y tế."
        ),
      ], SampleText.paragraphs(more),
      [
        .part("Việc đã làm"), .point("Đưa học sinh ra khỏi lớp, sơ cứu, báo cho gia đình;"),
        .point("Tạm dừng sử dụng 04 phòng học của dãy nhà;"),
        .point("Báo Công an \(unit.type) và Trạm Y tế."),
      ], SampleText.paragraphs(more),
      [
        .part("Kiến nghị"), .heading("Với Sở Giáo dục và Đào tạo"),
        .paragraph("Cử đoàn kiểm tra chất lượng công trình trước ngày 25 tháng 11 năm 2026."),
      ], SampleText.paragraphs(more),
      [.paragraph("\(unit.issuer) kính báo cáo.")],
    ]
    return parts.flatMap(\.self)
  }

  /// A closing report with grounds, number and day.
  static func closing(_ unit: SampleUnit, _ isLong: Bool) -> Paper {
    Paper(
      head: unit.committee("BC-UBND", number: 7, day: day("2026-02-02")),
      subject: .named(type: "Báo cáo", abstract: "Kết thúc xử lý vụ việc mất an toàn trường học"),
      grounds: [
        Paper.Basis("Căn cứ Luật Giáo dục ngày 14 tháng 6 năm 2019"),
        Paper.Basis(
          "Căn cứ Nghị định số 142/2025/NĐ-CP ngày 12 tháng 6 năm 2025 của Chính phủ quy định về phân quyền, phân cấp trong lĩnh vực quản lý nhà nước của Bộ Giáo dục và Đào tạo"
        ),
      ],
      body: closingBody(unit, isLong),
      recipients: Paper.recipients(
        ["Sở Giáo dục và Đào tạo", "TT Đảng ủy, TT HĐND \(unit.type)", "Các trường trên địa bàn"],
        isAddressed: false, unit: "VHXH"),
      signing: .one(Paper.Signature(SampleUnit.chair, name: "Nguyễn Văn A")))
  }

  private static func closingBody(_ unit: SampleUnit, _ isLong: Bool) -> [Paper.Block] {
    let more = isLong ? 10 : 0
    let parts: [[Paper.Block]] = [
      [
        .part("Kết quả xử lý"), .heading("Về học sinh"),
        .paragraph("Cả 02 học sinh đã đi học trở lại từ ngày 05 tháng 01 năm 2026."),
      ], SampleText.paragraphs(more),
      [
        .heading("Về cơ sở vật chất"),
        .dashes(["Đã sửa xong 04 phòng học;", "Kinh phí: 185.400.000 đồng."]),
      ], SampleText.points(more),
      [.part("Bài học")], SampleText.paragraphs(more),
      [.paragraph("Trên đây là báo cáo của \(unit.issuer)")],
    ]
    return parts.flatMap(\.self)
  }
}
