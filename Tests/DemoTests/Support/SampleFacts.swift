import Demo
import Records

extension DemoFacts {
  /// Invented communes, every category of the program, and a few duties of each strength.
  static func sample(communes count: Int = 1) -> DemoFacts {
    DemoFacts(
      communes: (0..<count).map { Commune.sample($0) },
      categories: categoryLevels.map { code, level in IncidentCategory.sample(code, level) },
      clusters: [.sample], duties: .sample, realPlaces: ["An Hòa", "Minh Châu"])
  }

  /// Default levels by category.
  static let categoryLevels: [(String, Int)] = [
    ("BL", 2), ("XH", 4), ("MM", 2), ("SK", 4), ("DN", 4), ("GT", 3), ("TT", 3), ("NĐ", 3),
    ("DB", 2), ("TN", 3), ("CN", 4), ("AN", 3), ("MT", 3), ("NG", 2), ("XP", 3), ("TC", 2),
    ("DT", 1), ("TS", 2), ("TG", 3), ("CS", 2), ("DL", 3), ("TTx", 2), ("KH", 1),
  ]
}

extension Commune {
  static func sample(_ number: Int) -> Commune {
    Commune(
      code: Code("\(10_000 + number)"), province: Province.Code("\(40 + number / 130)"),
      name: "Tập \(number + 1)", asciiName: "Tap \(number + 1)",
      types: [DatedType(type: .commune, from: Day.sample, basis: nil, issuedOn: nil)])
  }
}

extension Day {
  /// A day before everything in the samples.
  static let sample = Day(sinceEpoch: 20_270) ?? .first
}

extension Moment {
  /// 10:40 of Saturday, 21 November 2026.
  static let sample = Moment(milliseconds: 1_795_232_400_000)
}

extension IncidentCategory {
  static func sample(_ code: String, _ level: Int) -> IncidentCategory {
    IncidentCategory(
      code: Code(code), name: Phrase(verbatim: code), examples: Phrase(verbatim: code),
      lead: Phrase(verbatim: "xã"), defaultLevel: level, bases: [])
  }
}

extension ClusterSeed {
  static let sample = ClusterSeed(
    code: "40-1", province: "40", number: 1, office: Phrase(verbatim: "Trung tâm tập"),
    formerDistricts: [], source: "sample", confidence: .proposal)
}

extension DutyFacts {
  static var sample: DutyFacts {
    DutyFacts(
      recipients: [
        Recipient(code: "gia_dinh", name: Phrase(verbatim: "Gia đình"), number: nil),
        Recipient(code: "ca_xa", name: Phrase(verbatim: "Công an xã"), number: nil),
        Recipient(code: "sogddt", name: Phrase(verbatim: "Sở GD&ĐT"), number: nil),
      ],
      recipientDuties: DemoFacts.categoryLevels.flatMap { code, _ in
        [
          duty(code, .must, "gia_dinh", from: 1), duty(code, .should, "ca_xa", from: 2),
          duty(code, .should, "sogddt", from: 3),
        ]
      },
      clocks: [
        clock("L-1", .closingReport, .settled, .law),
        clock("P-1", .quickReport, .learned, .default),
        clock("P-2", .followUp, .learned, .default),
      ],
      calendar: WorkingCalendar([]))
  }

  private static func duty(
    _ category: String, _ strength: RecipientDuty.Strength, _ recipient: Recipient.Code,
    from level: Int
  ) -> RecipientDuty {
    RecipientDuty(
      category: IncidentCategory.Code(category), strength: strength, recipient: recipient,
      anyOneOf: nil, fromLevel: level, condition: nil, manner: nil, document: nil,
      confidence: .sourced)
  }

  private static func clock(
    _ code: ClockRule.Code, _ step: ClockRule.Step, _ start: ClockRule.Start,
    _ basis: ClockRule.BasisKind
  ) -> ClockRule {
    ClockRule(
      code: code, matter: .incident, step: step, what: Phrase(verbatim: "việc"), categories: [],
      levels: 1...4, triggers: [], recipients: [], limit: .workingDays(5), countedFrom: start,
      recurrence: nil, actor: Phrase(verbatim: "xã"), condition: nil, document: nil,
      basisKind: basis, confidence: .sourced, source: "sample")
  }
}
