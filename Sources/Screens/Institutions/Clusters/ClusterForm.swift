import Records
import Terminal

/// A cluster: a new one where the register has none with this identity.
struct ClusterForm: FormSpec {
  private typealias Fields = Cluster.Fields

  private static let fields = [
    Fields.number, Fields.office, Fields.decision, Fields.leaderName, Fields.leaderPhone,
    Fields.leaderSince, Fields.leaderUntil, Fields.members,
  ]

  private let id: Identifier<Cluster>
  private var cluster: Cluster
  private var isNew = true
  private var taken: Set<Int> = []
  /// The leader is one of the recorded people of the cluster, and edited there.
  private var isLedByRecord = false

  init(_ id: Identifier<Cluster>) {
    self.id = id
    cluster = Cluster(id: id, provinceCode: "", number: 0, office: "")
  }

  var title: Phrase { Cluster.title }
  var record: RecordReference? { RecordReference(id) }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    taken = Set(try register.clusters().map(\.number))
    if let sheet = try register.cluster(id) {
      cluster = sheet.cluster
      isNew = false
      let people = try register.liaison(
        ClusterMember.self, under: id.record, Window(.first, count: 1)
      ).rows
      isLedByRecord = people.first?.record.role == .leader
    } else {
      cluster.provinceCode = surroundings.header.commune.province.rawValue
      cluster.number = (taken.max() ?? 0) + 1
    }
  }

  private var editing: FieldEditing { FieldEditing(fields: Self.fields, values: cluster.values) }

  /// The number makes a cluster the same one in every register, so that it is given once.
  func fields(given contents: [String: String], in surroundings: Surroundings) -> [FormField] {
    let number: [FormField] =
      isNew ? [.number(Fields.number, limit: 3, isRequired: true, in: surroundings)] : []
    let place: [FormField] = [
      .text(Fields.office, isRequired: true, in: surroundings),
      .text(
        Fields.decision,
        hint: Phrase("Số và ngày của quyết định.", "Number and date of the decision."),
        in: surroundings),
    ]
    return number + place + (isLedByRecord ? [] : leader(in: surroundings))
  }

  private func leader(in surroundings: Surroundings) -> [FormField] {
    [
      .text(Fields.leaderName, limit: 80, in: surroundings),
      .text(Fields.leaderPhone, limit: 40, in: surroundings),
      .day(Fields.leaderSince, in: surroundings),
      .day(Fields.leaderUntil, in: surroundings),
      .area(
        Fields.members,
        hint: Phrase(
          "Mỗi người một dòng: tên, đơn vị, từ ngày – đến ngày.",
          "One a line: name, unit, from – to."), in: surroundings),
    ]
  }

  func contents(in surroundings: Surroundings) -> [String: String] { editing.contents }

  func change(
    from contents: [String: String], in surroundings: Surroundings
  ) throws(FormProblem) -> Change? {
    let values = try editing.values(from: contents, in: surroundings)
    var new = Cluster(id: id, values: values)
    if let since = new.leaderSince, let until = new.leaderUntil, until < since {
      throw FormProblem(
        .order(first: Fields.leaderSince.label, second: Fields.leaderUntil.label),
        at: Fields.leaderUntil.name)
    }
    guard isNew else { return new == cluster ? nil : .cluster(.save(new)) }
    guard !taken.contains(new.number) else {
      throw FormProblem(
        .duplicateName(surroundings(new.name)), at: Fields.number.name)
    }
    new = Cluster(
      id: Cluster.id(provinceCode: new.provinceCode, number: new.number), values: new.values)
    return .cluster(.save(new))
  }
}
