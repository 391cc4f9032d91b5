import Ledger

/// A paper that came in, its line in the register of incoming papers, and how it is handled.
public struct IncomingPaper: Recorded {
  public static let kind = Kind.incomingPaper
  public static let title = Phrase("Văn bản đến", "Incoming paper")
  /// Longest text of a field, in characters.
  public static let textLimit = 300

  public let id: Identifier<IncomingPaper>
  public var arrivedOn: Day
  /// Given by the clerk.
  public var arrivalNumber: Int?
  public var author = ""
  /// As on the paper: "1234/SGDĐT-GDTH".
  public var number = ""
  public var issuedOn: Day?
  public var abstract: String
  /// The unit or person that receives and handles it.
  public var unit = ""
  public var passedOn: Day?
  public var receipt = ""
  public var note = ""
  /// By when it is to be handled.
  public var dueOn: Day?
  public var progress = ""
  /// Number and symbol of the answer; what is answered is handled.
  public var answer = ""
  /// When it was done with; also without an answer.
  public var handledOn: Day?
  public var isWithdrawn = false

  public init(id: Identifier<IncomingPaper>, arrivedOn: Day, abstract: String) {
    self.id = id
    self.arrivedOn = arrivedOn
    self.abstract = abstract
  }
}

extension IncomingPaper {
  /// Whether it waits for an answer past its last day.
  public func isLate(on today: Day) -> Bool {
    !isHandled && dueOn.map { $0 < today } ?? false
  }

  /// What keeps it from being saved, first problem first.
  public func problems(today: Day) -> [RuleError] {
    var problems: [RuleError] = []
    if abstract.isEmpty { problems.append(.missing(Fields.abstract.label)) }
    if author.isEmpty { problems.append(.missing(Fields.author.label)) }
    for (field, text) in texts where text.count > Self.textLimit {
      problems.append(.tooLong(field.label, count: text.count, limit: Self.textLimit))
    }
    for (field, day) in [
      (Fields.arrivedOn, arrivedOn), (Fields.issuedOn, issuedOn), (Fields.passedOn, passedOn),
      (Fields.handledOn, handledOn),
    ] {
      if let day, day > today { problems.append(.inFuture(field.label)) }
    }
    if let issuedOn, arrivedOn < issuedOn {
      problems.append(.order(first: Fields.issuedOn.label, second: Fields.arrivedOn.label))
    }
    return problems
  }

  private var texts: [(FieldSpec, String)] {
    [
      (Fields.author, author), (Fields.number, number), (Fields.abstract, abstract),
      (Fields.unit, unit), (Fields.receipt, receipt), (Fields.note, note),
      (Fields.progress, progress), (Fields.answer, answer),
    ]
  }
}
