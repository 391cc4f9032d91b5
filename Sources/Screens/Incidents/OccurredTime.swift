import Records
import VietText

/// When something happened, as well as it is known: to the minute, about then, a day, or not at all.
struct OccurredTime: Equatable {
  let from: Moment?
  let precision: TimePrecision

  init(_ incident: Incident) {
    from = incident.occurredFrom
    precision = incident.precision
  }

  /// Reads "10:40 20/11", "khoảng 10h", "20/11" or nothing.
  init(typed: String, now: Moment) throws(TypedTimeError) {
    let words = Fold.words(typed)
    guard !words.isEmpty else {
      from = nil
      precision = .unknown
      return
    }
    let isAbout = Self.about.contains(words[0]) || typed.first == "~"
    let rest = isAbout ? Self.withoutLead(typed) : typed
    if let moment = try Self.moment(rest, now) {
      from = moment
      precision = isAbout ? .approximate : .exact
    } else {
      from = try Day(typed: rest, today: now.day, leaning: .past).start
      precision = isAbout ? .approximate : .day
    }
  }

  /// Nil for a day without a time.
  private static func moment(_ typed: String, _ now: Moment) throws(TypedTimeError) -> Moment? {
    do throws(TypedTimeError) {
      return try Moment(typed: typed, now: now, leaning: .past)
    } catch .timeMissing {
      return nil
    }
  }

  private static let about: Set<String> = ["khoang", "chung", "about"]

  /// What follows "~" or the word for "about".
  private static func withoutLead(_ typed: String) -> String {
    if typed.first == "~" { return String(typed.dropFirst()) }
    return typed.split(separator: " ").dropFirst().joined(separator: " ")
  }

  /// As it is typed into a field; read back it is the same.
  func text(_ language: Language) -> String {
    guard let from else { return "" }
    switch precision {
    case .day: return from.day.formatted
    case .approximate: return Phrase("khoảng ", "about ")[language] + from.formatted
    case .exact, .unknown: return from.formatted
    }
  }

  /// As a page shows it; nil where nothing is known.
  func words(in surroundings: Surroundings) -> String? {
    from == nil ? nil : text(surroundings.language)
  }
}
