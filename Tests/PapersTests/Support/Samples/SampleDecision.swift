import Papers

/// A paper of articles with grounds and two annexes.
enum SampleDecision {
  static let paper = Paper(
    head: SampleUnit.short.committee("QĐ-UBND", number: 45, day: day("2026-03-09")),
    subject: .named(
      type: "Quyết định", abstract: "Về việc thành lập tổ công tác an toàn trường học"),
    grounds: [
      Paper.Basis("Luật Giáo dục ngày 14 tháng 6 năm 2019;"),
      Paper.Basis("Xét đề nghị của Trưởng phòng Văn hóa - Xã hội."),
    ],
    body: [
      .enactment("Quyết định:"),
      .article("Thành lập tổ công tác gồm các thành phần tại Phụ lục I."),
      .article("Nhiệm vụ của tổ công tác"), .clause("Kiểm tra các trường theo Phụ lục II;"),
      .point("Công trình;"), .point("Bếp ăn."), .clause("Báo cáo hằng tháng."),
      .article("Quyết định này có hiệu lực kể từ ngày ký."),
    ],
    recipients: ["Như Điều 3", "Lưu: VT, VHXH"],
    signing: .one(Paper.Signature(.acting(post: "Chủ tịch"))),
    annexes: [
      Paper.Annex(title: "Thành phần tổ công tác", body: [.paragraph("Tổ trưởng: lãnh đạo xã")]),
      SampleTables.schools,
    ])
}
