import Records
import Terminal
import VietText

/// What is due, why, and where to go: the first page.
struct TodayPage: Screen {
  /// Rows that explain the selected duty, with the rule above them.
  static let reasonRows = 4

  private(set) var doors = DoorRow()
  private(set) var list = ListState<DutyRow>()
  private(set) var firstSteps = RecordView()
  private(set) var counters: TodayCounters?
  /// The part of the list that a door leads to, until it is shown.
  private var wantedSection: DutyRow.Section?

  var title: Phrase { Phrase("Việc hôm nay", "Today") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let counters = try register.counters(at: surroundings.now)
    self.counters = counters
    let size = surroundings.size
    doors.show(
      Door.all(
        counters, surroundings.header, drifts: try register.drifts(on: surroundings.today).count,
        unread: try register.lateDistributions(on: surroundings.today),
        news: try register.newsCount(on: surroundings.today)),
      onlyIn: size.rows < 12 ? size.columns - 1 : nil, surroundings)
    if let section = wantedSection {
      list.restart(at: .from(register.start(of: section)))
      wantedSection = nil
    }
    let rows = listArea(Rect(surroundings.size), surroundings).rows
    try list.load(rows: rows - 1) { window throws(StoreError) in
      try register.duties(at: surroundings.now, window)
    }
    guard list.isEmpty else { return }
    firstSteps.show(
      FirstSteps.lines(counters, surroundings), in: surroundings,
      size: Size(columns: surroundings.size.columns, rows: rows))
  }

  /// The area below the doors, without the pane or the rows that explain the selected duty.
  func listArea(_ area: Rect, _ surroundings: Surroundings) -> Rect {
    let rest = area.inset(top: doors.rows(columns: area.columns - 1, surroundings))
    return hasReasonRows(surroundings) ? rest.inset(bottom: Self.reasonRows) : rest
  }

  /// A low screen keeps its rows for the list, a wide one explains in a pane.
  func hasReasonRows(_ surroundings: Surroundings) -> Bool {
    !list.isEmpty && !surroundings.hasDetailPane && surroundings.size.rows >= 14
  }
}

extension TodayPage {
  var offers: [Offer] {
    let tabs = [
      Offer(.nextTab, isOnKeyBar: true), Offer(.previousTab, isOnKeyBar: false),
    ]
    if doors.focus != nil { return [Offer(.open)] + tabs + [Offer(.back, isOnKeyBar: false)] }
    let tasks = [
      Offer(.tasks), Offer(.paperRegisters, isOnKeyBar: false),
      Offer(.weekPaper, isOnKeyBar: false), Offer(.contactCard, isOnKeyBar: false),
      Offer(.dutyCover, isOnKeyBar: false), Offer(.handover, isOnKeyBar: false),
      Offer(.clockRules, isOnKeyBar: false), Offer(.incidentNumbers, isOnKeyBar: false),
      Offer(.privacyRequests, isOnKeyBar: false),
    ]
    if list.isEmpty {
      return firstSteps.offers.filter { ![.nextTab, .previousTab].contains($0.action) } + tabs
        + tasks
    }
    return [Offer(.open, disabledReason: openReason), Offer(.quickEntry)] + list.movingOffers
      + tabs + tasks
  }

  private var openReason: Phrase? {
    list.selected.map { $0.duty.route == nil } ?? true
      ? Phrase("Việc này không có trang riêng.", "This duty has no page of its own.") : nil
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .nextTab: doors.moveFocus(by: 1)
    case .previousTab: doors.moveFocus(by: -1)
    case .back where doors.focus != nil: doors.leave()
    case .quickEntry: return .open(.quickEntry)
    case .tasks: return .open(.tasks(.list))
    case .paperRegisters: return .open(.papers(.outgoingList))
    case .weekPaper: return .open(.papers(.overview(.week)))
    case .contactCard: return .open(.papers(.overview(.card)))
    case .dutyCover: return .open(.liaison(.list(.cover, under: nil)))
    case .handover: return .open(.handover(.list))
    case .clockRules: return .open(.incidents(.clocks))
    case .incidentNumbers:
      return .open(.incidents(.numbers(.month(YearMonth(of: surroundings.today)))))
    case .privacyRequests: return .open(.privacy(.list))
    case .open where doors.focus != nil: return go(through: doors.focused)
    case .open where !list.isEmpty: return list.selected?.duty.route.map { .open($0) } ?? .stay
    default:
      let answer = list.isEmpty ? firstSteps.answer(action) : list.answer(action)
      return answer ?? .stay
    }
    return .stay
  }

  private mutating func go(through door: Door?) -> Outcome {
    switch door?.target {
    case .page(let route): return .open(route)
    case .part(let section, let count):
      guard count > 0 else {
        return .say(Phrase("Không có việc nào như vậy.", "There is no such duty."))
      }
      doors.leave()
      wantedSection = section
      return .reload
    case nil: return .stay
    }
  }
}

extension Duty {
  /// The page of the record that owes it.
  var route: Route? {
    switch subjectKind {
    case Kind.incident:
      .incidents(.duty(Identifier(subject), rule: rule, occurrence: occurrence))
    case Kind.escalation: .escalations(.file(Identifier(subject)))
    case Kind.task: .tasks(.file(Identifier(subject)))
    case Kind.incomingPaper: .papers(.editIncoming(Identifier(subject)))
    case Kind.privacyRequest: .privacy(.file(Identifier(subject)))
    default: nil
    }
  }
}
