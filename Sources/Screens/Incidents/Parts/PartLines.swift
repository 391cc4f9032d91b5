import Ledger
import Records
import Terminal

/// The records that belong to one incident, in words.
struct PartLines {
  let file: IncidentFile
  let surroundings: Surroundings

  private var incident: Incident { file.incident }

  /// "412 người ăn": what is told of the kind of the incident.
  var details: [RecordLine] {
    file.parts.details.map { detail in
      let item = CategoryBlock.item(detail.item)
      return .fact(
        item?.label ?? Phrase(verbatim: detail.item),
        surroundings(item?.words(detail.value) ?? Phrase(verbatim: detail.value)))
    }
  }

  /// Each with its state, the day and who does it.
  func measures(isSelectable: Bool) -> [RecordLine] {
    file.parts.measures.map { measure in
      line(
        measure.id.record, words(measure), isSelectable,
        opens: .incidents(.measure(measure.id, of: incident.id)),
        measure.isLate(on: surroundings.today) ? .warning : .plain)
    }
  }

  func sites(isSelectable: Bool) -> [RecordLine] {
    file.parts.sites.map { site in
      line(
        site.id.record, words(site), isSelectable,
        opens: .incidents(.site(site.id, of: incident.id)))
    }
  }

  /// What all sites add up to; nothing where there is neither a site nor damage.
  var totals: [RecordLine] {
    let totals = SiteTotals(file.parts.sites, damage: incident.damage)
    guard totals.sites > 0 || totals.value > 0 else { return [] }
    var parts: [Phrase] = []
    if totals.sites > 0 {
      parts.append(
        Phrase(
          "\(totals.stoppedSites)/\(totals.sites) điểm nghỉ học",
          "\(totals.stoppedSites) of \(totals.sites) sites stopped"))
      parts.append(
        Phrase("\(totals.pupils.grouped) học sinh nghỉ", "\(totals.pupils.grouped) pupils home"))
    }
    parts += money(totals)
    let words = parts.map { surroundings($0) }.joined(separator: "; ")
    return [.fact(Phrase("Tổng cộng", "Total"), words)]
  }

  private func money(_ totals: SiteTotals) -> [Phrase] {
    var parts: [Phrase] = []
    if totals.value > 0 {
      parts.append(
        Phrase(
          "thiệt hại \(totals.value.grouped) đồng, đã kiểm \(totals.checkedValue.grouped)",
          "damage VND \(totals.value.grouped), checked \(totals.checkedValue.grouped)"))
    }
    if totals.itemsWithoutValue > 0 {
      parts.append(
        Phrase(
          "\(totals.itemsWithoutValue) khoản chưa rõ số tiền",
          "\(totals.itemsWithoutValue) items without a value"))
    }
    return parts
  }

  private func line(
    _ id: RecordID, _ words: String, _ isSelectable: Bool, opens route: Route,
    _ style: Style = .plain
  ) -> RecordLine {
    isSelectable
      ? .item(key: id.description, label: nil, words, opens: route, style) : .text(words, style)
  }

  private func words(_ measure: Measure) -> String {
    var parts = [measure.what]
    if !measure.doer.isEmpty { parts.append(measure.doer) }
    if let doneOn = measure.doneOn {
      parts.append(surroundings(Phrase("xong \(doneOn.formatted)", "done \(doneOn.formatted)")))
    } else if let dueOn = measure.dueOn {
      parts.append(surroundings(Phrase("hạn \(dueOn.formatted)", "due \(dueOn.formatted)")))
    }
    if !measure.result.isEmpty { parts.append(measure.result) }
    return (measure.doneOn == nil ? "[ ] " : "[x] ") + parts.joined(separator: " · ")
  }

  private func words(_ site: SiteImpact) -> String {
    var parts = [site.site, surroundings(site.teaching.label) + days(site)]
    if site.pupils > 0 {
      parts.append(
        surroundings(
          Phrase("\(site.pupils.grouped) học sinh", "\(site.pupils.grouped) pupils")))
    }
    if !site.decision.isEmpty { parts.append(site.decision) }
    return (parts + site.items.map(words)).joined(separator: " · ")
  }

  private func days(_ site: SiteImpact) -> String {
    let days = [site.stoppedFrom, site.stoppedTo].compactMap { $0?.formattedShort }
    return days.isEmpty ? "" : " " + days.joined(separator: "–")
  }

  private func words(_ item: DamageItem) -> String {
    guard item.quantity != nil || item.value != nil else { return item.text }
    let amount = [item.quantity?.grouped, item.unit].compactMap { $0 }.filter { !$0.isEmpty }
    let value = item.value.map { [$0.grouped + " đ"] } ?? []
    let checked = item.isChecked ? [surroundings(Phrase("đã kiểm", "checked"))] : []
    return ([item.item] + [amount.joined(separator: " ")] + value + checked)
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }
}

extension Measure {
  fileprivate func isLate(on today: Day) -> Bool {
    doneOn == nil && dueOn.map { $0 < today } ?? false
  }
}
