import Records

/// What was done about an incident, who was told and what is still to come, each with its time.
/// Neither who was reached nor why something was left undone: those words may name a person.
struct CourseWords {
  private let facts: PaperFacts
  private let discretion: Discretion

  init(_ facts: PaperFacts, _ discretion: Discretion) {
    self.facts = facts
    self.discretion = discretion
  }

  private var duties: [Duty] { facts.file.duties }

  /// Done, oldest first.
  var done: [String] {
    let settled = duties.filter { !$0.isTelling && $0.measure == nil }.compactMap { duty in
      duty.completion?.doneAt.map { at in
        (at, "\(at.inPapers): \(duty.what.vietnamese.lowered)")
      }
    }
    let measures = facts.file.parts.measures.compactMap { measure in
      measure.doneOn.map { ($0.start, "\($0.inPapers.capital): \(words(measure))") }
    }
    return (settled + measures).sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// "Báo gia đình: 07 giờ 40 phút ngày …, điện thoại".
  var told: [String] {
    let told = duties.filter(\.isTelling).compactMap { duty in
      duty.completion.flatMap { completion in completion.doneAt.map { ($0, duty, completion) } }
    }
    return told.sorted { $0.0 < $1.0 }.map { at, duty, completion in
      "\(duty.what.vietnamese): \(at.inPapers), \(completion.channel.label.vietnamese.lowered)"
    }
  }

  /// Open, by time; what is late says so.
  var next: [String] {
    let open = duties.filter { !$0.isSettled && $0.measure == nil && !$0.isQuickReport }.map(words)
    let measures = facts.file.parts.measures.filter { $0.doneOn == nil }.map { measure in
      words(measure) + (measure.dueOn.map { ": đến \($0.inPapers)" } ?? "")
    }
    return open + measures
  }

  private func words(_ duty: Duty) -> String {
    let condition = duty.condition.map { " (\($0.vietnamese.lowered))" } ?? ""
    return "\(duty.what.vietnamese)\(condition): \(limit(duty))"
  }

  private func limit(_ duty: Duty) -> String {
    guard let due = duty.due else { return duty.limit.vietnamese.lowered }
    return due < facts.now ? "thực hiện ngay" : "trước \(due.inPapers)"
  }

  private func words(_ measure: Measure) -> String {
    let doer = measure.doer.isEmpty ? "" : " (\(discretion.text(measure.doer)))"
    return discretion.text(measure.what) + doer
  }
}

extension Duty {
  /// Whether it is to tell somebody.
  fileprivate var isTelling: Bool { isCall || rule.hasPrefix("N-") }

  /// Whether it is the quick report itself: the table of clocks numbers the steps of a level
  /// ("P-3-2"), and the second is this one.
  fileprivate var isQuickReport: Bool { rule.hasPrefix("P-") && rule.hasSuffix("-2") }

  fileprivate var measure: Identifier<Measure>? { IncidentDuties.measure(ofRule: rule) }
}

extension String {
  fileprivate var capital: String { prefix(1).uppercased() + dropFirst() }
}
