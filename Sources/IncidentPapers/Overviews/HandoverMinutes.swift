import Papers
import Records

/// The minutes of a hand-over: what was to be given, what was, what was noted; both sides sign.
public struct HandoverMinutes {
  private let handover: Handover
  private let place: PaperPlace
  private let office: PaperOffice

  public init(_ handover: Handover, _ header: RegisterHeader, at now: Moment) {
    self.handover = handover
    place = PaperPlace(header, on: handover.beganOn ?? now.day)
    office = PaperOffice()
  }

  /// As names of files carry it.
  public static let fileMark = "bien-ban-ban-giao"

  public var paper: Paper {
    let name = "Phòng Văn hóa - Xã hội"
    var head = Paper.Head(
      superior: ["UBND \(place.unit)"], agency: [name], issuer: "\(name) \(place.unit)",
      place: nil, symbol: "BB-\(office.unit)",
      circulation: place.isPractice ? "SỔ TẬP" : "LƯU HÀNH NỘI BỘ")
    head.day = handover.finishedOn
    return Paper(
      head: head,
      subject: .named(type: "Biên bản", abstract: "Bàn giao công việc phụ trách giáo dục"),
      body: meeting + parts + ending,
      recipients: Paper.recipients(
        ["Chủ tịch, các PCT UBND \(place.type)", "Bên giao, bên nhận"], isAddressed: false,
        unit: office.unit),
      signing: .two(
        left: Paper.Signature(.own(post: "Bên giao"), name: handover.giver),
        right: Paper.Signature(.own(post: "Bên nhận"), name: handover.receiver)))
  }

  private var meeting: [Paper.Block] {
    let day = (handover.finishedOn ?? handover.beganOn)?.inPapers ?? "ngày … tháng … năm …"
    return [
      "Hôm nay, \(day), tại \(name(of: place)), hai bên gồm:",
      "Bên giao: \(handover.giver)", "Bên nhận: \(handover.receiver)",
      "Chứng kiến: \(handover.witness.isEmpty ? Self.room : handover.witness)",
      "Đã bàn giao công việc phụ trách giáo dục như sau:",
    ].map { .paragraph($0) }
  }

  private static let room = "……………………………………………………"

  private func name(of place: PaperPlace) -> String { "trụ sở UBND \(place.unit)" }

  private var parts: [Paper.Block] {
    HandoverPoint.Part.allCases.flatMap { part -> [Paper.Block] in
      let points = handover.points.filter { $0.part == part }
      guard !points.isEmpty else { return [] }
      return [.part(part.label.vietnamese), table(points)]
    }
  }

  private func table(_ points: [HandoverPoint]) -> Paper.Block {
    OverviewPapers.table(
      [("Nội dung", 7), ("Giao", 2), ("Nhận", 2), ("Ghi chú", 4)],
      points.map { point in
        [
          point.words, handover.given.contains(point.key) ? "đã giao" : "chưa",
          handover.received.contains(point.key) ? "đã nhận" : "chưa",
          handover.notes[point.key] ?? "",
        ]
      })
  }

  private var ending: [Paper.Block] {
    let open = handover.unsettled.count
    let counted =
      open == 0
      ? "Các điểm đã được hai bên đối chiếu."
      : "Còn \(open.padded) điểm chưa giao nhận xong khi lập biên bản này."
    return [
      .paragraph(counted),
      .paragraph(
        "Mật khẩu và khóa khôi phục không ghi trong biên bản này. Biên bản đã được đọc lại, hai bên thống nhất và ký tên"
      ),
    ]
  }
}
