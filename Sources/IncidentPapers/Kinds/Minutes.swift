import Papers
import Records

/// Minutes of a meeting about the case: what the register knows, and room for what was said.
extension IncidentPapers {
  private static let room = "……………………………………………………"

  var minutes: Paper {
    var head = place.head("BB-UBND")
    head.place = nil
    return Paper(
      head: head,
      subject: .named(type: "Biên bản", abstract: "Làm việc về \(matter)"),
      body: meeting + content + [
        .paragraph(
          "Cuộc làm việc kết thúc vào … giờ … phút cùng ngày; biên bản đã được đọc lại cho những người dự nghe và thống nhất"
        )
      ],
      recipients: Paper.recipients(
        ["Các thành phần dự làm việc"], isAddressed: false, unit: office.unit),
      signing: .two(
        left: Paper.Signature(.own(post: "Thư ký")), right: Paper.Signature(.own(post: "Chủ tọa"))))
  }

  private var meeting: [Paper.Block] {
    [
      "Thời gian bắt đầu: … giờ … phút, ngày … tháng … năm …", "Địa điểm: \(Self.room)",
      "Thành phần tham dự: \(Self.room)", "Chủ trì (chủ tọa): \(Self.room)",
      "Thư ký (người ghi biên bản): \(Self.room)", "Nội dung (theo diễn biến cuộc họp):",
    ].map { .paragraph($0) }
  }

  private var content: [Paper.Block] {
    let numbers = people.people ?? "chưa ghi nhận người chết, bị thương, ốm, mất tích"
    return [
      .clause("Thông tin đã có: thời gian xảy ra \(occurred); về người: \(numbers)."),
      .clause("Nhà trường báo cáo: \(Self.room)"),
      .clause("Ý kiến của các thành phần dự làm việc: \(Self.room)"),
      .clause("Kết luận, phân công, thời hạn: \(Self.room)"),
    ]
  }
}
