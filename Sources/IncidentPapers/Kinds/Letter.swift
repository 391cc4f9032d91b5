import Papers
import Records

extension IncidentPapers {
  /// What happened and what was done, as letters tell it: a paragraph each. No name of a person, and
  /// of a school only where no person is concerned.
  public var account: [String] {
    let numbers = people.people.map { " Số liệu ban đầu: \($0)." } ?? ""
    let news =
      "\(place.committee) nhận tin lúc \(incident.learnedAt.inPapers) về \(matter) tại \(discretion.whereabouts). Thời gian xảy ra: \(occurred).\(numbers)"
    let damage = people.damage.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }
    let past = [("Thiệt hại", damage), ("Đã làm", course.done), ("Đã báo", course.told)]
    return [news]
      + past.filter { !$0.1.isEmpty }.map { "\($0): \($1.joined(separator: "; "))." }
  }
}

/// The letter that asks another body to work on the case together.
extension IncidentPapers {
  var letter: Paper {
    let receivers = addressees(usually: "Công an \(place.unit)")
    return Paper(
      head: place.head("UBND-\(office.unit)"),
      subject: .letter(abstract: "phối hợp xử lý vụ việc tại cơ sở giáo dục"),
      addressees: receivers, grounds: facts.grounds, body: letterBody(to: receivers[0]),
      recipients: recipients(isAddressed: true), signing: signing)
  }

  private func letterBody(to receiver: String) -> [Paper.Block] {
    [
      .paragraph(account[0]),
      .paragraph(
        "Để xử lý kịp thời, đúng thẩm quyền, \(place.committee) đề nghị \(receiver) phối hợp:"),
      .clause("Tiếp nhận thông tin và thực hiện các biện pháp thuộc thẩm quyền."),
      .clause("Cử người làm việc với nhà trường và Phòng Văn hóa - Xã hội \(place.type)."),
      .clause("Thông báo kết quả bằng văn bản để \(place.committee) theo dõi, chỉ đạo."),
      .paragraph(
        "Thông tin về người liên quan được trao đổi trực tiếp theo quy định về bảo vệ dữ liệu cá nhân, không nêu trong văn bản này."
      ),
      .paragraph("\(place.committee) mong nhận được sự phối hợp của \(receiver)"),
    ]
  }
}
