import Records

/// How a duty was settled, as the form offers it.
enum DutyResult: String, Labelled {
  case done
  /// Telling the family may do harm: it may be the family.
  case unsafe
  case notTheCase
  case other

  var label: Phrase {
    switch self {
    case .done: Phrase("Đã làm", "Done")
    case .unsafe:
      Phrase("Báo gia đình không an toàn vì …", "Unsafe to tell the family, because …")
    case .notTheCase:
      Phrase("Không thuộc trường hợp phải làm vì …", "Not the case here, because …")
    case .other: Phrase("Không làm vì lý do khác", "Not done for another reason")
    }
  }

  /// The words with which the written reason begins; nil for what needs none.
  var beginning: Phrase? {
    switch self {
    case .done: nil
    case .unsafe:
      Phrase("báo gia đình không an toàn vì ", "unsafe to tell the family, because ")
    case .notTheCase:
      Phrase("không thuộc trường hợp phải làm vì ", "not the case here, because ")
    case .other: Phrase(verbatim: "")
    }
  }

  func isOffered(for duty: Duty) -> Bool {
    switch self {
    case .done, .other: true
    case .unsafe: duty.rule == "N-\(Self.family)"
    case .notTheCase: duty.condition != nil
    }
  }

  /// Code of the family among the recipients.
  private static let family = "gia_dinh"
}
