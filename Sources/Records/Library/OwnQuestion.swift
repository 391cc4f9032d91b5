import Ledger

/// A question that came up in the commune, with the officer's own answer once there is one.
public struct OwnQuestion: Recorded {
  public static let kind = Kind.question
  public static let title = Phrase("Câu hỏi", "Question")

  /// Characters of a question.
  public static let questionLimit = 300
  /// Characters of a situation and of an answer; a proposal.
  public static let textLimit = 2_000

  public let id: Identifier<OwnQuestion>
  /// One line.
  public var question: String
  /// When the question arises: what has happened, where, to what kind of school.
  public var situation = ""
  /// Empty as long as nobody has answered.
  public var answer = ""
  /// What the answer stands on; empty where there is an answer only if ``isUnsure``.
  public var grounds: [Ground] = []
  public var area: GuidanceArea
  /// Whether the officer lets other communes read it.
  public var mayBeShared = false
  public var askedOn: Day?
  /// Who asked, in words: a school, a hamlet, a colleague.
  public var asker = ""
  public var answeredOn: Day?
  /// Whether the officer says that no listed document is known on which the answer stands.
  public var isUnsure = false
  public var isWithdrawn = false

  public init(id: Identifier<OwnQuestion>, question: String, area: GuidanceArea) {
    self.id = id
    self.question = question
    self.area = area
  }
}

extension OwnQuestion {
  public var isAnswered: Bool { !answer.isEmpty }

  /// What keeps the question from being saved.
  ///
  /// - Parameter today: a question cannot have been asked or answered later.
  public func problems(today: Day) -> [RuleError] {
    var problems: [RuleError] = []
    if question.isEmpty { problems.append(.missing(Fields.question.label)) }
    let limits = [
      (Fields.question, question, Self.questionLimit),
      (Fields.situation, situation, Self.textLimit), (Fields.answer, answer, Self.textLimit),
    ]
    for (field, text, limit) in limits where text.count > limit {
      problems.append(.tooLong(field.label, count: text.count, limit: limit))
    }
    if isAnswered, grounds.isEmpty, !isUnsure { problems.append(.answerWithoutGround) }
    if let askedOn, askedOn > today { problems.append(.inFuture(Fields.askedOn.label)) }
    if let answeredOn, answeredOn > today { problems.append(.inFuture(Fields.answeredOn.label)) }
    return problems
  }
}

extension OwnQuestion {
  public enum Fields {
    public static let question = FieldSpec(2, "question", .text, Phrase("Câu hỏi", "Question"))
    public static let situation = FieldSpec(
      3, "situation", .text, Phrase("Tình huống", "Situation"))
    public static let answer = FieldSpec(4, "answer", .text, Phrase("Trả lời", "Answer"))
    public static let grounds = FieldSpec(5, "grounds", .texts, Phrase("Căn cứ", "Grounds"))
    public static let area = FieldSpec(6, "area", .text, Phrase("Lĩnh vực", "Area"))
    public static let mayBeShared = FieldSpec(
      7, "mayBeShared", .flag, Phrase("Cho xã khác xem", "May be shared"))
    public static let askedOn = FieldSpec(8, "askedOn", .day, Phrase("Ngày hỏi", "Asked on"))
    public static let asker = FieldSpec(9, "asker", .text, Phrase("Người hỏi", "Asked by"))
    public static let answeredOn = FieldSpec(
      10, "answeredOn", .day, Phrase("Ngày trả lời", "Answered on"))
    public static let isUnsure = FieldSpec(
      11, "isUnsure", .flag, Phrase("Chưa có căn cứ", "No listed ground"))
    public static let all = [
      .isWithdrawn, question, situation, answer, grounds, area, mayBeShared, askedOn, asker,
      answeredOn, isUnsure,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<OwnQuestion>, values: FieldValues) {
    self.id = id
    question = values.text(Fields.question) ?? ""
    situation = values.text(Fields.situation) ?? ""
    answer = values.text(Fields.answer) ?? ""
    grounds = values.texts(Fields.grounds).map { Ground(written: $0) }
    area = values.code(Fields.area) ?? .other
    mayBeShared = values.flag(Fields.mayBeShared)
    askedOn = values.day(Fields.askedOn)
    asker = values.text(Fields.asker) ?? ""
    answeredOn = values.day(Fields.answeredOn)
    isUnsure = values.flag(Fields.isUnsure)
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.question, question)
    values.set(Fields.situation, situation)
    values.set(Fields.answer, answer)
    values.set(Fields.grounds, grounds.map(\.written))
    values.set(Fields.area, area)
    values.set(Fields.mayBeShared, mayBeShared)
    values.set(Fields.askedOn, askedOn)
    values.set(Fields.asker, asker)
    values.set(Fields.answeredOn, answeredOn)
    values.set(Fields.isUnsure, isUnsure)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
