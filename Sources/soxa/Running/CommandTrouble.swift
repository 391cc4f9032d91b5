import Records

/// An error as the command line says it: a command that only asks saves nothing anyway, and there
/// are neither keys to press nor boxes to fill.
struct CommandTrouble: Explained {
  private let cause: any Explained
  private let isWriting: Bool

  init(_ cause: any Explained, isWriting: Bool) {
    self.cause = cause
    self.isWriting = isWriting
  }

  private var rule: RuleError? {
    if case .rule(let rule)? = cause as? StoreError { return rule }
    return cause as? RuleError
  }

  var what: Phrase {
    guard !isWriting, let rule else { return cause.what }
    if case .noSuchRecord = rule { return Phrase("Không tìm thấy.", "Nothing was found.") }
    return Phrase("Chưa đọc được.", "Nothing was read.")
  }

  var why: Phrase { cause.why }

  var remedy: Phrase {
    switch rule {
    case .noSuchRecord(RegisterRecord.Fields.communeCode.label, _):
      Phrase(
        "Xem lại tên, hoặc gõ mã năm chữ số của xã.",
        "Look at the name again, or give the commune's code of five digits.")
    case .noSuchRecord:
      Phrase(
        "Tìm lại bằng “soxa search”, rồi gõ đúng số, tên hoặc khóa.",
        "Find it with “soxa search”, then give its number, name or key.")
    case .notAChoice(Incident.Fields.category.label, _):
      Phrase(
        "Xem các mã bằng “soxa incident categories”.",
        "“soxa incident categories” lists the codes.")
    case .missing:
      Phrase("Chạy lại lệnh với phần còn thiếu.", "Run the command again with what is missing.")
    default: cause.remedy
    }
  }
}
