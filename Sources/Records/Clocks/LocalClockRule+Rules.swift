import Ledger

extension LocalClockRule {
  /// The rule as it counts; nil where it is not used here.
  ///
  /// What another copy sent may break the rule that law is not weakened: then the law stands.
  ///
  /// - Parameter shipped: the catalogue's rule of this code; nil for a rule made here.
  public func rule(over shipped: ClockRule?) -> ClockRule? {
    guard let shipped else { return isOff ? nil : ownRule }
    let isBound = shipped.isCertainLaw
    if isOff { return isBound ? shipped : nil }
    var rule = shipped
    rule.setting = setting(over: shipped)
    if isBound {
      if limit.isWithin(shipped.limit) { rule.limit = limit }
      return rule
    }
    rule.limit = limit
    rule.countedFrom = countedFrom
    rule.basisKind = basis
    rule.document = document.isEmpty ? nil : .init(document)
    rule.confidence = confidence
    if shipped.recurrence != nil { rule.recurrence = recurrence }
    return rule
  }

  /// The rule as one made here, in force or not.
  var ownRule: ClockRule {
    let isNotice = !own.recipients.isEmpty
    var rule = ClockRule(
      code: .init(code), matter: .incident, step: isNotice ? .notify : .procedure,
      what: Phrase(verbatim: own.what), categories: own.categories.map { .init($0) },
      levels: levels, triggers: [], recipients: own.recipients.map { .init($0) }, limit: limit,
      countedFrom: countedFrom, recurrence: own.recurs ? recurrence : nil,
      actor: Phrase(verbatim: own.actor),
      condition: own.condition.isEmpty ? nil : Phrase(verbatim: own.condition),
      document: document.isEmpty ? nil : .init(document), basisKind: basis,
      confidence: confidence, source: "")
    rule.setting = setting(over: nil)
    return rule
  }

  private var levels: ClosedRange<Int> {
    let lowest = min(max(own.lowestLevel, 1), 4)
    return lowest...max(lowest, min(own.highestLevel, 4))
  }

  /// What a paper says that the officer cites is as sure as that paper; what none says is a proposal.
  private var confidence: Confidence { document.isEmpty ? .proposal : .sourced }

  private var recurrence: ClockRule.Recurrence? {
    guard case .days(let count) = limit else { return nil }
    return ClockRule.Recurrence(every: max(1, count), unit: .days)
  }

  private func setting(over shipped: ClockRule?) -> ClockRule.Setting {
    ClockRule.Setting(
      basisKind: basis, document: document, issuedOn: issuedOn, from: from, until: until,
      note: note, setAt: setAt ?? from.start, shippedLimit: shipped?.limit,
      shippedBasis: shipped?.basisKind)
  }
}

extension LocalClockRule {
  /// What keeps it from being saved, first problem first.
  public func problems(over shipped: ClockRule?) -> [RuleError] {
    var problems = shipped == nil ? ownProblems : []
    if let count = limit.count, !(1...Self.countLimit).contains(count) {
      problems.append(.notANumber(Fields.count.label, typed: "\(count)"))
    }
    if let until, until < from {
      problems.append(.order(first: Fields.from.label, second: Fields.until.label))
    }
    problems += groundProblems
    for (field, text, most) in limitedTexts where text.count > most {
      problems.append(.tooLong(field.label, count: text.count, limit: most))
    }
    if let shipped { problems += self.problems(changing: shipped) }
    return problems
  }

  private var ownProblems: [RuleError] {
    var problems: [RuleError] = []
    if !Self.isOwn(code) { problems.append(.noSuchRecord(Self.title, code)) }
    if own.what.isEmpty { problems.append(.missing(Fields.what.label)) }
    if own.lowestLevel > own.highestLevel {
      problems.append(.order(first: Fields.lowestLevel.label, second: Fields.highestLevel.label))
    }
    if !Self.starts.contains(countedFrom) {
      problems.append(
        .notAChoice(Fields.countedFrom.label, typed: countedFrom.label.vietnamese))
    }
    if own.recurs, recurrence == nil { problems.append(.repeatsByDays) }
    return problems
  }

  /// A rule of law, of the province or of the commune stands in a paper; a proposal needs none.
  private var groundProblems: [RuleError] {
    guard basis != .default else { return [] }
    var problems: [RuleError] = []
    if document.isEmpty { problems.append(.missing(Fields.document.label)) }
    if issuedOn == nil { problems.append(.missing(Fields.issuedOn.label)) }
    return problems
  }

  private var limitedTexts: [(FieldSpec, String, Int)] {
    [
      (Fields.what, own.what, Self.whatLimit), (Fields.actor, own.actor, Self.whatLimit),
      (Fields.condition, own.condition, Self.whatLimit),
      (Fields.document, document, Self.whatLimit), (Fields.note, note, Self.textLimit),
    ]
  }

  private func problems(changing shipped: ClockRule) -> [RuleError] {
    if shipped.isCertainLaw {
      let keeps =
        !isOff && countedFrom == shipped.countedFrom && limit.isWithin(shipped.limit)
      return keeps ? [] : [.weakensLaw(limit: shipped.lawWords)]
    }
    if shipped.recurrence != nil, !isOff, recurrence == nil { return [.repeatsByDays] }
    let isStart = Self.starts.contains(countedFrom) || countedFrom == shipped.countedFrom
    guard isStart else {
      return [.notAChoice(Fields.countedFrom.label, typed: countedFrom.label.vietnamese)]
    }
    return []
  }
}

extension ClockRule {
  /// "24 giờ từ khi biết (01/2006/QĐ-BYT)".
  public var lawWords: Phrase {
    let words = limit.label.appending(countedFrom.label)
    return document.map { words.appending(Phrase(verbatim: "(\($0.rawValue))")) } ?? words
  }
}
