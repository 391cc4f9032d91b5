import Records

/// The steps of a plan in the order of their moments.
///
/// Held at any time: what is still to happen to the institutions, the incidents of a day, and
/// those incidents that are not yet told to their end.
public struct DemoSteps: Sequence, IteratorProtocol {
  private let plan: DemoPlan
  private let weights: DayWeights
  private var opening: OpeningSteps
  private var teller: IncidentTeller
  private let matters: [MatterMaker.Told]
  private var queue = StepQueue()
  private var stories: [Int: IncidentStory] = [:]
  /// The next day whose incidents are not yet in the queue, counted from the first.
  private var nextDay = 0
  private var lastSerial = (year: 0, serial: 0)

  init(_ plan: DemoPlan) {
    self.plan = plan
    let communes = (0..<plan.size.communes).map { plan.communeInSentence($0) }
    opening = OpeningSteps(plan, communes: communes)
    let last = NewsTimes.lastDay(before: plan.now)
    weights = DayWeights(days: plan.start.adding(days: 1)...last, count: plan.size.incidents)
    teller = IncidentTeller(
      maker: plan.incidents, phrases: plan.words.phrases,
      requests: EscalationTeller(
        phrases: plan.words.phrases.escalation, communes: communes,
        calendar: plan.facts.duties.calendar),
      officers: opening.authors, seed: plan.seed, duties: DutyBook(facts: plan.facts.duties))
    for place in plan.institutions.table.sketches.indices {
      for (at, event) in plan.institutions.events(at: place, until: plan.now) {
        queue.add(.institution(event), at: at)
      }
    }
    matters = MatterMaker(seed: plan.seed, now: plan.now).all
    for (place, matter) in matters.enumerated() {
      queue.add(.matter(place), at: plan.now.adding(minutes: -matter.minutesBefore))
    }
    queue.add(.liaison, at: plan.now.adding(minutes: -Self.minutesOfLiaison))
  }

  /// How many things are held for later.
  var heldCount: Int { queue.count + stories.count }

  public mutating func next() -> DemoStep? {
    if let step = opening.step() { return step }
    loadDays()
    while let (at, task) = queue.removeSoonest() {
      if let step = step(task, at: at) { return step }
      loadDays()
    }
    return nil
  }

  private mutating func step(_ task: StepQueue.Task, at: Moment) -> DemoStep? {
    switch task {
    case .institution(let event):
      let commune = plan.institutions.table.sketches[event.place].commune
      return DemoStep(
        at: at, author: teller.officers[commune % teller.officers.count],
        writes: [plan.institutions.write(event, at: at)])
    case .opening(let ordinal, let learnedAt):
      let (step, story) = teller.open(
        ordinal, learnedAt: learnedAt, at: at, number: nextNumber(year: at.day.year))
      wait(for: story)
      return step
    case .liaison: return liaison(at: at)
    case .matter(let place):
      return DemoStep(at: at, author: teller.officers[0], writes: matters[place].writes)
    case .story(let ordinal):
      guard var story = stories.removeValue(forKey: ordinal) else { return nil }
      let step = teller.perform(&story)
      wait(for: story)
      return step
    }
  }

  /// So long before now schools were called.
  private static let minutesOfLiaison = 3 * 24 * 60

  /// Schools that were called.
  private static let called = 3

  private func liaison(at: Moment) -> DemoStep {
    let table = plan.institutions.table
    let schools = table.places(ofCommune: 0).filter { place in
      table.sketches[place].closesOn.map { $0 > at.day } ?? true
    }
    return DemoStep(
      at: at, author: teller.officers[0],
      writes: LiaisonMaker(plan).lately(
        at: schools.prefix(Self.called).map { plan.institutions.id(at: $0) },
        by: "Cán bộ phụ trách (tập)", on: at.day))
  }

  private mutating func wait(for story: IncidentStory) {
    guard let next = story.nextAction, next.at < plan.now else { return }
    stories[story.ordinal] = story
    queue.add(.story(ordinal: story.ordinal), at: next.at)
  }

  private mutating func nextNumber(year: Int) -> IncidentNumber {
    lastSerial = (year, year == lastSerial.year ? lastSerial.serial + 1 : 1)
    return IncidentNumber(year: year, serial: lastSerial.serial)
  }
}

extension DemoSteps {
  /// Puts the incidents of every day into the queue that may come before what stands first.
  private mutating func loadDays() {
    while nextDay < weights.dayCount {
      let day = weights.first.adding(days: nextDay)
      if let soonest = queue.soonest, soonest < day.start { return }
      load(day)
      nextDay += 1
    }
  }

  private mutating func load(_ day: Day) {
    var random = DemoRandom(seed: plan.seed, .day, nextDay)
    for ordinal in weights.ordinals(ofDay: nextDay) {
      let times = NewsTimes(on: day, before: plan.now, &random)
      queue.add(.opening(ordinal: ordinal, learnedAt: times.learnedAt), at: times.writtenAt)
    }
  }
}
