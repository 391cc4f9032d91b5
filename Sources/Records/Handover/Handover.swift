import Ledger

/// That the work goes from one officer to another (bàn giao): what was to be handed over on the
/// day on which it began, what was given, what was received, what was noted.
public struct Handover: Recorded {
  public static let kind = Kind.handover
  public static let title = Phrase("Bàn giao", "Hand-over")
  /// Longest note on a point, in characters.
  public static let noteLimit = 200

  public let id: Identifier<Handover>
  public var giver: String
  public var receiver: String
  /// Post or name of whoever is present.
  public var witness = ""
  public var beganOn: Day?
  /// In the order of the minutes.
  public private(set) var points: [HandoverPoint] = []
  public private(set) var given: Set<String> = []
  public private(set) var received: Set<String> = []
  /// By the key of the point.
  public private(set) var notes: [String: String] = [:]
  /// The day on which both sides signed; nothing is changed afterwards.
  public var finishedOn: Day?
  public var isWithdrawn = false

  public init(id: Identifier<Handover>, from giver: String, to receiver: String) {
    self.id = id
    self.giver = giver
    self.receiver = receiver
  }
}

extension Handover {
  /// Begins it with what is to be handed over.
  public init(
    id: Identifier<Handover>, from giver: String, to receiver: String, on day: Day,
    points: [HandoverPoint]
  ) {
    self.init(id: id, from: giver, to: receiver)
    beganOn = day
    self.points = points
  }

  /// What keeps it from being saved, first problem first.
  public var problems: [RuleError] {
    if giver.isEmpty { return [.missing(Fields.giver.label)] }
    if receiver.isEmpty { return [.missing(Fields.receiver.label)] }
    return [(Fields.giver, giver), (Fields.receiver, receiver), (Fields.witness, witness)]
      .filter { $0.1.count > Self.noteLimit }
      .map { .tooLong($0.0.label, count: $0.1.count, limit: Self.noteLimit) }
  }

  public func point(_ key: String) -> HandoverPoint? { points.first { $0.key == key } }

  /// Whether a point is over: given and received, or a note says why not.
  public func isSettled(_ point: HandoverPoint) -> Bool {
    received.contains(point.key) || notes[point.key] != nil
  }

  public var unsettled: [HandoverPoint] { points.filter { !isSettled($0) } }

  /// What was taken back from the giver was not received either.
  public mutating func give(_ key: String, _ isGiven: Bool) {
    if isGiven {
      given.insert(key)
    } else {
      given.remove(key)
      received.remove(key)
    }
  }

  public mutating func receive(_ key: String, _ isReceived: Bool) {
    if isReceived { received.insert(key) } else { received.remove(key) }
  }

  /// An empty note is none.
  public mutating func note(_ key: String, _ text: String) {
    notes[key] = text.isEmpty ? nil : text
  }
}

extension Handover {
  public enum Fields {
    public static let giver = FieldSpec(2, "giver", .text, Phrase("Bên giao", "Given by"))
    public static let receiver = FieldSpec(
      3, "receiver", .text, Phrase("Bên nhận", "Received by"))
    public static let witness = FieldSpec(4, "witness", .text, Phrase("Chứng kiến", "Witness"))
    public static let beganOn = FieldSpec(5, "beganOn", .day, Phrase("Ngày bàn giao", "Day"))
    public static let pointKeys = FieldSpec(
      6, "pointKeys", .texts, Phrase("Khóa các điểm", "Keys of points"))
    public static let pointWords = FieldSpec(
      7, "pointWords", .texts, Phrase("Các điểm bàn giao", "Points"))
    public static let given = FieldSpec(8, "given", .texts, Phrase("Đã giao", "Given"))
    public static let received = FieldSpec(
      9, "received", .texts, Phrase("Đã nhận", "Received"))
    public static let noteKeys = FieldSpec(
      10, "noteKeys", .texts, Phrase("Điểm có ghi chú", "Points with notes"))
    public static let noteTexts = FieldSpec(
      11, "noteTexts", .texts, Phrase("Ghi chú", "Notes"))
    public static let finishedOn = FieldSpec(
      12, "finishedOn", .day, Phrase("Ký ngày", "Signed on"))
    public static let all = [
      .isWithdrawn, giver, receiver, witness, beganOn, pointKeys, pointWords, given, received,
      noteKeys, noteTexts, finishedOn,
    ]
  }

  public static var fields: [FieldSpec] { Fields.all }

  public init(id: Identifier<Handover>, values: FieldValues) {
    self.id = id
    giver = values.text(Fields.giver) ?? ""
    receiver = values.text(Fields.receiver) ?? ""
    witness = values.text(Fields.witness) ?? ""
    beganOn = values.day(Fields.beganOn)
    points = zip(values.texts(Fields.pointKeys), values.texts(Fields.pointWords)).map {
      HandoverPoint(key: $0, words: $1)
    }
    given = Set(values.texts(Fields.given))
    received = Set(values.texts(Fields.received))
    notes = Dictionary(
      zip(values.texts(Fields.noteKeys), values.texts(Fields.noteTexts)),
      uniquingKeysWith: { first, _ in first })
    finishedOn = values.day(Fields.finishedOn)
    isWithdrawn = values.flag(.isWithdrawn)
  }

  public var values: FieldValues {
    var values = FieldValues()
    values.set(Fields.giver, giver)
    values.set(Fields.receiver, receiver)
    values.set(Fields.witness, witness)
    values.set(Fields.beganOn, beganOn)
    values.set(Fields.pointKeys, points.map(\.key))
    values.set(Fields.pointWords, points.map(\.words))
    values.set(Fields.given, given.sorted())
    values.set(Fields.received, received.sorted())
    let noted = notes.keys.sorted()
    values.set(Fields.noteKeys, noted)
    values.set(Fields.noteTexts, noted.compactMap { notes[$0] })
    values.set(Fields.finishedOn, finishedOn)
    values.set(.isWithdrawn, isWithdrawn)
    return values
  }
}
