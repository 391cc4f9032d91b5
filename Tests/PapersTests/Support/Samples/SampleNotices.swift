import Papers

enum SampleNotices {
  /// An official letter of the office to the schools.
  static func letter(_ unit: SampleUnit, _ isLong: Bool) -> Paper {
    let more = isLong ? 30 : 0
    return Paper(
      head: unit.office("VHXH", number: 123, day: day("2026-11-21")),
      subject: .letter(abstract: "rà soát an toàn trường học trước mùa mưa bão"),
      addressees: [
        "Hiệu trưởng các trường mầm non", "Hiệu trưởng các trường tiểu học, trung học cơ sở",
      ],
      body: [
        .paragraph(
          "Để bảo đảm an toàn cho học sinh trong mùa mưa bão, Phòng Văn hóa - Xã hội đề nghị các trường:"
        ), .clause("Rà soát trần, lan can, cây xanh, hệ thống điện."),
        .clause("Lập danh sách phòng học không bảo đảm an toàn, dừng sử dụng ngay."),
      ] + SampleText.paragraphs(more) + [
        .paragraph(
          "Báo cáo kết quả về Phòng Văn hóa - Xã hội trước 16 giờ 00 phút ngày 27 tháng 11 năm 2026"
        )
      ],
      recipients: Paper.recipients(
        ["UBND \(unit.type) (để b/c)"], isAddressed: true, unit: ""),
      signing: .one(
        Paper.Signature(
          .forHead("Trưởng phòng", post: "Phó Trưởng phòng"), name: "Trần Thị B")),
      contactLine: "Địa chỉ: Số 01 đường Trung tâm, \(unit.type) \(unit.name); điện thoại: …")
  }

  /// A notice that schools are closed, with the list as an annex.
  static func closing(_ unit: SampleUnit, _ isLong: Bool) -> Paper {
    var head = unit.committee("TB-UBND", day: day("2026-09-05"))
    head.urgency = .urgent
    return Paper(
      head: head,
      subject: .named(type: "Thông báo", abstract: "Về việc cho học sinh nghỉ học do mưa lũ"),
      body: [
        .paragraph(
          "Do ảnh hưởng của mưa lũ, \(unit.issuer) thông báo học sinh của 03 trường (danh sách tại Phụ lục kèm theo) nghỉ học:"
        ), .clause("Thời gian nghỉ: từ ngày 06 tháng 9 năm 2026 đến hết ngày 07 tháng 9 năm 2026."),
        .clause("Các trường phân công người trực, báo cáo tình hình trước 16 giờ hằng ngày."),
      ] + SampleText.paragraphs(isLong ? 9 : 0) + [
        .paragraph("Các trường tổ chức dạy bù theo kế hoạch và báo cáo về Phòng Văn hóa - Xã hội")
      ],
      recipients: Paper.recipients(
        ["Các trường có tên tại Phụ lục", "Sở Giáo dục và Đào tạo (để b/c)"], isAddressed: false,
        unit: "VHXH"),
      signing: .one(Paper.Signature(SampleUnit.chair)), annexes: [SampleTables.schools])
  }

  /// A press text.
  static func press(_ unit: SampleUnit, _ isLong: Bool) -> Paper {
    Paper(
      head: unit.committee("TC-UBND", day: day("2027-01-10")),
      subject: .named(
        type: "Thông cáo báo chí", abstract: "Về vụ việc mất an toàn tại một trường tiểu học"),
      body: [
        .paragraph(
          "Sáng 08 tháng 01 năm 2027, tại một trường tiểu học trên địa bàn xảy ra sự việc một mảng vữa trần rơi trong giờ học, làm 02 học sinh bị thương nhẹ."
        ),
        .paragraph(
          "Các em đã được chăm sóc y tế; sức khỏe hiện ổn định. Nhà trường đã tạm dừng sử dụng dãy phòng học."
        ),
      ] + SampleText.paragraphs(isLong ? 22 : 0) + [
        .paragraph("\(unit.issuer) sẽ tiếp tục thông tin khi có kết quả kiểm tra")
      ],
      recipients: Paper.recipients(["Các cơ quan báo chí"], isAddressed: false, unit: "VHXH"),
      signing: .one(
        Paper.Signature(.byOrder(of: "Chủ tịch", post: "Trưởng phòng Văn hóa - Xã hội"))))
  }
}
