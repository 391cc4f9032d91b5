import Records
import Terminal

/// Withdraws a record for a written reason; the record and its history stay to be read.
struct WithdrawForm: FormSpec {
  /// What can be withdrawn by a form of its own.
  enum Subject {
    case incident(Identifier<Incident>)
    case escalation(Identifier<Escalation>)
    case cluster(Identifier<Cluster>)
  }

  private let subject: Subject
  /// What a person calls the record.
  private var name = ""
  /// What has to be settled first, as far as it is known here.
  private var hindrances: [Phrase] = []
  /// The cluster as it stands, perhaps as shipped and not in the ledger yet.
  private var cluster: Cluster?

  init(_ subject: Subject) { self.subject = subject }

  /// Not a field of the record: it stands in the entry.
  private static let reason = FieldSpec.ofForm(
    "reason", .text, Phrase("Lý do rút", "Reason to withdraw"))

  var title: Phrase {
    switch subject {
    case .incident: Phrase("Rút vụ việc", "Withdraw incident")
    case .escalation: Phrase("Rút kiến nghị", "Withdraw escalation")
    case .cluster: Phrase("Rút cụm", "Withdraw cluster")
    }
  }

  var record: RecordReference? {
    switch subject {
    case .incident(let id): RecordReference(id)
    case .escalation(let id): RecordReference(id)
    case .cluster(let id): RecordReference(id)
    }
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    switch subject {
    case .incident(let id):
      guard let file = try register.incident(id) else {
        throw .rule(.noSuchRecord(Incident.title, id.record.description))
      }
      name = [file.incident.number?.text, file.incident.title].compactMap { $0 }
        .joined(separator: " ")
      hindrances = file.againstWithdrawing
    case .escalation(let id):
      guard let file = try register.escalation(id) else {
        throw .rule(.noSuchRecord(Escalation.title, id.record.description))
      }
      name = file.escalation.request
      hindrances = file.escalation.againstWithdrawing
    case .cluster(let id):
      guard let sheet = try register.cluster(id) else {
        throw .rule(.noSuchRecord(Cluster.title, id.record.description))
      }
      cluster = sheet.cluster
      name = surroundings(sheet.cluster.name)
      hindrances = Cluster.againstWithdrawing(communes: sheet.communes.map(\.name))
    }
  }

  /// Hindrances that are shown; the rest is in the error of saving.
  private static let shown = 3

  func notes(in surroundings: Surroundings) -> [TableText] {
    let first = hindrances.prefix(Self.shown).map {
      TableText("  [!] " + surroundings($0), .warning)
    }
    let words = Phrase("! Chưa rút được vì:", "! Not yet, because:")
    let lead = TableText(surroundings(words), .warning)
    return [TableText(name, .heading), TableText(surroundings(consequence), .faint)]
      + (hindrances.isEmpty ? [] : [lead]) + first
  }

  private var consequence: Phrase {
    switch subject {
    case .incident:
      Phrase(
        "Vẫn giữ số và lịch sử, không còn hạn việc; xem lại bằng “cả đã xong”.",
        "Number and history stay, its duties end; “also closed” shows it.")
    case .escalation:
      Phrase(
        "Lịch sử vẫn còn, không còn hạn việc; xem lại bằng “cả đã xong”.",
        "The history stays, its duties end; “also closed” shows it.")
    case .cluster:
      Phrase(
        "Cụm không còn trong danh sách; lịch sử vẫn còn.",
        "The cluster leaves the list; its history stays.")
    }
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
    let reason = TypedContents(contents, in: surroundings).text(Self.reason)
    switch subject {
    case .incident(let id): return .incident(.withdraw(id, reason: reason))
    case .escalation(let id): return .escalation(.withdraw(id, reason: reason))
    case .cluster: return cluster.map { .cluster(.withdraw($0, reason: reason)) }
    }
  }
}

extension IncidentFile {
  /// What the rules have against withdrawing the incident as it stands.
  fileprivate var againstWithdrawing: [Phrase] {
    IncidentGuards(incident: incident, openLegalDuties: duties.filter(\.blocksClosing).map(\.what))
      .againstWithdrawing(
        openEscalations: escalations.filter(\.isOpen).map { Phrase(verbatim: $0.request) })
  }
}
