import Records
import VietText

/// What a paper that leaves the office keeps to itself.
///
/// Under Decree 56/2017/NĐ-CP the school of a child is part of the child's private life: where a
/// child may be concerned, nothing in a paper lets the school be recognised.
struct Discretion {
  /// Kinds of incidents that concern single persons even where none is counted (a reading of the
  /// program).
  private static let personal: Set<String> = [
    "BL", "XH", "MM", "SK", "DN", "GT", "TT", "AN", "MT", "NG", "XP", "DL",
  ]

  let isSilent: Bool
  private let facts: PaperFacts
  private let place: PaperPlace

  init(_ facts: PaperFacts, _ place: PaperPlace, namesSchool: Bool) {
    self.facts = facts
    self.place = place
    isSilent = !namesSchool && Self.concernsPersons(facts.file)
  }

  static func concernsPersons(_ file: IncidentFile) -> Bool {
    let incident = file.incident
    let kinds = Set([incident.category] + incident.furtherCategories)
    return incident.isRestricted || incident.hasChildVictim || incident.casualties.total > 0
      || incident.people.pupils > 0 || file.parts.people > 0 || !kinds.isDisjoint(with: personal)
  }

  /// "một trường tiểu học trên địa bàn xã Mường Xén".
  var whereabouts: String {
    guard let level = facts.institutionLevel else { return "địa bàn \(place.unit)" }
    if !isSilent, let name = facts.file.institutionName { return name }
    let kind = level.label.vietnamese
    return "một \(kind.prefix(1).lowercased())\(kind.dropFirst()) trên địa bàn \(place.unit)"
  }

  /// Words of the officer without the name of the school.
  func text(_ words: String) -> String {
    guard isSilent, let name = facts.file.institutionName, !name.isEmpty else { return words }
    return words.replacing(name, inFoldedTextWith: "nhà trường")
  }
}

extension String {
  /// Each place where `name` stands, whatever its marks and capitals, gives way to `other`.
  fileprivate func replacing(_ name: String, inFoldedTextWith other: String) -> String {
    let wanted = Fold.words(name)
    var words = split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard !wanted.isEmpty else { return self }
    var place = 0
    while place + wanted.count <= words.count {
      let found = words[place..<place + wanted.count]
      if found.map({ Fold.words($0).joined() }) == wanted {
        let end = found.last.map { $0.suffix { !$0.isLetter && !$0.isNumber } } ?? ""
        words.replaceSubrange(place..<place + wanted.count, with: [other + end])
      }
      place += 1
    }
    return words.joined(separator: " ")
  }

  private func suffix(while isKept: (Character) -> Bool) -> String {
    String(reversed().prefix(while: isKept).reversed())
  }
}
