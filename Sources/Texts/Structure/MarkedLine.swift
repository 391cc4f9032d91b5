import VietText

/// A line on which a unit may begin, with its whole heading.
struct MarkedLine: Equatable {
  let line: Int
  let mark: LineMark
  /// Of mark and lines below.
  let title: String
  /// At least 1.
  let headingLines: Int

  var end: Int { line + headingLines }

  /// For comparing headings: kind, number and the words without marks and page numbers.
  var key: String {
    let words = Fold.words(title).reversed().drop { $0.allSatisfy(\.isNumber) }.reversed()
    return "\(mark.kind.rawValue) \(mark.number) " + words.joined(separator: " ")
  }

  var heading: String {
    let name = mark.kind.name.map { $0 + " " } ?? ""
    return title.isEmpty ? name + mark.number : "\(name)\(mark.number). \(title)"
  }
}

extension TextUnit.Kind {
  /// As texts name it; nil for those that have a number only.
  public var name: String? {
    switch self {
    case .annex: "Phụ lục"
    case .part: "Phần"
    case .chapter: "Chương"
    case .section: "Mục"
    case .subsection: "Tiểu mục"
    case .article: "Điều"
    case .opening, .heading, .clause, .subclause, .point: nil
    }
  }
}
