import Papers
import Records

/// The quick report, in seven points.
extension IncidentPapers {
  var quickReport: Paper {
    var head = place.head("BC-UBND")
    head.urgency = urgency
    return Paper(
      head: head, subject: .named(type: "Báo cáo nhanh", abstract: abstract),
      addressees: addressees(usually: department),
      body: summary + knowledge + numbers + past + plans + [
        .paragraph(
          "Trên đây là báo cáo nhanh của \(place.committee), số liệu đến \(facts.now.inPapers)")
      ],
      recipients: recipients(isAddressed: true), signing: signing)
  }

  /// A proposal of the program, by level.
  private var urgency: Paper.Urgency? {
    switch incident.level {
    case .verySerious: .immediate
    case .serious: .urgent
    case .significant, .notice: nil
    }
  }

  private var summary: [Paper.Block] {
    let kinds = [facts.file.category?.name.vietnamese ?? incident.category]
    var blocks: [Paper.Block] = [
      .part("Thời gian, địa điểm, loại, mức độ"), .clause("Thời gian xảy ra: \(occurred)."),
      .clause(
        "\(place.committee) nhận tin lúc: \(incident.learnedAt.inPapers); nguồn tin: \(incident.source.label.vietnamese.lowered)."
      ),
      .clause("Địa điểm: \(discretion.whereabouts)."),
      .clause(
        "Loại vụ việc: \(kinds.joined().lowered). Mức độ theo phân loại của sổ theo dõi: \(incident.level.label.vietnamese.lowered)."
      ),
    ]
    if !discretion.isSilent { blocks.append(.clause("Nội dung: \(incident.title).")) }
    return blocks
  }

  private var knowledge: [Paper.Block] {
    let known = [people.people.map { "Về người: \($0)" }].compactMap(\.self) + knownDetails
    return [.part("Thông tin đã biết và chưa biết"), .heading("Đã biết")]
      + Self.list(known, none: "Mới có thông tin ban đầu.")
      + [.heading("Chưa biết")] + Self.list(unknown, none: "Không còn nội dung nào.")
  }

  /// Free text may name somebody: it is told only where nobody is concerned.
  private var knownDetails: [String] {
    facts.file.parts.details.compactMap { detail in
      guard let item = CategoryBlock.item(detail.item), !detail.value.isEmpty,
        item.form != .text || !discretion.isSilent
      else { return nil }
      return "\(item.label.vietnamese): \(item.words(detail.value).vietnamese.lowered)"
    }
  }

  private var unknown: [String] {
    let told = Set(facts.file.parts.details.filter { !$0.value.isEmpty }.map(\.item))
    var open: [String] = []
    if incident.occurredFrom == nil { open.append("Thời điểm xảy ra") }
    if people.areKindsOpen {
      open.append("Người bị ảnh hưởng là học sinh, nhà giáo hay người khác")
    }
    open += CategoryBlock.items(of: incident).filter { !told.contains($0.code) }
      .map(\.label.vietnamese)
    if incident.cause.isEmpty { open.append("Nguyên nhân") }
    return open
  }

  private var numbers: [Paper.Block] {
    let none = "chưa ghi nhận người chết, bị thương, ốm, mất tích"
    var clauses = ["Về người: \(people.people ?? none)."]
    if let kinds = people.kinds { clauses.append("Thành phần: \(kinds).") }
    let damage = people.damage.isEmpty ? ["Về tài sản: chưa ghi nhận thiệt hại."] : people.damage
    return [.part("Người và thiệt hại (chỉ nêu số)")] + (clauses + damage).map { .clause($0) }
  }

  private var past: [Paper.Block] {
    [.part("Việc đã làm")] + Self.list(course.done, none: "Chưa ghi việc nào đã làm xong.")
      + [.part("Đã báo cho")] + Self.list(course.told, none: "Chưa ghi đã báo cho cơ quan nào.")
  }

  private var plans: [Paper.Block] {
    [.part("Việc tiếp theo và thời hạn")]
      + Self.list(course.next, none: "Tiếp tục theo dõi diễn biến.")
      + [.part("Kiến nghị, đề nghị")] + Self.list(requests, none: "Chưa có kiến nghị.")
  }

  /// What the officer typed to others may name somebody: the proposal alone where a person is
  /// concerned.
  var requests: [String] {
    let proposal = incident.proposal.isEmpty ? [] : [discretion.text(incident.proposal)]
    guard !discretion.isSilent else { return proposal }
    let asked = facts.file.escalations.filter { !$0.isWithdrawn }.map {
      "\($0.addressee): \($0.request)"
    }
    return proposal + asked
  }

  static func list(_ lines: [String], none: String) -> [Paper.Block] {
    guard let last = lines.last else { return [.paragraph(none)] }
    return [.dashes(lines.dropLast().map { $0.ended(";") } + [last.ended(".")])]
  }
}
