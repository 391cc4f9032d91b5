import Records

/// Sets out what is done about an incident, and when.
struct StorySchedule {
  private(set) var actions: [TimedAction] = []
  private var at: Moment
  private var random: DemoRandom
  private let draft: IncidentDraft
  private let duties: [DutyTemplate]

  init(_ draft: IncidentDraft, duties: [DutyTemplate], from start: Moment, random: DemoRandom) {
    self.draft = draft
    self.duties = duties
    self.random = random
    at = start
    tell()
    // Requests run beside the rest. The sort keeps the order of actions at one moment.
    actions = actions.enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }.map(\.element)
  }

  private mutating func tell() {
    switch draft.path {
    case .duplicate: add(.move(.duplicate), in: 10...600)
    case .falseReport: tellFalseReport()
    case .stuck: tellBeginning()
    case .handled: tellWhole()
    case .transferred:
      tellBeginning()
      tellTransfer()
      tellEnd()
    case .concludedElsewhere:
      tellBeginning()
      add(.move(.awaitingConclusion), in: 300...3000)
      add(.line(.work), in: 1500...9000)
      tellEnd()
    case .reopened:
      tellWhole()
      add(.move(.reopened), in: 4000...30_000)
      add(.move(.handling), in: 60...1500)
      add(.line(.work), in: 60...3000)
      add(.move(.following), in: 1500...12_000)
      add(.move(.closed), in: 3000...10_000)
    }
  }

  private mutating func tellWhole() {
    tellBeginning()
    tellEnd()
  }
}

extension StorySchedule {
  private mutating func tellBeginning() {
    if random.chance(55) { add(.move(.verifying), in: 2...25) }
    if random.chance(40) { add(.contacted, in: 3...60) }
    if random.chance(32) { add(.line(.contact), in: 3...45) }
    if draft.grows { add(.grow, in: 15...200) }
    tellDuties()
    add(.move(.handling), in: 5...240)
    if random.chance(48) { add(.line(.work), in: 30...900) }
    if canLower, random.chance(12) { add(.lower, in: 60...1500) }
    if random.chance(draft.finalLevel >= .serious ? 30 : 12) { tellRequest() }
    if random.chance(25) { add(.line(.work), in: 300...3000) }
  }

  /// Whether no casualty holds the level up.
  private var canLower: Bool {
    !draft.grows && draft.finalLevel > LevelTriggers.lowestLevel(of: draft.incident)
  }

  /// What the law asks for is done or excused; of the rest some is left undone.
  private mutating func tellDuties() {
    for (place, duty) in duties.enumerated() {
      if duty.blocks {
        let isUnsafe = draft.incident.category == "XH" && duty.rule == DutyTemplate.family
        add(isUnsafe ? .excuse(place) : .complete(place), in: 2...35)
      } else if random.chance(duty.isNotification ? 22 : 10) {
        add(.complete(place), in: 5...60)
      }
    }
  }

  private mutating func tellTransfer() {
    add(.line(.transfer), in: 200...2000)
    add(.move(.transferred), in: 30...600)
    add(.move(.awaitingConclusion), in: 2000...9000)
  }

  private mutating func tellEnd() {
    add(.move(.following), in: 900...14_000)
    if random.chance(40) { add(.line(.end), in: 600...5000) }
    if random.chance(40) { add(.explain, in: 300...4000) }
    add(.move(.closed), in: 900...9000)
  }

  private mutating func tellFalseReport() {
    add(.move(.verifying), in: 2...60)
    add(.contacted, in: 5...60)
    add(.line(.contact), in: 3...45)
    for (place, duty) in duties.enumerated() where duty.blocks { add(.excuse(place), in: 2...20) }
    add(.move(.falseReport), in: 30...1500)
    add(.move(.closed), in: 900...6000)
  }
}

extension StorySchedule {
  /// A request has its own clock and does not hold up the rest.
  private mutating func tellRequest() {
    let resume = at
    add(.ask, in: 30...900)
    if random.chance(65) { add(.escalation(.forSignature), in: 20...300) }
    add(.escalation(.sent), in: 60...2500)
    if random.chance(88) {
      if random.chance(60) { add(.escalation(.accepted), in: 200...4000) }
      add(.escalation(random.chance(10) ? .refused : .answered), in: 2000...22_000)
      if random.chance(80) { add(.escalation(.closed), in: 900...9000) }
    }
    at = resume
  }

  private mutating func add(_ action: StoryAction, in minutes: ClosedRange<Int>) {
    at = at.adding(minutes: random.number(in: minutes))
    let clock = at.clock
    if minutes.upperBound > 600 {
      // What can wait is done by day.
      if clock.hour < 7 { at = at.adding(minutes: (7 - clock.hour) * 60 + 20) }
      if clock.hour >= 20 { at = at.adding(minutes: (24 - clock.hour + 7) * 60) }
    }
    actions.append(TimedAction(at: at, action: action))
  }
}
