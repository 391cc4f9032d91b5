import Ledger
import Records
import Terminal

/// What can be added to an incident, and the parts that it has, to be mended or withdrawn.
struct PartsPage: Screen {
  private let id: Identifier<Incident>
  private var file: IncidentFile?
  private var isMasked = false
  private var view = RecordView()

  init(_ id: Identifier<Incident>) { self.id = id }

  var title: Phrase {
    Phrase("Bổ sung hồ sơ", "Add to the record").appending(
      Phrase(verbatim: file?.incident.number?.text ?? ""))
  }

  mutating func load(
    from register: some RegisterReader, in surroundings: Surroundings
  ) throws(StoreError) {
    guard let file = try register.incident(id) else {
      throw .rule(.noSuchRecord(Incident.title, id.record.description))
    }
    self.file = file
    isMasked = try register.isHidden(id)
    view.show(lines(file, surroundings), in: surroundings)
  }

  private func lines(_ file: IncidentFile, _ surroundings: Surroundings) -> [RecordLine] {
    let parts = PartLines(file: file, surroundings: surroundings)
    let ways = PartWay.allCases.filter { $0 != .people || file.parts.people > 0 }.map { way in
      RecordLine.item(
        key: way.rawValue, label: nil, surroundings(way.words(file)), opens: way.route(to: id))
    }
    guard !isMasked else { return IncidentLines(file, isMasked: true, nil, surroundings).overview }
    return [.heading(Phrase("Thêm vào hồ sơ", "Add"))] + ways
      + section(Measure.title, parts.measures)
      + section(SiteImpact.title, parts.sites)
  }

  private func section(_ title: Phrase, _ lines: [RecordLine]) -> [RecordLine] {
    lines.isEmpty ? [] : [.blank, .heading(title)] + lines
  }
}

extension PartsPage {
  private var measure: Measure? {
    file?.parts.measures.first { $0.id.record.description == view.selectedKey }
  }

  private var site: SiteImpact? {
    file?.parts.sites.first { $0.id.record.description == view.selectedKey }
  }

  var offers: [Offer] {
    let none =
      measure == nil && site == nil
      ? Phrase("Chọn một biện pháp hoặc điểm trường trước.", "Select a measure or a site first.")
      : nil
    return view.offers + [
      Offer(.withdraw, disabledReason: none), Offer(.history, disabledReason: none),
    ]
  }

  mutating func answer(_ action: Action, in surroundings: Surroundings) -> Outcome {
    if let outcome = view.answer(action) { return outcome }
    switch action {
    case .withdraw:
      if let measure { return .open(.incidents(.withdrawMeasure(measure.id, of: id))) }
      return site.map { .open(.incidents(.withdrawSite($0.id, of: id))) } ?? .stay
    case .history:
      if let measure {
        return .open(.history(RecordReference(measure.id), title: measure.what))
      }
      return site.map { .open(.history(RecordReference($0.id), title: $0.site)) } ?? .stay
    default: return .stay
    }
  }

  func render(into page: inout Buffer, in area: Rect, _ surroundings: Surroundings) {
    view.draw(into: &page, in: area)
  }
}

/// A way to add to an incident. Raw values are keys of items on the page.
enum PartWay: String, CaseIterable {
  case details, measure, site, person, people, outcome, escalation

  func words(_ file: IncidentFile) -> Phrase {
    switch self {
    case .details:
      Phrase(
        "Số liệu theo loại \(file.incident.category): \(Self.told(file)) mục đã ghi",
        "Details of kind \(file.incident.category): \(Self.told(file)) told")
    case .measure: Phrase("Biện pháp mới", "A new measure")
    case .site: Phrase("Điểm trường, thiệt hại mới", "A new site or damage")
    case .person: Phrase("Người liên quan mới", "A new person concerned")
    case .people:
      Phrase(
        "Xem người liên quan: \(file.parts.people) người, phải ghi lý do",
        "See the people concerned: \(file.parts.people), for a written reason")
    case .outcome:
      Phrase(
        "Kết luận, nguyên nhân, bài học, báo cáo định kỳ, lưu hồ sơ",
        "Conclusion, cause, lesson, periodic report, retention")
    case .escalation: Phrase("Kiến nghị, gửi lên", "Escalation")
    }
  }

  private static func told(_ file: IncidentFile) -> String {
    let items = CategoryBlock.items(of: file.incident).map(\.code)
    let told = file.parts.details.count { items.contains($0.item) }
    return "\(told)/\(items.count)"
  }

  func route(to incident: Identifier<Incident>) -> Route {
    switch self {
    case .details: .incidents(.details(incident))
    case .measure: .incidents(.addMeasure(incident))
    case .site: .incidents(.addSite(incident))
    case .person: .incidents(.addPerson(incident))
    case .people: .incidents(.openPeople(incident))
    case .outcome: .incidents(.outcome(incident))
    case .escalation: .escalations(.add(for: incident))
    }
  }
}
