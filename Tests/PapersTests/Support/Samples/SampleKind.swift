import Papers

/// The eight kinds of papers, each made for a unit, short or of three pages.
enum SampleKind: String, CaseIterable {
  case quickReport = "quick-report"
  case letter
  case closing = "closing-notice"
  case minutes
  case closingReport = "closing-report"
  case damage = "damage-table"
  case monthly = "monthly-list"
  case press

  func paper(_ unit: SampleUnit, isLong: Bool = false) -> Paper {
    switch self {
    case .quickReport: SampleReports.quick(unit, isLong)
    case .letter: SampleNotices.letter(unit, isLong)
    case .closing: SampleNotices.closing(unit, isLong)
    case .minutes: SampleMinutes.paper(unit, isLong)
    case .closingReport: SampleReports.closing(unit, isLong)
    case .damage: SampleTables.damage(unit, isLong)
    case .monthly: SampleTables.monthly(unit, isLong)
    case .press: SampleNotices.press(unit, isLong)
    }
  }
}

/// Sentences that fill pages, none of which names a person.
enum SampleText {
  static func paragraphs(_ count: Int) -> [Paper.Block] {
    (0..<count).map { .paragraph(sentences[$0 % sentences.count]) }
  }

  static func points(_ count: Int) -> [Paper.Block] {
    (0..<count).map { .point(sentences[($0 + 3) % sentences.count]) }
  }

  private static let sentences = [
    "Ngay sau khi nhận được tin báo, lãnh đạo trường đã có mặt tại hiện trường, đưa học sinh ra khỏi khu vực nguy hiểm, báo Công an và Trạm Y tế phường, đồng thời thông báo cho gia đình các em.",
    "Phòng Văn hóa - Xã hội đã cử công chức xuống trường nắm tình hình, phối hợp với các đoàn thể thăm hỏi, động viên và hướng dẫn nhà trường giữ nguyên hồ sơ, hình ảnh liên quan.",
    "Đến thời điểm báo cáo, tình hình tại trường đã ổn định, các lớp học bình thường; tỷ lệ chuyên cần đạt 90,9%, cao hơn ngày hôm trước 2,5 điểm phần trăm.",
    "Nguyên nhân bước đầu được xác định là do công trình xuống cấp sau đợt mưa kéo dài, lớp vữa trần bong tróc nhưng chưa được phát hiện trong lần kiểm tra gần nhất.",
    "Nhà trường đã tạm dừng sử dụng 04 phòng học, bố trí học hai ca trong thời gian chờ sửa chữa, bảo đảm không học sinh nào phải nghỉ học quá 02 ngày.",
    "Đề nghị các trường rà soát toàn bộ trần, lan can, cầu thang, cây xanh, hệ thống điện và báo cáo kết quả bằng văn bản về Phòng Văn hóa - Xã hội.",
  ]
}
