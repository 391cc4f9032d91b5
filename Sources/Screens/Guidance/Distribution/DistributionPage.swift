import Records
import Terminal

/// One document handed to schools: who has received it, read it, asked about it.
struct DistributionPage: Screen {
  /// The lines above the list of schools.
  static let headRows = 3

  private let id: Identifier<Distribution>
  private(set) var sheet: DistributionSheet?
  private(set) var list = ListState<SchoolRow>(otherRows: 1 + DistributionPage.headRows)

  init(_ id: Identifier<Distribution>) { self.id = id }

  var title: Phrase { Distribution.title }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    sheet = try register.distribution(id)
    let rows = (sheet?.schools ?? []).map { SchoolRow(school: $0) }
    try list.load(in: surroundings) { window throws(StoreError) in Rows(window, of: rows) }
  }

  private static let gone = Phrase(
    "Lần gửi này đã rút hoặc không có; lịch sử (h) vẫn còn.",
    "This sending was withdrawn or is not there; its history (h) stays.")
}

extension DistributionPage {
  var offers: [Offer] {
    let gone = sheet == nil ? Self.gone : nil
    let none =
      gone ?? (list.isEmpty ? Phrase("Không có trường nào.", "There is no school.") : nil)
    return [
      Offer(.open, disabledReason: none), Offer(.markReceived, disabledReason: none),
      Offer(.markRead, disabledReason: none),
      Offer(.edit, disabledReason: gone), list.markOffer,
      Offer(.withdraw, disabledReason: gone, isOnKeyBar: false),
      Offer(.history, isOnKeyBar: false), Offer(.back, isOnKeyBar: false),
    ] + list.movingOffers
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    switch action {
    case .open:
      return list.selected.map { .open(.guidance(.receipt(of: id, by: $0.school.id))) } ?? .stay
    case .markReceived: return note { $0.receivedOn = $0.receivedOn ?? surroundings.today }
    case .markRead: return note { $0.readOn = $0.readOn ?? surroundings.today }
    case .edit: return .open(.guidance(.editDistribution(id)))
    case .withdraw: return .open(.guidance(.withdrawDistribution(id)))
    case .history:
      return .open(.history(RecordReference(id), title: sheet?.distribution.document ?? ""))
    case .back: return .close
    default: return list.answer(action) ?? .stay
    }
  }

  /// Notes the same of the marked schools, or of the selected one where none is marked.
  private mutating func note(_ change: (inout SchoolReceipt) -> Void) -> Outcome {
    let schools = sheet?.schools ?? []
    let meant = list.marked.isEmpty ? Set([list.selected?.key].compactMap { $0 }) : list.marked
    let old = schools.filter { meant.contains(SchoolRow(school: $0).key) }.map(\.receipt)
    let new = old.map { receipt in
      var receipt = receipt
      change(&receipt)
      return receipt
    }
    list.clearMarks()
    guard new != old else {
      return .say(Phrase("Đã ghi như vậy rồi.", "It stands so already."))
    }
    return .write(.distribution(.note(new)))
  }
}
