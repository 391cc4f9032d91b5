import Papers
import Records

/// The notice of schools that close. It names sites and so nothing of a person's case.
extension IncidentPapers {
  var schoolNotice: Paper {
    let stopped = facts.file.parts.sites.filter(\.isStopped)
    return Paper(
      head: place.head("TB-UBND"),
      subject: .named(
        type: "Thông báo", abstract: "Học sinh nghỉ học tại một số cơ sở giáo dục trên địa bàn"),
      body: [
        .paragraph(
          "\(reason), \(place.committee) thông báo học sinh nghỉ học tại các cơ sở giáo dục sau:"),
        .table(Self.table(stopped)),
        .clause("Các cơ sở giáo dục không nêu trong bảng tổ chức dạy học bình thường."),
        .clause("Nhà trường báo cho gia đình học sinh, giữ liên lạc và có kế hoạch dạy bù."),
        .clause("Gia đình quản lý, bảo đảm an toàn cho học sinh trong thời gian nghỉ học."),
        .paragraph(
          "\(place.committee) thông báo để các cơ sở giáo dục, cha mẹ học sinh biết, thực hiện"),
      ],
      recipients: Paper.recipients(
        [
          department + " (để b/c)", "Các cơ sở giáo dục trên địa bàn",
          "Trang thông tin \(place.type)",
        ],
        isAddressed: false, unit: office.unit),
      signing: signing)
  }

  private var reason: String {
    guard !concernsPersons, let kind = facts.file.category?.name.vietnamese.lowered else {
      return "Căn cứ tình hình thực tế"
    }
    return "Do ảnh hưởng của \(kind)"
  }

  private static func table(_ sites: [SiteImpact]) -> Paper.Table {
    Paper.Table(
      columns: [
        Paper.Column("Cơ sở, điểm trường", share: 4), Paper.Column("Hình thức", share: 3),
        Paper.Column("Từ ngày", .centred, share: 2), Paper.Column("Đến ngày", .centred, share: 2),
        Paper.Column("Số học sinh", .addedFigures, share: 2),
      ],
      rows: sites.map { site in
        [
          .words(site.site), .words(site.teaching.label.vietnamese),
          Self.day(site.stoppedFrom), Self.day(site.stoppedTo),
          site.pupils > 0 ? .number(site.pupils) : .unknown,
        ]
      })
  }

  private static func day(_ day: Day?) -> Paper.Cell {
    day.map { .words($0.formatted) } ?? .unknown
  }
}
