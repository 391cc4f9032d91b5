import Records
import Terminal

extension SheetAge {
  /// For a narrow column; empty for a sheet that is confirmed.
  var mark: Phrase? {
    switch self {
    case .confirmed: nil
    case .old: Phrase("cũ", "old")
    case .neverConfirmed: Phrase("chưa", "never")
    }
  }

  /// Behind the day of the last confirmation.
  var words: Phrase? {
    switch self {
    case .confirmed: nil
    case .old:
      Phrase(
        "quá \(Self.months) tháng chưa xác nhận lại (đề xuất của phần mềm)",
        "not confirmed for \(Self.months) months (proposal of the program)")
    case .neverConfirmed: Phrase("chưa xác nhận lần nào", "never confirmed")
    }
  }
}
