import Records

/// One row of the list of hits.
enum SearchRow {
  /// The name of a group, with how many were found.
  case group(SearchGroup.Kind, BoundedCount)
  /// The title of a hit, by its number among all.
  case title(Int)
  /// What became of it by the day.
  case standing(Int)
  /// Where its words stand.
  case snippet(Int)
  /// Not all of a group is shown.
  case more

  /// The rows of all groups; a snippet only where it says more than the title.
  static func all(_ groups: [SearchGroup], _ language: Language) -> [SearchRow] {
    var number = 0
    var rows: [SearchRow] = []
    for group in groups {
      rows.append(.group(group.kind, group.found))
      for hit in group.hits {
        rows.append(.title(number))
        if hit.standing != nil { rows.append(.standing(number)) }
        let titles = [hit.title(in: language), hit.title]
        let isInTitle = titles.contains { hit.matches(in: $0) != nil }
        if !isInTitle, !hit.snippet.isEmpty { rows.append(.snippet(number)) }
        number += 1
      }
      if group.found.isMore || group.found.value > group.hits.count { rows.append(.more) }
    }
    return rows
  }
}
