import Records
import Terminal

extension IncidentLines {
  /// The name of a duty among the items of the page.
  static func key(_ duty: Duty) -> String { key(duty.rule, duty.occurrence) }
  static func key(_ rule: String, _ occurrence: Int) -> String { "\(rule)/\(occurrence)" }

  /// What stands before the words of a duty: its sign and a space.
  private static let indent = 4
  /// Columns that a record page keeps for itself.
  private static let margin = 3

  /// The duties with the time left, or what became of them.
  ///
  /// - Parameter columns: of the rectangle that they are drawn into.
  func duties(columns: Int) -> [RecordLine] {
    guard !isMasked else { return [] }
    guard !file.duties.isEmpty else {
      return [
        .heading(Phrase("Việc phải làm", "Duties")),
        .text(surroundings(Phrase("Không có việc nào.", "There are none."))),
      ]
    }
    let done = file.duties.count { $0.isSettled }
    let heading = Phrase(
      "Việc phải làm: xong \(done)/\(file.duties.count)",
      "Duties: \(done) of \(file.duties.count) done")
    return [.heading(heading)]
      + file.duties.map { duty in
        .item(key: Self.key(duty), label: nil, text(duty, columns: columns), style(duty))
      }
  }

  /// "[!] Báo Công an xã", and below it whose rule, the limit and the time.
  private func text(_ duty: Duty, columns: Int) -> String {
    let again = duty.again.map { " " + surroundings($0) } ?? ""
    let words =
      surroundings(duty.what) + again + "\n"
      + (duty.completion?.outcome.map { surroundings($0) } ?? open(duty))
    let room = max(1, columns - Self.margin - Self.indent)
    let lines = TextWrap.lines(of: words, columns: room).map(String.init)
    let margin = String(repeating: " ", count: Self.indent)
    return sign(duty) + " " + lines.joined(separator: "\n" + margin)
  }

  /// Done, not done for a reason, late or at once, still in time.
  private func sign(_ duty: Duty) -> String {
    if let completion = duty.completion, completion.isSettled {
      return completion.doneAt == nil ? "[–]" : "[x]"
    }
    return duty.isOverdue(at: surroundings.now) || duty.isImpossible ? "[!]" : "[ ]"
  }

  private func style(_ duty: Duty) -> Style {
    if duty.isSettled { return .good }
    return duty.isOverdue(at: surroundings.now) && duty.strength == .must ? .urgent : .plain
  }

  private func open(_ duty: Duty) -> String {
    let parts = [
      "\(surroundings(duty.shortTag)) \(surroundings(duty.limit))",
      surroundings(duty.countdown(at: surroundings.now)),
      duty.condition.map { surroundings($0) }, duty.manner.map { surroundings($0) }, doer(duty),
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  /// Who acts, where it is not the officer, whom the program's own rules mean.
  private func doer(_ duty: Duty) -> String? {
    guard duty.basisKind == .law, let actor = duty.actor else { return nil }
    return surroundings(Phrase("người làm: ", "done by: ")) + surroundings(actor)
  }
}

extension Duty {
  /// The time gone by since the news where there is no waiting time, how late it is, or the time
  /// that is left and until when.
  func countdown(at now: Moment) -> Phrase {
    if let impossibility { return impossibility }
    guard let due, due > start, due >= now else { return timeWords(at: now) }
    let left = Elapsed.words(minutes: now.minutes(to: due))
    return Phrase("còn \(left.vietnamese)", "\(left.english) left")
      .appending(end(due, now), separator: ", ")
  }

  /// "đến 11:40", "hết hôm nay", "đến 08:10 T2 23/11", "hết T2 23/11".
  private func end(_ due: Moment, _ now: Moment) -> Phrase {
    let isDayEnd = due == due.day.end
    let clock = due.clock.formatted
    guard due.day != now.day else {
      return isDayEnd
        ? Phrase("hết hôm nay", "until tonight") : Phrase("đến \(clock)", "until \(clock)")
    }
    let weekday = due.day.weekday.shortName
    let day = due.day.formattedShort
    let lead = isDayEnd ? Phrase("hết", "end of") : Phrase("đến \(clock)", "until \(clock)")
    return lead.appending(weekday).appending(Phrase(verbatim: day))
  }
}
