import Records
import Terminal

/// Withdraws a record for a written reason; the record and its history stay to be read.
struct WithdrawForm: FormSpec {
  private let subject: Subject
  private var standing: Standing?

  init(_ subject: Subject) { self.subject = subject }

  /// Not a field of the record: it stands in the entry.
  private static let reason = FieldSpec.ofForm(
    "reason", .text, Phrase("Lý do rút", "Reason to withdraw"))

  var title: Phrase { subject.title }
  var record: RecordReference? { subject.record }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    standing = try subject.standing(in: register, surroundings)
  }

  private var hindrances: [Phrase] { standing?.hindrances ?? [] }

  /// Hindrances that are shown; the rest is in the error of saving.
  private static let shown = 3

  func notes(in surroundings: Surroundings) -> [TableText] {
    let head = [
      TableText(standing?.name ?? "", .heading),
      TableText(surroundings(subject.consequence), .faint),
    ]
    guard !hindrances.isEmpty else { return head }
    let lead = Phrase("! Chưa rút được vì:", "! Not yet, because:")
    return head + [TableText(surroundings(lead), .warning)]
      + hindrances.prefix(Self.shown).map { TableText("  [!] " + surroundings($0), .warning) }
  }

  func fields(
    given contents: [String: String], in surroundings: Surroundings
  ) -> [FormField] {
    [
      .area(
        Self.reason, rows: 2, limit: 400, isRequired: true,
        hint: Phrase(
          "Vì sao bản ghi này không đúng; không nêu tên trẻ.",
          "Why the record is wrong, without a child's name."), in: surroundings)
    ]
  }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    guard hindrances.isEmpty else {
      throw FormProblem(.cannotWithdraw(hindrances), at: Self.reason.name)
    }
    return standing?.change(TypedContents(contents, in: surroundings).text(Self.reason))
  }

  func next(after contents: [String: String]) -> Route? { subject.next }
}
