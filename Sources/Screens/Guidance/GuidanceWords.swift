import Records
import Terminal

/// Words that several pages of the section use.
enum GuidanceWords {
  static let allAreas = Phrase("mọi lĩnh vực", "all areas")
  static let notFound = Phrase("chưa tìm thấy", "not found")

  static func area(_ area: GuidanceArea?) -> Phrase {
    Phrase("Lĩnh vực: ", "Area: ").appending(area?.label ?? allAreas, separator: "")
  }

  /// The title of a page with the day that it looks at, where that is not today.
  static func title(_ title: Phrase, on day: Day?) -> Phrase {
    day.map {
      title.appending(
        Phrase("ngày \($0.formatted)", "on \($0.formatted)"), separator: ", ")
    } ?? title
  }

  /// The area of a list and the day that it looks at, where that is not today.
  static func head(of area: GuidanceArea?, on day: Day?) -> Phrase {
    guard let day else { return self.area(area) }
    return Phrase("Ngày \(day.formatted)", "On \(day.formatted)")
      .appending(self.area(area), separator: " · ")
  }

  /// "21/11/2026 (hôm nay)".
  static func day(_ day: Day, today: Day) -> Phrase {
    let words = Phrase(verbatim: day.formatted)
    return day == today ? words.appending(Phrase("(hôm nay)", "(today)")) : words
  }

  static func optional(_ day: Day?) -> Phrase {
    day.map { Phrase(verbatim: $0.formatted) } ?? notFound
  }
}

extension RecordLine {
  /// A line of its own that opens a page; the arrow tells it apart from text without colour.
  static func link(
    _ key: String, _ text: String, opens route: Route, _ style: Style = .plain
  ) -> RecordLine {
    .item(key: key, label: nil, "→ " + text, opens: route, style)
  }
}

extension Confidence {
  /// What a fact with this confidence is, for brackets: law, or why it is none.
  var standing: Phrase {
    switch self {
    case .sourced: Phrase("pháp luật, có nguồn", "law, sourced")
    case .known: Phrase("pháp luật, chưa đối chiếu", "law, not checked")
    case .unsure: Phrase("chưa chắc chắn", "unsure")
    case .proposal: Phrase("đề xuất của phần mềm", "proposal of the program")
    }
  }

  var style: Style { mayBeShownAsLaw ? .plain : .warning }
}

extension DocumentStatus {
  /// How much care a document with this status asks for; the words say it too.
  var style: Style {
    guard !isUnsure else { return .warning }
    switch state {
    case .inForce: return .plain
    case .partlyCeased, .notYetInForce: return .warning
    case .replaced, .ceased, .ended: return .faint
    }
  }
}
