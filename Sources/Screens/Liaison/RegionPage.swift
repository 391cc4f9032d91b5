import Ledger
import Records
import Terminal

/// Regions with their core schools, who helped whom this term, and who got no help.
struct RegionPage: Screen {
  private var view = RecordView()

  var title: Phrase { Phrase("Vùng và trường nòng cốt", "Regions and core schools") }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    let start = SchoolTerm.start(on: surroundings.today)
    let regions = try register.coreRegions(on: surroundings.today)
    let support = try register.coreSupport(since: start)
    let without = try register.withoutCoreSupport(since: start)
    view.show(
      Self.lines(regions, surroundings) + Self.lines(support, since: start, surroundings)
        + Self.lines(without, since: start, surroundings), in: surroundings)
  }

  private static func lines(
    _ regions: [CoreRegion], _ surroundings: Surroundings
  ) -> [RecordLine] {
    let range = CoreRegion.usualSchools
    let heading = RecordLine.heading(
      Phrase(
        "Mỗi vùng \(range.lowerBound)–\(range.upperBound) trường nòng cốt",
        "\(range.lowerBound) to \(range.upperBound) core schools a region"))
    let list = RecordLine.item(
      key: "list", label: nil, surroundings(Phrase("Danh sách nòng cốt", "List of the core")),
      opens: .liaison(.list(.core, under: nil)))
    guard !regions.isEmpty else {
      let none = Phrase("Chưa ghi trường nòng cốt nào còn hạn.", "No core school stands now.")
      return [heading, .text(surroundings(none), .faint), list]
    }
    return [heading]
      + regions.map { region in
        let count = surroundings(
          Phrase("\(region.schools) trường", "\(region.schools) schools"))
        let warning = region.warning.map { " – ! " + surroundings($0) } ?? ""
        return .fact(
          Phrase(verbatim: region.name), count + warning,
          region.warning == nil ? .good : .warning)
      } + [list]
  }

  private static func lines(
    _ support: [LiaisonRow<ClusterActivity>], since start: Day, _ surroundings: Surroundings
  ) -> [RecordLine] {
    let heading = RecordLine.heading(
      Phrase(
        "Ai hỗ trợ ai từ \(start.formatted) (học kỳ: đề xuất)",
        "Who helped whom since \(start.formatted) (term: a proposal)"))
    guard !support.isEmpty else {
      let none = Phrase(
        "Chưa ghi lần hỗ trợ nào. n ghi một lần.", "No support is recorded. n records one.")
      return [.blank, heading, .text(surroundings(none), .faint)]
    }
    return [.blank, heading]
      + support.map { row in
        let day = row.record.heldOn?.formattedShort ?? ""
        let core = row.name(ClusterActivity.Fields.core)
        let school = row.name(ClusterActivity.Fields.institution)
        return .item(
          key: row.record.id.record.description, label: nil,
          "\(day) · \(core) → \(school): \(row.record.name)",
          opens: .liaison(.file(.activity, row.record.id.record)))
      }
  }

  private static func lines(
    _ without: [NamedInstitution], since start: Day, _ surroundings: Surroundings
  ) -> [RecordLine] {
    guard !without.isEmpty else { return [] }
    let heading = RecordLine.heading(
      Phrase("Chưa được hỗ trợ trong học kỳ", "Without any support this term"))
    return [.blank, heading]
      + without.map { school in
        .item(
          key: school.id.record.description, label: nil, school.name,
          opens: .institutions(.sheet(school.id)))
      }
  }

  var offers: [Offer] { view.offers + [Offer(.new)] }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if action == .new { return .open(.liaison(.add(.activity, under: nil))) }
    return view.answer(action) ?? .stay
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}
