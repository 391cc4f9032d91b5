import Ledger

/// What two incidents have in common.
struct Likeness {
  let candidate: IncidentCandidate
  private let isSameInstitution: Bool
  private let isOtherInstitution: Bool
  private let isSameCategory: Bool
  private let isRelatedCategory: Bool
  /// Days between the two pieces of news.
  private let days: Int
  private let words: [[String]]
  private let number: Int?
  private let harms: [Phrase]

  init(_ incident: Incident, _ title: TitleWords, _ candidate: IncidentCandidate) {
    let other = candidate.incident
    self.candidate = candidate
    let places = (incident.institution, other.institution)
    isSameInstitution = places.0 != nil && places.0 == places.1
    isOtherInstitution = places.0 != nil && places.1 != nil && places.0 != places.1
    let categories = Set(incident.allCategories)
    isSameCategory = !incident.category.isEmpty && incident.category == other.category
    isRelatedCategory = !categories.isDisjoint(with: other.allCategories)
    days = abs(Int(incident.learnedAt.day.sinceEpoch) - Int(other.learnedAt.day.sinceEpoch))
    let otherTitle = TitleWords(other.title)
    words = title.shared(with: otherTitle)
    number = title.numbers.intersection(otherTitle.numbers).max()
    harms = Harm.shared(incident, other)
  }

  private var wordCount: Int { words.reduce(0) { $0 + $1.count } }
}

extension Likeness {
  /// Perhaps the same event: near in time, and at one school or told in the same words.
  var asDuplicate: SimilarIncident? {
    guard days <= SimilarIncidents.duplicateDays, !isOtherInstitution,
      isSameInstitution || wordCount >= 2
    else { return nil }
    var score = isSameInstitution ? 4 : 0
    score += isSameCategory ? 3 : isRelatedCategory ? 2 : 0
    score += days == 0 ? 3 : days <= 2 ? 2 : 1
    score += min(4, wordCount) + (number == nil ? 0 : 1)
    return score >= Self.leastDuplicate ? similar(score, withDays: true) : nil
  }

  private static let leastDuplicate = 8

  /// A case to learn from: the same kind with the same words, or the same kind at one school.
  var asPast: SimilarIncident? {
    guard wordCount >= 2 || isSameInstitution && isRelatedCategory else { return nil }
    var score = isSameCategory ? 3 : isRelatedCategory ? 2 : 0
    score += min(6, wordCount) + (isSameInstitution ? 2 : 0)
    score += min(2, harms.count) + (candidate.incident.state.isOver ? 1 : 0)
    return score >= Self.leastPast ? similar(score, withDays: false) : nil
  }

  private static let leastPast = 5

  private func similar(_ score: Int, withDays: Bool) -> SimilarIncident {
    SimilarIncident(candidate: candidate, score: score, reasons: reasons(withDays: withDays))
  }

  private func reasons(withDays: Bool) -> [Phrase] {
    var reasons: [Phrase] = []
    if isSameInstitution { reasons.append(Phrase("cùng trường", "same school")) }
    if withDays {
      reasons.append(
        days == 0
          ? Phrase("cùng ngày", "same day") : Phrase("cách \(days) ngày", "\(days) days apart"))
    }
    if isSameCategory {
      reasons.append(Phrase("cùng loại", "same category"))
    } else if isRelatedCategory {
      reasons.append(Phrase("loại liên quan", "related category"))
    }
    if let first = words.first?.joined(separator: " ") {
      reasons.append(Phrase("cùng có chữ “\(first)”", "both say “\(first)”"))
    }
    if withDays, let number {
      reasons.append(Phrase("cùng số \(number)", "both say \(number)"))
    }
    return withDays ? reasons : reasons + harms
  }
}

extension Incident {
  fileprivate var allCategories: [String] {
    (category.isEmpty ? [] : [category]) + furtherCategories
  }
}

extension IncidentState {
  /// Whether its end can be told: settled, closed or found false.
  fileprivate var isOver: Bool { [.following, .closed, .falseReport].contains(self) }
}

/// What came of two incidents for people.
private enum Harm {
  static func shared(_ first: Incident, _ second: Incident) -> [Phrase] {
    all.filter { $0.count(first.casualties) > 0 && $0.count(second.casualties) > 0 }
      .map(\.words)
  }

  private static let all: [(count: @Sendable (Casualties) -> Int, words: Phrase)] = [
    ({ $0.dead }, Phrase("cùng có người chết", "deaths in both")),
    ({ $0.missing }, Phrase("cùng có người mất tích", "missing persons in both")),
    ({ $0.hospitalised }, Phrase("cùng có người nằm viện", "hospital in both")),
    ({ $0.heavilyInjured }, Phrase("cùng có người bị thương nặng", "heavy injuries in both")),
    ({ $0.ill }, Phrase("cùng có người ốm", "illness in both")),
  ]
}
