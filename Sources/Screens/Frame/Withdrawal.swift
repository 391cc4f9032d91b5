import Records

/// When a record was withdrawn, by whom and why, as its page says it.
struct Withdrawal: Equatable {
  private let line: HistoryLine

  /// Nil where the latest word in the history is not that the record was withdrawn.
  ///
  /// - Parameter history: of the record, newest first.
  init?(_ history: [HistoryLine]) {
    guard let line = history.first(where: { $0.field == FieldSpec.isWithdrawn.label }),
      line.new != nil, !line.isUndo
    else { return nil }
    self.line = line
  }

  /// "Đã rút lúc 21/11/2026 09:30, Lê Thị Hoa: ghi nhầm cơ sở".
  var words: Phrase {
    let reason = line.reason ?? "–"
    return Phrase(
      "Đã rút lúc \(line.at.formatted), \(line.author): \(reason)",
      "Withdrawn \(line.at.formatted), \(line.author): \(reason)")
  }

  /// Why nothing can be done on the page of such a record.
  static let refusal = Phrase(
    "Bản ghi đã rút; chỉ còn xem được.", "It was withdrawn; it can only be read.")
}
