import Ledger

/// A document that was handed to schools, with the day by which each shall have read it.
public struct Distribution: Recorded {
  public static let kind = Kind.distribution
  public static let title = Phrase("Văn bản gửi trường", "Document sent to schools")

  /// Characters of a note; a proposal.
  public static let noteLimit = 500

  public let id: Identifier<Distribution>
  /// The official number of the document.
  public var document: String
  public var sentOn: Day?
  /// The last day for reading; nil where none was set.
  public var dueOn: Day?
  public var channel: Channel = .paper
  /// What the schools are to look at or to do.
  public var note = ""
  public var isWithdrawn = false

  public init(id: Identifier<Distribution>, document: GuidanceDocument.Number) {
    self.id = id
    self.document = document.rawValue
  }
}

extension Distribution {
  public var number: GuidanceDocument.Number { .init(document) }

  /// What keeps it from being saved.
  ///
  /// - Parameter receipts: what schools said already: nothing is received before it is sent.
  public func problems(today: Day, receipts: [SchoolReceipt] = []) -> [RuleError] {
    var problems: [RuleError] = []
    if document.isEmpty { problems.append(.missing(Fields.document.label)) }
    if let sentOn {
      if sentOn > today { problems.append(.inFuture(Fields.sentOn.label)) }
      if let dueOn, dueOn < sentOn {
        problems.append(.order(first: Fields.sentOn.label, second: Fields.dueOn.label))
      }
      if receipts.contains(where: { $0.receivedOn.map { $0 < sentOn } ?? false }) {
        problems.append(
          .order(first: Fields.sentOn.label, second: SchoolReceipt.Fields.receivedOn.label))
      }
    } else {
      problems.append(.missing(Fields.sentOn.label))
    }
    if note.count > Self.noteLimit {
      problems.append(.tooLong(Fields.note.label, count: note.count, limit: Self.noteLimit))
    }
    return problems
  }

  public enum Fields {
    public static let document = FieldSpec(2, "document", .text, Phrase("Văn bản", "Document"))
    public static let sentOn = FieldSpec(3, "sentOn", .day, Phrase("Ngày gửi", "Sent on"))
    public static let dueOn = FieldSpec(4, "dueOn", .day, Phrase("Hạn đọc", "To be read by"))
    public static let channel = FieldSpec(5, "channel", .text, Phrase("Hình thức gửi", "Sent by"))
    public static let note = FieldSpec(
      6, "note", .text, Phrase("Trường cần làm gì", "What schools are to do"))
    public static let all = [.isWithdrawn, document, sentOn, dueOn, channel, note]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<Distribution>, values: FieldValues) {
    self.id = id
    document = values.text(Fields.document) ?? ""
    sentOn = values.day(Fields.sentOn)
    dueOn = values.day(Fields.dueOn)
    channel = values.code(Fields.channel) ?? .paper
    note = values.text(Fields.note) ?? ""
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.document, document)
    values.set(Fields.sentOn, sentOn)
    values.set(Fields.dueOn, dueOn)
    values.set(Fields.channel, channel)
    values.set(Fields.note, note)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
