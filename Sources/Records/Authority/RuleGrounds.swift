/// Who decided a task until a day, in the words of its ground.
public struct PriorDecider: Hashable, Sendable {
  /// The first day on which somebody else decides.
  public let until: Day
  public let words: String
}

/// The grounds of a task as its row cites them.
///
/// "khoản 1 Điều 8 Nghị định 142/2025/NĐ-CP (khoản 2 Điều 20 Nghị định 125/2024/NĐ-CP)": what stands
/// outside the brackets gives the power to decide, what stands in them says where the matter is
/// regulated. Behind "→" stands what must be read in place of a ground that ceased.
struct RuleGrounds {
  let main: [Ground]
  let beside: [Ground]
  /// "(theo dự thảo 12/2025)": nobody has read the document as it was issued.
  let isDraft: Bool
  /// "(trước 01/7/2025: Trưởng phòng GD&ĐT cấp huyện quyết định)".
  let before: PriorDecider?

  init(_ rule: AuthorityRule) {
    let numbers = Set(rule.documents)
    let pieces = Self.pieces(of: rule.basis)
    let named = CitedGrounds.named(in: pieces.main, of: numbers)
    let aside = CitedGrounds.named(in: pieces.beside.joined(separator: ";"), of: numbers)
    let seen = Set((named + aside).map(\.document))
    // Laws are cited by their names, not by the numbers of the list.
    let unnamed = rule.documents.filter { !seen.contains($0) }.map { Ground(document: $0) }
    let all = named + unnamed
    main = all.isEmpty ? aside : all
    beside = all.isEmpty ? [] : aside
    isDraft = rule.basis.contains("dự thảo")
    before = pieces.beside.lazy.compactMap { PriorDecider(bracket: $0) }.first
  }

  /// The sentence without brackets up to an arrow, and what it leaves out.
  private static func pieces(of basis: String) -> (main: String, beside: [String]) {
    var main = ""
    var beside: [String] = []
    var isInBracket = false
    for character in basis.prefix(while: { $0 != "→" }) {
      switch character {
      case "(":
        isInBracket = true
        beside.append("")
      case ")": isInBracket = false
      case _ where isInBracket: beside[beside.count - 1].append(character)
      default: main.append(character)
      }
    }
    return (main, beside + [String(basis.drop { $0 != "→" })])
  }
}

extension PriorDecider {
  /// Nil where the bracket says something else.
  fileprivate init?(bracket: String) {
    let sides = bracket.split(separator: ":", maxSplits: 1)
    let lead = "trước "
    guard sides.count == 2, sides[0].hasPrefix(lead) else { return nil }
    let numbers = sides[0].dropFirst(lead.count).split(separator: "/").compactMap { Int($0) }
    guard numbers.count == 3,
      let day = Day(year: numbers[2], month: numbers[1], day: numbers[0])
    else { return nil }
    until = day
    words = sides[1].trimmed
  }
}
