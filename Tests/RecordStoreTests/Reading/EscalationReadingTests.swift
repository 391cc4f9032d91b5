import Ledger
import Records
import Testing

@testable import RecordStore

@Suite struct EscalationReadingTests {
  private static let all = Window(.first, count: 1_000)
  private static let now = SampleRegister.now

  private static func matter(
    _ request: String, _ matter: EscalationMatter = .request,
    using random: inout RepeatableChance, _ set: (inout Escalation) -> Void = { _ in }
  ) -> Escalation {
    var escalation = Escalation(
      id: .random(using: &random), request: request, addresseeLevel: .department,
      addressee: "Sở GD&ĐT")
    escalation.matter = matter
    set(&escalation)
    return escalation
  }

  private static func sent(_ escalation: inout Escalation, daysAgo: Int) {
    escalation.state = .sent
    escalation.channel = .phone
    escalation.sentAt = now.adding(minutes: -daysAgo * 1440)
  }

  private func requests(
    _ register: SampleRegister, _ set: (inout EscalationQuery) -> Void = { _ in }
  ) throws -> [String] {
    var query = EscalationQuery()
    set(&query)
    return try register.reader.escalations(query, Self.all).rows.map(\.request)
  }

  @Test func lateOnesComeFirstAndFinishedOnesLast() throws {
    var random = RepeatableChance(seed: 1)
    let register = try SampleRegister()
    try register.write([
      Self.matter("mới", using: &random),
      Self.matter("chờ lâu", using: &random) {
        Self.sent(&$0, daysAgo: 40)
      },
      Self.matter("xong", using: &random) { $0.state = .closed },
      Self.matter("khó khăn", .money, using: &random),
    ])
    #expect(try requests(register) == ["chờ lâu", "khó khăn", "mới"])
    #expect(
      try requests(register) { $0.onlyOpen = false } == ["chờ lâu", "khó khăn", "mới", "xong"])
  }

  @Test func aReminderMovesItsDutyAndItsPlace() throws {
    var random = RepeatableChance(seed: 2)
    let register = try SampleRegister()
    let waiting = Self.matter("chờ lâu", using: &random) { Self.sent(&$0, daysAgo: 40) }
    try register.write([waiting, Self.matter("mới", .money, using: &random)])
    var reminder = Reminder(
      id: .random(using: &random), escalation: waiting.id, at: Self.now)
    reminder.whom = "Phòng GD Tiểu học"
    try register.write(reminder)
    #expect(try requests(register) == ["mới", "chờ lâu"])
    let file = try #require(try register.reader.escalation(waiting.id))
    #expect(file.reminders == [reminder])
    #expect(file.duty?.start == Self.now)
    try register.withdraw(reminder.id)
    #expect(try register.reader.escalation(waiting.id)?.reminders == [])
  }

  @Test func theListNarrowsByEveryPart() throws {
    var random = RepeatableChance(seed: 3)
    let register = try SampleRegister()
    var matters: [Escalation] = []
    for index in 0..<60 {
      matters.append(
        Self.matter(
          "Việc \(index)", EscalationMatter.allCases[index % 8], using: &random
        ) {
          $0.issue.area = index % 3 == 0 ? .finance : nil
          $0.issue.decider = index % 2 == 0 ? .department : .communeChair
          $0.state = EscalationState.allCases[index % 11]
        })
    }
    try register.write(matters)
    for group in [nil, EscalationGroup.difficulty, .petition] {
      for state in [nil, EscalationState.sent, .closed] {
        for (area, decider) in [(nil, nil), (GuidanceArea.finance, DecidingBody.department)] {
          for onlyOpen in [true, false] {
            let expected = matters.filter { matter in
              (group == nil || matter.group == group) && (state == nil || matter.state == state)
                && (area == nil || matter.issue.area == area)
                && (decider == nil || matter.issue.decider == decider)
                && (!onlyOpen || matter.state.isOpen)
            }
            let found = try requests(register) {
              ($0.group, $0.state, $0.area, $0.decider) = (group, state, area, decider)
              $0.onlyOpen = onlyOpen
            }
            #expect(found.sorted() == expected.map(\.request).sorted())
          }
        }
      }
    }
  }

  @Test func countersCountEachWayOnce() throws {
    var random = RepeatableChance(seed: 4)
    let register = try SampleRegister()
    try register.write([
      Self.matter("a", .money, using: &random) { $0.state = .settledHere },
      Self.matter("b", .money, using: &random) { Self.sent(&$0, daysAgo: 3) },
      Self.matter("c", using: &random) {
        Self.sent(&$0, daysAgo: 9)
        $0.state = .closed
      },
      Self.matter("d", .petition, using: &random),
    ])
    let every = try register.reader.escalationCounters(nil)
    #expect([every.settledHere, every.sentUp, every.waiting].map(\.value) == [1, 2, 1])
    let own = try register.reader.escalationCounters(.difficulty)
    #expect([own.settledHere, own.sentUp, own.waiting].map(\.value) == [1, 1, 1])
    let none = try register.reader.escalationCounters(.petition)
    #expect([none.settledHere, none.sentUp, none.waiting].map(\.value) == [0, 0, 0])
  }

  @Test func theChainIsWholeFromEveryLink() throws {
    var random = RepeatableChance(seed: 5)
    let register = try SampleRegister()
    let first = Self.matter("a", using: &random)
    let second = Self.matter("a", using: &random) { $0.onwardOf = first.id }
    let third = Self.matter("a", using: &random) { $0.onwardOf = second.id }
    // The one that it carries onward has not arrived here.
    let absent = Identifier<Escalation>.random(using: &random)
    let alone = Self.matter("b", using: &random) { $0.onwardOf = absent }
    try register.write([third, alone, first, second])
    for link in [first, second, third] {
      let chain = try register.reader.escalation(link.id)?.chain.map(\.id)
      #expect(chain == [first.id, second.id, third.id])
    }
    #expect(try register.reader.escalation(alone.id)?.chain == [])
  }

  /// Foreign entries may say anything.
  @Test func aChainThatLeadsInACircleEnds() throws {
    var random = RepeatableChance(seed: 6)
    let register = try SampleRegister()
    var first = Self.matter("a", using: &random)
    let second = Self.matter("b", using: &random) { $0.onwardOf = first.id }
    first.onwardOf = second.id
    try register.write([first, second])
    #expect(try register.reader.escalation(first.id)?.chain.count == 2)
  }

  @Test func aMonthHasWhatCameInIt() throws {
    var random = RepeatableChance(seed: 7)
    let register = try SampleRegister()
    func day(_ month: Int, _ day: Int) -> Day { SampleRegister.day(2026, month, day) }
    let last = Self.matter("31/10", .money, using: &random) { $0.issue.raisedOn = day(10, 31) }
    let first = Self.matter("01/11", .money, using: &random) {
      $0.issue.raisedOn = day(11, 1)
      Self.sent(&$0, daysAgo: 9)
      $0.state = .refused
    }
    let onward = Self.matter("01/11", .money, using: &random) {
      $0.issue.raisedOn = day(11, 1)
      $0.onwardOf = first.id
      Self.sent(&$0, daysAgo: 2)
    }
    try register.write([
      last,
      Self.matter("31/10", .money, using: &random) {
        $0.issue.raisedOn = day(10, 31)
        $0.onwardOf = last.id
      },
      first, onward, Self.matter("không ghi ngày", .posts, using: &random),
      Self.matter("30/11", .petition, using: &random) { $0.issue.raisedOn = day(11, 30) },
      Self.matter("01/12", .petition, using: &random) { $0.issue.raisedOn = day(12, 1) },
      Self.matter("đề nghị", using: &random),
    ])
    let month = try register.reader.matters(of: YearMonth(of: day(11, 21)))
    #expect(month.difficulties.map(\.request) == ["01/11", "không ghi ngày"])
    #expect(month.difficulties.first?.way == .waiting)
    #expect(month.petitions.map(\.request) == ["30/11"])
    #expect(month.carriedOver.value == 1)
    #expect(try register.reader.matters(of: YearMonth(of: day(9, 1))).isEmpty)
  }
}
