import Ledger
import Records
import Terminal

/// The records that belong to one incident, as lines of a page.
struct PartLines {
  let file: IncidentFile
  let surroundings: Surroundings

  private var words: PartWords { PartWords(file.parts, damage: file.incident.damage) }

  var details: [RecordLine] {
    words.details.map { .fact($0.label, surroundings($0.value)) }
  }

  /// Each opens its form.
  var measures: [RecordLine] {
    file.parts.measures.map { measure in
      .item(
        key: measure.id.record.description, label: nil, surroundings(measure.words),
        opens: .incidents(.measure(measure.id, of: file.incident.id)),
        measure.isLate(on: surroundings.today) ? .warning : .plain)
    }
  }

  /// Each opens its form; behind them what all add up to.
  var sites: [RecordLine] {
    let sites = file.parts.sites.map { site in
      RecordLine.item(
        key: site.id.record.description, label: nil, surroundings(site.words),
        opens: .incidents(.site(site.id, of: file.incident.id)))
    }
    let total = words.totals.map {
      RecordLine.fact(Phrase("Tổng cộng", "Total"), surroundings($0))
    }
    return sites + (total.map { [$0] } ?? [])
  }
}

extension Measure {
  fileprivate func isLate(on today: Day) -> Bool {
    doneOn == nil && dueOn.map { $0 < today } ?? false
  }
}
