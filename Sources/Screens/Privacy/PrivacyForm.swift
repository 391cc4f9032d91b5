import Ledger
import Records
import Terminal

/// What somebody asks about personal data, new or old.
struct PrivacyForm: FormSpec {
  private typealias Fields = PrivacyRequest.Fields

  private static let fields = [
    Fields.requester, Fields.standing, Fields.subject, Fields.ask, Fields.detail,
    Fields.receivedOn, Fields.hasThirdParty,
  ]

  private let id: Identifier<PrivacyRequest>?
  private var request = PrivacyRequest(
    id: Identifier(.program), ask: .access, receivedOn: .first)

  /// - Parameter id: nil for a new one.
  init(_ id: Identifier<PrivacyRequest>?) { self.id = id }

  var title: Phrase {
    id == nil
      ? Phrase("Ghi yêu cầu về dữ liệu cá nhân", "Note a personal-data request")
      : Phrase("Sửa yêu cầu về dữ liệu cá nhân", "Edit a personal-data request")
  }
  var record: RecordReference? { id.map { RecordReference($0) } }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let id else {
      request = PrivacyRequest(
        id: Identifier(surroundings.newIdentity()), ask: .access,
        receivedOn: surroundings.today)
      return
    }
    request = try PrivacySheet.readable(id, in: register).request
  }

  func notes(in surroundings: Surroundings) -> [TableText] {
    let words = Phrase(
      "Kiểm tra đúng người trước khi đưa gì ra; không chép số định danh.",
      "Check who it is before anything is given; copy no identity number.")
    return [TableText(surroundings(SealedHint.words(words, in: surroundings)), .faint)]
  }

  private var editing: FieldEditing { FieldEditing(fields: Self.fields, values: request.values) }

  func contents(in surroundings: Surroundings) -> [String: String] { editing.contents }

  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    [
      .text(
        Fields.requester, limit: PrivacyRequest.lineLimit, isRequired: true,
        hint: Phrase("Họ tên và cách liên hệ lại.", "Name, and how to reach them."),
        in: surroundings),
      .choice(Fields.standing, of: PrivacyStanding.self, isRequired: true, in: surroundings),
      .text(
        Fields.subject, limit: PrivacyRequest.lineLimit,
        hint: Phrase("Dữ liệu của ai; để trống nếu là chính họ.", "Whose data; empty: their own."),
        in: surroundings),
      .choice(Fields.ask, of: PrivacyAsk.self, isRequired: true, in: surroundings),
      .area(
        Fields.detail, rows: 2, limit: PrivacyRequest.textLimit,
        hint: Phrase("Muốn gì, về dữ liệu nào.", "What exactly, about which data."),
        in: surroundings),
      .day(Fields.receivedOn, leaning: .past, isRequired: true, in: surroundings),
      .flag(
        Fields.hasThirdParty,
        hint: Phrase(
          "Dữ liệu đã đưa cho nơi khác, hoặc nơi khác cùng giữ.",
          "The data were given to others, or others hold them too."), in: surroundings),
    ]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let new = PrivacyRequest(
      id: request.id, values: try editing.values(from: contents, in: surroundings))
    if let problem = new.problems(today: surroundings.today).first {
      throw FormProblem(problem, in: PrivacyRequest.self)
    }
    return id != nil && new == request ? nil : .privacy(.save(new))
  }

  func next(after contents: [String: String]) -> Route? {
    id == nil ? .privacy(.file(request.id)) : nil
  }
}

extension PrivacySheet {
  /// A request to be edited: refused where its words cannot be read.
  static func readable(
    _ id: Identifier<PrivacyRequest>, in register: some RegisterReader
  ) throws(StoreError) -> PrivacySheet {
    guard let found = try register.privacyRequest(id) else {
      throw .rule(.noSuchRecord(PrivacyRequest.title, id.record.shortKey))
    }
    if found.isErased { throw .rule(.erased) }
    if found.isLocked { throw .rule(.sealedWhileLocked) }
    return found
  }
}
