import Ledger
import Records

/// Turns incidents and what is done about them into steps.
struct IncidentTeller {
  let maker: IncidentMaker
  let phrases: PhraseBook
  let requests: EscalationTeller
  let officers: [Identifier<Officer>]
  let seed: UInt64
  var duties: DutyBook

  /// The step that enters the incident, and what follows it.
  mutating func open(
    _ ordinal: Int, learnedAt: Moment, at: Moment, number: IncidentNumber
  ) -> (step: DemoStep, story: IncidentStory) {
    let draft = maker.draft(ordinal, learnedAt: learnedAt)
    var incident = draft.incident
    incident.number = number
    var random = DemoRandom(seed: seed, .story, ordinal)
    let author = officers[draft.commune % officers.count]
    let first = line(
      phrases.log.first, of: incident.id, at: at,
      slots: IncidentSlots(
        people: incident.people.pupils, spot: incident.place, at: learnedAt, random: random),
      &random)
    let templates = dutiesInTheEnd(of: draft)
    let schedule = StorySchedule(draft, duties: templates, from: at, random: random)
    let story = IncidentStory(
      ordinal: ordinal, id: incident.id, number: number, category: incident.category,
      level: draft.finalLevel, learnedAt: learnedAt,
      people: max(draft.casualties.total, incident.people.pupils), spot: incident.place,
      commune: draft.commune, author: author, duties: templates, actions: schedule.actions,
      random: random)
    let step = DemoStep(
      at: at, author: author, writes: [RecordWrite(incident), RecordWrite(first)])
    return (step, story)
  }

  private mutating func dutiesInTheEnd(of draft: IncidentDraft) -> [DutyTemplate] {
    var found = draft.incident
    found.casualties = draft.casualties
    found.level = draft.finalLevel
    return duties.duties(of: found)
  }

  private func line(
    _ templates: [Template], of incident: Identifier<Incident>, at: Moment,
    slots: IncidentSlots, _ random: inout DemoRandom
  ) -> LogLine {
    var slots = slots
    return LogLine(
      id: Identifier(.random(using: &random)), incident: incident, writtenAt: at,
      text: random.pick(templates).text(filling: &slots))
  }
}

extension IncidentTeller {
  /// Does the next action of `story`; nil when none is left.
  func perform(_ story: inout IncidentStory) -> DemoStep? {
    guard let timed = story.nextAction else { return nil }
    story.next += 1
    let write = write(timed.action, at: timed.at, &story)
    return DemoStep(at: timed.at, author: story.author, writes: [write])
  }

  private func write(
    _ action: StoryAction, at: Moment, _ story: inout IncidentStory
  ) -> RecordWrite {
    switch action {
    case .line(let kind): return RecordWrite(line(kind, at: at, &story))
    case .contacted:
      story.isContacted = true
      var values = FieldValues()
      values.set(Incident.Fields.schoolContactedAt, at.adding(minutes: -2))
      return edit(story, values)
    case .grow: return grow(&story)
    case .lower: return lower(&story)
    case .complete(let place): return RecordWrite(completion(place, at: at, &story))
    case .excuse(let place): return RecordWrite(excuse(place, &story))
    case .explain: return explain(&story)
    case .move(let state): return move(to: state, at: at, &story)
    case .ask:
      let request = requests.draft(
        for: story.id, people: story.people, at: at,
        commune: story.commune, ground: maker.ground(of: story.category), &story.random)
      story.request = request.id
      return RecordWrite(request)
    case .escalation(let state):
      return requests.move(
        story.request ?? Identifier(story.id.record), to: state, at: at, &story.random)
    }
  }

  func edit(
    _ story: IncidentStory, _ values: FieldValues, reason: String? = nil
  ) -> RecordWrite {
    RecordWrite(
      kind: Incident.kind, id: story.id.record, changes: FieldChanges(values.byCode),
      reason: reason)
  }
}

extension IncidentTeller {
  private func line(
    _ kind: StoryAction.LogKind, at: Moment, _ story: inout IncidentStory
  ) -> LogLine {
    let templates =
      switch kind {
      case .contact: phrases.log.contact
      case .work: phrases.log.work
      case .transfer: phrases.log.transfer
      case .end: phrases.log.end
      }
    let slots = IncidentSlots(
      people: story.people, spot: story.spot, at: at.adding(minutes: -5), random: story.random)
    return line(templates, of: story.id, at: at, slots: slots, &story.random)
  }

  /// All counts as found in the end, and the level that they ask for.
  private func grow(_ story: inout IncidentStory) -> RecordWrite {
    var found = maker.draft(story.ordinal, learnedAt: story.learnedAt)
    let told = found.incident
    found.incident.casualties = found.casualties
    found.incident.level = story.level
    return RecordWrite(
      from: told, to: found.incident, reason: story.random.pick(phrases.reasons.raising))
  }

  private func lower(_ story: inout IncidentStory) -> RecordWrite {
    var values = FieldValues()
    values.set(Incident.Fields.level, max(1, story.level.rawValue - 1))
    return edit(story, values, reason: story.random.pick(phrases.reasons.lowering))
  }

  private func completion(
    _ place: Int, at: Moment, _ story: inout IncidentStory
  ) -> DutyCompletion {
    var completion = DutyCompletion(
      subject: story.id.record, rule: story.duties[place].rule, occurrence: 1)
    let isCall = story.duties[place].isNotification
    completion.doneAt = max(story.learnedAt, at.adding(minutes: -story.random.number(in: 0...4)))
    completion.channel = isCall && story.random.chance(80) ? .phone : .paper
    completion.personReached = personReached(completion.rule, &story)
    return completion
  }

  private func personReached(_ rule: String, _ story: inout IncidentStory) -> String {
    switch rule {
    case DutyTemplate.family: "Đại diện gia đình"
    case _ where rule.hasPrefix(DutyTemplate.notification):
      story.random.pick(phrases.peopleReached)
    default: ""
    }
  }

  private func excuse(_ place: Int, _ story: inout IncidentStory) -> DutyCompletion {
    var completion = DutyCompletion(
      subject: story.id.record, rule: story.duties[place].rule, occurrence: 1)
    completion.excuse = story.random.pick(phrases.reasons.excuses)
    return completion
  }

  private func explain(_ story: inout IncidentStory) -> RecordWrite {
    var values = FieldValues()
    setExplanation(&values, &story)
    return edit(story, values)
  }

  func setExplanation(_ values: inout FieldValues, _ story: inout IncidentStory) {
    values.set(Incident.Fields.cause, story.random.pick(phrases.causes(of: story.category)))
    values.set(Incident.Fields.lesson, story.random.pick(phrases.lessons(of: story.category)))
    story.isExplained = true
  }
}
