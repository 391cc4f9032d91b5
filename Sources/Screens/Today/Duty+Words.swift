import Records

/// How a duty is shown in lists and on record pages.
extension Duty {
  /// Whose rule it is, in brackets. What is not certain is never called law.
  var basisTag: Phrase { Self.bracketed(groundLabel) }

  private static func bracketed(_ words: Phrase) -> Phrase {
    Phrase("[\(words.vietnamese)]", "[\(words.english)]")
  }

  /// Whether there is no waiting time: the minutes since it began are what counts.
  var isAtOnce: Bool { due == nil || due == start }

  /// The time left or gone by: "đã 35 phút", "quá 2 giờ", "16:00 hôm nay", "T5 26/11".
  func timeWords(at now: Moment) -> Phrase {
    if isImpossible { return Phrase("không thể kịp", "never in time") }
    if isAtOnce, start <= now {
      guard start.minutes(to: now) > 0 else { return Phrase("làm ngay", "do it now") }
      return Self.led("đã ", "for ", Elapsed.words(minutes: start.minutes(to: now)))
    }
    if lateFrom < now {
      return Self.led("quá ", "late ", Elapsed.words(minutes: lateFrom.minutes(to: now)))
    }
    let day = lateFrom.day
    if day == now.day {
      return Phrase(
        "\(lateFrom.clock.formatted) hôm nay", "\(lateFrom.clock.formatted) today")
    }
    let date = day.year == now.day.year ? day.formattedShort : day.formatted
    let weekday = day.weekday.shortName
    return Phrase("\(weekday.vietnamese) \(date)", "\(weekday.english) \(date)")
  }

  private static func led(_ vietnamese: String, _ english: String, _ span: Phrase) -> Phrase {
    Phrase(vietnamese + span.vietnamese, english + span.english)
  }

  /// On what ground, with which limit, counted from when; one sentence a line.
  func reasons(in language: Language) -> [Phrase] {
    let from = start.formatted
    var lines = [
      basisTag.appending(limit).appending(
        Phrase("tính từ \(from)", "counted from \(from)"), separator: ", ")
    ]
    if let document {
      let doubt = confidence == .sourced ? "" : " (\(confidence.label[language]))"
      lines.append(
        Phrase("Căn cứ: \(document)", "Ground: \(document)")
          .appending(Phrase(verbatim: doubt), separator: ""))
    }
    if let impossibility { lines.append(Phrase(verbatim: "!").appending(impossibility)) }
    if let condition {
      lines.append(Phrase("Khi: ", "When: ").appending(condition, separator: ""))
    }
    return lines
  }
}
