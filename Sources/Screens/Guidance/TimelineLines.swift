import Records
import Terminal

/// The events of a time line, line by line.
struct TimelineLines {
  private let timeline: DocumentTimeline
  /// The documents that have a page.
  private let known: Set<GuidanceDocument.Number>
  /// Nil: today.
  private let chosenDay: Day?
  private let surroundings: Surroundings

  init(
    _ timeline: DocumentTimeline, known: Set<GuidanceDocument.Number>, on day: Day?,
    _ surroundings: Surroundings
  ) {
    self.timeline = timeline
    self.known = known
    chosenDay = day
    self.surroundings = surroundings
  }

  var dated: [RecordLine] {
    let day = chosenDay ?? surroundings.today
    let lines = timeline.dated.enumerated().map { index, event in
      (isPast: (event.day ?? day) <= day, line: line(event, key: "dated \(index)", day: event.day))
    }
    return lines.filter(\.isPast).map(\.line) + [mark(day)]
      + lines.filter { !$0.isPast }.map(\.line)
  }

  var undated: [RecordLine] {
    guard !timeline.undated.isEmpty else { return [] }
    return [.blank, .heading(Phrase("Chưa rõ ngày", "Day not known"))]
      + timeline.undated.enumerated().map { index, event in
        line(event, key: "undated \(index)", day: nil)
      }
  }

  /// Behind what has happened by then.
  private func mark(_ day: Day) -> RecordLine {
    let name =
      day == surroundings.today ? Phrase("hôm nay", "today") : Phrase("ngày đang xem", "chosen day")
    return .text("── \(day.formatted) · \(surroundings(name)) ──", .heading)
  }

  private func line(_ event: DocumentTimeline.Event, key: String, day: Day?) -> RecordLine {
    let words = surroundings(event.words)
    let style: Style = event.isUnsure ? .warning : .plain
    let text = day.map { "\($0.formatted)  \(words)" } ?? words
    guard let other = event.other, known.contains(other) else { return .text("  " + text, style) }
    return .link(key, text, opens: .guidance(.document(other, on: chosenDay)), style)
  }
}
