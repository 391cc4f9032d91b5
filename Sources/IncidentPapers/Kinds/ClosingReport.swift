import Papers
import Records

/// The closing report. Before a body has concluded, what is told is only complained of.
extension IncidentPapers {
  var closingReport: Paper {
    Paper(
      head: place.head("BC-UBND"),
      subject: .named(type: "Báo cáo", abstract: "Kết quả xử lý \(matter)"),
      addressees: addressees(usually: department), grounds: facts.grounds,
      body: caseSummary + results + outcome + [
        .paragraph("Trên đây là báo cáo kết quả xử lý của \(place.committee)")
      ],
      recipients: recipients(isAddressed: true), signing: signing)
  }

  private var caseSummary: [Paper.Block] {
    let numbers = people.people ?? "không có người chết, bị thương, ốm, mất tích được ghi nhận"
    let lines = [
      "Thời gian xảy ra: \(occurred). Địa điểm: \(discretion.whereabouts).",
      "\(place.committee) nhận tin lúc \(incident.learnedAt.inPapers).",
      "Về người: \(numbers)\(people.kinds.map { "; thành phần: \($0)" } ?? "").",
    ]
    return [.part("Tóm tắt vụ việc")] + (lines + people.damage).map { .clause($0) }
  }

  private var results: [Paper.Block] {
    [.part("Kết quả xử lý")]
      + Self.list(course.done, none: "Chưa ghi việc nào đã làm xong.")
      + (course.next.isEmpty
        ? [] : [.paragraph("Việc còn tiếp tục:")] + Self.list(course.next, none: ""))
  }

  private var outcome: [Paper.Block] {
    [.part("Kết luận và nguyên nhân"), .clause(conclusion), .clause(cause)]
      + [.part("Bài học")] + [.paragraph(Self.or(discretion.text(incident.lesson), "Chưa rút ra."))]
      + [.part("Kiến nghị")] + Self.list(requests, none: "Không có kiến nghị.")
  }

  private var conclusion: String {
    guard !incident.conclusionBody.isEmpty else {
      let none = "Chưa có kết luận của cơ quan có thẩm quyền"
      return isAccused
        ? none + ": các nội dung nêu trên là nội dung bị phản ánh, chưa phải là kết luận."
        : none + "."
    }
    let paper =
      incident.conclusionDocument.isEmpty ? "" : " tại văn bản \(incident.conclusionDocument)"
    let day = incident.concludedOn.map { " \($0.inPapers)" } ?? ""
    return "Đã có kết luận của \(discretion.text(incident.conclusionBody))\(paper)\(day)."
  }

  private var cause: String {
    let words = Self.or(discretion.text(incident.cause), "chưa xác định").ended(".")
    return incident.conclusionBody.isEmpty
      ? "Nguyên nhân bước đầu: \(words.lowered)" : "Nguyên nhân: \(words.lowered)"
  }

  private static func or(_ text: String, _ none: String) -> String { text.isEmpty ? none : text }
}
