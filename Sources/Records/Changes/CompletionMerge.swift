import Ledger

/// What was done about two incidents that are the same, as done about the one that is kept.
struct CompletionMerge {
  private let subject: RecordID
  private let own: [DutyCompletion]
  private let copied: [DutyCompletion]
  private let recurs: (String) -> Bool

  /// - Parameters:
  ///   - own: what was settled of the kept one.
  ///   - recurs: whether a rule is kept again and again.
  init(
    of subject: RecordID, own: [DutyCompletion], copied: [DutyCompletion],
    recurs: @escaping (String) -> Bool
  ) {
    self.subject = subject
    self.own = own
    self.copied = copied
    self.recurs = recurs
  }

  /// All that the kept one has afterwards. What comes once stands as the kept one has it; what comes
  /// again is counted anew in the order in which it was done.
  var completions: [DutyCompletion] {
    let rules = Set((own + copied).map(\.rule)).sorted()
    return rules.flatMap { rule in
      let left = own.filter { $0.rule == rule }.sorted { $0.occurrence < $1.occurrence }
      let right = copied.filter { $0.rule == rule }.sorted { $0.occurrence < $1.occurrence }
      return recurs(rule) ? inOrder(left, right) : left + filling(left, right)
    }
  }

  private func filling(
    _ own: [DutyCompletion], _ copied: [DutyCompletion]
  ) -> [DutyCompletion] {
    copied.filter { done in !own.contains { $0.occurrence == done.occurrence } }
      .map { $0.moved(to: subject, occurrence: $0.occurrence) }
  }

  /// Two rows by time; the same thing noted twice counts once.
  private func inOrder(
    _ own: [DutyCompletion], _ copied: [DutyCompletion]
  ) -> [DutyCompletion] {
    var all = Self.timed(own)
    for done in Self.timed(copied) where !all.contains(where: { $0.isSame(as: done) }) {
      let place = all.firstIndex { $0.at > done.at } ?? all.count
      all.insert(done, at: place)
    }
    return all.enumerated().map { index, done in
      done.completion.moved(to: subject, occurrence: index + 1)
    }
  }

  /// What was excused has no time of its own: it stands behind what came before it.
  private static func timed(_ completions: [DutyCompletion]) -> [Timed] {
    var last = Moment(milliseconds: .min)
    return completions.map { completion in
      last = completion.doneAt ?? last
      return Timed(at: last, completion: completion)
    }
  }

  private struct Timed {
    let at: Moment
    let completion: DutyCompletion

    func isSame(as other: Timed) -> Bool {
      completion.doneAt != nil && completion.doneAt == other.completion.doneAt
        && completion.channel == other.completion.channel
        && completion.personReached == other.completion.personReached
    }
  }
}

extension DutyCompletion {
  /// The same done about another record, as the occurrence that it is there.
  fileprivate func moved(to subject: RecordID, occurrence: Int) -> DutyCompletion {
    var moved = DutyCompletion(subject: subject, rule: rule, occurrence: occurrence)
    moved.doneAt = doneAt
    moved.channel = channel
    moved.personReached = personReached
    moved.excuse = excuse
    return moved
  }
}

extension DutyFacts {
  /// Whether a duty comes again until the matter is settled.
  func recurs(_ rule: String) -> Bool {
    clocks.contains { $0.code.rawValue == rule && $0.recurrence != nil }
      || localClocks.versions(of: rule).contains(where: \.own.recurs)
  }
}
