import Ledger

/// What one school said of a document that was sent to it.
public struct SchoolReceipt: Recorded {
  public static let kind = Kind.receipt
  public static let title = Phrase("Trường nhận văn bản", "Receipt by a school")

  /// Characters of a school's question.
  public static let questionLimit = OwnQuestion.questionLimit

  public let id: Identifier<SchoolReceipt>
  public var distribution: RecordID
  public var institution: RecordID
  public var receivedOn: Day?
  public var readOn: Day?
  /// Who read it: a post or a name.
  public var reader = ""
  /// What the school asks about it.
  public var question = ""
  public var isWithdrawn = false

  /// The id follows from what is received by whom, so that two copies note the same receipt.
  public init(of distribution: Identifier<Distribution>, by institution: Identifier<Institution>) {
    id = Self.id(of: distribution, by: institution)
    self.distribution = distribution.record
    self.institution = institution.record
  }

  public static func id(
    of distribution: Identifier<Distribution>, by institution: Identifier<Institution>
  ) -> Identifier<SchoolReceipt> {
    Identifier(
      RecordID(
        kind: kind,
        officialCode: "\(distribution.record.description)/\(institution.record.description)"))
  }
}

extension SchoolReceipt {
  /// What keeps it from being saved.
  ///
  /// - Parameter sentOn: nobody receives a paper before that day.
  public func problems(sentOn: Day?, today: Day) -> [RuleError] {
    var problems: [RuleError] = []
    for (field, day) in [(Fields.receivedOn, receivedOn), (Fields.readOn, readOn)] {
      guard let day else { continue }
      if day > today { problems.append(.inFuture(field.label)) }
      if let sentOn, day < sentOn {
        problems.append(.order(first: Distribution.Fields.sentOn.label, second: field.label))
      }
    }
    if let receivedOn, let readOn, readOn < receivedOn {
      problems.append(.order(first: Fields.receivedOn.label, second: Fields.readOn.label))
    }
    if question.count > Self.questionLimit {
      problems.append(
        .tooLong(Fields.question.label, count: question.count, limit: Self.questionLimit))
    }
    return problems
  }

  /// As it is to be kept: what was read was received, on that day at the latest.
  var settled: SchoolReceipt {
    var receipt = self
    if receipt.receivedOn == nil { receipt.receivedOn = readOn }
    return receipt
  }

  public enum Fields {
    public static let distribution = FieldSpec(
      2, "distribution", .record, Phrase("Lần gửi", "Sending"))
    public static let institution = FieldSpec(
      3, "institution", .record, Phrase("Trường", "School"))
    public static let receivedOn = FieldSpec(
      4, "receivedOn", .day, Phrase("Ngày nhận", "Received on"))
    public static let readOn = FieldSpec(5, "readOn", .day, Phrase("Ngày đọc", "Read on"))
    public static let reader = FieldSpec(6, "reader", .text, Phrase("Người đọc", "Read by"))
    public static let question = FieldSpec(
      7, "question", .text, Phrase("Trường hỏi", "The school asks"))
    public static let all = [
      .isWithdrawn, distribution, institution, receivedOn, readOn, reader, question,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<SchoolReceipt>, values: FieldValues) {
    self.id = id
    distribution = values.record(Fields.distribution) ?? id.record
    institution = values.record(Fields.institution) ?? id.record
    receivedOn = values.day(Fields.receivedOn)
    readOn = values.day(Fields.readOn)
    reader = values.text(Fields.reader) ?? ""
    question = values.text(Fields.question) ?? ""
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.distribution, distribution)
    values.set(Fields.institution, institution)
    values.set(Fields.receivedOn, receivedOn)
    values.set(Fields.readOn, readOn)
    values.set(Fields.reader, reader)
    values.set(Fields.question, question)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
