import Records

/// People and damage of an incident, in numbers only.
struct PeopleWords {
  private let incident: Incident
  private let parts: IncidentParts

  init(_ file: IncidentFile) {
    incident = file.incident
    parts = file.parts
  }

  /// "07 người ốm; trong đó 02 người điều trị tại cơ sở y tế"; nil where nobody is counted.
  var people: String? {
    let casualties = incident.casualties
    let counted = Self.counted([
      (casualties.dead, "người chết"), (casualties.missing, "người mất tích"),
      (casualties.heavilyInjured, "người bị thương nặng"),
      (casualties.lightlyInjured, "người bị thương nhẹ"), (casualties.ill, "người ốm"),
    ])
    guard !counted.isEmpty else { return nil }
    let treated = Self.counted([(casualties.hospitalised, "người điều trị tại cơ sở y tế")])
    return ([counted.joined(separator: ", ")] + treated.map { "trong đó \($0)" })
      .joined(separator: "; ")
  }

  /// "05 học sinh (02 nữ), 01 nhà giáo, nhân viên"; nil where nobody says who they are.
  var kinds: String? {
    let people = incident.people
    let girls = people.girls > 0 ? " (\(people.girls.padded) nữ)" : ""
    let counted = Self.counted([
      (people.pupils, "học sinh" + girls), (people.staff, "nhà giáo, nhân viên"),
      (people.others, "người khác"),
    ])
    return counted.isEmpty ? nil : counted.joined(separator: ", ")
  }

  private static func counted(_ counts: [(Int, String)]) -> [String] {
    counts.filter { $0.0 > 0 }.map { "\($0.0.padded) \($0.1)" }
  }

  /// What all sites and items add up to; nothing where there are none.
  var damage: [String] {
    let totals = SiteTotals(parts.sites, damage: incident.damage)
    var lines: [String] = []
    if totals.stoppedSites > 0 {
      lines.append(
        "Nghỉ học: \(totals.stoppedSites.padded) trên \(totals.sites.padded) điểm trường, \(totals.pupils.padded) học sinh."
      )
    }
    if totals.value > 0 {
      lines.append(
        "Thiệt hại tài sản: ước \(totals.value.grouped) đồng, trong đó đã kiểm \(totals.checkedValue.grouped) đồng."
      )
    }
    if totals.itemsWithoutValue > 0 {
      lines.append("\(totals.itemsWithoutValue.padded) khoản thiệt hại chưa rõ giá trị.")
    }
    return lines
  }

  /// Whether somebody is counted of whom nobody says who it is.
  var areKindsOpen: Bool {
    let people = incident.people
    return incident.casualties.total > people.pupils + people.staff + people.others
  }
}
