import Records
import Terminal

/// One cluster: where it sits, who leads it, which communes belong to it.
struct ClusterPage: Screen {
  private typealias Fields = Cluster.Fields

  private let id: Identifier<Cluster>
  private var sheet: ClusterSheet?
  private var view = RecordView()

  init(_ id: Identifier<Cluster>) { self.id = id }

  var title: Phrase { sheet?.cluster.name ?? Cluster.title }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    sheet = try register.cluster(id)
    view.show(
      sheet.map { Self.lines($0, surroundings) } ?? [.text(surroundings(Self.unknown))],
      in: surroundings)
  }

  private static let unknown = Phrase(
    "Sổ không có cụm này, hoặc cụm đã rút.", "There is no such cluster, or it was withdrawn.")

  var offers: [Offer] {
    let reason = sheet == nil ? Self.unknown : nil
    return view.offers + [
      Offer(.edit, disabledReason: reason), Offer(.assignCommune), Offer(.contactPoints),
      Offer(.withdraw, disabledReason: reason, isOnKeyBar: false),
      Offer(.history, isOnKeyBar: false),
    ]
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = view.answer(action) { return outcome }
    switch action {
    case .edit: return .open(.institutions(.editCluster(id)))
    case .withdraw: return .open(.institutions(.withdrawCluster(id)))
    case .assignCommune: return .open(.institutions(.assignCommune))
    case .contactPoints: return .open(.institutions(.contactPoints))
    case .history:
      return .open(.history(RecordReference(id), title: surroundings(title)))
    default: return .stay
    }
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}

extension ClusterPage {
  private static func lines(_ sheet: ClusterSheet, _ surroundings: Surroundings) -> [RecordLine] {
    let cluster = sheet.cluster
    let names = sheet.communes.map { $0.fullName(on: surroundings.today) }
    let communes =
      names.isEmpty
      ? surroundings(Phrase("Chưa xếp xã nào vào cụm.", "No commune is in the cluster."))
      : names.joined(separator: ", ")
    return [
      text(Fields.office, cluster.office, surroundings),
      text(Fields.decision, cluster.decision, surroundings),
      .blank,
      text(Fields.leaderName, cluster.leaderName, surroundings),
      text(Fields.leaderPhone, cluster.leaderPhone, surroundings),
      text(Fields.leaderSince, cluster.leaderSince?.formatted ?? "", surroundings),
      text(Fields.leaderUntil, cluster.leaderUntil?.formatted ?? "", surroundings),
      text(Fields.members, cluster.members.joined(separator: "\n"), surroundings),
      .blank,
      .heading(
        Phrase("Các xã thuộc cụm (\(names.count))", "Communes of the cluster (\(names.count))")),
      .text(communes), .blank,
      .text(surroundings(Self.role), .faint),
    ]
  }

  private static func text(
    _ field: FieldSpec, _ text: String, _ surroundings: Surroundings
  ) -> RecordLine {
    text.isEmpty
      ? .fact(field.label, surroundings(Phrase("chưa ghi", "not recorded")), .faint)
      : .fact(field.label, text)
  }

  private static let role = Phrase(
    "Cụm phối hợp, không phải một cấp quản lý: văn bản gửi Sở, đồng gửi cụm trưởng.",
    "A cluster coordinates and is no level of authority: letters go to the Department, with a copy."
  )
}
