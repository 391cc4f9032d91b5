import Ledger
import Records
import Terminal

/// The fields of an escalation as forms ask for them, with what is proposed for them.
struct EscalationFields {
  typealias Fields = Escalation.Fields

  let adviser: EscalationAdviser
  /// Whether the sealed text may be asked for: what cannot be read is not written over.
  let hasDetail: Bool
  /// Looks over the request for what tells who a child is.
  let details: ChildDetailFinder
  /// A difficulty and a petition have fields of their own.
  let group: EscalationGroup
  /// Who may be asked: a commune known to be in no cluster has no cluster leader.
  let levels: [ContactLevel]
  /// Reads unclear rules as they are typed.
  let grounds: TypedGrounds

  init(
    from register: some RegisterReader, in surroundings: Surroundings, hasDetail: Bool,
    group: EscalationGroup = .request
  ) throws(StoreError) {
    let header = surroundings.header
    let everything = Window(.first, count: Self.mostTasks)
    var today = AuthorityQuery()
    today.day = surroundings.today
    adviser = EscalationAdviser(
      authority: try register.authority(today, everything).rows,
      contacts: try register.contactPoints(), cluster: header.cluster,
      commune: header.commune.fullName(on: surroundings.today), province: header.provinceName)
    self.hasDetail = hasDetail
    details = try ChildDetailFinder(institutionsOf: register)
    self.group = group
    levels = ContactLevel.asked(in: header)
    grounds =
      group == .difficulty
      ? try register.nameableGrounds() : TypedGrounds(known: [])
  }

  /// Characters of the ground.
  static let groundLimit = 200

  /// More than the table of authority has.
  private static let mostTasks = 1000

  func fields(_ surroundings: Surroundings) -> [FormField] {
    switch group {
    case .request:
      [request(surroundings)] + addressing(surroundings) + detail(surroundings)
        + [
          ground(surroundings),
          .lookup(Fields.incident, surroundings.lookups.incidents, in: surroundings),
          due(surroundings),
        ]
    case .difficulty: difficulty(surroundings)
    case .petition: petition(surroundings)
    }
  }

  private func request(_ surroundings: Surroundings) -> FormField {
    .text(
      Fields.request, limit: Escalation.requestLimit, isRequired: true,
      hint: Phrase(
        "Đề nghị điều gì, một dòng, không nêu tên trẻ.",
        "What is asked, in one line, without a child's name."),
      notice: details.warning, in: surroundings)
  }

  func level(isRequired: Bool, _ surroundings: Surroundings) -> FormField {
    let choices = levels.map { Choice(key: $0.rawValue, label: surroundings($0.asked)) }
    return .lookup(
      Fields.addresseeLevel, .among(choices, in: surroundings), isRequired: isRequired,
      hint: Phrase(
        "Đề xuất theo bảng thẩm quyền và lời đề nghị; sửa được.",
        "Proposed by the table of authority; editable."), in: surroundings)
  }

  func addressing(_ surroundings: Surroundings) -> [FormField] {
    [
      level(isRequired: true, surroundings),
      .text(Fields.addressee, limit: 120, isRequired: true, in: surroundings),
      .text(
        Fields.copyTo, limit: 120,
        hint: Phrase(
          "Cụm chuyên môn điều phối và nhận bản sao; không quyết định.",
          "The cluster coordinates and gets a copy; it decides nothing."), in: surroundings),
    ]
  }

  func detail(_ surroundings: Surroundings) -> [FormField] {
    guard hasDetail else { return [] }
    return [
      .area(
        Fields.detail, rows: 3,
        hint: SealedHint.words(
          Phrase("Sự việc, đã làm gì, cần gì.", "The facts, what was done and is needed."),
          in: surroundings),
        in: surroundings)
    ]
  }

  func ground(_ surroundings: Surroundings) -> FormField {
    .text(
      Fields.ground, limit: Self.groundLimit,
      hint: Phrase(
        "Văn bản, điều khoản, hoặc mã việc (A001); chưa chắc chắn thì không điền sẵn.",
        "Document and article, or a task (A001); unsure grounds are not filled in."),
      in: surroundings)
  }

  func due(_ surroundings: Surroundings) -> FormField {
    .day(
      Fields.dueOn, leaning: .future,
      hint: Phrase(
        "Để trống: tính khi gửi, theo thời hạn của việc hoặc 10 ngày làm việc.",
        "Empty: counted on sending, by the task's limit or 10 working days."),
      in: surroundings)
  }

  func contents(of escalation: Escalation) -> [String: String] {
    let own = [
      Fields.request.name: escalation.request,
      Fields.addresseeLevel.name: escalation.addresseeLevel.rawValue,
      Fields.addressee.name: escalation.addressee, Fields.copyTo.name: escalation.copyTo,
      Fields.detail.name: escalation.detail ?? "", Fields.ground.name: escalation.ground,
      Fields.incident.name: escalation.incident?.record.description ?? "",
      Fields.dueOn.name: escalation.dueOn?.formatted ?? "",
    ]
    guard group != .request else { return own }
    return own.merging(contentsOfMatter(escalation)) { own, _ in own }
  }
}

extension ContactLevel {
  /// Whom a commune may ask.
  static func asked(in header: RegisterHeader) -> [ContactLevel] {
    let hasCluster = header.cluster != nil || !header.areClustersKnown
    return allCases.filter { $0 != .cluster || hasCluster }
  }

  /// The level as somebody who is asked.
  var asked: Phrase {
    self == .cluster ? Phrase("Cụm trưởng cụm chuyên môn", "Leader of the cluster") : label
  }
}
