import Papers
import Records

extension IncidentPapers {
  /// What the officer must know of a paper before it goes on; not part of the paper.
  public func remarks(_ kind: IncidentPaperKind) -> [Phrase] {
    [about(kind), school(kind), typed(kind), told(kind)].compactMap(\.self)
  }

  /// What of the typed words tells of a child, with the first words in which it was found.
  private func told(_ kind: IncidentPaperKind) -> Phrase? {
    guard [.quick, .closing, .damage].contains(kind) else { return nil }
    let measures = facts.file.parts.measures.flatMap { [$0.what, $0.doer] }
    let typed = measures + [incident.proposal, incident.cause, incident.lesson] + incident.damage
    guard let text = typed.first(where: { !facts.details.details(in: $0).isEmpty }) else {
      return nil
    }
    let start = text.prefix(40)
    return Phrase(
      "Có chi tiết nhận ra trẻ ở “\(start)…”: sửa trong hồ sơ trước khi trình.",
      "“\(start)…” lets a child be recognised: mend the record before it goes on.")
  }

  private func school(_ kind: IncidentPaperKind) -> Phrase? {
    guard concernsPersons else { return nil }
    if kind == .schools {
      return Phrase(
        "Thông báo nêu tên điểm trường, nên không nói về vụ việc.",
        "The notice names the sites, so it says nothing of the incident.")
    }
    return leavesSchoolOut
      ? Phrase(
        "Có người liên quan: tên trường được bỏ, không nêu tên ai.",
        "Persons are concerned: the school is left out, nobody is named.")
      : Phrase(
        "Đang ghi tên trường dù có người liên quan: chỉ gửi nơi có quyền biết.",
        "The school is named although persons are concerned: only for those entitled to know.")
  }

  /// Words that the officer typed are taken as they stand.
  private func typed(_ kind: IncidentPaperKind) -> Phrase? {
    switch kind {
    case .quick, .closing, .damage:
      Phrase(
        "Biện pháp, nguyên nhân, thiệt hại lấy nguyên văn trong sổ: đọc lại, bỏ tên người nếu có.",
        "Measures, cause and damage are taken as typed: read them, take names of persons out.")
    case .letter, .schools, .minutes, .press: nil
    }
  }

  private func about(_ kind: IncidentPaperKind) -> Phrase? {
    switch kind {
    case .quick where incident.level >= .serious:
      Phrase(
        "Mức độ khẩn là đề xuất của phần mềm; người ký quyết định.",
        "The urgency is a proposal of the program; the signer decides.")
    case .letter, .press:
      Phrase(
        "Phần đề nghị, phát ngôn là câu mẫu (đề xuất): sửa cho hợp vụ việc.",
        "Requests and statements are a pattern (proposal): fit them to the case.")
    case .schools:
      Phrase(
        "Ai được quyết định cho nghỉ học do tỉnh, Sở quy định: kiểm tra trước khi trình ký.",
        "Who may close schools is set by the province: check before it is signed.")
    case .closing where incident.cause.isEmpty || incident.lesson.isEmpty:
      Phrase(
        "Hồ sơ chưa ghi nguyên nhân hoặc bài học (phím n, mục Kết luận).",
        "Cause or lesson is not noted yet (key n, the conclusion).")
    case .quick, .closing, .minutes, .damage: nil
    }
  }
}
