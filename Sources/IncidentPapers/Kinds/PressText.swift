import Papers
import Records

/// A short text for the press: numbers, and no word that anybody typed.
extension IncidentPapers {
  var pressText: Paper {
    let numbers = people.people.map { "Theo số liệu ban đầu có \($0)." }
    let paragraphs =
      [
        "Lúc \(incident.learnedAt.inPapers), \(place.committee) nhận được thông tin về \(matter) tại \(discretion.whereabouts).",
        numbers,
        "\(place.committee) đã chỉ đạo các cơ quan, đơn vị liên quan phối hợp với nhà trường xử lý vụ việc theo thẩm quyền.",
        conclusionNews,
        "Để bảo vệ trẻ em và người liên quan, \(place.committee) không cung cấp tên, nơi ở, trường, lớp, hình ảnh của những người này; đề nghị không đăng, chia sẻ các thông tin đó.",
        "Thông tin tiếp theo do người phát ngôn của \(place.committee) cung cấp",
      ].compactMap(\.self)
    return Paper(
      head: place.head("TC-UBND"), subject: .named(type: "Thông cáo báo chí", abstract: abstract),
      body: paragraphs.map { .paragraph($0) }, recipients: recipients(isAddressed: false),
      signing: signing)
  }

  private var conclusionNews: String {
    incident.conclusionBody.isEmpty
      ? "Nguyên nhân và trách nhiệm chưa có kết luận của cơ quan có thẩm quyền."
      : "Cơ quan có thẩm quyền đã có kết luận về vụ việc."
  }
}
