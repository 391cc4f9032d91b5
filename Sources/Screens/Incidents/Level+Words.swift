import Records
import Terminal

extension Level {
  /// "3 Nghiêm trọng".
  var numbered: Phrase { Phrase(verbatim: "\(rawValue)").appending(label) }

  /// The level where there is no room for words; readable without colour.
  var sign: String {
    switch self {
    case .verySerious: "4 !!"
    case .serious: "3 !"
    case .significant: "2"
    case .notice: "1"
    }
  }

  var style: Style {
    switch self {
    case .verySerious, .serious: .urgent
    case .significant: .warning
    case .notice: .plain
    }
  }
}

extension Phrase {
  /// Stands where an incident has no number yet.
  static let provisionalNumber = Phrase("tạm, chưa có số", "provisional, no number yet")
}
