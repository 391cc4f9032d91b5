/// How far a shipped fact may be trusted. Carried to every screen that shows it.
public enum Confidence: String, Labelled {
  /// A named source states the core of the fact.
  case sourced
  /// General knowledge, not checked against a source.
  case known
  /// Title, date, number or decider may be wrong; never shown as law.
  case unsure
  /// A proposal of this program: nobody's rule, and editable.
  case proposal

  public var label: Phrase {
    switch self {
    case .sourced: Phrase("có nguồn", "sourced")
    case .known: Phrase("chưa đối chiếu", "not checked")
    case .unsure: Phrase("chưa chắc chắn", "unsure")
    case .proposal: Phrase("đề xuất của phần mềm", "proposal of the program")
    }
  }

  /// Whether the fact may stand on a screen as law.
  public var mayBeShownAsLaw: Bool { self == .sourced || self == .known }
}
