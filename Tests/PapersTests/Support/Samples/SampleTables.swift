import Papers

enum SampleTables {
  /// A report with the table of damage.
  static func damage(_ unit: SampleUnit, _ isLong: Bool) -> Paper {
    Paper(
      head: unit.committee("BC-UBND"),
      subject: .named(type: "Báo cáo", abstract: "Thiệt hại về giáo dục do mưa lũ"),
      addressees: ["Sở Giáo dục và Đào tạo", "Sở Nội vụ"],
      body: [
        .paragraph("\(unit.issuer) báo cáo thiệt hại đến 16 giờ ngày 05 tháng 8 năm 2025:"),
        .table(damageTable(isLong ? 48 : 4)),
        .paragraph("Đề nghị hỗ trợ kinh phí sửa chữa và thiết bị dạy học"),
      ],
      recipients: Paper.recipients(
        ["Ban Chỉ huy PTDS \(unit.type)"], isAddressed: true, unit: "VHXH"),
      signing: .one(Paper.Signature(SampleUnit.deputy, name: "Lê Văn C")))
  }

  private static func damageTable(_ count: Int) -> Paper.Table {
    let rows: [[Paper.Cell]] = (1...count).map { place in
      [
        .words("Trường Tiểu học số \(place)"), .number(place % 7), .number(place * 37 % 230),
        place % 4 == 3 ? .unknown : .number(place * 12_500_000),
        .amount(Amount.percent(place, of: place + 3) ?? Amount(0)),
      ]
    }
    return Paper.Table(
      title: "Bảng thiệt hại theo trường",
      columns: [
        Paper.Column("Tên trường", share: 5),
        Paper.Column("Phòng học hỏng", .addedFigures, share: 2),
        Paper.Column("Học sinh nghỉ học", .addedFigures, share: 2),
        Paper.Column("Thiệt hại (đồng)", .addedFigures, share: 4),
        Paper.Column("Tỷ lệ (%)", .figures, share: 2),
      ], rows: rows)
  }

  /// The list of a month.
  static func monthly(_ unit: SampleUnit, _ isLong: Bool) -> Paper {
    Paper(
      head: unit.committee("BC-UBND", number: 15, day: day("2026-11-30")),
      subject: .named(type: "Báo cáo", abstract: "Danh sách vụ việc trường học tháng 11 năm 2026"),
      addressees: ["Sở Giáo dục và Đào tạo"],
      body: [
        .paragraph(
          "Từ ngày 01 tháng 11 năm 2026 đến ngày 30 tháng 11 năm 2026 trên địa bàn ghi nhận các vụ việc sau:"
        ), .table(monthlyTable(isLong ? 54 : 3)),
        .paragraph("Trên đây là báo cáo tháng 11 năm 2026 của \(unit.issuer)"),
      ],
      recipients: Paper.recipients(
        ["TT Đảng ủy, TT HĐND \(unit.type)"], isAddressed: true, unit: "VHXH"),
      signing: .one(Paper.Signature(SampleUnit.chair)))
  }

  private static func monthlyTable(_ count: Int) -> Paper.Table {
    let kinds = [
      "Tai nạn thương tích", "Cơ sở vật chất", "Mâu thuẫn học sinh", "Ngộ độc thực phẩm",
    ]
    let rows: [[Paper.Cell]] = (1...count).map { place in
      [
        .words("VV-2026-\(100 + place)"), .words("\(10 + place % 19)/11"),
        .words(kinds[place % kinds.count]), .words("Trường THCS số \(1 + place % 5)"),
        .words(place % 3 == 0 ? "Đã kết thúc" : "Đang xử lý"),
      ]
    }
    return Paper.Table(
      columns: [
        Paper.Column("Số vụ việc", share: 3), Paper.Column("Ngày", .centred, share: 2),
        Paper.Column("Loại", share: 4), Paper.Column("Trường", share: 4),
        Paper.Column("Tình trạng", share: 3),
      ], rows: rows)
  }

  /// The annex of a notice.
  static let schools = Paper.Annex(
    title: "Danh sách các trường cho học sinh nghỉ học",
    body: [
      .table(
        Paper.Table(
          columns: [
            Paper.Column("Trường", share: 4), Paper.Column("Số học sinh", .addedFigures, share: 2),
            Paper.Column("Ngày nghỉ", .centred, share: 2),
          ],
          rows: [
            [.words("Trường Mầm non số 1"), .number(1_214), .words("06/9")],
            [.words("Trường Tiểu học số 2"), .number(20_234), .words("06/9, 07/9")],
            [.words("Trường Trung học cơ sở số 3"), .unknown, .words("06/9")],
          ])),
      .paragraph("Danh sách gồm 03 trường"),
    ])
}
