import Records
import Terminal

/// What a text stands on, with what became of it on the day; each opens its document.
struct GroundLines {
  /// The day for which documents are opened; nil for today.
  let opening: Day?
  let surroundings: Surroundings

  /// - Parameter key: what the keys of the items begin with.
  func lines(_ grounds: [GroundStanding], key: String) -> [RecordLine] {
    grounds.enumerated().map { place, standing in
      let words = "\(standing.ground.words): \(surroundings(standing.label))"
      let style: Style = standing.state == .holds ? .plain : .warning
      guard standing.status != nil else { return .text(words, style) }
      return .link(
        "\(key) \(place)", words,
        opens: .guidance(standing.ground.route(on: opening)), style)
    }
  }

  /// That something must be looked at; nothing where all grounds hold.
  func warning(_ needsLook: Bool, on day: Day) -> [RecordLine] {
    guard needsLook else { return [] }
    let words = Phrase(
      "! Cần xem lại: ngày \(day.formatted) có căn cứ đã hoặc có thể đã hết hiệu lực.",
      "! Look again: on \(day.formatted) a ground has ceased or may have.")
    return [.text(surroundings(words), .warning)]
  }
}

extension Ground {
  /// A place in a document is read where its text is here; a whole document has its page.
  func route(on day: Day?) -> GuidanceRoute {
    part == nil ? .document(document, on: day) : .ground(self, on: day)
  }
}

extension RecordLine {
  /// A task of the table of authority with who decides it.
  ///
  /// - Parameter opening: the day for which its page is opened; nil for today.
  static func rule(
    _ row: AuthorityRow, key: String, on opening: Day?, _ surroundings: Surroundings
  ) -> RecordLine {
    let words = surroundings(row.deciderWords)
    let mark = row.isDoubtful ? " [\(surroundings(row.shortStanding))]" : ""
    return .link(
      key, "\(surroundings(row.rule.task)): \(words)\(mark)",
      opens: .guidance(.rule(row.rule.code, on: opening)), row.isDoubtful ? .warning : .plain)
  }
}
