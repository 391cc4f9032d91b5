/// One unit of a legal or guidance text: a chapter, an article, a clause, and so on.
public struct TextUnit: Equatable, Sendable {
  /// From the widest to the narrowest.
  public enum Kind: Int, CaseIterable, Sendable {
    /// What stands before the first unit: the paper's head, its title and its grounds.
    case opening
    /// Phụ lục, or a regulation that is issued together with the paper.
    case annex
    /// Phần.
    case part
    /// Chương.
    case chapter
    /// Mục.
    case section
    /// Tiểu mục.
    case subsection
    /// Điều.
    case article
    /// "A.", "I.": the numbered parts of a letter or plan without articles.
    case heading
    /// Khoản, "1.".
    case clause
    /// "1.1.", "1.1.1.".
    case subclause
    /// Điểm, "a)".
    case point
  }

  public let kind: Kind
  /// As it is written, without dots and brackets: "8a", "II", "đ"; empty where there is none.
  public let number: String
  /// Behind the number, on the same line or the lines below; empty where there is none.
  public let title: String
  /// The lines of the unit with all that it contains.
  public let lines: Range<Int>
  /// How many of ``lines`` its number and title take.
  public let headingLines: Int
  /// The index of the unit that contains it; nil for one that stands in the text itself.
  public let parent: Int?
}

extension TextUnit.Kind {
  /// Whether the kind is found by its own word, "Chương", and holds articles.
  public var isDivision: Bool {
    switch self {
    case .annex, .part, .chapter, .section, .subsection: true
    default: false
    }
  }
}
