import Ledger
import Records

/// What befalls an institution after its sheet was first written.
struct InstitutionEvent {
  enum What {
    case confirmed
    case newPrincipal
    case closed
  }

  let place: Int
  let what: What
}

extension InstitutionMaker {
  /// The events of an institution in the years of practice, in no order.
  ///
  /// One sheet in five was last confirmed more than half a year before `end`.
  func events(at place: Int, until end: Moment) -> [(at: Moment, event: InstitutionEvent)] {
    let sketch = table.sketches[place]
    var random = DemoRandom(seed: seed, .institutionYears, place)
    let last = sketch.closesOn.map { $0.adding(days: -1) } ?? end.day.adding(days: -1)
    let isStale = random.chance(20)
    let from = start.adding(days: 1)
    let newest = isStale ? end.day.adding(days: -random.number(in: 185...400)) : last
    var events: [(at: Moment, event: InstitutionEvent)] = []
    func add(_ what: InstitutionEvent.What, on day: Day) {
      guard (from...max(from, last)).contains(day) else { return }
      let at = Moment(milliseconds: day.start.milliseconds + Self.officeHours(&random))
      events.append((at, InstitutionEvent(place: place, what: what)))
    }
    add(.confirmed, on: isStale ? newest : newest.adding(days: -random.below(170)))
    for _ in 0..<random.below(3) {
      add(.confirmed, on: newest.adding(days: -random.number(in: 170...600)))
    }
    if random.chance(12) { add(.newPrincipal, on: last.adding(days: -random.below(650))) }
    if let closesOn = sketch.closesOn {
      let at = Moment(milliseconds: closesOn.start.milliseconds + Self.officeHours(&random))
      events.append((at, InstitutionEvent(place: place, what: .closed)))
    }
    return events.filter { $0.at < end }
  }

  func write(_ event: InstitutionEvent, at moment: Moment) -> RecordWrite {
    let changes: FieldChanges
    switch event.what {
    case .confirmed: changes = confirmation(on: moment.day)
    case .newPrincipal: changes = successorOfPrincipal(at: event.place)
    case .closed: changes = closing(at: event.place, on: moment.day)
    }
    return RecordWrite(
      kind: Institution.kind, id: id(at: event.place).record, changes: changes)
  }

  private func confirmation(on day: Day) -> FieldChanges {
    var values = FieldValues()
    values.set(Institution.Fields.lastConfirmedOn, day)
    values.set(Institution.Fields.lastContactOn, day)
    return FieldChanges(values.byCode)
  }

  private func closing(at place: Int, on day: Day) -> FieldChanges {
    var values = FieldValues()
    values.set(Institution.Fields.closedOn, day)
    values.set(
      Institution.Fields.closingDecision, "\(place % 400 + 1)/VBT-QĐ ngày \(day.formatted)")
    values.set(Institution.Fields.mergedInto, table.successor(of: place).map { id(at: $0).record })
    return FieldChanges(values.byCode)
  }

  /// Milliseconds since midnight, from 7:30 to 16:30.
  private static func officeHours(_ random: inout DemoRandom) -> Int64 {
    Int64(random.number(in: 450...990)) * 60_000 + Int64(random.below(60)) * 1000
  }
}
