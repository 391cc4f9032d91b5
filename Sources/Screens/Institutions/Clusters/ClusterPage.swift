import Records
import Terminal

/// One cluster: where it sits, who leads it, which communes belong to it.
struct ClusterPage: Screen {
  private let id: Identifier<Cluster>
  private var sheet: ClusterSheet?
  private var view = RecordView()

  init(_ id: Identifier<Cluster>) { self.id = id }

  var title: Phrase { sheet?.cluster.name ?? Cluster.title }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    sheet = try register.cluster(id)
    guard let sheet else {
      view.show([.text(surroundings(Self.unknown))], in: surroundings)
      return
    }
    let lines = ClusterLines(
      sheet, try ClusterLiaison(of: id, register, surroundings), surroundings)
    view.show(lines.all, in: surroundings)
  }

  private static let unknown = Phrase(
    "Sổ không có cụm này, hoặc cụm đã rút.", "There is no such cluster, or it was withdrawn.")

  var offers: [Offer] {
    let reason = sheet == nil ? Self.unknown : nil
    return view.offers + [
      Offer(.edit, disabledReason: reason), Offer(.clusterPeople), Offer(.dutyCover),
      Offer(.clusterActivities), Offer(.assignCommune), Offer(.contactPoints),
      Offer(.withdraw, disabledReason: reason, isOnKeyBar: false),
      Offer(.history, isOnKeyBar: false),
    ]
      + LiaisonDoors.offers.filter {
        ![.clusterPeople, .dutyCover, .clusterActivities].contains($0.action)
      }
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
    default: return LiaisonDoors.answer(action, under: id.record) ?? .stay
    }
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
