import Records
import Terminal

/// Actions on what counts and what is counted of incidents.
extension Action {
  var counting: ActionDescription? {
    switch self {
    case .clockRules:
      ActionDescription(
        Phrase("quy tắc hạn", "rules of time"), [.character("R")],
        Phrase(
          "Xem, sửa, thêm quy tắc thời hạn: ai, bao lâu, tính từ đâu, căn cứ nào.",
          "Shows, changes and adds rules of time: who, how long, from when, on what ground."))
    case .incidentNumbers:
      ActionDescription(
        Phrase("số liệu", "numbers"), [.character("S")],
        Phrase(
          "Vụ việc theo loại và tháng, nguồn tin, đúng hạn bao nhiêu.",
          "Incidents by category and month, sources of news, what was in time."))
    case .changePeriod:
      ActionDescription(
        Phrase("tháng/quý/năm", "period"), [.character("c")],
        Phrase(
          "Đổi giữa tháng, quý và năm học.", "Goes from month to quarter to school year."))
    default: nil
    }
  }
}
