import Records
import Terminal

/// Asks for the highest incident number used on paper: then this copy may give the next one.
struct NumberingForm: FormSpec {
  static let highest = RegisterRecord.Fields.highestNumberOnPaper

  var title: Phrase { Phrase("Xác nhận số vụ việc", "Confirm numbering") }
  var record: RecordReference? { RecordReference(RegisterRecord.onlyID) }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    [
      .text(
        Self.highest, limit: 20,
        hint: Phrase(
          "Ví dụ 7 hoặc VV-2026-0007; bỏ trống nếu năm nay chưa dùng số nào.",
          "For example 7 or VV-2026-0007; empty if none was used this year."),
        in: surroundings)
    ]
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    [
      Phrase(
        "Sổ vừa được khôi phục hoặc chuyển chỗ. Để không số nào dùng hai lần, hãy xem trên giấy số "
          + "vụ việc cao nhất đã dùng rồi ghi vào đây; từ đó sổ cấp số tiếp theo.",
        "The register was restored or moved. So that no number is used twice, look on paper for "
          + "the highest incident number used and enter it; the register goes on from there."),
      Phrase(
        "Vụ việc đã ghi tạm, chưa có số, nhận số ngay khi lưu, theo thứ tự đã ghi.",
        "Incidents logged without a number get theirs on saving, in the order they were logged."),
    ].map { TableText(surroundings($0), .faint) }
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let typed = contents[Self.highest.name] ?? ""
    guard !typed.isEmpty else { return .register(.takeNumbering(highest: nil)) }
    let year = surroundings.today.year
    let serial = Int(typed).flatMap { $0 > 0 ? IncidentNumber(year: year, serial: $0) : nil }
    guard let number = serial ?? IncidentNumber(typed: typed) else {
      throw FormProblem(.notANumber(Self.highest.label, typed: typed), at: Self.highest.name)
    }
    return .register(.takeNumbering(highest: number))
  }
}
