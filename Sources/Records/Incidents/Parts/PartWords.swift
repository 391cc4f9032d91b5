/// The parts of an incident in words, for screens and commands alike.
public struct PartWords: Sendable {
  private let parts: IncidentParts
  /// Of the incident as a whole.
  private let damage: [String]

  public init(_ parts: IncidentParts, damage: [String]) {
    self.parts = parts
    self.damage = damage
  }

  public var details: [(label: Phrase, value: Phrase)] {
    parts.details.map { detail in
      let item = CategoryBlock.item(detail.item)
      return (
        item?.label ?? Phrase(verbatim: detail.item),
        item?.words(detail.value) ?? Phrase(verbatim: detail.value)
      )
    }
  }

  public var measures: [Phrase] { parts.measures.map(\.words) }
  public var sites: [Phrase] { parts.sites.map(\.words) }

  /// What all sites add up to; nil where there is neither a site nor damage.
  public var totals: Phrase? {
    let totals = SiteTotals(parts.sites, damage: damage)
    guard totals.sites > 0 || totals.value > 0 || totals.itemsWithoutValue > 0 else { return nil }
    return Phrase(joining: sites(totals) + money(totals), with: "; ")
  }

  private func sites(_ totals: SiteTotals) -> [Phrase] {
    guard totals.sites > 0 else { return [] }
    return [
      Phrase(
        "\(totals.stoppedSites)/\(totals.sites) điểm nghỉ học",
        "\(totals.stoppedSites) of \(totals.sites) sites stopped"),
      Phrase("\(totals.pupils.grouped) học sinh nghỉ", "\(totals.pupils.grouped) pupils home"),
    ]
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
}

extension Measure {
  /// "[ ] Tạm dừng bếp ăn · Hiệu trưởng · hạn 20/11/2026".
  public var words: Phrase {
    let day =
      doneOn.map { Phrase("xong \($0.formatted)", "done \($0.formatted)") }
      ?? dueOn.map { Phrase("hạn \($0.formatted)", "due \($0.formatted)") }
    let texts = [what, doer].filter { !$0.isEmpty }.map { Phrase(verbatim: $0) }
    let end = result.isEmpty ? [] : [Phrase(verbatim: result)]
    let sign = Phrase(verbatim: doneOn == nil ? "[ ]" : "[x]")
    return sign.appending(Phrase(joining: texts + (day.map { [$0] } ?? []) + end, with: " · "))
  }
}

extension SiteImpact {
  /// "TH Tà Cạ · Nghỉ học 03/11–04/11 · 312 học sinh · Mái tôn, 120 m2, 18.000.000 đ".
  public var words: Phrase {
    let days = [stoppedFrom, stoppedTo].compactMap { $0?.formattedShort }
    let standing =
      days.isEmpty
      ? teaching.label : teaching.label.appending(Phrase(verbatim: days.joined(separator: "–")))
    var parts = [Phrase(verbatim: site), standing]
    if pupils > 0 {
      parts.append(Phrase("\(pupils.grouped) học sinh", "\(pupils.grouped) pupils"))
    }
    if !decision.isEmpty { parts.append(Phrase(verbatim: decision)) }
    return Phrase(joining: parts + items.map(\.words), with: " · ")
  }
}

extension DamageItem {
  /// As typed where it could not be taken apart.
  public var words: Phrase {
    guard quantity != nil || value != nil else { return Phrase(verbatim: text) }
    let amount = [quantity?.grouped ?? "", unit].filter { !$0.isEmpty }.joined(separator: " ")
    let parts = [item, amount, value.map { "\($0.grouped) đ" } ?? ""].filter { !$0.isEmpty }
    let words = Phrase(verbatim: parts.joined(separator: ", "))
    return isChecked ? words.appending(Phrase("đã kiểm", "checked"), separator: ", ") : words
  }
}
