import Records
import Terminal

/// The professional clusters of the province.
struct ClusterList: ListScreen {
  var list = ListState<ClusterRow>(otherRows: 3)
  /// Where a new cluster would be written.
  private var newID: Identifier<Cluster>?

  var title: Phrase { Phrase("Cụm chuyên môn", "Professional clusters") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let clusters = try register.clusters()
    let words = Matching(list.filter.text)
    let shown = clusters.filter {
      words.match("\(surroundings($0.name)) \($0.office) \($0.leaderName)")
    }
    try list.load(in: surroundings) { window throws(StoreError) in
      Rows(window, of: shown.map { ClusterRow(cluster: $0) })
    }
    newID = Cluster.id(
      provinceCode: surroundings.header.commune.province.rawValue,
      number: (clusters.map(\.number).max() ?? 0) + 1)
  }
}

extension ClusterList {
  var offers: [Offer] {
    let reason = list.isEmpty ? Phrase("Chưa chọn cụm nào.", "No cluster is selected.") : nil
    return [Offer(.open, disabledReason: reason)] + list.offers + [
      Offer(.new), Offer(.edit, disabledReason: reason), Offer(.assignCommune),
      Offer(.back, isOnKeyBar: false),
    ] + LiaisonDoors.offers
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = list.answer(action) { return outcome }
    let selected = list.selected?.cluster.id
    switch action {
    case .open: return selected.map { .open(.institutions(.cluster($0))) } ?? .stay
    case .edit: return selected.map { .open(.institutions(.editCluster($0))) } ?? .stay
    case .new: return newID.map { .open(.institutions(.editCluster($0))) } ?? .stay
    case .assignCommune: return .open(.institutions(.assignCommune))
    case .back: return .close
    default: return LiaisonDoors.answer(action, under: selected?.record) ?? .stay
    }
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    let (top, rest) = area.split(top: 2)
    page.write(surroundings(ClusterNotice.ownPlace(surroundings)), in: top.inset(left: 2), .heading)
    let isNarrow = area.columns < 60
    let place = [
      TableColumn(surroundings(Phrase("Cụm", "Cluster")), width: 9),
      TableColumn(surroundings(Cluster.Fields.office.label)),
    ]
    let leader = [
      TableColumn(surroundings(Cluster.Fields.leaderName.label), width: 15),
      TableColumn(surroundings(Phrase("Điện thoại", "Telephone")), width: 12),
    ]
    let table = Table(isNarrow ? place : place + leader)
    let empty = EmptyList(
      Phrase("Chưa ghi cụm nào của tỉnh này.", "No cluster of this province is recorded."),
      Phrase("n để thêm cụm.", "n adds one."))
    list.draw(into: &page, in: rest, table: table, empty: empty, surroundings) { row in
      let cluster = row.cluster
      return [
        TableText(surroundings(cluster.name)), TableText(cluster.office),
        TableText(cluster.leaderName), TableText(cluster.leaderPhone),
      ]
    }
  }
}
