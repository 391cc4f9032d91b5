import Papers
import Records

/// What happened at each site and item, with totals that are added up here.
extension IncidentPapers {
  var damageTable: Paper {
    Paper(
      head: place.head("BC-UBND"),
      subject: .named(type: "Báo cáo", abstract: "Tổng hợp thiệt hại do \(matter)"),
      body: [
        .paragraph("\(place.committee) tổng hợp số liệu đến \(facts.now.inPapers) như sau:")
      ] + tables + [
        .paragraph(
          "Giá trị tính bằng đồng, phần chưa kiểm đếm là ước tính\(gaps). Trên đây là số liệu tổng hợp của \(place.committee)"
        )
      ],
      recipients: recipients(isAddressed: false), signing: signing)
  }

  /// No total passes for complete that is not.
  private var gaps: String {
    let open = SiteTotals(facts.file.parts.sites, damage: incident.damage).itemsWithoutValue
    return open == 0 ? "" : "; \(open.padded) khoản chưa rõ giá trị, chưa cộng vào tổng số"
  }

  private var tables: [Paper.Block] {
    let sites = facts.file.parts.sites
    return (sites.isEmpty ? [] : [.table(siteTable(sites))])
      + (items.isEmpty ? [] : [.table(itemTable)])
  }

  private func siteTable(_ sites: [SiteImpact]) -> Paper.Table {
    Paper.Table(
      title: "Cơ sở giáo dục, điểm trường",
      columns: [
        Paper.Column("Cơ sở, điểm trường", share: 4), Paper.Column("Dạy học", share: 2),
        Paper.Column("Số học sinh nghỉ", .addedFigures, share: 2),
        Paper.Column("Thiệt hại", .addedFigures, share: 3),
        Paper.Column("Đã kiểm đếm", .addedFigures, share: 3),
      ],
      rows: sites.enumerated().map { place, site in
        let totals = SiteTotals([site])
        return [
          .words(name(of: site, at: place)), .words(site.teaching.label.vietnamese),
          .number(site.pupils),
          totals.value == 0 && totals.itemsWithoutValue > 0 ? .unknown : .number(totals.value),
          .number(totals.checkedValue),
        ]
      })
  }

  /// Where a person is concerned a site tells the school as its name does.
  private func name(of site: SiteImpact, at place: Int) -> String {
    discretion.isSilent ? "Điểm \(place + 1)" : site.site
  }

  private var items: [(site: String, item: DamageItem)] {
    facts.file.parts.sites.enumerated().flatMap { place, site in
      site.items.map { (name(of: site, at: place), $0) }
    } + incident.damage.map { ("Chung", DamageItem($0)) }
  }

  private var itemTable: Paper.Table {
    Paper.Table(
      title: "Từng khoản thiệt hại",
      columns: [
        Paper.Column("Nơi", share: 3), Paper.Column("Khoản", share: 3),
        Paper.Column("Số lượng", .figures, share: 2), Paper.Column("Đơn vị", .words, share: 2),
        Paper.Column("Giá trị", .addedFigures, share: 3),
      ],
      rows: items.map { site, item in
        [
          .words(site), .words(discretion.text(item.item)),
          item.quantity.map { .number($0) } ?? .unknown, .words(item.unit),
          item.value.map { .number($0) } ?? .unknown,
        ]
      })
  }
}
