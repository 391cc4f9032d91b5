import Papers

enum SampleMinutes {
  /// Minutes: neither place nor day in the head, two signatures.
  static func paper(_ unit: SampleUnit, _ isLong: Bool) -> Paper {
    var head = unit.office("BB-VHXH")
    head.place = nil
    return Paper(
      head: head,
      subject: .named(type: "Biên bản", abstract: "Làm việc với nhà trường về vụ việc mất an toàn"),
      body: [
        .paragraph("Thời gian bắt đầu: 14 giờ 00 phút, ngày 20 tháng 11 năm 2026."),
        .paragraph("Địa điểm: Phòng họp của nhà trường."),
        .paragraph("Thành phần tham dự: đại diện Phòng Văn hóa - Xã hội; đại diện nhà trường."),
        .paragraph("Chủ trì (chủ tọa): đại diện Phòng Văn hóa - Xã hội."),
        .paragraph("Thư ký (người ghi biên bản): đại diện nhà trường."),
        .paragraph("Nội dung (theo diễn biến cuộc họp):"),
        .clause("Nhà trường báo cáo diễn biến và việc đã làm."),
        .clause("Đoàn kiểm tra hiện trường, hồ sơ bảo trì công trình."),
      ] + SampleText.points(isLong ? 20 : 0) + [.clause("Hai bên thống nhất các việc sau.")]
        + SampleText.points(isLong ? 11 : 0) + [
          .paragraph("Cuộc làm việc kết thúc vào 16 giờ 30 phút, ngày 20 tháng 11 năm 2026")
        ],
      recipients: Paper.recipients(["Nhà trường"], isAddressed: false, unit: "Hồ sơ"),
      signing: .two(
        left: Paper.Signature(.own(post: "Thư ký")), right: Paper.Signature(.own(post: "Chủ tọa"))))
  }
}
