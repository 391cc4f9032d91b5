extension Incident {
  /// What keeps the record from being saved, first problem first; empty when it can be.
  public func problems(now: Moment) -> [RuleError] {
    wordProblems + timeProblems(now: now) + countProblems + outcomeProblems(today: now.day)
  }

  private var wordProblems: [RuleError] {
    var problems: [RuleError] = []
    if title.isEmpty { problems.append(.missing(Fields.title.label)) }
    if title.count > Self.titleLimit {
      problems.append(.tooLong(Fields.title.label, count: title.count, limit: Self.titleLimit))
    }
    if category.isEmpty { problems.append(.missing(Fields.category.label)) }
    return problems
  }

  private func timeProblems(now: Moment) -> [RuleError] {
    var problems: [RuleError] = []
    if learnedAt > now { problems.append(.inFuture(Fields.learnedAt.label)) }
    if let schoolContactedAt, schoolContactedAt > now {
      problems.append(.inFuture(Fields.schoolContactedAt.label))
    }
    if let occurredFrom, occurredFrom > learnedAt {
      problems.append(.order(first: Fields.occurredFrom.label, second: Fields.learnedAt.label))
    }
    if let occurredFrom, let occurredTo, occurredTo < occurredFrom {
      problems.append(.order(first: Fields.occurredFrom.label, second: Fields.occurredTo.label))
    }
    return problems
  }

  private func outcomeProblems(today: Day) -> [RuleError] {
    var problems: [RuleError] = []
    if let concludedOn, concludedOn > today {
      problems.append(.inFuture(Fields.concludedOn.label))
    }
    if !periodicReport.isEmpty, !leftOutBecause.isEmpty {
      problems.append(.oneOfTwo(Fields.periodicReport.label, Fields.leftOutBecause.label))
    }
    return problems
  }

  private var countProblems: [RuleError] {
    let negative: [RuleError] = counts.filter { $0.count < 0 }.map {
      .notANumber($0.field.label, typed: "\($0.count)")
    }
    return negative.isEmpty ? sumProblems : negative
  }

  private var sumProblems: [RuleError] {
    var problems: [RuleError] = []
    let affected = people.pupils + people.staff + people.others
    if people.girls > people.pupils {
      problems.append(.exceeds(Fields.girls.label, of: Fields.pupils.label))
    }
    if affected > 0, casualties.total > affected {
      problems.append(.exceeds(Self.casualtiesLabel, of: Self.peopleLabel))
    }
    if casualties.hospitalised > casualties.total {
      problems.append(.exceeds(Fields.hospitalised.label, of: Self.casualtiesLabel))
    }
    return problems
  }

  /// Every count of people with its field, in the order in which they are asked for.
  public var counts: [(field: FieldSpec, count: Int)] {
    [
      (Fields.dead, casualties.dead), (Fields.heavilyInjured, casualties.heavilyInjured),
      (Fields.lightlyInjured, casualties.lightlyInjured), (Fields.ill, casualties.ill),
      (Fields.missing, casualties.missing), (Fields.hospitalised, casualties.hospitalised),
      (Fields.pupils, people.pupils), (Fields.staff, people.staff),
      (Fields.others, people.others), (Fields.girls, people.girls),
    ]
  }

  static let casualtiesLabel = Phrase(
    "Số người chết, bị thương, ốm, mất tích", "Number of people dead, injured, ill or missing")
  static let peopleLabel = Phrase("học sinh, nhân viên và người khác", "pupils, staff and others")
}
