import Ledger

/// Somebody whom an incident concerns (class 3): a record of its own, all of it sealed but the
/// incident. Only what is needed is asked: no identity number, no address, no medical detail.
public struct Person: Recorded {
  public static let kind = Kind.person
  public static let title = Phrase("Người liên quan", "Person concerned")
  /// Longest text of a field, in characters.
  public static let textLimit = 200

  public let id: Identifier<Person>
  public var incident: Identifier<Incident>
  public var role: PersonRole
  public var name = ""
  public var sex: Sex?
  public var level: PersonLevel?
  /// Asked where the age decides about protection.
  public var birthYear: Int?
  /// How the representative is reached.
  public var representative = ""
  /// "Đã khám tại trạm y tế, ổn định": treated, where, state.
  public var condition = ""
  public var isWithdrawn = false

  public init(id: Identifier<Person>, incident: Identifier<Incident>, role: PersonRole) {
    self.id = id
    self.incident = incident
    self.role = role
  }
}

extension Person {
  /// Years that a birth year may lie back.
  private static let longestLife = 120

  /// What keeps it from being saved, first problem first.
  public func problems(today: Day) -> [RuleError] {
    var problems: [RuleError] = []
    for (field, text) in [
      (Fields.name, name), (Fields.representative, representative), (Fields.condition, condition),
    ] where text.count > Self.textLimit {
      problems.append(.tooLong(field.label, count: text.count, limit: Self.textLimit))
    }
    if let birthYear {
      if birthYear > today.year { problems.append(.inFuture(Fields.birthYear.label)) }
      if birthYear < today.year - Self.longestLife {
        problems.append(.notANumber(Fields.birthYear.label, typed: "\(birthYear)"))
      }
    }
    return problems
  }
}
