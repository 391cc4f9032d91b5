import Papers
import Records

/// The page of the week, the list of a month, the contact card. Incidents stand there by number and
/// kind: neither their titles nor their schools.
public struct OverviewPapers {
  public let facts: OverviewFacts
  let office: PaperOffice
  let place: PaperPlace

  public init(_ facts: OverviewFacts) {
    self.facts = facts
    office = PaperOffice(facts.office)
    place = PaperPlace(facts.header, on: facts.now.day)
  }

  public var card: Paper {
    let numbers = facts.emergency.map { number in
      [number.name.vietnamese, "", number.number.rawValue, "cả ngày đêm"]
    }
    let contacts = facts.contacts.filter { !$0.isWithdrawn }.map { contact in
      let who = [contact.personName, contact.substitute].filter { !$0.isEmpty }
      let unit = contact.unit.isEmpty ? contact.level.label.vietnamese : contact.unit
      return [unit, who.joined(separator: "; thay: "), contact.phone, contact.hours]
    }
    let cluster = facts.clusterPeople.map { person in
      [
        person.role.label.vietnamese, person.personName, person.phone,
        person.values.text(ClusterMember.Fields.area) ?? "",
      ]
    }
    let cover = facts.cover.map { cover in
      [
        cover.unit.isEmpty ? "Trực ngoài giờ" : "Trực: \(cover.unit)", cover.personName,
        cover.phone, "\(cover.days.label.vietnamese), \(cover.hours)",
      ]
    }
    return paper(
      type: "Thẻ liên hệ khẩn cấp", abstract: "Trên địa bàn \(place.unit)",
      body: [
        .paragraph("Khi có người nguy hiểm: gọi số khẩn cấp trước, báo cáo sau."),
        Self.table(
          [("Nơi liên hệ", 5), ("Người", 4), ("Điện thoại", 3), ("Giờ", 3)],
          numbers + cover + cluster + contacts),
        .paragraph(
          "Cập nhật đến \(facts.now.day.inPapers); ai đổi số thì báo Phòng Văn hóa - Xã hội"),
      ])
  }

  /// A paper of the office for its own chair.
  func paper(type: String, abstract: String, body: [Paper.Block]) -> Paper {
    let name = "Phòng Văn hóa - Xã hội"
    let head = Paper.Head(
      superior: ["UBND \(place.unit)"], agency: [name], issuer: "\(name) \(place.unit)",
      place: place.name, symbol: "BC-\(office.unit)",
      circulation: place.isPractice ? "SỔ TẬP" : "LƯU HÀNH NỘI BỘ")
    return Paper(
      head: head, subject: .named(type: type, abstract: abstract), body: body,
      recipients: Paper.recipients(
        ["Chủ tịch, các PCT UBND \(place.type)"], isAddressed: false, unit: office.unit),
      signing: .one(
        Paper.Signature(.own(post: "Trưởng phòng"), name: office.name(of: .officeHead))))
  }

  static func table(_ columns: [(String, Int)], _ rows: [[String]]) -> Paper.Block {
    .table(
      Paper.Table(
        columns: columns.map { Paper.Column($0.0, share: $0.1) },
        rows: rows.map { $0.map { .words($0) } }))
  }
}
